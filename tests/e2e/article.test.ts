import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { firstMark } from '../../src/cli/browsers/first-mark';
import { WEIGHTS_FILE } from '../../src/engine/learned/weights-file';
import {
  badge,
  type Chromium,
  cardText,
  DEMO,
  expectBadge,
  markedWords,
  openExtension,
  reportInPage,
  reportOf,
  statementWords,
} from './harness';

let chromium: Chromium;
let page: Page;
beforeAll(async () => {
  chromium = await openExtension();
});
afterEach(() => page.close());
afterAll(() => chromium.close());

const report = reportOf(DEMO);
const dependent = report.statements.filter(({ anonymous, secondHand }) => anonymous || secondHand).length;

it('has its statements marked, and nothing else', async () => {
  page = await chromium.open(DEMO);
  expect(await markedWords(page)).toBe(statementWords(report));
});

it('has the same report as in the terminal', async () => {
  page = await chromium.open(DEMO);
  await markedWords(page);
  const inPage = await reportInPage(chromium.worker);
  expect(inPage).toEqual({ ...report, article: { ...report.article, url: page.url() } });
});

it('has the number of dependent statements on the badge of its own tab', async () => {
  page = await chromium.open(DEMO);
  await expectBadge(chromium.worker, String(dependent));
  const other = await chromium.open('<!doctype html><title>Empty</title>');
  expect(await badge(chromium.worker)).toBe('');
  await other.close();
  await expectBadge(chromium.worker, String(dependent));
});

/** Brings a script into the page in front, as the background does. */
const bringIn = (script: string) =>
  chromium.worker.evaluate(`chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) =>
    chrome.scripting.executeScript({ target: { tabId: tab.id }, files: ['${script}'] })).then(() => null)`);

const SHOWN = `({ highlights: CSS.highlights.size, sheets: document.adoptedStyleSheets.length })`;

it('is marked once when the script that reads it comes once more, and when the first one does', async () => {
  page = await chromium.open(DEMO);
  await markedWords(page);
  const shown = await page.evaluate(SHOWN);
  await bringIn('src/content/reader.js');
  expect(await page.evaluate(SHOWN)).toEqual(shown);
  await bringIn('src/content.js');
  await expect.poll(() => page.evaluate(SHOWN)).toEqual(shown);
  expect(await markedWords(page)).toBe(statementWords(report));
});

/** What the page in front says of itself when it has been read. */
const state = () =>
  chromium.worker.evaluate(`chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) =>
    chrome.tabs.sendMessage(tab.id, { name: 'pageState', input: 'settled' })).then(({ value }) => value.kind)`);

it('says so where the browser does not let in the script that reads it, and is read when it is asked once more', async () => {
  await chromium.worker.evaluate(`globalThis.letIn = chrome.scripting.executeScript;
    chrome.scripting.executeScript = () => Promise.reject(new Error('closed'));`);
  page = await chromium.open(DEMO);
  await expect.poll(state).toBe('failed');
  await chromium.worker.evaluate('chrome.scripting.executeScript = globalThis.letIn; 0');
  expect(await state()).toBe('ready');
  expect(await markedWords(page)).toBe(statementWords(report));
});

/** Runs in the page when it has been parsed, before any content script: keeps its first state and every change to it. */
const WATCH = `addEventListener('DOMContentLoaded', () => {
  window.before = document.documentElement.outerHTML;
  window.changes = [];
  new MutationObserver((records) => window.changes.push(...records))
    .observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
}, { once: true })`;

const AFTER = `(() => {
  const isCard = (node) => node.nodeType === 1 && node.matches('[popover]');
  const copy = document.documentElement.cloneNode(true);
  const cards = copy.querySelectorAll('[popover]');
  for (const card of cards) card.remove();
  const changes = window.changes.filter(({ target, addedNodes, removedNodes }) =>
    !isCard(target) && ![...addedNodes, ...removedNodes].every(isCard));
  return { same: copy.outerHTML === window.before, cards: cards.length, changes: changes.length };
})()`;

it('is not changed by being marked and read: the same to the byte, but for the one element of the card', async () => {
  await chromium.context.addInitScript(WATCH);
  page = await chromium.open(DEMO);
  const { x, y } = await firstMark(page);
  await page.mouse.move(x, y);
  await cardText(page);
  const after = await page.evaluate(AFTER);
  expect(after).toMatchObject({ same: true, cards: 1, changes: 0 });
});

it('asks for nothing that it would not ask for without the extension', async () => {
  const earlier = chromium.requests.length;
  page = await chromium.open(DEMO);
  const { x, y } = await firstMark(page);
  await page.mouse.move(x, y);
  await cardText(page);
  await expectBadge(chromium.worker, String(dependent));
  const { origin, href } = new URL(page.url());
  const weights = new URL(`/${WEIGHTS_FILE}`, chromium.worker.url()).href; // if the worker has to start anew
  const own = [href, `${origin}/mark.svg`, `${origin}/site.css`, `${origin}/bridge.svg`, weights];
  expect(chromium.requests.slice(earlier).filter((url) => !own.includes(url))).toEqual([]);
});

it('cannot fetch anything of the extension, nor tell that it is there', async () => {
  page = await chromium.open(DEMO);
  await markedWords(page);
  for (const file of ['manifest.json', WEIGHTS_FILE]) {
    const answer = await page.evaluate(
      (url) =>
        fetch(url).then(
          ({ status }) => `answered ${status}`,
          () => 'refused',
        ),
      new URL(`/${file}`, chromium.worker.url()).href,
    );
    expect(answer, file).toBe('refused');
  }
});
