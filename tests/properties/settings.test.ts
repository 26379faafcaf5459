import fc from 'fast-check';
import { expect } from 'vitest';
import {
  correctedPagesIn,
  correctPage,
  join,
  MOST_CHARS,
  MOST_PAGES,
  storedCorrections,
} from '../../src/settings/corrections';
import { correctionsFile, readCorrectionsFile } from '../../src/settings/corrections-file';
import { findJsonFault } from '../../src/settings/find-json-fault';
import { readSettingsFile, settingsFile } from '../../src/settings/settings-file';
import { offFor, siteOf } from '../../src/settings/site';
import {
  damagedIn,
  SETTING_NAMES,
  settingsIn,
  storedWith,
  VERSION,
  wrongEntryIn,
} from '../../src/settings/stored';
import { visitsIn } from '../../src/settings/visit';
import { holdsForAll } from './holds-for-all';
import { lines } from './texts';
import { objectsLike, values } from './values';

const looks = objectsLike({
  light: fc.constantFrom('#1f5fae', '#000', 'red'),
  dark: fc.constantFrom('#ffffff', '#FFFFFF'),
  line: fc.constantFrom('solid', 'wavy', 'none'),
});
const kinds = fc.constantFrom('firstHand', 'secondHand', 'anonymous', 'anonymousSecondHand');
const hosts = fc.constantFrom(
  'post.example',
  'Post.Example',
  'xn--kste-6qa.example',
  '[::1]',
  '127.0.0.1',
  'a b',
  'x:80',
);

const settings = objectsLike({
  version: fc.constantFrom(1, 1, 1, 0, 2, Number.MAX_SAFE_INTEGER, '1'),
  off: fc.boolean(),
  sitesOff: fc.array(fc.oneof(hosts, values), { maxLength: 4 }),
  onlyOnClick: fc.boolean(),
  marked: fc.array(fc.oneof(kinds, values), { maxLength: 5 }),
  quiet: fc.boolean(),
  sureness: fc.integer({ min: -4, max: 4 }),
  looks: objectsLike({ firstHand: looks, secondHand: looks, anonymous: looks, toString: looks }),
  badge: fc.boolean(),
  hoverCard: fc.boolean(),
  remember: fc.boolean(),
});

holdsForAll(
  'whatever is stored is read as settings, and reading them again changes nothing',
  13,
  settings,
  (stored) => {
    const { settings: read, isNewer } = settingsIn(stored);
    expect(Object.keys(read).sort()).toEqual([...SETTING_NAMES].sort());
    expect(settingsIn(isNewer ? {} : storedWith(stored, read)).settings).toEqual(read);
    expect(SETTING_NAMES.filter((name) => wrongEntryIn(name, read[name]))).toEqual([]);
    expect(damagedIn({ ...read, version: VERSION })).toEqual([]);
    for (const name of damagedIn(stored)) expect(SETTING_NAMES).toContain(name);
  },
);

holdsForAll(
  'a change keeps all that is stored beside it, and nothing of a newer version is overwritten',
  8,
  settings,
  (stored) => {
    const fields = Object(stored) as Record<string, unknown>;
    if (settingsIn(stored).isNewer) {
      expect(() => storedWith(stored, { off: true })).toThrow(/newer/);
      return;
    }
    const after = storedWith(stored, { off: true });
    expect(after).toMatchObject({ off: true, version: VERSION });
    if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) return;
    const kept = Object.keys(fields).filter((name) => name !== 'off' && name !== 'version');
    for (const name of kept) expect(after[name]).toBe(fields[name]);
  },
);

const files = fc.oneof(
  settings.map((value) => JSON.stringify({ ...Object(value), whenceSettings: VERSION })),
  settings.map((value) => JSON.stringify({ ...Object(value), whenceCorrections: 1 })),
  values.map((value) => JSON.stringify(value)),
  lines,
  fc.tuple(values, fc.nat()).map(([value, at]) => {
    const json = JSON.stringify(value);
    return json.slice(0, at % (json.length + 1));
  }),
);

