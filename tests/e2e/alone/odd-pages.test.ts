import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openPopup } from '../../../src/cli/browsers/popup-session';
import { translate } from '../../../src/cli/translate';
import {
  badge,
  type Chromium,
  DEMO,
  MARKED_WORDS,
  markedWords,
  openExtension,
  reportOf,
  type ServedPage,
  statementWords,
} from '../harness';

let chromium: Chromium;
let page: Page;
let errors: string[];
beforeAll(async () => {
  chromium = await openExtension();
  chromium.context.on('weberror', (error) => errors.push(String(error.error())));
});
afterEach(() => page.close());
afterAll(() => chromium.close());

/** Opens the page, and the popup over it; resolves when the popup says these words. */
async function openUntilPopupSays(served: ServedPage | string, words: string): Promise<void> {
  errors = [];
  page = await chromium.open(served);
  const popup = await openPopup(chromium.context);
  await expect
    .poll(async () => String(await popup.evaluate('document.body.textContent')), { timeout: 30_000 })
    .toContain(words);
}

async function expectSilence(): Promise<void> {
  expect(await page.evaluate(MARKED_WORDS)).toEqual([]);
  expect(await badge(chromium.worker)).toBe('');
  expect(errors).toEqual([]);
}

/** Milliseconds: a page that does not answer for longer is frozen to its reader, even on a slow machine. */
const FROZEN_MS = 3_000;

/** Kept by the page: how long each of its longer tasks took. */
const WATCH_TASKS = `
  window.tasks = [];
  new PerformanceObserver((list) => window.tasks.push(...list.getEntries().map(({ duration }) => duration)))
    .observe({ type: 'longtask', buffered: true });
`;

const body = (content: string, title = 'Page') =>
  `<!doctype html><html lang="en"><title>${title}</title><body>${content}`;

describe('what is no article stays as it is', () => {
  it.each([
    ['an empty page', ''],
    ['an empty body', body('')],
    [
      'a sign-in page',
      body('<h1>Sign in</h1><form><label>Name <input></label><button>Sign in</button></form>'),
    ],
    [
      'a front page',
      body(
        `<h1>The Harbour Post</h1>${Array.from({ length: 30 }, (_, i) => `<article><h2><a href="/${i}">Ferry number ${i} is late, captain says</a></h2><p>More inside.</p></article>`).join('')}`,
      ),
    ],
    ['broken markup', '<p<<a href="<table></p></td><div <script>'],
  ])('%s', async (_, html) => {
    await openUntilPopupSays(html, translate('noticeNotArticle'));
    await expectSilence();
  });

  it('an article in another language, and the popup says so', async () => {
    const paragraphs = Array.from(
      { length: 8 },
      (_, i) =>
        `<p>Die Brücke Nummer ${i} bleibt nach Angaben der Behörde bis zum Herbst gesperrt, weil die Seile stark verrostet sind, sagte der Sprecher am Montag vor der Presse in der Stadt.</p>`,
    );
    const german = `<!doctype html><html lang="de"><head><title>Brücke gesperrt</title><script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Brücke gesperrt"}</script></head><body><article><h1>Brücke gesperrt</h1>${paragraphs.join('')}</article>`;
    await openUntilPopupSays(german, 'English');
    await expectSilence();
  });
});

describe('hard pages', () => {
  it('a page that allows itself nothing (CSP) is marked all the same', async () => {
    errors = [];
    const headers = { 'content-security-policy': "default-src 'none'; require-trusted-types-for 'script'" };
    page = await chromium.open({ html: DEMO, headers });
    expect(await markedWords(page)).toBe(statementWords(reportOf(DEMO)));
    expect(errors).toEqual([]);
  });

  it('statements that stand in links are marked: a link has a host, as a shadow tree has', async () => {
    errors = [];
    const linked = DEMO.replace(/<p>(“[^”<]+”)/g, '<p><a href="/">$1</a>');
    page = await chromium.open(linked);
    expect(await markedWords(page)).toBe(statementWords(reportOf(linked)));
    expect(errors).toEqual([]);
  });

  it('5 MB of text: no freeze, and the popup answers', { timeout: 120_000 }, async () => {
    const sentence = (i: number) =>
      `The harbour master counted lamp ${i} on the quay, and a fisher said that it was missing since Sunday. `;
    const paragraph = (i: number) =>
      `<p>${Array.from({ length: 10 }, (_, k) => sentence(10 * i + k)).join('')}</p>`;
    const paragraphs = Array.from({ length: Math.ceil(5_000_000 / paragraph(0).length) }, (_, i) =>
      paragraph(i),
    ).join('');
    const data = '<script type="application/ld+json">{"@type":"NewsArticle"}</script>';
    const html = `<!doctype html><html lang="en"><head><title>Lamps</title>${data}</head><body><article><h1>Lamps</h1>${paragraphs}</article>`;
    errors = [];
    await chromium.context.addInitScript(WATCH_TASKS);
    page = await chromium.open(html);
    const isMarked = () => [...CSS.highlights.values()].some(({ size }) => size > 0);
    await page.waitForFunction(isMarked, undefined, { timeout: 50_000 });
    expect(Math.max(...((await page.evaluate('window.tasks')) as number[]))).toBeLessThan(FROZEN_MS);
    const popup = await openPopup(chromium.context);
    const text = async () => String(await popup.evaluate('document.body.textContent'));
    await expect.poll(text, { timeout: 40_000 }).toMatch(/[0-9,]+ statements/);
    expect(await text()).toContain(translate('noticeCut'));
    expect(errors).toEqual([]);
  });

  // From before the content script starts until after the report is there.
  it.each([0, 30, 120, 400])('a page that removes its article after %i ms', async (delay) => {
    const script = `<script>setTimeout(() => document.querySelector('article').remove(), ${delay});</script>`;
    errors = [];
    page = await chromium.open(DEMO.replace('</body>', `${script}</body>`));
    await page.waitForFunction(() => document.querySelector('article') === null);
    const popup = await openPopup(chromium.context);
    await expect.poll(async () => String(await popup.evaluate('document.body.textContent'))).toMatch(/\w/);
    expect(await page.evaluate('document.querySelector(":popover-open")')).toBeNull();
    expect(errors).toEqual([]);
  });
});
