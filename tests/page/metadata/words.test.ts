import { describe, expect, test } from 'vitest';
import { readByline } from '../../../src/page/metadata/byline';
import { wordsOf } from '../../../src/page/metadata/words';

describe('words in plain letters and in all others are told apart alike', () => {
  test.each([
    ['The Harbour Post', ['the', 'harbour', 'post']],
    ['“Ferry” — it’s back: 2 boats', ['ferry', 'it', 's', 'back', '2', 'boats']],
    ['Café Öre, Ғылым 3', ['café', 'öre', 'ғылым', '3']],
    ['…', []],
  ])('%s', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });
});

describe('names in a byline', () => {
  test.each([
    ['By Mara Linde', 'Mara Linde'],
    ['Written by: Mara O’Linde', 'Mara O’Linde'],
    ['BY ÉLODIE ÖRE', 'ÉLODIE ÖRE'],
    ['Linde, Mara', 'Mara Linde'],
    ['Öre, Élodie', 'Élodie Öre'],
    ['by 12 May', null],
    ['mara linde', null],
  ])('%s → %s', (text, names) => {
    expect(readByline([text], [], [])).toBe(names);
  });
});
