import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { extractArticle } from '../../src/page/extract/extract';
import { LONGEST_READ } from '../../src/page/extract/render-first';
import { corpus } from '../corpus';
import { bundle, launchBrowser } from './browser';
import type { Check, Huge } from './in-page';
import { pageNames, parse, readPageFixture } from './pages';

/** Where layout counts, and where a document without layout must agree with a real one. */
let browser: Browser;
let script: string;
let page: Page;
const requests: string[] = [];
const ADDRESS = 'https://courier.example/news/ferry-stops';
let html = '';

beforeAll(async () => {
  [browser, script] = await Promise.all([
    launchBrowser(),
    bundle(join(import.meta.dirname, 'in-page.ts'), 'inPage'),
  ]);
  page = await browser.newPage();
  await page.route('**/*', (route) => {
    const url = route.request().url();
    if (url === ADDRESS) return route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' });
    requests.push(url);
    return route.abort();
  });
});
afterAll(() => browser?.close());

async function inPage<Result>(markup: string, call: string): Promise<Result> {
  html = markup;
  await page.goto(ADDRESS, { waitUntil: 'load' });
  await page.evaluate(`${script}; globalThis.inPage = inPage;`);
  requests.length = 0;
  const result = await page.evaluate<Result>(`inPage.${call}`);
  expect(requests).toEqual([]);
  return result;
}

describe.each(pageNames)('%s', (name) => {
  test('gives the same article as without layout, and each block is found in the page', async () => {
    const markup = readPageFixture(name);
    const text = extractArticle(parse(markup, ADDRESS))?.article.text ?? null;
    const check = await inPage<Check>(markup, 'checkArticle()');
    expect(check).toEqual({ text, untouched: true, wrong: [], lost: 0 });
  });
});

const SAID = 'The ferry will stop for a month, the harbour office said on Monday.';
const HIDDEN = 'Nobody is to read this sentence, which the style sheet hides. It is long enough to be text.';

/** Markup and the article's paragraphs. */
const LAYOUTS: readonly [phenomenon: string, markup: string, paragraphs: readonly string[]][] = [
  [
    'a paragraph that a style sheet hides',
    `<style>.later { display: none }</style><div><p>${SAID}</p><p class="later">${HIDDEN}</p><p>It is old.</p></div>`,
    [SAID, 'It is old.'],
  ],
  [
    'words that a style sheet hides within a paragraph',
    `<style>.x { visibility: hidden }</style><div><p>${SAID}<span class="x"> ${HIDDEN}</span></p><p>It is old.</p></div>`,
    [SAID, 'It is old.'],
  ],
  [
    'a hidden dialogue longer than the article',
    `<style>#ask { display: none }</style><div><p>${SAID}</p><p>It is old.</p></div><div id="ask"><p>${HIDDEN.repeat(9)}</p></div>`,
    [SAID, 'It is old.'],
  ],
  [
    'a page that hides itself until its scripts have run',
    `<style>body { visibility: hidden }</style><div><p>${SAID}</p><p>It is old.</p></div>`,
    [SAID, 'It is old.'],
  ],
  [
    'a wrapper that has no box of its own',
    `<style>main, b { display: contents }</style><main><p>${SAID}</p><p>It is <b>old</b>.</p><p><b>It was built in Tarn.</b></p></main>`,
    [SAID, 'It is old.', 'It was built in Tarn.'],
  ],
  [
    'text below the fold that is not rendered yet',
    `<style>p { content-visibility: auto; margin-top: 3000px }</style><div><p>${SAID}</p><p>It is old.</p></div>`,
    [SAID, 'It is old.'],
  ],
];

test.each(LAYOUTS)('%s', async (_, markup, paragraphs) => {
  const check = await inPage<Check>(`<!doctype html><body>${markup}`, 'checkArticle()');
  expect(check.text?.split('\n\n')).toEqual(paragraphs);
});

test('a page that takes its article away loses those ranges and nothing else', async () => {
  const markup = `<!doctype html><body><div><p>${SAID}</p><p>It is old.</p><p>It was built in Tarn.</p><p>It has two decks.</p></div>`;
  const words = await inPage<string[]>(markup, 'loseParagraphs()');
  expect(words).toEqual(['', '', '', 'Ithastwodecks.']);
});

test('text 50,000 elements deep overflows nothing', async () => {
  expect(await inPage('<!doctype html><body>', 'extractDeep(50000)')).toContain('The ferry will stop');
});

/** Copies of a page; in each of them text nodes are split at random places. */
const SPLIT_PAGES = 60;

test(`however text nodes are split, ranges show the words of their spans (${SPLIT_PAGES} pages)`, async () => {
  const markup = readPageFixture('quotations-and-lists');
  const text = extractArticle(parse(markup, ADDRESS))?.article.text ?? null;
  const checks = await inPage<readonly Check[]>(markup, `checkSplits(${SPLIT_PAGES})`);
  expect(checks.length).toBe(SPLIT_PAGES);
  for (const [seed, check] of checks.entries()) {
    expect({ seed, ...check }).toEqual({ seed, text, untouched: true, wrong: [], lost: 0 });
  }
});

describe.runIf(corpus)('the seed article', () => {
  const read = (name: string) => readFileSync(join(corpus ?? '', 'seed', name), 'utf8');

  test('gives its title and ten paragraphs', async () => {
    const check = await inPage<Check>(read('seed.html'), 'checkArticle()');
    expect(check).toEqual({ text: read('seed.txt').trim(), untouched: true, wrong: [], lost: 0 });
  });
});

/** Characters between that many paragraphs. */
const SEPARATORS = 10_000;

/** Milliseconds: minutes, where a step were made for each node and each other one. */
const FROZEN = 30_000;

test('a page of a million nodes and 20 MB of text is read as far as the extension reads', async () => {
  const { nodes, chars, unread, took } = await inPage<Huge>(
    '<!doctype html><body>',
    `readHuge(${LONGEST_READ})`,
  );
  expect(nodes).toBeGreaterThan(1_000_000);
  expect(chars).toBeLessThanOrEqual(LONGEST_READ + SEPARATORS);
  expect(unread).toBeGreaterThan(19_000_000);
  expect(took).toBeLessThan(FROZEN);
});
