import { describe, expect, test } from 'vitest';
import { isBodyWord, kindsOfBody, nounsOfKnownBody } from '../../src/lexicon/body-kinds';
import {
  genderOfSurname,
  hasSmallBeginning,
  isOfNameClass,
  isOrdinaryWord,
  looksLikeSurname,
  type NameClass,
} from '../../src/lexicon/names';
import { areOneGivenName } from '../../src/lexicon/short-names';

describe('words near names', () => {
  const rows: readonly [name: NameClass, inside: string, outside: string][] = [
    ['honorific', 'mrs.', 'president'],
    ['suffix', 'jr.', 'roth'],
    ['body-owns', 'shares', 'widow'],
    ['person-owns', 'widow', 'shares'],
    ['thing', 'street', 'ministry'],
    ['particle', 'van', 'from'],
    ['compound', 'based', 'moon'],
    ['firm', 'airline', 'ministry'],
    ['office-acronym', 'pm', 'fbi'],
  ];
  test.each(rows)('%s holds "%s" and not "%s"', (name, inside, outside) => {
    expect(isOfNameClass(name, inside)).toBe(true);
    expect(isOfNameClass(name, outside)).toBe(false);
  });
});

describe('the form of a surname', () => {
  test.each([
    ['veldenko', true],
    ['mcholt', true],
    ["o'rothe", true],
    ['al-harani', true],
    ['roth', false],
    ['harbour', false],
  ])('%s: %s', (norm, expected) => {
    expect(looksLikeSurname(norm)).toBe(expected);
  });

  test.each([
    ['veldova', 'f'],
    ['begum', 'f'],
    ['veldov', 'm'],
    ['roth', null],
  ])('%s: %s', (norm, expected) => {
    expect(genderOfSurname(norm)).toBe(expected);
  });

  test.each([
    ['al-Harani', true],
    ['d’Orlay', true],
    ['al-fresco', false],
    ['non-Sund', false],
  ])('%s begins small: %s', (text, expected) => {
    expect(hasSmallBeginning(text)).toBe(expected);
  });
});

test.each([
  ['whole', true],
  ['officers', true],
  ['reduction', true],
  ['veldenko', false],
])('%s is an ordinary word: %s', (norm, expected) => {
  expect(isOrdinaryWord(norm)).toBe(expected);
});

test.each([
  ['jim', 'james', true],
  ['bob', 'rob', true],
  ['j.', 'james', true],
  ['alexandros', 'alex', true],
  ['ines', 'ada', false],
  ['jim', 'tim', false],
])('%s and %s are one given name: %s', (a, b, expected) => {
  expect(areOneGivenName(a, b)).toBe(expected);
  expect(areOneGivenName(b, a)).toBe(expected);
});

test('what a body is called in short', () => {
  expect(kindsOfBody('airlines')).toContain('carrier');
  expect(kindsOfBody('inc.')).toContain('company');
  expect(kindsOfBody('roth')).toEqual([]);
  expect(nounsOfKnownBody('FBI')).toContain('bureau');
  expect(nounsOfKnownBody('Roth')).toEqual([]);
  expect(isBodyWord('ministry')).toBe(true);
  expect(isBodyWord('roth')).toBe(false);
});
