import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PLAIN_BELOW } from '../../src/view/words/words';
import { messages as english } from './english';
import { ALIKE, QUOTATION_MARKS } from './languages';

const FOLDER = join(import.meta.dirname, '../../public/_locales');
const LANGUAGES = readdirSync(FOLDER);

/** Characters: what the stores take of a description. */
const LONGEST_DESCRIPTION = 132;
/** Numbers to which a plural form may be given. */
const NUMBERS = Array.from({ length: 201 }, (_, n) => n);

const PLURAL = /_(zero|one|two|few|many|other)$/;
const stemOf = (key: string) => key.replace(PLURAL, '');
const pluralStems = new Set(
  Object.keys(english)
    .filter((key) => PLURAL.test(key))
    .map(stemOf),
);
const plainKeys = Object.keys(english).filter((key) => !PLURAL.test(key));
const englishOf = (key: string) => (english[key] ?? english[`${stemOf(key)}_other`])?.message ?? '';

const distinct = (words: Iterable<string>) => [...new Set(words)].sort();
const placeholdersOf = (text: string) => distinct([...text.matchAll(/\{\w+\}/g)].map(([found]) => found));
/** Addresses and names of the program's own: about:addons, post.example, firstHand, #1f5fae. */
const codeIn = (text: string) =>
  distinct([...text.matchAll(/\b\w+(?:[.:_]\/*\w+)+|\b[a-z]+[A-Z]\w+|#\w+/g)].map(([found]) => found));
const marksIn = (text: string) => [...text.matchAll(/["“”„‟«»‹›「」『』]/g)].map(([mark]) => mark);

describe.each(LANGUAGES)('the words in %s', (language) => {
  const catalogue = JSON.parse(readFileSync(join(FOLDER, language, 'messages.json'), 'utf8')) as Record<
    string,
    { readonly message: string }
  >;
  const textOf = (key: string) => catalogue[key]?.message ?? '';
  const plurals = new Intl.PluralRules(textOf('languageTag'));
  const keys = Object.keys(catalogue);
  const where = (holds: (key: string) => boolean) => keys.filter(holds);

  it('are all there, in each plural form that the language has, and no others', () => {
    const forms = plurals.resolvedOptions().pluralCategories;
    const wanted = [
      ...plainKeys,
      ...[...pluralStems].flatMap((stem) => forms.map((form) => `${stem}_${form}`)),
    ];
    expect([...keys].sort()).toEqual(wanted.sort());
    expect(where((key) => textOf(key).trim() === '')).toEqual([]);
  });

  it('say which language they are, and how it is read', () => {
    const tag = new Intl.Locale(textOf('languageTag'));
    expect(tag.toString()).toBe(textOf('languageTag'));
    expect(tag.maximize().toString()).toBe(new Intl.Locale(language.replace('_', '-')).maximize().toString());
    expect(textOf('languageDirection')).toBe(['ar'].includes(tag.language) ? 'rtl' : 'ltr');
  });

  it('write small numbers as they are', () => {
    const numbers = new Intl.NumberFormat(textOf('languageTag'));
    for (const number of [0, 1, 25, PLAIN_BELOW - 1]) expect(numbers.format(number)).toBe(String(number));
  });

  it('hold the same arguments as in English; only a form of one number alone may leave the number out', () => {
    const isOfOneNumber = (form: string) =>
      NUMBERS.filter((n) => n > 0 && plurals.select(n) === form).length <= 1;
    const wrong = where((key) => {
      const form = PLURAL.exec(key)?.[1];
      const wanted = placeholdersOf(english[`${stemOf(key)}_other`]?.message ?? englishOf(key));
      const without = wanted.filter((name) => name !== '{count}');
      const given = String(placeholdersOf(textOf(key)));
      return given !== String(wanted) && !(form && isOfOneNumber(form) && given === String(without));
    });
    expect(wrong).toEqual([]);
  });

  it('keep addresses and names of the program, and the brackets around a statement', () => {
    const lacks = (key: string) => codeIn(englishOf(key)).filter((code) => !textOf(key).includes(code));
    expect(where((key) => PLURAL.test(key) === false && lacks(key).length > 0)).toEqual([]);
    const brackets = (text: string) => text.replace(/[^[\]]/g, '');
    expect(where((key) => brackets(textOf(key)) !== brackets(englishOf(key)))).toEqual([]);
  });

  it('are not left in English', () => {
    const alike = [...(ALIKE.all ?? []), ...(ALIKE[language] ?? [])];
    const same = where(
      (key) => textOf(key) === englishOf(key) && /\p{L}/u.test(textOf(key).replace(/\{\w+\}/g, '')),
    );
    expect(language === 'en' ? [] : same.filter((key) => !alike.includes(key))).toEqual([]);
  });

  it('have the quotation marks of the language', () => {
    const [open, close] = QUOTATION_MARKS[language] ?? [];
    expect(textOf('quotedWords').replace(/\s/g, '')).toBe(`${open}{words}${close}`);
    const isPaired = (text: string) =>
      marksIn(text).every((mark, at) => mark === (at % 2 === 0 ? open : close));
    expect(where((key) => !isPaired(textOf(key)) || marksIn(textOf(key)).length % 2 !== 0)).toEqual([]);
  });

  it('fit: no sign that browsers replace, no blanks at the ends, a description that the stores take', () => {
    expect(where((key) => textOf(key).includes('$'))).toEqual([]);
    expect(where((key) => key !== 'listSeparator' && textOf(key) !== textOf(key).trim())).toEqual([]);
    expect([...textOf('extensionDescription')].length).toBeLessThanOrEqual(LONGEST_DESCRIPTION);
  });
});

it('there are languages that the browsers know', () => {
  expect(LANGUAGES).toContain('en');
  expect(LANGUAGES.filter((language) => !/^[a-z]{2}(_[A-Z]{2})?$/.test(language))).toEqual([]);
});
