import { join } from 'node:path';
import { expect, test } from 'vitest';
import { analyse } from '../../src/engine/analyse';
import type { Report } from '../../src/report';
import { readGold } from '../../src/training/corpora';
import { WEIGHTS } from '../weights';
import { articleOf } from './article-of';
import { OTHER_NAMES, renamePeople } from './rename-people';

/**
 * Whoever is called otherwise says the same: the articles are read again with other names for their people, and each statement must be
 * there, with the same words and the same source under its other name. The shares say how far that holds.
 */
const ALL = readGold(join(import.meta.dirname, '../fixtures/provenance')).map(({ article }) => article);
const ARTICLES = ALL.filter((_, i) => i % 2 === 0); // more take long and change no share
const reports = ARTICLES.map((article) => analyse(article, WEIGHTS));

test.each([
  ['first names that no list has', 0.97],
  ['surnames that are words', 0.92],
  ['names of several parts', 0.97],
] as const)('%s change little of who says what', (kind, least) => {
  let kept = 0;
  let all = 0;
  reports.forEach((report, i) => {
    const rename = renamePeople(report, OTHER_NAMES[kind]);
    const article = ARTICLES[i];
    if (!article) return;
    const [title = '', ...paragraphs] = article.blocks.map(({ span: [from, to] }) =>
      rename(article.text.slice(from, to)),
    );
    const { text, blocks } = articleOf(paragraphs, title);
    const renamed = { ...article, title, text, blocks, links: [] };
    const seen = new Set(linesOf(analyse(renamed, WEIGHTS), (words) => words));
    for (const line of linesOf(report, rename)) {
      all++;
      if (seen.has(line)) kept++;
    }
  });
  expect(kept / all).toBeGreaterThan(least);
});

function linesOf(report: Report, rename: (text: string) => string): string[] {
  return report.statements.map(({ block, content, who, identity, via }) => {
    const said = content.map(([from, to]) => rename(report.text.slice(from, to))).join(' … ');
    return [block, said, who && rename(who), identity, ...via.map(rename)].join(' | ');
  });
}
