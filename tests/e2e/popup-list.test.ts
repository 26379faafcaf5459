import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openPopup, type Popup } from '../../src/cli/browsers/popup-session';
import { translate as t } from '../../src/cli/translate';
import { type Chromium, cardText, DEMO, expectMarked, markedWords, openExtension, reportOf } from './harness';
import { article, BRIDGE, BRIDGE_PAGE, BRIDGE_TITLE, FERRY, FERRY_PAGE, FERRY_TITLE } from './live-pages';

let chromium: Chromium;
let page: Page;
beforeAll(async () => {
  chromium = await openExtension();
});
afterEach(() => page.close());
afterAll(() => chromium.close());

const report = reportOf(DEMO);

async function popupOver(html: string): Promise<Popup> {
  page = await chromium.open(html);
  await markedWords(page);
  const popup = await openPopup(chromium.context);
  await expect
    .poll(() => popup.evaluate(`document.querySelectorAll('#listed .statement').length`))
    .toBeGreaterThan(0);
  return popup;
}

/** What the list shows, one statement a line. */
const listed = async (popup: Popup) =>
  (await popup.evaluate(
    `[...document.querySelectorAll('#listed .words')].map(({ textContent }) => textContent)`,
  )) as string[];

const choose = (popup: Popup, value: string) =>
  popup.evaluate(`document.querySelector('button[value="${value}"]').click()`);

const heard = (popup: Popup) => popup.evaluate(`document.querySelector('#status').textContent`);

const focused = (popup: Popup) =>
  popup.evaluate(
    `document.activeElement.getAttribute('aria-label') ?? document.activeElement.querySelector('.words')?.textContent`,
  );

const type = (popup: Popup, words: string) =>
  popup.evaluate(`(() => {
    const search = document.querySelector('input[type=search]');
    search.focus();
    search.value = ${JSON.stringify(words)};
    search.dispatchEvent(new Event('input'));
  })()`);

