import { join } from 'node:path';
import { expect, test } from 'vitest';
import { judgeStatements } from '../../src/cli/evaluate/judge-findings';
import { analyse } from '../../src/engine/analyse';
import { readSentences } from '../../src/training/corpora';
import { WEIGHTS } from '../weights';

const FOLDER = join(import.meta.dirname, '../fixtures/sentences');

/** The weights were learned from these sentences among others: the floor says that nothing is lost, not how good the engine is. */
test('the statements of sentences that were written to be hard are found, and little else', () => {
  const sentences = readSentences(join(FOLDER, 'written.jsonl'));
  const guesses = sentences.flatMap((sentence) =>
    judgeStatements(sentence, analyse(sentence.article, WEIGHTS).statements),
  );
  const given = sentences.reduce((sum, { attributions }) => sum + attributions.length, 0);
  const right = guesses.filter((guess) => guess.right).length;
  expect((2 * right) / (given + guesses.length)).toBeGreaterThan(0.86);
});

test('the sentences of the tables are annotated with words that they hold', () => {
  expect(readSentences(join(FOLDER, 'tables.jsonl')).length).toBeGreaterThan(3000); // what they hold is tested where they stand
});
