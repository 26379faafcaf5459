import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/engine/analyse';
import { WEIGHTS } from '../weights';
import { articleOf } from './article-of';
import { wordsAt } from './bracketed';

/** By phenomenon, a sentence and all its statements, each as "source: content / content", “nobody” where there is no source: one test a row. */
export function testStatements(rows: Readonly<Record<string, readonly (readonly string[])[]>>): void {
  for (const [phenomenon, table] of Object.entries(rows)) {
    describe(phenomenon, () => {
      test.each(table)('%s', (sentence = '', ...statements) => {
        const report = analyse(articleOf([sentence]), WEIGHTS);
        const seen = report.statements.map(
          ({ mention, content }) =>
            `${wordsAt(report, mention).join(' ') || 'nobody'}: ${wordsAt(report, content).join(' / ')}`,
        );
        expect(seen).toEqual(statements);
      });
    });
  }
}
