import { describe, expect, test } from 'vitest';
import { addSite } from '../../src/options/add-site';
import { faultSentence } from '../../src/options/fault-words';
import { faintIn, sameLines } from '../../src/options/look-faults';
import { noticeOf } from '../../src/options/notice';
import { surenessName, surenessSentence } from '../../src/options/sureness-words';
import type { FileFault } from '../../src/settings/settings-file';
import { DEFAULTS, type Known } from '../../src/settings/stored';
import { KINDS, type Kind } from '../../src/view/kinds';
import { COLOUR_CHOICES } from '../../src/view/look/colour-choices';
import { DEFAULT_LOOKS, type Looks } from '../../src/view/look/looks';
import { LEVELS } from '../../src/view/readings/sureness';
import figures from '../../src/view/readings/sureness-figures.json' with { type: 'json' };
import { english as t } from '../view/english';

describe('a site that is typed', () => {
  test.each([
    ['post.example', 'post.example'],
    ['  https://www.Post.example/quay?x  ', 'post.example'],
    ['m.post.example', 'm.post.example'],
    ['küste.example', 'xn--kste-0ra.example'],
    ['localhost', 'localhost'],
    ['[::1]', '[::1]'],
    ['127.0.0.1:4000', '127.0.0.1'],
  ])('%s is off as %s', (typed, site) => {
    expect(addSite(['a.example'], typed, t)).toEqual({ site, sitesOff: ['a.example', site].sort() });
  });

  test.each([
    ['', 'Type a site first, like post.example.'],
    ['harbour post', '“harbour post” is no site. Write it like post.example.'],
    ['post', '“post” is no site. Write it like post.example.'],
    ['me@post.example', '“me@post.example” is no site. Write it like post.example.'],
    ['post..example', '“post..example” is no site. Write it like post.example.'],
    ['file:///etc', '“file:///etc” is no site. Write it like post.example.'],
    ['a.example, b.example', '“a.example, b.example” is no site. Write it like post.example.'],
    ['off.example', 'off.example is off already.'],
    ['news.off.example', 'news.off.example is off already, as a part of off.example.'],
  ])('%j: %s', (typed, fault) => {
    expect(addSite(['off.example'], typed, t)).toEqual({ fault });
  });
});

test.each<[FileFault, string]>([
  [
    { kind: 'notJson', line: 3, column: 5 },
    'Nothing was changed: s.json is no JSON file; the fault is in line 3, column 5.',
  ],
  [
    { kind: 'notSettings' },
    'Nothing was changed: s.json is no file of Whence settings; it lacks “whenceSettings”.',
  ],
  [
    { kind: 'newer', version: 7 },
    'Nothing was changed: s.json comes from a newer Whence, with settings of version 7.',
  ],
  [
    { kind: 'wrong', name: 'badge', entry: null },
    'Nothing was changed: in s.json, “badge” is not what it should be: true or false.',
  ],
  [
    { kind: 'wrong', name: 'sitesOff', entry: '"a b"' },
    'Nothing was changed: in s.json, “sitesOff” holds "a b". It should be: a list of sites like post.example.',
  ],
])('%j', (fault, sentence) => {
  expect(faultSentence(fault, 's.json', t)).toBe(sentence);
});

test('a long wrong entry is cut', () => {
  const fault = { kind: 'wrong', name: 'marked', entry: `"${'x'.repeat(100)}"` } as const;
  expect(faultSentence(fault, 's.json', t)).toContain(`holds "${'x'.repeat(39)}…. It`);
});

describe('how a look is seen', () => {
  test.each<[string, string, string, string[]]>([
    ['a choice of the palette', COLOUR_CHOICES.brown.light, COLOUR_CHOICES.brown.dark, []],
    [
      'yellow on light pages',
      '#ffcc00',
      '#ffcc00',
      ['On light pages this colour is hard to see: its contrast is 1.3, and 4.5 is wanted.'],
    ],
    [
      'just below the bound on dark ones',
      '#000000',
      '#7d8a92',
      ['On dark pages this colour is hard to see: its contrast is 3.8, and 4.5 is wanted.'],
    ],
  ])('%s', (_, light, dark, sentences) => {
    expect(faintIn({ light, dark, line: 'solid' }, t)).toEqual(sentences);
  });

  test.each<[string, Partial<Looks>, readonly Kind[], string[]]>([
    ['the usual lines', {}, KINDS, []],
    [
      'two of one line',
      { anonymous: { ...DEFAULT_LOOKS.anonymous, line: 'dashed' } },
      KINDS,
      ['Second-hand and Anonymous have the same line: only the colour tells them apart.'],
    ],
    [
      'of which one is not marked',
      { anonymous: { ...DEFAULT_LOOKS.anonymous, line: 'dashed' } },
      ['anonymous'],
      [],
    ],
  ])('%s', (_, chosen, marked, sentences) => {
    expect(sameLines({ ...DEFAULT_LOOKS, ...chosen }, marked, t)).toEqual(sentences);
  });
});

test.each<[string, Known | null, Parameters<typeof noticeOf>[1], RegExp]>([
  ['all is well', { settings: DEFAULTS, isNewer: false }, [], /^$/],
  ['a newer version', { settings: DEFAULTS, isNewer: true }, [], /^A newer Whence has stored your settings/],
  [
    'damage',
    { settings: DEFAULTS, isNewer: false },
    ['off', 'looks'],
    /: Off everywhere and Colours and lines\.$/,
  ],
  ['no storage', null, [], /^Your settings could not be read/],
])('the notice: %s', (_, known, damaged, words) => {
  expect(noticeOf(known, damaged, t)).toMatch(words);
});

test('each level of sureness has a name and measured figures, the surer the more of them right and the fewer found', () => {
  expect(new Set(LEVELS.map((level) => surenessName(level, t))).size).toBe(LEVELS.length);
  expect(figures.levels.map(({ level }) => level)).toEqual([...LEVELS]);
  const [right, found] = [figures.levels.map((each) => each.right), figures.levels.map((each) => each.found)];
  expect(right).toEqual(right.toSorted((a, b) => a - b));
  expect(found).toEqual(found.toSorted((a, b) => b - a));
  expect(surenessSentence(0, t)).toMatch(/agrees with \d\d\. Of 100 .* \d\d are shown\.$/);
});
