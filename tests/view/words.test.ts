import { describe, expect, test } from 'vitest';
import { translator } from '../../src/view/words/words';

const CATALOGUE: Readonly<Record<string, string>> = {
  languageTag: 'en',
  greeting: 'Good evening, {name}.',
  boats_one: '{count} boat in {place}',
  boats_other: '{count} boats in {place}',
  price: 'Costs $1 and {count}',
  price_other: 'Costs $1 and {count}',
};
const t = translator((key) => CATALOGUE[key] ?? '');

describe('translator', () => {
  test.each([
    ['greeting', { name: 'Dana' }, 'Good evening, Dana.'],
    ['greeting', { name: '{name} $& $1' }, 'Good evening, {name} $& $1.'],
    ['boats', { count: 1, place: 'Marlow' }, '1 boat in Marlow'],
    ['boats', { count: 0, place: 'Marlow' }, '0 boats in Marlow'],
    ['boats', { count: 1200, place: 'Marlow' }, '1,200 boats in Marlow'],
    ['price', { count: 1 }, 'Costs $1 and 1'],
    ['greeting', { name: '\u202eDana\u202c' }, 'Good evening, Dana.'],
    ['greeting', { name: '\u2067Dana' }, 'Good evening, \u2067Dana\u2069.'],
    ['greeting', { name: 'Da\u2069na' }, 'Good evening, Dana.'],
    ['greeting', { name: 'ליאור' }, 'Good evening, \u2068ליאור\u2069.'],
    ['greeting', { name: 'D\ud800ana' }, 'Good evening, D\ufffdana.'],
    ['greeting', { name: 'Dana 👩‍🚒' }, 'Good evening, Dana 👩‍🚒.'],
  ])('%s with %o', (key, args, words) => {
    expect(t(key, args)).toBe(words);
  });

  test('numbers are written as the language does, and words keep their direction', () => {
    const arabic: Readonly<Record<string, string>> = {
      languageTag: 'ar-EG',
      languageDirection: 'rtl',
      boats_few: '{count} قوارب في {place}',
    };
    const inArabic = translator((key) => arabic[key] ?? '');
    expect(inArabic('boats', { count: 1203, place: 'Marlow' })).toBe('١٬٢٠٣ قوارب في \u2068Marlow\u2069');
  });

  test('a key that the catalogue lacks is our bug', () => {
    expect(() => t('farewell')).toThrow('no words for "farewell"');
  });

  test('so is an argument that is not given', () => {
    expect(() => t('greeting')).toThrow('want {name}');
  });
});
