import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { expect } from 'vitest';
import { analyse } from '../../src/engine/analyse';
import { detectArticle } from '../../src/page/detect/detect';
import { extractArticle } from '../../src/page/extract/extract';
import type { ExtractedArticle } from '../../src/page/extract/extracted';
import { WEIGHTS } from '../weights';
import { disturb, disturbances } from './disturb';
import { holdsForAll } from './holds-for-all';
import { faultsOf } from './report-invariants';
import { plant, trees } from './trees';

const { document: maker } = new JSDOM('').window;

function emptyPage(): Document {
  return maker.implementation.createHTMLDocument('A page');
}

/** What is wrong with an extracted article, beside what it is an article of. */
function mapFaults({ article, segments }: ExtractedArticle): string[] {
  const faults: string[] = [];
  let end = 0;
  for (const { node, start, end: to, from } of segments) {
    if (start < end || to <= start || to > article.text.length)
      faults.push(`[${start}, ${to}] is out of order`);
    const shown = node.data.slice(from, from + to - start).replace(/\s/g, ' ');
    if (shown !== article.text.slice(start, to))
      faults.push(`[${start}, ${to}] shows ${JSON.stringify(shown)}`);
    end = to;
  }
  const whole = article.blocks.map(({ span }) => article.text.slice(...span)).join('\n\n');
  if (whole !== article.text) faults.push('the blocks are not the text');
  for (const { span } of article.links) {
    if (span[0] < 0 || span[0] >= span[1] || span[1] > article.text.length) faults.push(`a link at ${span}`);
  }
  return faults;
}

holdsForAll('any page is read without a fault, and left as it is', 4, trees, (tree) => {
  const page = emptyPage();
  plant(page.body, tree);
  const before = page.documentElement.outerHTML;
  const extracted = extractArticle(page);
  expect(extracted ? mapFaults(extracted) : []).toEqual([]);
  expect(detectArticle(page).found?.article.text ?? extracted?.article.text).toBe(extracted?.article.text);
  expect(extractArticle(page)?.article).toEqual(extracted?.article);
  expect(page.documentElement.outerHTML).toBe(before);
});

holdsForAll('the article of any page gives a report that keeps its promises', 0.5, trees, (tree) => {
  const page = emptyPage();
  plant(page.body, tree);
  const article = extractArticle(page)?.article;
  if (article) expect(faultsOf(analyse(article, WEIGHTS), article)).toEqual([]);
});

const TITLE = 'The pier of Tarn is gone after the storm';
const PARAGRAPHS = [
  'The pier of Tarn has gone after the storm of Sunday night, the harbour office said on Monday morning in the town.',
  '“Nobody was on it when it went,” said Mira Holt, the harbour master, who had closed it at six in the evening.',
  'Two officials told The Harbour Post that the council had known of the rust since May, and that nothing was done.',
  'Critics say that a new pier would cost too much. The council is to meet on Friday, and will hear them before it votes.',
  'The pier was built by the fishers of the town in a summer long ago. It was the oldest one on this coast by far.',
];

holdsForAll(
  'split text, comments, empty elements and what stands beside it leave an article as it is',
  3,
  fc.tuple(fc.subarray(PARAGRAPHS, { minLength: 3 }), disturbances),
  ([paragraphs, changes]) => {
    const page = emptyPage();
    page.title = TITLE;
    const body = paragraphs.map((words) => `<p>${words}</p>`).join('');
    page.body.innerHTML = `<div id="page"><h1>${TITLE}</h1><div id="text">${body}</div></div>`;
    disturb(page, changes);
    const extracted = extractArticle(page);
    expect(extracted?.article.text).toBe([TITLE, ...paragraphs].join('\n\n'));
    expect(extracted ? mapFaults(extracted) : []).toEqual([]);
  },
);
