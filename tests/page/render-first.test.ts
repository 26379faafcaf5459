import { describe, expect, it, test } from 'vitest';
import { readPage } from '../../src/cli/input/read-page';
import { extractArticle } from '../../src/page/extract/extract';
import { LONGEST_READ } from '../../src/page/extract/render-first';
import { readMetadata } from '../../src/page/metadata/read-metadata';
import { csvRecords } from '../../src/view/export/csv-table';
import { jsonLd } from '../../src/view/export/json-ld';
import { markdownLedger } from '../../src/view/export/markdown-ledger';
import { textReport } from '../../src/view/text-report';
import { english } from '../view/english';
import { reportOf } from '../view/report-of';
import { parse } from './pages';

const SAID = 'The ferry will stop for a month, the office said.';
const OLD = 'It is <a href="/old">an old ferry</a>, as all in the town know.';
const SHOWN = OLD.replace(/<[^>]*>/g, '');
const TITLE = 'Ferry stops';

const readFirst = (
  longest: number,
  paragraphs: readonly string[] = [SAID, OLD, SAID.replace('month', 'year')],
) => {
  const page = parse(`<h1>${TITLE}</h1><div>${paragraphs.map((words) => `<p>${words}</p>`).join('')}</div>`);
  return extractArticle(page, readMetadata(page), longest);
};

test.each<[what: string, longest: number, last: string, paragraphs: number]>([
  ['all of it', 1_000, SAID.replace('month', 'year'), 3],
  ['whole paragraphs', SAID.length + SHOWN.length, SHOWN, 2],
  ['one that is cut at a word', SAID.length + 16, 'It is an old', 2],
  ['the first words', 20, 'The ferry will stop', 1],
])('of a text that is too long is read: %s', (_, longest, last, paragraphs) => {
  const { text, blocks, unread } = readFirst(longest)?.article ?? { text: '', blocks: [] };
  expect(text.split('\n\n').at(-1)).toBe(last);
  expect(blocks.length).toBe(paragraphs + 1);
  expect(unread === undefined).toBe(paragraphs === 3);
});

it('counts what is left, and cuts links and places with the text', () => {
  const found = readFirst(SAID.length + 12);
  const { text = '', links = [], unread = 0 } = found?.article ?? {};
  expect(text.endsWith('\n\nIt is an old')).toBe(true);
  expect(links.map(({ span }) => text.slice(...span))).toEqual(['an old']);
  expect(found?.segments.at(-1)?.end).toBe(text.length);
  expect(unread).toBe(SHOWN.length - 'It is an old'.length + SAID.length - 1);
});

it('cuts a word that never ends', () => {
  const { text, unread } = readFirst(1_000, [SAID, 'a'.repeat(5_000)])?.article ?? {};
  expect(text?.length).toBe(`${TITLE}\n\n\n\n`.length + 1_000);
  expect(unread).toBe(4_000 + SAID.length);
});

it('reads all of a saved page in the terminal, however long', () => {
  const sentences = Array.from({ length: 50 }, (_, i) => SAID.replace('month', `month and ${i} days`)).join(
    ' ',
  );
  const paragraphs = Math.ceil((1.2 * LONGEST_READ) / sentences.length);
  const body = Array.from({ length: paragraphs }, (_, i) => `<p>${i}: ${sentences}</p>`).join('');
  const data = '<script type="application/ld+json">{"@type": "NewsArticle"}</script>';
  const article = readPage(Buffer.from(`<head>${data}</head><h1>${TITLE}</h1><div>${body}</div>`));
  expect(article?.text.length).toBeGreaterThan(LONGEST_READ);
  expect(article).not.toHaveProperty('unread');
});

describe('a report on the first part of an article', () => {
  const whole = reportOf({ rows: [{ says: ['The quay closes in May'], who: 'Dana Holt' }] });
  const cut = { ...whole, article: { ...whole.article, unread: 70 } };
  const words = english('noticeCut');
  const flat = (text: string) => text.replace(/\s+/g, ' ');

  it('says so for readers', () => {
    expect(flat(textReport(cut, english))).toContain(words);
    expect(flat(textReport(whole, english))).not.toContain(words);
    expect(markdownLedger(cut, english)).toContain('Only the first part');
    expect(markdownLedger(whole, english)).not.toContain('Only the first part');
  });

  it('says so for programs', () => {
    expect(csvRecords(cut, null)).toMatch(/,70\r\n$/);
    expect(csvRecords(whole, null)).toMatch(/,\r\n$/);
    expect(jsonLd(cut)).toHaveProperty(['whence:unread'], 70);
    expect(jsonLd(whole)).not.toHaveProperty(['whence:unread']);
  });
});
