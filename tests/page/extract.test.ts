import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { extractArticle } from '../../src/page/extract/extract';
import type { ExtractedArticle } from '../../src/page/extract/extracted';
import { corpus } from '../corpus';
import { PAGES, pageNames, parse, readPageFixture, showArticle } from './pages';

/**
 * Each page's article is in `NAME.expected.txt` beside it. A missing one fails;
 * `WHENCE_UPDATE_GOLDENS=1 npx vitest run tests/page/extract.test.ts` writes them anew.
 */
describe.each(pageNames)('%s', (name) => {
  const html = readPageFixture(name);

  test('gives the text that a reader would call the article', () => {
    const seen = showArticle(extractArticle(parse(html)));
    const golden = join(PAGES, `${name}.expected.txt`);
    if (process.env.WHENCE_UPDATE_GOLDENS === '1') writeFileSync(golden, seen);
    expect(existsSync(golden), `${golden} is missing`).toBe(true);
    expect(seen).toBe(readFileSync(golden, 'utf8'));
  });

  test('knows of each piece of text where it stands in the page', () => {
    const extracted = extractArticle(parse(html));
    if (extracted) checkSegments(extracted);
  });

  test('is the same when every text node is split', () => {
    const document = parse(html);
    splitTexts(document);
    const [whole, split] = [extractArticle(parse(html)), extractArticle(document)];
    expect(split?.article).toEqual(whole?.article);
    if (split) checkSegments(split);
  });

  test('is not changed by being read', () => {
    const document = parse(html);
    const before = document.documentElement.outerHTML;
    extractArticle(document);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

/** Segments are in order and apart, blocks too, and each piece of text is what its node shows. */
function checkSegments({ article, segments }: ExtractedArticle): void {
  let end = 0;
  for (const { node, start, end: to, from } of segments) {
    expect(start).toBeGreaterThanOrEqual(end);
    expect(to).toBeGreaterThan(start);
    expect(node.data.slice(from, from + to - start).replace(/\s/g, ' ')).toBe(article.text.slice(start, to));
    end = to;
  }
  expect(end).toBeLessThanOrEqual(article.text.length);
  expect(article.blocks.map(({ span }) => article.text.slice(...span)).join('\n\n')).toBe(article.text);
}

function splitTexts(document: Document): void {
  const walker = document.createTreeWalker(document.documentElement, 4);
  const texts: Text[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    if (!/^(?:script|style|title|textarea)$/.test(node.parentElement?.localName ?? '')) texts.push(node);
  }
  for (const text of texts) if (text.length > 1) text.splitText(Math.floor(text.length / 2));
}

describe.runIf(corpus)('the seed article', () => {
  const read = (name: string) => readFileSync(join(corpus ?? '', 'seed', name), 'utf8');

  test('gives its title and paragraphs, and who published and wrote it', () => {
    const article = extractArticle(parse(read('seed.html')))?.article;
    expect(article?.text).toBe(read('seed.txt').trim());
    expect(article).toMatchObject({
      outlet: 'Pravda.ru',
      byline: 'Petr Ermilin',
      agency: null,
      language: 'en',
    });
  });
});

/** Bytes of a text that no reader would finish, and a time in which even it must be read: it is linear. */
const HUGE = 5_000_000;
const MILLISECONDS = 30_000;

describe('odd pages', () => {
  test('a text of 5 MB is read whole', { timeout: MILLISECONDS }, () => {
    const paragraph = `<p>${'The ferry will stop for a month, the office said. '.repeat(20)}</p>\n`;
    const extracted = extractArticle(
      parse(`<h1>Ferry stops</h1><div>${paragraph.repeat(HUGE / paragraph.length)}</div>`),
    );
    // All paragraphs are copies of the first: the title and one are left.
    expect(extracted?.article.blocks).toHaveLength(2);
  });

  test('one paragraph of 20 MB is read whole', { timeout: MILLISECONDS }, () => {
    const text = 'The ferry will stop for a month, the office said. '.repeat((4 * HUGE) / 50).trim();
    const extracted = extractArticle(parse(`<div><p>${text}</p></div>`));
    expect(extracted?.article.text).toBe(text);
  });

  test('a document without a body has no article', () => {
    const document = parse('');
    document.body.remove();
    expect(extractArticle(document)).toBeNull();
  });
});
