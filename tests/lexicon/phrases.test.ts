import { describe, expect, test } from 'vitest';
import { findAccording } from '../../src/lexicon/according';
import { findAnonymity } from '../../src/lexicon/anonymity';
import { findHearsay } from '../../src/lexicon/hearsay';
import { matchPassingOn } from '../../src/lexicon/passing-on';
import { readPhrases } from '../../src/lexicon/phrases';

/** The words that the match takes, then its kind. */
function read(match: { kind: string; length: number } | null, words: string): string | null {
  return match && `${words.split(' ').slice(0, match.length).join(' ')} = ${match.kind}`;
}

describe('a pattern of words', () => {
  const match = readPhrases<'x' | 'y'>('a/b c\tx\nc * d\ty\nc ? e\tx\na c d e\ty\n');
  test.each([
    ['a c', 'a c = x'],
    ['b c d e', 'b c = x'],
    ['a c d e', 'a c d e = y'],
    ['c d', null],
    ['c 1 d', 'c 1 d = y'],
    ['c 1 2 3 d', 'c 1 2 3 d = y'],
    ['c 1 2 3 4 d', null],
    ['c e', 'c e = x'],
    ['c 1 2 e', 'c 1 2 e = x'],
    ['c 1 2 3 e', null],
    ['c', null],
    ['', null],
  ])('"%s" → %s', (words, expected) => {
    expect(read(match(words.split(' ')), words)).toBe(expected);
  });

  test('is looked for where the caller says', () => {
    expect(match(['z', 'b', 'c'], 1)).toEqual({ kind: 'x', length: 2 });
  });
});

describe('a name withheld', () => {
  test.each([
    ['on condition of anonymity because', 'on condition of anonymity = withheld'],
    ['on the condition of strict anonymity', 'on the condition of strict anonymity = withheld'],
    ['not authorized to speak publicly', 'not authorized to speak = withheld'],
    ['not authorised to publicly discuss it', 'not authorised to publicly discuss = withheld'],
    ['declined to be named', 'declined to be named = withheld'],
    ['asked not to be identified', 'asked not to be identified = withheld'],
    ['whose name is being withheld', 'whose name is being withheld = withheld'],
    ['for fear of government reprisals', 'for fear of government reprisals = cause'],
    ["wasn't authorized to speak publicly", "wasn't authorized to speak = withheld"],
    ['not her real name', 'not her real name = alias'],
    ['requested anonymity', 'requested anonymity = withheld'],
    ['did not want her name published', 'did not want her name published = withheld'],
    ['gave only her first name', 'gave only her first name = partial'],
    ['not authorised to speak for the union', 'not authorised to speak for = none'],
    ['close to the minister', 'close to = near'],
    ['familiar with the matter', 'familiar with = knowledge'],
    ['with direct knowledge of the talks', 'with direct knowledge of = knowledge'],
    ['briefed on the plan', 'briefed on = knowledge'],
  ])('"%s" → %s', (words, expected) => {
    expect(read(findAnonymity(words.split(' ')), words)).toBe(expected);
  });

  test.each([
    'with the ship',
    'declined to comment',
    'on the bridge',
    'authorized to speak',
    'on background checks',
    'for fear of floods',
  ])('not in "%s"', (words) => {
    expect(findAnonymity(words.split(' '))).toBeNull();
  });
});

describe('hearsay', () => {
  test.each([
    ['reportedly sank', 'reportedly = adverb'],
    ['allegedly took', 'allegedly = adverb'],
    ['it is understood that she', 'it is understood that = clause'],
    ['it is widely believed that', 'it is widely believed that = clause'],
    ['rumour has it that', 'rumour has it = clause'],
    ['was told that she', 'was told that = clause'],
    ['is said to have', 'is said to = infinitive'],
    ['are feared to be', 'are feared to = infinitive'],
    ['are feared dead', 'are feared dead = predicate'],
  ])('"%s" → %s', (words, expected) => {
    expect(read(findHearsay(words.split(' ')), words)).toBe(expected);
  });

  test.each(['it is a port', 'was told to', 'is expected to', 'word of'])('not in "%s"', (words) => {
    expect(findHearsay(words.split(' '))).toBeNull();
  });
});

describe('words that pass on', () => {
  test.each([
    ['citing two officials', 'cites', 1],
    ['with reference to a source', 'cites', 3],
    ['quoted a minister as saying', 'cites', 5],
    ['in an interview with the station', 'told', 4],
    ['first reported by a weekly', 'carries', 3],
    ['citing two officials', 'carries', 0],
    ['in an interview with the station', 'cites', 0],
    ['in a port', 'carries', 0],
  ] as const)('"%s" as %s: %i words', (words, kind, length) => {
    expect(matchPassingOn(words.split(' '), kind)).toBe(length);
  });
});

describe('words before a source', () => {
  test.each([
    ['according to the mayor', 'according to = speech'],
    ['in the words of one diver', 'in the words of = speech'],
    ['in the view of the union', 'in the view of = belief'],
    ['as noted in the audit', 'as noted in = speech'],
    ['from the point of view of sailors', 'from the point of view of = belief'],
  ])('"%s" → %s', (words, expected) => {
    expect(read(findAccording(words.split(' ')), words)).toBe(expected);
  });

  test.each(['accordingly the mayor', 'percent of the harbour', 'in the harbour of'])(
    'not in "%s"',
    (words) => {
      expect(findAccording(words.split(' '))).toBeNull();
    },
  );
});