holdsForAll(
  'any file is read or refused, and what is read can be written and read again',
  8,
  files,
  (file) => {
    const content = readSettingsFile(file);
    if ('settings' in content) {
      const whole = settingsIn(content.settings).settings;
      expect(readSettingsFile(settingsFile(whole))).toEqual({ settings: whole, unknown: [] });
    }
    const pages = readCorrectionsFile(file);
    if (pages) expect(readCorrectionsFile(correctionsFile(pages))).toEqual(pages);
  },
);

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const texts = fc.oneof(
  files,
  fc
    .array(
      fc.constantFrom(
        '{',
        '}',
        '[',
        ']',
        ',',
        ':',
        '"',
        '\\',
        'u00',
        '-',
        '.',
        'e',
        '0',
        '1',
        'true',
        'null',
        ' ',
        '\n',
        '\u0080',
        '\u2028',
        '\ud800',
        '\u0001',
        '/',
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 8 }).map((text) => `"${text}"`),
);

holdsForAll('where a text stops being JSON is known of exactly those that are none', 12, texts, (text) => {
  const at = findJsonFault(text);
  expect(at === null).toBe(isJson(text));
  if (at !== null) expect(at).toBeLessThanOrEqual(text.length);
});

const remark = objectsLike({ as: fc.constantFrom('named', 'notStatement', 'source'), who: lines });
const correction = objectsLike({ words: lines, remark });
const page = objectsLike({
  address: fc.constantFrom('https://post.example/a', 'https://post.example/b', ''),
  corrections: fc.array(correction, { maxLength: 3 }),
});
const corrected = objectsLike({
  version: fc.constantFrom(1, 1, 1, 2, 0),
  pages: fc.array(page, { maxLength: 4 }),
});

holdsForAll(
  'whatever is stored of corrections is read and kept within its bounds',
  8,
  fc.tuple(corrected, lines),
  ([stored, words]) => {
    const pages = correctedPagesIn(stored);
    expect(correctedPagesIn({ version: 1, pages })).toEqual(pages);
    const after = correctPage(pages, 'https://post.example/a', words, { as: 'named' });
    expect(after.length).toBeLessThanOrEqual(MOST_PAGES);
    for (const each of join(after, pages)) {
      expect(JSON.stringify(each.corrections).length).toBeLessThanOrEqual(MOST_CHARS);
    }
    const { version } = Object(stored) as { version?: unknown };
    if (typeof version === 'number' && version > 1)
      expect(() => storedCorrections(stored, after)).toThrow(/newer/);
    else expect(storedCorrections(stored, after)).toMatchObject({ version: 1, pages: after });
  },
);

const visit = objectsLike({
  at: fc.double(),
  title: fc.option(lines),
  isWhole: fc.boolean(),
  statements: fc.array(
    objectsLike({
      words: lines,
      who: fc.option(lines),
      identity: fc.constantFrom('person', 'none'),
      anonymous: fc.boolean(),
      secondHand: fc.boolean(),
    }),
    { maxLength: 3 },
  ),
});

holdsForAll(
  'whatever is stored of a visit is read whole or not at all',
  4,
  objectsLike({ last: visit, before: fc.option(visit) }),
  (stored) => {
    const visits = visitsIn(stored);
    if (visits) expect(visitsIn(visits)).toEqual(visits);
  },
);

const addresses = fc.oneof(
  fc.webUrl(),
  fc.constantFrom(
    '',
    'about:blank',
    'data:text/html,x',
    'https://www.post.example/',
    'http://a.b.c.example:80/#/x',
  ),
  lines,
);

holdsForAll('any address is on or off', 4, fc.tuple(addresses, settings), ([address, stored]) => {
  const { settings: read } = settingsIn(stored);
  expect([null, 'page', 'site', 'everywhere']).toContain(offFor(read, address, false));
  const site = siteOf(address);
  if (site !== null) expect(offFor({ ...read, off: false, sitesOff: [site] }, address, false)).toBe('site');
});