describe('the list in the popup', () => {
  it('is filtered and searched; what is left is counted in the one live region', async () => {
    const popup = await popupOver(DEMO);
    expect((await listed(popup)).length).toBe(report.statements.length);
    await choose(popup, 'anonymous');
    const anonymous = report.statements.filter((statement) => statement.anonymous);
    expect((await listed(popup)).length).toBe(anonymous.length);
    expect(await heard(popup)).toBe(
      t('countStatementsShown', { shown: anonymous.length, count: report.statements.length }),
    );
    expect(await popup.evaluate(`document.querySelectorAll('[aria-live], [role=status]').length`)).toBe(1);
    expect(
      await popup.evaluate(`[...document.querySelectorAll('[aria-pressed=true]')].map(({ value }) => value)`),
    ).toEqual(['anonymous', 'source']);
    await type(popup, 'ÉNGINEER');
    expect((await listed(popup)).length).toBe(1);
    expect(await popup.evaluate(`document.querySelector('#listed').textContent`)).toContain(t('whyUnnamed'));
    await choose(popup, 'unsourced');
    expect(await heard(popup)).toBe(t('listNotFound'));
    await type(popup, '');
    expect((await listed(popup)).length).toBe(report.unsourced.length);
  });

  it('is used by keys: "/" searches, Escape takes that back, arrows go along, Enter shows', async () => {
    const popup = await popupOver(DEMO);
    await popup.press('/');
    expect(await focused(popup)).toBe(t('searchLabel'));
    for (const letter of 'verrell') await popup.press(letter);
    expect((await listed(popup)).length).toBe(5);
    await popup.press('ArrowDown');
    await popup.press('ArrowDown');
    const [, second = ''] = await listed(popup);
    expect(await focused(popup)).toBe(second);
    await page.evaluate('scrollTo(0, document.body.scrollHeight)');
    const highlights = Number(await page.evaluate('CSS.highlights.size'));
    await popup.press('Enter');
    await page.waitForFunction(`CSS.highlights.size > ${highlights}`); // the flash of the statement
    expect(await page.evaluate(`document.querySelector(':popover-open')`)).toBe(null);
    await popup.press('Shift+Enter');
    expect(await cardText(page)).toContain('Tomas Verrell');
    await popup.press('Escape');
    expect((await listed(popup)).length).toBe(report.statements.length);
    expect(await focused(popup)).toBe(second);
  });

  it('shows a sentence without a source in the page', async () => {
    const popup = await popupOver(DEMO);
    await choose(popup, 'unsourced');
    await page.evaluate('scrollTo(0, document.body.scrollHeight)');
    const highlights = Number(await page.evaluate('CSS.highlights.size'));
    await popup.evaluate(`document.querySelector('#listed .statement').click()`);
    await page.waitForFunction(`CSS.highlights.size > ${highlights}`);
    expect(await heard(popup)).toBe('');
  });

  it('leads to the original, or to a search for it, and asks nobody before a click', async () => {
    const popup = await popupOver(DEMO);
    const links = (await popup.evaluate(
      `[...document.querySelectorAll('#listed a')].map(({ href, rel, target, title }) => ({ href, rel, target, title }))`,
    )) as { href: string; rel: string; target: string; title: string }[];
    expect(links.length).toBeGreaterThan(4);
    for (const { href, rel, target, title } of links) {
      expect(href).toMatch(/^https:\/\//);
      expect([rel, target]).toEqual(['noopener noreferrer', '_blank']);
      expect(title).toContain(new URL(href).hostname);
    }
    const searches = links.filter(({ href }) => href.startsWith('https://duckduckgo.com/?q='));
    expect(searches.map(({ href }) => new URL(href).searchParams.get('q'))).toContain(
      '"could lose a fifth of their strength within two winters" draft report',
    );
    expect(
      chromium.requests.filter((url) => !/^(http:\/\/127\.0\.0\.1|chrome-extension:)/.test(url)),
    ).toEqual([]);
  });
});

/** Puts another article into the page, as its scripts would. */
const fill = (markup: string) =>
  page.evaluate((html) => {
    const main = document.querySelector('main');
    if (main) main.innerHTML = html;
  }, markup);

describe('the popup over a page that changes', () => {
  it('shows what was added; search, filter and focus stay', async () => {
    const popup = await popupOver(FERRY_PAGE);
    await choose(popup, 'firstHand');
    await choose(popup, 'text');
    await type(popup, 'the');
    const before = await listed(popup);
    await popup.press('ArrowDown');
    const at = await focused(popup);
    expect(at).toBe(before[0]);
    await fill(article(FERRY_TITLE, ['“The crew will be paid for the month,” Ines Kallas said.', ...FERRY]));
    await expect.poll(() => listed(popup), { timeout: 10_000 }).toHaveLength(before.length + 1);
    expect(await focused(popup)).toBe(at);
    expect(await popup.evaluate(`document.querySelector('input[type=search]').value`)).toBe('the');
  });

  it('shows the next article, and the next page', async () => {
    const popup = await popupOver(FERRY_PAGE);
    const sources = () => popup.evaluate(`document.querySelector('#listed').textContent`);
    await fill(article(BRIDGE_TITLE, BRIDGE));
    await expect.poll(sources, { timeout: 10_000 }).toContain('Piet Mareno');
    await page.reload();
    await expect.poll(sources, { timeout: 10_000 }).toContain('Ines Kallas');
    await expectMarked(page, reportOf(FERRY_PAGE));
    await fill(article(BRIDGE_TITLE, BRIDGE)); // and follows that one, too
    await expect.poll(sources, { timeout: 10_000 }).toContain('Piet Mareno');
    await fill('<p>Nothing here.</p>');
    await expect
      .poll(() => popup.evaluate(`document.querySelector('.notice')?.textContent`), { timeout: 10_000 })
      .toBe(t('noticeNotArticle'));
  });
});

describe('the popup over other pages', () => {
  it('says that a part is missing where the page sells the rest', async () => {
    const sold = BRIDGE_PAGE.replace('"@type":"NewsArticle",', '$&"isAccessibleForFree":"False",');
    const popup = await popupOver(sold);
    expect(await popup.evaluate(`document.querySelector('.partial').textContent`)).toBe(t('noticePartial'));
  });

  it('reads a page that is no article when it is told to', async () => {
    const html = `<!doctype html><html lang="en"><title>Notes</title><body><p>${FERRY[4]}</p></body></html>`;
    page = await chromium.open(html);
    const popup = await openPopup(chromium.context);
    const button = `document.querySelector('.action')`;
    await expect.poll(() => popup.evaluate(`${button}?.textContent`)).toBe(t('noticeReadAnyway'));
    await popup.evaluate(`${button}.click()`);
    await expect
      .poll(() => popup.evaluate(`document.querySelector('#listed').textContent`))
      .toContain('Ines Kallas');
  });
});
