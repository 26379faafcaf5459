import { setTimeout } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { openPopup, type Popup } from '../../../src/cli/browsers/popup-session';
import { translate as t } from '../../../src/cli/translate';
import type { Scope } from '../../../src/messages';
import { badgeOf, badgeWords } from '../../../src/view/words/summary';
import {
  badge,
  type Chromium,
  cardText,
  expectBadge,
  expectMarked,
  openExtension,
  pressCommand,
  reportOf,
} from '../harness';
import { article, BRIDGE_PAGE, FERRY_PAGE, page as pageWith, paragraphs } from '../live-pages';
import { countListeners, countLooks } from '../looks';

let chromium: Chromium;
beforeAll(async () => {
  chromium = await openExtension();
});
afterEach(async () => {
  await chromium.worker.evaluate('chrome.storage.local.clear()');
  for (const page of chromium.context.pages().slice(1)) await page.close();
});
afterAll(() => chromium.close());

const [ferry, bridge] = [reportOf(FERRY_PAGE), reportOf(BRIDGE_PAGE)];
const button = badgeWords(badgeOf(ferry), t);

const titleOf = () =>
  chromium.worker.evaluate(`chrome.tabs.query({ active: true, lastFocusedWindow: true })
    .then(([tab]) => chrome.action.getTitle({ tabId: tab.id }))`);
const stored = () => chromium.worker.evaluate('chrome.storage.local.get()');
const sheets = (page: Page) => page.evaluate('document.adoptedStyleSheets.length');
const markup = (page: Page) => page.evaluate('document.documentElement.outerHTML');

/** The popup over the tab in front, when it shows its page's state. */
async function popupOver(page: Page): Promise<Popup> {
  await page.bringToFront();
  const popup = await openPopup(chromium.context);
  await expect
    .poll(() =>
      popup.evaluate(
        `document.querySelector('main').ariaBusy + document.querySelectorAll('main > *').length`,
      ),
    )
    .toMatch(/^false[1-9]/);
  return popup;
}

const use = (popup: Popup, scope: Scope) =>
  popup.evaluate(`document.querySelector('input[name="${scope}"]').click()`);

/** The switches that show, as "page: on, fixed". */
const switches = (popup: Popup) =>
  popup.evaluate(`[...document.querySelectorAll('label:not([hidden])')].map((label) => {
    const { name, checked, disabled } = label.control;
    return name + ': ' + (checked ? 'off' : 'on') + (disabled ? ', fixed' : '');
  }).join('; ')`);

const notice = (popup: Popup) => popup.evaluate(`document.querySelector('.notice')?.textContent`);

it('switches off a page, without a trace, and on again', async () => {
  const page = await chromium.open(FERRY_PAGE);
  await expectMarked(page, ferry);
  await expectBadge(chromium.worker, button.text);
  const before = await markup(page);
  const listeners = await countListeners(page);
  await pressCommand(chromium.worker, 'next-statement');
  await cardText(page);

  const popup = await popupOver(page);
  await use(popup, 'page');
  await expect.poll(() => notice(popup)).toBe('Whence is off on this page, until it is reloaded.');
  expect(await switches(popup)).toBe('page: off; site: on; everywhere: on');
  await expectMarked(page, null);
  await expectBadge(chromium.worker, '');
  await expect.poll(titleOf).toBe('Whence is off on this page');
  expect(await markup(page)).toBe(before);
  expect(await page.evaluate('CSS.highlights.size')).toBe(0);
  expect(await sheets(page)).toBe(0);
  expect(listeners).toBeGreaterThan(0);
  expect(await countListeners(page)).toBe(0);
  expect(await stored()).toEqual({});

  await use(popup, 'page');
  await expectMarked(page, ferry);
  await expectBadge(chromium.worker, button.text);
  await expect.poll(titleOf).toBe(button.title);
  expect(await markup(page)).toBe(before);
  await expect.poll(() => notice(popup)).toBe(undefined);
  expect(await switches(popup)).toBe('page: on; site: on; everywhere: on');
});

it('a page that was switched off is on again when it is reloaded', async () => {
  const page = await chromium.open(FERRY_PAGE);
  await expectMarked(page, ferry);
  await use(await popupOver(page), 'page');
  await expectMarked(page, null);
  await page.reload();
  await expectMarked(page, ferry);
  await expectBadge(chromium.worker, button.text);
});

it('switches off a site in all tabs, and on again; others stay', async () => {
  await chromium.context.route('http://courier.example/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: BRIDGE_PAGE }),
  );
  const other = await chromium.context.newPage();
  await other.goto('http://courier.example/bridge');
  const behind = await chromium.open(BRIDGE_PAGE);
  const page = await chromium.open(FERRY_PAGE);
  for (const each of [behind, other]) await expectMarked(each, bridge);
  await expectMarked(page, ferry);

  const popup = await popupOver(page);
  await use(popup, 'site');
  for (const each of [page, behind]) await expectMarked(each, null);
  await expectMarked(other, bridge);
  await expectBadge(chromium.worker, '');
  await expect.poll(titleOf).toBe('Whence is off on this site');
  await expect.poll(() => notice(popup)).toBe('Whence is off on this site.');
  expect(await switches(popup)).toBe('page: on, fixed; site: off; everywhere: on');
  expect(await stored()).toEqual({ settings: { version: 1, sitesOff: ['127.0.0.1'] } });

  const next = await chromium.open(FERRY_PAGE);
  await expect.poll(titleOf).toBe('Whence is off on this site');
  const again = await popupOver(next);
  expect(await notice(again)).toBe('Whence is off on this site.');
  await use(again, 'site');
  for (const each of [page, next]) await expectMarked(each, ferry);
  await expectMarked(behind, bridge);
  await expectBadge(chromium.worker, button.text);
});

