import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { type Chromium, expectMarked, MARKED_WORDS, openExtension, reportInPage, reportOf } from './harness';
import { article, FERRY, FERRY_PAGE, FERRY_TITLE } from './live-pages';

/** While the script that reads a page is on its way into it, which takes long where the background is busy. */

let chromium: Chromium;
let page: Page;
beforeAll(async () => {
  chromium = await openExtension();
  await chromium.worker.evaluate(
    `globalThis.letIn = chrome.scripting.executeScript.bind(chrome.scripting); 0`,
  );
});
afterEach(async () => {
  await chromium.worker.evaluate('chrome.scripting.executeScript = letIn; 0');
  await page.close();
});
afterAll(() => chromium.close());

/** Keeps the script on its way until `release`. */
const hold = () =>
  chromium.worker.evaluate(`globalThis.asked = 0;
    globalThis.held = new Promise((resolve) => { globalThis.release = resolve; });
    chrome.scripting.executeScript = (...all) => { asked += 1; return held.then(() => letIn(...all)); }; 0`);
const release = () => chromium.worker.evaluate('release(); 0');
const expectAsked = () => expect.poll(() => chromium.worker.evaluate('asked')).toBe(1);

/** In the background: sends the page in front a message. */
const SEND = `const send = async (name, input) => {
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  return (await chrome.tabs.sendMessage(tab.id, { name, input })).value;
};`;
const send = (name: string, input: unknown) =>
  chromium.worker.evaluate(`(async () => { ${SEND} return send('${name}', ${JSON.stringify(input)}); })()`);

it('what the page says of itself meanwhile counts', async () => {
  await hold();
  page = await chromium.open(FERRY_PAGE);
  await expectAsked();
  await page.evaluate(`document.querySelector('meta[property="og:site_name"]').remove();
    document.head.insertAdjacentHTML('beforeend', '<meta property="og:site_name" content="Tarn Gazette">')`);
  await release();
  expect((await reportInPage(chromium.worker)).article.outlet).toBe('Tarn Gazette');
});

it('the page says that it is being read, and can be switched off and on', async () => {
  await hold();
  page = await chromium.open(FERRY_PAGE);
  await expectAsked();
  expect(await send('pageState', 'now')).toEqual({ kind: 'analysing' });
  expect(await send('switchPage', true)).toEqual({ kind: 'off', scope: 'page' });
  await release();
  expect(await send('pageState', 'settled')).toEqual({ kind: 'off', scope: 'page' });
  expect(await page.evaluate(MARKED_WORDS)).toEqual([]);
  await send('switchPage', false);
  await expectMarked(page, reportOf(FERRY_PAGE));
});

const PLAIN_PAGE = `<!doctype html><html lang="en"><title>Ferries</title>${article(FERRY_TITLE, FERRY)}`;

it('who asks twice who says something gets one answer', async () => {
  await hold();
  page = await chromium.open(PLAIN_PAGE);
  await page.evaluate(`getSelection().selectAllChildren(document.querySelector('p'))`);
  await chromium.worker.evaluate(`(async () => { ${SEND}
    globalThis.answers = [send('whoSays', null), send('whoSays', null)]; })()`);
  await expectAsked();
  await send('address', null); // both have come
  await release();
  await chromium.worker.evaluate('Promise.all(answers).then(() => 0)');
  expect(await page.evaluate(`document.querySelectorAll('html > [popover]').length`)).toBe(1);
});

it('who follows a page that does not let it in is told so once, however often it is asked', async () => {
  await chromium.worker.evaluate(
    `chrome.scripting.executeScript = () => Promise.reject(new Error('closed')); 0`,
  );
  page = await chromium.open(FERRY_PAGE);
  const told = await chromium.worker.evaluate(`(async () => { ${SEND}
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    let told = 0;
    const port = chrome.tabs.connect(tab.id, { name: 'news', frameId: 0 });
    port.onMessage.addListener(() => { told += 1; });
    for (let time = 0; time < 4; time += 1) await send('pageState', 'settled');
    port.disconnect();
    return told; })()`);
  expect(told).toBeLessThanOrEqual(1);
  await chromium.worker.evaluate('chrome.scripting.executeScript = letIn; 0');
  await send('pageState', 'settled');
  await expectMarked(page, reportOf(FERRY_PAGE));
});
