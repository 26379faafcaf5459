import { expect, test } from 'vitest';
import { readPage } from '../../src/cli/input/read-page';

const said = 'Die Fähre – “for a month” – will stop, the harbour office said on Monday. ';
const page = (head: string) =>
  `<html><head>${head}<script type="application/ld+json">{"@type": "NewsArticle"}</script></head><body><h1>Fähre</h1>${`<p>${said}</p><p>${said.repeat(2)}</p><p>${said.repeat(3)}</p>`}</body></html>`;

test.each([
  ['UTF-8 that the page does not declare', Buffer.from(page(''))],
  ['UTF-8 that the page declares wrongly', Buffer.from(page('<meta charset="windows-1252">'))],
  ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${page('')}`)],
  ['UTF-16 with a byte order mark', Buffer.from(`\ufeff${page('')}`, 'utf16le')],
  [
    'Latin-1 that the page declares',
    Buffer.from(page('<meta charset="iso-8859-1">').replace(/[–“”]/g, "'"), 'latin1'),
  ],
])('%s', (_, bytes) => {
  expect(readPage(bytes)?.title).toBe('Fähre');
});
