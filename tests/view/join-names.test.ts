import { describe, expect, it } from 'vitest';
import { chainNames, listNames, listParts } from '../../src/view/words/join-names';
import { translator } from '../../src/view/words/words';
import { english } from './english';

const ARABIC: Readonly<Record<string, string>> = {
  languageTag: 'ar',
  languageDirection: 'rtl',
  listSeparator: '، ',
};
const arabic = translator((key) => ARABIC[key] ?? '');

describe('names', () => {
  it.each([
    [['The Courier'], 'The Courier'],
    [['The Courier', 'a friend'], 'The Courier and a friend'],
    [['The Courier', 'Radio Nord', 'a friend'], 'The Courier, Radio Nord, and a friend'],
  ])('%j in a sentence', (names, words) => {
    expect(listNames(names, english)).toBe(words);
  });

  it('stand side by side, and as a way', () => {
    expect(listParts(['Dana Holt', 'named'], english)).toBe('Dana Holt, named');
    expect(chainNames(['The Courier', 'a friend'], english)).toBe('The Courier ← a friend');
  });

  it('keep their direction where one reads from right to left, and the arrow still points to who was told', () => {
    expect(chainNames(['Radio', 'Nord'], arabic)).toBe('\u200f\u2068Radio\u2069 → \u2068Nord\u2069');
    expect(listParts(['Radio', 'Nord'], arabic)).toBe('\u200f\u2068Radio\u2069، \u2068Nord\u2069');
    expect(chainNames([], arabic)).toBe('');
    expect(listNames(['Radio', 'Nord'], arabic)).toBe('\u2068Radio\u2069 و\u2068Nord\u2069');
  });
});
