import { expect, test } from 'vitest';
import type { PopupState } from '../../src/popup/page-state';
import { switchesFor } from '../../src/popup/switches';
import { DEFAULTS, type Settings } from '../../src/settings/stored';
import { english as t } from '../view/english';

/** As a line: "[x] this page; ( ) post.example"; round brackets: fixed. */
function lineFor(
  state: PopupState,
  settings: Partial<Settings>,
  { address = 'https://www.post.example/quay', isPrivate = false, isNewer = false } = {},
): string {
  const known = { settings: { ...DEFAULTS, ...settings }, isNewer };
  const { switches, note } = switchesFor(
    { known, tab: { windowId: 1, id: 1, url: null, isPrivate }, address, state },
    t,
  );
  const boxes = switches.map(({ label, isOff, isFixed }) => {
    const mark = isOff ? 'x' : ' ';
    return `${isFixed ? `(${mark})` : `[${mark}]`} ${label}`;
  });
  return [...boxes, ...(note ? [note] : [])].join('; ');
}

const notArticle = { kind: 'notArticle' } as const;
const off = (scope: 'page' | 'site' | 'everywhere') => ({ kind: 'off', scope }) as const;
const PRIVATE = 'In a private window Whence does not remember sites.';
const NEWER = 'A newer Whence has stored your settings. They are left as they are, and do not count here.';

test.each<[string, string, string]>([
  ['all on', lineFor(notArticle, {}), '[ ] this page; [ ] post.example; [ ] everywhere'],
  ['the page off', lineFor(off('page'), {}), '[x] this page; [ ] post.example; [ ] everywhere'],
  [
    'the site off',
    lineFor(off('site'), { sitesOff: ['post.example'] }),
    '( ) this page; [x] post.example; [ ] everywhere',
  ],
  [
    'off with a wider name',
    lineFor(off('site'), { sitesOff: ['post.example'] }, { address: 'https://m.post.example/' }),
    '( ) this page; [x] post.example; [ ] everywhere',
  ],
  [
    'off everywhere',
    lineFor(off('everywhere'), { off: true }),
    '( ) this page; [ ] post.example; [x] everywhere',
  ],
  [
    'the site off, and everywhere',
    lineFor(off('everywhere'), { off: true, sitesOff: ['post.example'] }),
    '( ) this page; [x] post.example; [x] everywhere',
  ],
  [
    "the browser's own page",
    lineFor({ kind: 'browserPage' }, {}, { address: 'about:addons' }),
    '[ ] everywhere',
  ],
  ['a PDF', lineFor({ kind: 'notPage' }, {}), '[ ] everywhere'],
  ['no access', lineFor({ kind: 'noAccess', mayAsk: true }, {}), '[ ] everywhere'],
  ['a file', lineFor(notArticle, {}, { address: 'file:///quay.html' }), '[ ] this page; [ ] everywhere'],
  [
    'a private window',
    lineFor(notArticle, {}, { isPrivate: true }),
    `[ ] this page; ( ) post.example; [ ] everywhere; ${PRIVATE}`,
  ],
  [
    'a private window of the browser',
    lineFor({ kind: 'browserPage' }, {}, { address: 'about:addons', isPrivate: true }),
    '[ ] everywhere',
  ],
  [
    'settings of a newer version',
    lineFor(notArticle, {}, { isNewer: true }),
    `[ ] this page; ( ) post.example; ( ) everywhere; ${NEWER}`,
  ],
])('%s', (_, line, expected) => {
  expect(line).toBe(expected);
});
