import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findAbbreviation } from '../../src/lexicon/abbreviations';
import { isElision } from '../../src/lexicon/elisions';
import { languagesOf } from '../../src/lexicon/function-words';
import { readTable } from '../../src/lexicon/read';
import { followsClock, followsCue, isNameParticle, opensSentences } from '../../src/lexicon/sentence-words';

const tableOf = (file: string) => readTable(readFileSync(`src/lexicon/${file}.txt`, 'utf8'));

describe('abbreviations', () => {
  test('each has a kind and no last stop', () => {
    const wrong = tableOf('abbreviations').filter(
      ([word = '', kind = '', ...rest]) =>
        !/^\p{L}[\p{L}.-]*\p{L}$|^\p{L}$/u.test(word) ||
        !/^(title|inside|date|number|name|end)$/.test(kind) ||
        rest.length > 0,
    );
    expect(wrong).toEqual([]);
  });

  test.each([
    ['Dr', 'title'],
    ['DR', 'title'],
    ['e.g', 'inside'],
    ['Jan', 'date'],
    ['No', 'number'],
    ['Inc', 'name'],
    ['p.m', 'end'],
    ['dr', null],
    ['inc', null],
    ['Sun', 'number'],
    ['May', null],
    ['', null],
  ])('%s.: %s', (word, kind) => {
    expect(findAbbreviation(word)).toBe(kind);
  });
});

describe('other words of the first stages', () => {
  test('elisions are single words in lower case', () => {
    expect(tableOf('elisions').filter((row) => row.length !== 1 || !/^[a-z]+$/.test(row[0] ?? ''))).toEqual(
      [],
    );
  });

  test('words of sentences have roles', () => {
    const role = '(opener|adjunct|clock|particle)';
    const roles = new RegExp(`^${role}( ${role})*$`);
    expect(
      tableOf('sentence-words').filter(
        ([word = '', cell = '']) => !/^[a-z']+$/.test(word) || !roles.test(cell),
      ),
    ).toEqual([]);
  });

  test('function words have languages', () => {
    const wrong = tableOf('function-words').filter(
      ([word = '', tags = '']) => word !== word.toLowerCase() || !/^[a-z]{2}( [a-z]{2})*$/.test(tags),
    );
    expect(wrong).toEqual([]);
    expect(languagesOf('the')).toEqual(['en']);
    expect(languagesOf('de')).toContain('fr');
    expect(languagesOf('harbour')).toEqual([]);
  });

  test('they know their words', () => {
    expect([opensSentences('the'), opensSentences('harbour')]).toEqual([true, false]);
    expect([followsCue('on'), followsCue('harbour')]).toEqual([true, false]);
    expect([followsClock('tuesday'), followsClock('harbour')]).toEqual([true, false]);
    expect([isNameParticle('von'), isNameParticle('harbour')]).toEqual([true, false]);
    expect([isElision('em'), isElision('harbour')]).toEqual([true, false]);
  });
});