it('switches off everywhere: a page that is loaded then is not looked into, until it is on again', async () => {
  const before = await chromium.open(BRIDGE_PAGE);
  await expectMarked(before, bridge);
  await use(await popupOver(before), 'everywhere');
  await expectMarked(before, null);

  const page = await chromium.open(FERRY_PAGE);
  await expect.poll(titleOf).toBe('Whence is off everywhere');
  const looks = await countLooks(page);
  const popup = await popupOver(page);
  expect(await notice(popup)).toBe('Whence is off everywhere.');
  expect(await switches(popup)).toBe('page: on, fixed; site: on; everywhere: off');
  const more = paragraphs([
    'A harbour pilot said on Friday that the quay would not hold another winter of storms.',
  ]);
  await page.evaluate(
    `document.querySelector('.story').insertAdjacentHTML('beforeend', ${JSON.stringify(more)})`,
  );
  expect(await countListeners(page)).toBe(0);
  expect(await looks.counts()).toEqual({ looks: 0, waits: 0 });
  expect(await badge(chromium.worker)).toBe('');

  await use(popup, 'everywhere');
  await expectMarked(before, bridge);
  await expect.poll(async () => (await looks.counts()).looks).toBeGreaterThan(0);
  await expect.poll(titleOf).toContain('statements');
});

/** Milliseconds: a background that does nothing answers sooner. */
const ANSWER = 200;

/** A question that the background leaves unanswered as long as the analysis has its thread. @throws where the page is analysed before */
async function askedWhileAtWork(stateNow: () => Promise<unknown>): Promise<{ answer: Promise<unknown> }> {
  await expect.poll(stateNow).toBe('analysing');
  for (;;) {
    const answer = chromium.worker.evaluate('0');
    const isBusy = await Promise.race([answer.then(() => false), setTimeout(ANSWER, true)]);
    if (isBusy) return { answer };
    expect(await stateNow(), 'while the background begins').toBe('analysing');
  }
}

it('what is switched off while it is analysed stays without marks and badge', async () => {
  const own = await chromium.context.newPage();
  await own.goto(new URL('/src/popup/popup.html', chromium.worker.url()).href);
  const texts = Array.from(
    { length: 4_000 },
    (_, i) => `The captain said that lamp ${i} was missing since Sunday.`,
  );
  const page = await chromium.open(pageWith('Lamps', article('Lamps', texts)));
  const stateNow = () =>
    own.evaluate(`chrome.tabs.query({ active: true, lastFocusedWindow: true })
      .then(([tab]) => chrome.tabs.sendMessage(tab.id, { name: 'pageState', input: 'now' }))
      .then(({ value }) => value.kind)`);
  const { answer } = await askedWhileAtWork(stateNow);
  let isAnalysed = false;
  const analysed = answer.then(() => {
    isAnalysed = true;
  });
  await own.evaluate('chrome.storage.local.set({ settings: { version: 1, off: true } })');
  await expect.poll(stateNow).toBe('off');
  expect(isAnalysed).toBe(false);
  await analysed;
  await expect.poll(titleOf).toBe('Whence is off everywhere');
  expect(await badge(chromium.worker)).toBe('');
  expect(await page.evaluate('CSS.highlights.size')).toBe(0);
  await own.evaluate('chrome.storage.local.set({ settings: { version: 1, off: false } })');
  await page.waitForFunction('CSS.highlights.size > 0');
});

it('says that a switch was not saved where the browser’s storage is full, and shows it as it is', async () => {
  const page = await chromium.open(FERRY_PAGE);
  await expectMarked(page, ferry);
  await chromium.worker.evaluate(
    `chrome.storage.local.set({ ballast: 'x'.repeat(chrome.storage.local.QUOTA_BYTES - 20) })`,
  );
  const popup = await popupOver(page);
  await use(popup, 'site');
  const said = () => popup.evaluate(`document.querySelector('#status').textContent`);
  await expect.poll(said).toBe(t('optionsNotSaved'));
  expect(await switches(popup)).toBe('page: on; site: on; everywhere: on');
  await expectMarked(page, ferry);
});

it('says so and leaves them alone where a newer version has stored the settings', async () => {
  const settings = { version: 99, off: 'sometimes', sitesOff: ['127.0.0.1'] };
  await chromium.worker.evaluate(`chrome.storage.local.set(${JSON.stringify({ settings })})`);
  const page = await chromium.open(FERRY_PAGE);
  await expectMarked(page, ferry);
  const popup = await popupOver(page);
  expect(await switches(popup)).toBe('page: on; site: on, fixed; everywhere: on, fixed');
  expect(await popup.evaluate(`document.querySelector('.note').textContent`)).toBe(t('switchesNewer'));
  expect(await stored()).toEqual({ settings });
});
