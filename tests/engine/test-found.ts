import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/engine/analyse';
import { WEIGHTS } from '../weights';
import { articleOf } from './article-of';
import { parseBracketed, wordsAt } from './bracketed';

/** By phenomenon, sentences like "[source] <cue> {content}": one test a row, which holds one statement and in which the engine finds just that one. */
export function testFound(rows: Readonly<Record<string, readonly string[]>>): void {
  for (const [phenomenon, sentences] of Object.entries(rows)) {
    describe(phenomenon, () => {
      test.each(sentences)('%s', expectFound);
    });
  }
}

/** Expects just the one statement that a row like "[source] <cue> {content}" holds. */
export function expectFound(row: string): void {
  const { text, source, cue, content } = parseBracketed(row);
  const report = analyse(articleOf([text]), WEIGHTS);
  const seen = report.statements.map((statement) => ({
    source: wordsAt(report, statement.mention)[0] ?? null,
    cue: wordsAt(report, statement.cue).join(' … '),
    content: wordsAt(report, statement.content),
  }));
  expect(seen).toEqual([{ source, cue, content }]);
}
