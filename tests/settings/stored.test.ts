import { describe, expect, test } from 'vitest';
import { KINDS } from '../../src/settings/read-fields';
import { damagedIn, type Settings, settingsIn, storedWith, VERSION } from '../../src/settings/stored';
import { KINDS as SHOWN_KINDS } from '../../src/view/kinds';
import { LINES } from '../../src/view/look/looks';
import { LEVELS } from '../../src/view/readings/sureness';

const DEFAULTS: Settings = {
  off: false,
  sitesOff: [],
  onlyOnClick: false,
  marked: ['firstHand', 'secondHand', 'anonymous', 'anonymousSecondHand'],
  quiet: false,
  sureness: 0,
  looks: {},
  badge: true,
  hoverCard: true,
  remember: false,
};

const LOOK = { light: '#123456', dark: '#abcdef', line: 'double' } as const;

describe('settingsIn', () => {
  test.each<[string, unknown, Partial<Settings>]>([
    ['nothing stored', undefined, {}],
    [
      'all of it',
      { version: 1, off: true, sitesOff: ['post.example'] },
      { off: true, sitesOff: ['post.example'] },
    ],
    ['some of it', { version: 1, off: true }, { off: true }],
    ['a field that nobody knows', { version: 1, off: true, tint: 'pink' }, { off: true }],
    ['no version', { off: true }, { off: true }],
    ['a version that is none', { version: 'new', off: true }, { off: true }],
    [
      'one damaged field',
      { version: 1, off: 'yes', sitesOff: ['post.example'] },
      { sitesOff: ['post.example'] },
    ],
    ['the other one', { version: 1, off: true, sitesOff: 'post.example' }, { off: true }],
    ['an object for a list', { version: 1, off: true, sitesOff: { 0: 'post.example' } }, { off: true }],
    [
      'some hosts that are none',
      {
        version: 1,
        sitesOff: ['post.example', null, '', 'a b', 'http://x.example', 'UPPER.example', 'x.example/y', 7],
      },
      { sitesOff: ['post.example'] },
    ],
    [
      'a host twice',
      { version: 1, sitesOff: ['b.example', 'a.example', 'b.example'] },
      { sitesOff: ['b.example', 'a.example'] },
    ],
    [
      'hosts of every spelling',
      { version: 1, sitesOff: ['127.0.0.1', '[::1]', 'localhost', 'xn--kste-6qa.example'] },
      { sitesOff: ['127.0.0.1', '[::1]', 'localhost', 'xn--kste-6qa.example'] },
    ],
    ['kinds, in their order', { marked: ['anonymous', 'firstHand'] }, { marked: ['firstHand', 'anonymous'] }],
    ['no kinds at all', { marked: [] }, { marked: [] }],
    ['a kind that is none', { marked: ['rumour', 'anonymous'] }, { marked: ['anonymous'] }],
    ['a level', { sureness: -3 }, { sureness: -3 }],
    ['a level that is none', { sureness: 9 }, {}],
    ['a level as a word', { sureness: '1' }, {}],
    ['looks', { looks: { anonymous: LOOK } }, { looks: { anonymous: LOOK } }],
    ['looks of no kind', { looks: { rumour: LOOK, anonymous: LOOK } }, { looks: { anonymous: LOOK } }],
    ['a colour by name', { looks: { anonymous: { ...LOOK, light: 'red' } } }, { looks: {} }],
    ['a line that is none', { looks: { anonymous: { ...LOOK, line: 'zigzag' } } }, { looks: {} }],
    ['a list of looks', { looks: [LOOK] }, {}],
    [
      'switches',
      { quiet: true, badge: false, hoverCard: 0, onlyOnClick: 'x' },
      { quiet: true, badge: false },
    ],
    ['a list', [true], {}],
    ['a word', 'off', {}],
    ['null', null, {}],
  ])('%s', (_, stored, expected) => {
    expect(settingsIn(stored)).toEqual({ settings: { ...DEFAULTS, ...expected }, isNewer: false });
  });

  test('what a newer version has stored is read as the defaults', () => {
    const stored = { version: VERSION + 1, off: true, sitesOff: ['post.example'] };
    expect(settingsIn(stored)).toEqual({ settings: DEFAULTS, isNewer: true });
  });
});

describe('storedWith', () => {
  test.each<[string, unknown, Partial<Settings>, object]>([
    ['the first change', undefined, { off: true }, { version: 1, off: true }],
    [
      'one field of several',
      { version: 1, off: true, sitesOff: ['a.example'] },
      { off: false },
      { version: 1, off: false, sitesOff: ['a.example'] },
    ],
    [
      'a field that nobody knows stays',
      { version: 1, tint: 'pink' },
      { off: true },
      { version: 1, tint: 'pink', off: true },
    ],
    [
      'a damaged field stays, too',
      { version: 1, sitesOff: 'x' },
      { off: true },
      { version: 1, sitesOff: 'x', off: true },
    ],
    [
      'an older version',
      { version: 0, off: true },
      { sitesOff: [] },
      { version: 1, off: true, sitesOff: [] },
    ],
    ['what is no object', 'off', { off: true }, { version: 1, off: true }],
  ])('%s', (_, stored, patch, expected) => {
    expect(storedWith(stored, patch)).toEqual(expected);
  });

  test('leaves alone what a newer version has stored', () => {
    expect(() => storedWith({ version: VERSION + 1 }, { off: true })).toThrow('newer version');
  });
});

test.each<[string, unknown, ReturnType<typeof damagedIn>]>([
  ['nothing stored', undefined, []],
  ['all well', { version: 1, off: true, sitesOff: ['a.example'], tint: 'pink' }, []],
  ['a damaged field', { version: 1, off: 'yes', quiet: true }, ['off']],
  ['damaged entries', { sitesOff: ['a.example', 'a b'], marked: ['rumour'] }, ['sitesOff', 'marked']],
  ['a newer version', { version: VERSION + 1, off: 'sometimes' }, []],
])('%s: %j is damaged', (_, stored, names) => {
  expect(damagedIn(stored)).toEqual(names);
});

test('what is no object at all has no setting that is whole', () => {
  expect(damagedIn('off')).toContain('off');
});

test('the kinds, lines and levels are those that are shown', () => {
  expect(KINDS).toEqual(SHOWN_KINDS);
  for (const line of LINES) expect(damagedIn({ looks: { anonymous: { ...LOOK, line } } })).toEqual([]);
  for (const sureness of LEVELS) expect(damagedIn({ sureness })).toEqual([]);
});
