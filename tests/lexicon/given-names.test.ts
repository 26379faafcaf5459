import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { genderOf, isCommonGivenName, isGivenName } from '../../src/lexicon/given-names';
import { readTable } from '../../src/lexicon/read';

const rows = readTable(readFileSync('src/lexicon/given-names.txt', 'utf8'));

describe('given-names.txt', () => {
  test('has whose it is, maybe "word", and a name in every line', () => {
    expect(rows.length).toBeGreaterThan(4000);
    const wrong = rows.filter(
      ([kind = '', name = '', ...rest]) =>
        !/^\p{Lu}[\p{L}'-]*$/u.test(name) || !/^[mfu](?:-word)?$/.test(kind) || rest.length > 0,
    );
    expect(wrong).toEqual([]);
  });

  test('gives no name twice, capitals apart', () => {
    const lower = rows.map(([, name = '']) => name.toLowerCase());
    expect(lower.filter((name, at) => lower.indexOf(name) !== at)).toEqual([]);
  });
});

describe('a given name', () => {
  test.each([
    ['Dmitry', 'm'],
    ['fatima', 'f'],
    ['Robin', null],
    ['Jean-Claude', 'm'],
    ['Anne-Marie', 'f'],
    ['Xi', null],
    ['harbour', null],
    ['', null],
  ])('%s is of gender %s', (name, gender) => {
    expect(genderOf(name)).toBe(gender);
  });

  test.each([
    ['Robin', true, true],
    ['Dana', true, true],
    ['Will', true, false],
    ['Jordan', true, false],
    ['May', true, false],
    ['Harbour', false, false],
  ])('%s: a name %s, and hardly anything else %s', (name, given, common) => {
    expect(isGivenName(name)).toBe(given);
    expect(isCommonGivenName(name)).toBe(common);
  });
});
