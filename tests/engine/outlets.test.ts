import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { looksLikeOutlet } from '../../src/lexicon/outlet-words';
import { findOutletByDomain, findOutletByName, matchOutlet } from '../../src/lexicon/outlets';
import { readTable } from '../../src/lexicon/read';
import { read } from './notation';

const rows = readTable(readFileSync('src/lexicon/outlets.txt', 'utf8'));
const ordinary = readFileSync('src/lexicon/outlet-ordinary-names.txt', 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'));
const listOf = (cell = '') => (cell === '' || cell === '-' ? [] : cell.split(', '));
/** Every name an outlet is found by, with the name it has in the list. */
const names = rows.flatMap(([name = '', , , , aliases]) =>
  [...(name.endsWith(')') ? [] : [name]), ...listOf(aliases)].map((alias) => ({ alias, name })),
);
/** The token texts of a name or sentence, as the engine cuts them. */
const wordsOf = (text: string) => {
  const { article, tokens } = read(text);
  return tokens.map(({ span }) => article.text.slice(...span));
};

describe('outlets.txt', () => {
  test('knows the media of the world', () => {
    expect(rows.length).toBeGreaterThan(1500);
    expect(new Set(rows.map(([, , country]) => country)).size).toBeGreaterThan(130);
  });

  test('has the right cells in every line', () => {
    const kind = /^(agency|broadcaster|fact-checker|journal|magazine|newspaper|programme|radio|website)$/;
    const domains = /^(-|[a-z0-9-]+(\.[a-z0-9-]+)+(, [a-z0-9-]+(\.[a-z0-9-]+)+)*)$/;
    const wrong = rows.filter(
      ([name, is = '', country = '', hosts = '', aliases = '']) =>
        !name ||
        !kind.test(is) ||
        !/^[A-Z]{2}$/.test(country) ||
        !domains.test(hosts) ||
        aliases.endsWith(','),
    );
    expect(wrong).toEqual([]);
  });

  test('gives no name and no domain to two outlets', () => {
    const twice = (all: readonly string[]) => all.filter((name, at) => all.indexOf(name) !== at);
    expect(twice(names.map(({ alias }) => alias))).toEqual([]);
    expect(twice(rows.flatMap(([, , , hosts]) => listOf(hosts)))).toEqual([]);
  });

  test('finds each outlet by each of its names, as the engine cuts them', () => {
    const lost = names.filter(({ alias, name }) => {
      const words = wordsOf(alias);
      const hit = matchOutlet(words, 0, true);
      return hit?.outlet.name !== name || hit.end !== words.length || findOutletByName(alias)?.name !== name;
    });
    expect(lost).toEqual([]);
  });

  test.each([
    'Mirror',
    'Sun',
    'Times',
    'Post',
    'Independent',
    'Express',
    'Mail',
    'Standard',
    'Star',
    'the Times',
  ])('"%s" alone is nobody\'s name', (name) => {
    expect(matchOutlet(wordsOf(name), 0, true)).toBeNull();
  });

  test('marks ordinary words that are names', () => {
    const known = new Set(names.map(({ alias }) => alias));
    expect(ordinary.filter((name) => !known.has(name))).toEqual([]);
    expect(ordinary.filter((name) => matchOutlet(wordsOf(name), 0)?.end === wordsOf(name).length)).toEqual(
      [],
    );
  });
});

describe('an outlet in a sentence', () => {
  test.each([
    ['told The New York Times on Monday', 1, 'The New York Times', 5],
    ['told the New York Times on Monday', 1, 'The New York Times', 5],
    ['told New York Times reporters', 1, 'The New York Times', 4],
    ['the BBC said', 0, 'BBC', 2],
    ['told BBC Radio 4’s Today', 1, 'BBC Radio 4', 4],
    ['told Fox & Friends', 1, 'Fox & Friends', 4],
    ['told E! News', 1, 'E! News', 4],
    ["in People's Daily on Friday", 1, "People's Daily", 4],
    ['in People’s Daily on Friday', 1, "People's Daily", 4],
    ['U.S. News & World Report says', 0, 'U.S. News & World Report', 5],
    ['the St. Louis Post-Dispatch', 1, 'St. Louis Post-Dispatch', 4],
    ['Agence France-Presse reported', 0, 'Agence France-Presse', 2],
    ['MARLOW (Reuters)', 2, 'Reuters', 3],
    ['told the Guardian', 1, 'The Guardian', 3],
    ['Xinhua news agency said', 0, 'Xinhua', 3],
  ])('%s', (sentence, at, name, end) => {
    const hit = matchOutlet(wordsOf(sentence), at);
    expect({ name: hit?.outlet.name, end: hit?.end }).toEqual({ name, end });
  });

  test.each(['Time is short', 'People left', 'The State will pay', 'Reason enough', 'Life goes on'])(
    'no outlet is spoken of in "%s"',
    (sentence) => {
      expect(matchOutlet(wordsOf(sentence), 0)).toBeNull();
    },
  );

  test.each([
    ['told Time on Monday', 1, 'Time'],
    ['told People', 1, 'People'],
    ['in The State', 1, 'The State'],
  ])('an outlet is spoken of in "%s"', (sentence, at, name) => {
    expect(matchOutlet(wordsOf(sentence), at, true)?.outlet.name).toBe(name);
  });

  test('nothing beyond the last word', () => {
    expect(matchOutlet(['said'], 1)).toBeNull();
    expect(matchOutlet(['New', 'York'], 0)).toBeNull();
  });
});

describe('an outlet by its masthead or site', () => {
  test.each([
    ['nytimes.com', 'The New York Times'],
    ['NPR', 'NPR'],
    ['reuters', 'Reuters'],
    ['the guardian', 'The Guardian'],
    ['The Guardian', 'The Guardian'],
    [' Fox News ', 'Fox News'],
    ['AFP', 'Agence France-Presse'],
    ['Time', 'Time'],
    ['time', null],
    ['The Harbour Post', null],
    ['', null],
  ])('"%s"', (name, expected) => {
    expect(findOutletByName(name)?.name ?? null).toBe(expected);
  });

  test.each([
    ['www.bbc.co.uk', 'BBC'],
    ['edition.cnn.com', 'CNN'],
    ['money.cnn.com', 'CNNMoney'],
    ['CNN.com', 'CNN'],
    ['notcnn.com', null],
    ['harbour.example', null],
    ['com', null],
    ['', null],
  ])('%s', (host, expected) => {
    expect(findOutletByDomain(host)?.name ?? null).toBe(expected);
  });
});

describe('an outlet that is in no list', () => {
  test.each([
    ['the Harbour Gazette', true],
    ['Harbour News', true],
    ['Daily Trumpet', true],
    ['Radio Marlo', true],
    ['Channel 99', true],
    ['the Harbour Star', true],
    ['Sunday Globe', true],
    ['WXQZ-TV', true],
    ['state television', true],
    ['Turkish media', true],
    ['American Express', false],
    ['Southern Star', false],
    ['Dana Holt', false],
    ['the mayor', false],
    ['the News', false],
    ['Times', false],
    ['the', false],
    ['', false],
  ])('%s: %s', (name, expected) => {
    expect(looksLikeOutlet(wordsOf(name))).toBe(expected);
  });
});
