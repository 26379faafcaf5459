import { describe, expect, test } from 'vitest';
import { type Settings, settingsIn, storedWith, VERSION } from '../../src/settings/stored';

const DEFAULTS: Settings = { off: false, sitesOff: [] };

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
