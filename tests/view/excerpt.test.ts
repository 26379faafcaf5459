import { describe, expect, test } from 'vitest';
import { quoted, wordsAt } from '../../src/view/words/excerpt';
import { english as t } from './english';

describe('quoted', () => {
  test.each([
    ['said', '“said”'],
    ['“No boat,”', '“No boat,”'],
    ['"No boat,"', '"No boat,"'],
    ['"', '“"”'],
    ['‘No’ to boats', '“‘No’ to boats”'],
  ])('%s', (words, result) => {
    expect(quoted(words, t)).toBe(result);
  });
});

describe('wordsAt', () => {
  test('joins pieces and smooths white space', () => {
    const text = 'one\n  two, said Holt, three';
    const pieces = ['one\n  two', 'three'].map(
      (words) => [text.indexOf(words), text.indexOf(words) + words.length] as const,
    );
    expect(wordsAt(text, pieces)).toBe('one two … three');
  });
});
