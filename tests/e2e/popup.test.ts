import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { openPopup, type Popup } from '../../src/cli/browsers/popup-session';
import { translate } from '../../src/cli/translate';
import { rootSentence } from '../../src/view/list/roots';
import { wordsAt } from '../../src/view/words/excerpt';
import { headlineVerdict } from '../../src/view/words/headline';
import { type Chromium, DEMO, markedWords, openExtension, plain, reportOf } from './harness';

let chromium: Chromium;
let page: Page;
beforeAll(async () => {
  chromium = await openExtension();
});
afterEach(() => page.close());
afterAll(() => chromium.close());

const report = reportOf(DEMO);
const textIn = async (popup: Popup) => String(await popup.evaluate('document.body.textContent'));

/** The popup, when it shows the report. */
async function popupWithReport(): Promise<Popup> {
  const popup = await openPopup(chromium.context);
  await expect.poll(() => textIn(popup), { timeout: 10_000 }).toContain('Tomas Verrell');
  return popup;
}

it('lists every statement of the page in front, and every source', async () => {
  page = await chromium.open(DEMO);
  await markedWords(page);
  const text = plain(await textIn(await popupWithReport()));
  const sources = report.sources.filter(({ statements }) => statements.length > 0);
  expect(sources.length).toBeGreaterThan(8);
  for (const { name } of sources) expect(text).toContain(plain(name));
  for (const { content } of report.statements) {
    for (const [start, end] of content) expect(text).toContain(plain(report.text.slice(start, end)));
  }
});

it('a click on a statement scrolls to it', async () => {
  page = await chromium.open(DEMO);
  await page.setViewportSize({ width: 1280, height: 500 });
  await markedWords(page);
  const popup = await popupWithReport();
  const isInView = `(() => {
    const paragraph = [...document.querySelectorAll('article p')].find((p) => p.textContent.includes('Elin Sorrenby'));
    const { top, bottom } = paragraph.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  })()`;
  expect(await page.evaluate(isInView)).toBe(false);
  await popup.evaluate(`[...document.querySelectorAll('button, a')]
    .find((button) => button.textContent.includes('learned of the corrosion')).click()`);
  await page.waitForFunction(isInView);
});

it('says what several statements rest on, and shows them in the article', async () => {
  page = await chromium.open(DEMO);
  await markedWords(page);
  const popup = await popupWithReport();
  const roots = report.roots.filter(({ anonymous, secondHand }) => anonymous || secondHand);
  const shown = await popup.evaluate(
    `[...document.querySelectorAll('main summary')].map((each) => each.textContent)`,
  );
  expect(roots.length).toBeGreaterThan(1);
  expect(shown).toEqual(roots.map((root) => rootSentence(root, translate)));
  await popup.evaluate(`document.querySelector('main summary').click()`);
  const isSeen = `[...document.querySelectorAll('main details[open] button')].filter((each) => each.checkVisibility()).length`;
  await expect.poll(() => popup.evaluate(isSeen)).toBe(roots[0]?.statements.length);
  await page.evaluate('scrollTo(0, document.body.scrollHeight)');
  const highlights = Number(await page.evaluate('CSS.highlights.size'));
  await popup.evaluate(`document.querySelector('main details[open] button').click()`);
  await page.waitForFunction(`CSS.highlights.size > ${highlights}`); // the flash of the statement
});

it('counts the sentences without a source apart from the statements', async () => {
  page = await chromium.open(DEMO);
  await markedWords(page);
  const popup = await popupWithReport();
  expect(report.unsourced.length).toBeGreaterThan(0);
  expect(await popup.evaluate(`document.querySelector('.unsourced').textContent`)).toBe(
    `${translate('countUnsourced')}${report.unsourced.length}`,
  );
});

it('gives the verdict on the headline, and what it rests on', async () => {
  page = await chromium.open(DEMO);
  await markedWords(page);
  const popup = await popupWithReport();
  expect(report.headline).toMatchObject({ attributed: false, anonymous: true, secondHand: true });
  const verdict = headlineVerdict(report, translate);
  expect(await textIn(popup)).toContain(verdict?.sentence);
  const words = await popup.evaluate(
    `[...document.querySelectorAll('.verdict + ul .words')].map((each) => each.textContent)`,
  );
  expect(words).toEqual(verdict?.restsOn.map(({ content }) => wordsAt(report.text, content)));
});
