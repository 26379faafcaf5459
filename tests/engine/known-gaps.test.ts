import { expect, test } from 'vitest';
import { analyse } from '../../src/engine/analyse';
import { WEIGHTS } from '../weights';
import { articleOf } from './article-of';
import { parseBracketed, wordsAt } from './bracketed';

/** Sentences that are not read as they should be; one that is fails here and moves to the table of its construction. */
test.fails.each([
  '[Police] <said> {a storm had hit the quay, killing two of the crew}.',
  'On Monday, <according to> [police], {Smith, 34, was arrested in Sund}.',
  '<According to> [Lind], {the footage did not show another shopper, a nurse}, who began to curse the guard when the man had left.',
  '[A nurse we spoke to] <said> {the ward was full}.',
])('%s', (row) => {
  const { text, source, cue, content } = parseBracketed(row);
  const report = analyse(articleOf([text]), WEIGHTS);
  const seen = report.statements.map((statement) => ({
    source: wordsAt(report, statement.mention)[0] ?? null,
    cue: wordsAt(report, statement.cue).join(' … '),
    content: wordsAt(report, statement.content),
  }));
  expect(seen).toEqual([{ source, cue, content }]);
});
