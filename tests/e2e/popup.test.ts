import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { openPopup, type Popup } from '../../src/cli/popup-session';
import { bare, type Chromium, DEMO, markedWords, openExtension, reportOf } from './harness';

let chromium: Chromium;
let page: Page;
beforeAll(async () => {
  chromium = await openExtension();
});
afterEach(() => page.close());
afterAll(() => chromium.close());

const report = reportOf(DEMO);
const textIn = async (popup: Popup) => String(await popup.evaluate('document.body.innerText'));

/** The popup's text, when it has come to show these words. */
async function popupWith(words: string): Promise<Popup> {
  const popup = await openPopup(chromium.context);
  await expect.poll(() => textIn(popup), { timeout: 10_000 }).toContain(words);
  return popup;
}

it('lists every source and every statement of the page in front', async () => {
  page = await chromium.open(DEMO);
  await markedWords(page);
  const popup = await popupWith('Tomas Verrell');
  const text = bare(await textIn(popup));
  const sources = report.sources.filter(({ statements }) => statements.length > 0);
  expect(sources.length).toBeGreaterThan(8);
  for (const { name } of sources) expect(text).toContain(bare(name));
});

it('a click on a statement scrolls to it', async () => {
  page = await chromium.open(DEMO);
  await page.setViewportSize({ width: 1280, height: 500 });
  await markedWords(page);
  const popup = await popupWith('Elin Sorrenby');
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

it('gives the verdict on the headline', async () => {
  page = await chromium.open(DEMO);
  await markedWords(page);
  const popup = await popupWith('Tomas Verrell');
  expect(await textIn(popup)).toMatch(/headline/i);
});
