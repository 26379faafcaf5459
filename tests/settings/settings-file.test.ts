import { describe, expect, test } from 'vitest';
import { type FileFault, readSettingsFile, settingsFile } from '../../src/settings/settings-file';
import { DEFAULTS, type Settings, VERSION } from '../../src/settings/stored';

const CHANGED: Settings = {
  ...{ off: true, sitesOff: ['post.example', 'xn--kste-0ra.example'], onlyOnClick: true },
  ...{ marked: ['anonymous'], quiet: true, sureness: -2, badge: false, hoverCard: false },
  ...{ remember: true },
  looks: { secondHand: { light: '#123456', dark: '#abcdef', line: 'double' } },
};

test.each([
  ['the usual settings', DEFAULTS],
  ['all of them changed', CHANGED],
])('%s come back from their file', (_, settings) => {
  expect(readSettingsFile(settingsFile(settings))).toEqual({ settings, unknown: [] });
});

const file = (fields: object) => JSON.stringify({ whenceSettings: 1, ...fields });

describe('a file of which something is to be taken', () => {
  test.each<[string, string, Partial<Settings>, string[]]>([
    ['one setting', file({ quiet: true }), { quiet: true }, []],
    ['none', file({}), {}, []],
    ['what nobody knows', file({ quiet: true, tint: 'pink', size: 3 }), { quiet: true }, ['tint', 'size']],
    ['a byte order mark', `\uFEFF${file({ off: true })}`, { off: true }, []],
    ['an older version', JSON.stringify({ whenceSettings: 0, off: true }), { off: true }, []],
    [
      'kinds in another order',
      file({ marked: ['anonymous', 'firstHand'] }),
      { marked: ['firstHand', 'anonymous'] },
      [],
    ],
  ])('%s', (_, text, settings, unknown) => {
    expect(readSettingsFile(text)).toEqual({ settings, unknown });
  });
});

describe('a file that is not taken', () => {
  const wrong = (name: keyof Settings, entry: string | null): FileFault => ({ kind: 'wrong', name, entry });
  test.each<[string, string, FileFault]>([
    ['a list', '[]', { kind: 'notSettings' }],
    ['null', 'null', { kind: 'notSettings' }],
    ['another program’s', '{"settings":{"off":true}}', { kind: 'notSettings' }],
    [
      'a newer version',
      JSON.stringify({ whenceSettings: VERSION + 1 }),
      { kind: 'newer', version: VERSION + 1 },
    ],
    ['a word for a switch', file({ off: 'yes' }), wrong('off', null)],
    ['a number out of range', file({ sureness: 4 }), wrong('sureness', null)],
    ['a broken number', file({ sureness: 0.5 }), wrong('sureness', null)],
    ['a site for a list', file({ sitesOff: 'post.example' }), wrong('sitesOff', null)],
    [
      'one bad site',
      file({ sitesOff: ['post.example', 'http://x.example/'] }),
      wrong('sitesOff', '"http://x.example/"'),
    ],
    ['null among the sites', file({ sitesOff: [null] }), wrong('sitesOff', 'null')],
    ['no kind', file({ marked: ['anonymous', 'rumour'] }), wrong('marked', '"rumour"')],
    [
      'no colour',
      file({ looks: { anonymous: { light: 'red', dark: '#ffffff', line: 'solid' } } }),
      wrong('looks', '"anonymous"'),
    ],
    ['looks of no kind', file({ looks: { rumour: {} } }), wrong('looks', '"rumour"')],
    ['a good setting beside a bad one', file({ off: true, badge: 1 }), wrong('badge', null)],
  ])('%s', (_, text, fault) => {
    expect(readSettingsFile(text)).toEqual({ fault });
  });

  test('what is no JSON says where', () => {
    expect(readSettingsFile('{\n  "whenceSettings": 1,\n  off: true\n}')).toEqual({
      fault: { kind: 'notJson', line: 3, column: 3 },
    });
    expect(readSettingsFile('')).toEqual({ fault: { kind: 'notJson', line: 1, column: 1 } });
  });
});
