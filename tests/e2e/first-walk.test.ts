import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openPopup, type Popup, popupSettled } from '../../src/cli/browsers/popup-session';
import { translate as t } from '../../src/cli/translate';
import { kindLabel, kindOf } from '../../src/view/kinds';
import { wordsAt } from '../../src/view/words/excerpt';
import { summarise, summarySentence } from '../../src/view/words/summary';
import { type Chromium, cardText, DEMO, markedWords, openExtension, plain, reportOf } from './harness';

/**
 * The walk of a reader who meets Whence for the first time; each step is one click or key. Installing opens the welcome page,
 * for which `openExtension` waits; what it shows is tried in `welcome.test.ts`.
 */
const report = reportOf(DEMO);
const weakest = report.statements.find((statement) => kindOf(statement) === 'anonymousSecondHand');

let chromium: Chromium;
let page: Page;
let popup: Popup;
beforeAll(async () => {
  chromium = await openExtension();
});
afterAll(() => chromium.close());

it('opens an article: it is marked', async () => {
  page = await chromium.open(DEMO);
  expect(await markedWords(page)).not.toBe('');
});

it('clicks the icon: one sentence says what the article rests on', async () => {
  popup = await openPopup(chromium.context);
  await popupSettled(popup);
  expect(await popup.evaluate(`document.querySelector('h1').textContent`)).toBe(
    summarySentence(summarise(report.statements), t),
  );
});

/** The statement in the list, as an expression in the popup. */
const row = () => {
  const words = wordsAt(report.text, weakest?.content ?? []);
  return `[...document.querySelectorAll('#listed .statement')].find((row) => row.textContent.includes(${JSON.stringify(words)}))`;
};

it('presses "Anonymous": the weakest statement is there, and says what it is', async () => {
  await popup.evaluate(`document.querySelector('button[value="anonymous"]').click()`);
  await expect.poll(() => popup.evaluate(`Boolean(${row()})`)).toBe(true);
  const label = kindLabel('anonymousSecondHand', t);
  expect(await popup.evaluate(`document.querySelector('#listed').textContent`)).toContain(label);
});

it('clicks it with Shift: its card in the page says why', async () => {
  await popup.evaluate(`${row()}.dispatchEvent(new MouseEvent('click', { bubbles: true, shiftKey: true }))`);
  const card = plain(await cardText(page));
  expect(card).toContain(plain(weakest?.who ?? ''));
  for (const name of weakest?.via ?? []) expect(card).toContain(plain(name));
  expect(card).toContain(plain(t('whyAttribution')));
});

it('opens "Export" and takes the report along', async () => {
  await popup.evaluate(`document.querySelector('.export summary').click()`);
  await popup.evaluate(
    `[...document.querySelectorAll('.export button')].find((each) => each.textContent === ${JSON.stringify(t('exportMarkdown'))}).click()`,
  );
  await expect.poll(() => popup.evaluate(`document.querySelector('#status').textContent`)).toContain('.md');
});
