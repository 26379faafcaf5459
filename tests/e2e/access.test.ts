import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openPopup } from '../../src/cli/browsers/popup-session';
import { translate as t } from '../../src/cli/translate';
import { type Chromium, expectMarked, openExtension, reportOf } from './harness';
import { BRIDGE_PAGE, FERRY_PAGE } from './live-pages';

/** Where the reader has set, on the browser's own page, that extensions read a site on click only. For Firefox: firefox.test.ts. */

let chromium: Chromium;
beforeAll(async () => {
  chromium = await openExtension();
});
afterAll(() => chromium.close());

const id = () => new URL(chromium.worker.url()).host;

async function allowOnClickOnly(): Promise<void> {
  const settings = await chromium.context.newPage();
  await settings.goto(`chrome://extensions/?id=${id()}`);
  const change = JSON.stringify({ extensionId: id(), hostAccess: 'ON_CLICK' });
  await settings.evaluate(`chrome.developerPrivate.updateExtensionConfiguration(${change})`);
  await settings.close();
}

/** Clicks the icon of the extension over a page, as its reader does: from code the popup opens too, but means no click. */
async function clickIcon(page: Page): Promise<void> {
  const session = await chromium.context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('the browser is closed');
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const targetId = targetInfos.find(({ url }) => url === page.url())?.targetId;
  const send = session.send as unknown as (method: string, params: object) => Promise<unknown>; // not in its types yet
  await send.call(session, 'Extensions.triggerAction', { id: id(), targetId });
}

/** What the popup says over the page in front, of the page and of the access to it. */
async function popupWords(): Promise<string> {
  const popup = await openPopup(chromium.context);
  const words = `document.querySelector('#notice').textContent + document.querySelector('#access').textContent`;
  await expect.poll(() => popup.evaluate(words)).not.toBe('');
  return String(await popup.evaluate(words));
}

/** Whether a script of the extension runs in the page in front, which has loaded. */
function isThere(): Promise<boolean> {
  return chromium.worker.evaluate(`chrome.tabs.query({ active: true, lastFocusedWindow: true })
    .then(([tab]) => chrome.tabs.sendMessage(tab.id, { name: 'address', input: null }))
    .then(() => true, () => false)`);
}

it('reads no page before its icon is clicked, then that one, and offers to read the site always', async () => {
  await allowOnClickOnly();
  const page = await chromium.open(FERRY_PAGE);
  expect(await isThere()).toBe(false);
  await clickIcon(page);
  await expectMarked(page, reportOf(FERRY_PAGE));
  expect(await popupWords()).toContain(t('accessOnClick'));

  const other = await chromium.open(BRIDGE_PAGE);
  expect(await isThere()).toBe(false);
  await clickIcon(other);
  await expectMarked(other, reportOf(BRIDGE_PAGE));
});
