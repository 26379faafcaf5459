import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import { expect } from 'vitest';
import { extensionWorker } from '../../src/cli/browsers/chromium';
import { openPopup, popupSettled } from '../../src/cli/browsers/popup-session';
import { watchWorker } from './extension-worker';
import { badge, cardText, openExtension, pressCommand } from './harness';
import { findInCard } from './in-card';
import { listenerTypes } from './looks';
import type { Reader } from './reader';

/**
 * Opens Chromium for a reader; like a reader's, it keeps pages for the way back to them. `isPrivate`: in a private window,
 * where the reader has allowed the extension to be.
 */
export async function openChromiumReader({ isPrivate = false } = {}): Promise<Reader> {
  const { context, pathOf, origin, close } = await openExtension({ keepsPages: true, isPrivate });
  let page = await (isPrivate ? openPrivate(context) : context.newPage());
  const background = await watchWorker(context, () => page.bringToFront());
  const worker = background.now;
  let session = await context.newCDPSession(page);
  const complaints: string[] = [];
  await listen(session, complaints);
  const touches = { maxTouchPoints: 1 };
  return {
    browser: 'Chromium',
    pathOf,
    async open(served) {
      await page.goto(origin + pathOf(served));
    },
    async back() {
      // Playwright waits for a loading that a kept page does not begin.
      await page.goBack({ waitUntil: 'commit' });
    },
    evaluate: (act: unknown, given?: unknown) => page.evaluate(expressionOf(act, given)) as Promise<never>,
    async step(direction) {
      await pressCommand(await worker(), `${direction}-statement`);
    },
    press: (key) => page.keyboard.press(key),
    point: (x, y) => page.mouse.move(x, y),
    click: (x, y) => page.mouse.click(x, y),
    type: (words) => page.keyboard.type(words),
    async tap(x, y) {
      await session.send('Emulation.setTouchEmulationEnabled', { enabled: true, ...touches });
      await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
      await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
      await session.send('Emulation.setTouchEmulationEnabled', { enabled: false });
    },
    async card() {
      const isOpen = await page.evaluate('document.querySelector("html > :popover-open") !== null');
      return isOpen ? cardText(page) : null;
    },
    focusInCard: () => focusedName(session),
    placeInCard: (act) => findInCard(page, act),
    badge: async () => badge(await worker()),
    async inPopup(expression) {
      await page.bringToFront();
      const popup = await openPopup(context);
      await popupSettled(popup);
      const value = await popup.evaluate(expression);
      await popup.evaluate('setTimeout(close)');
      return value;
    },
    async switch(scope) {
      await page.bringToFront();
      const popup = await openPopup(context);
      const box = `document.querySelector('label:not([hidden]) input[name="${scope}"]')`;
      await expect.poll(() => popup.evaluate(`${box} !== null`)).toBe(true);
      await popup.evaluate(`${box}.click()`);
    },
    stopBackground: background.stop,
    enableExtension: background.enable,
    isAsked: async () => (await listenerTypes(page)).includes('keydown'),
    async inOtherWindow(act) {
      const first = { page, session };
      [page] = await Promise.all([
        context.waitForEvent('page'),
        (await worker()).evaluate(`chrome.windows.create({ url: '${page.url()}' }).then(() => null)`),
      ]);
      session = await context.newCDPSession(page);
      await listen(session, complaints);
      await act();
      await page.close();
      ({ page, session } = first);
      await page.bringToFront();
    },
    allCards: () => cardText(page),
    async store(items) {
      await (await worker()).evaluate('chrome.storage.local.clear()');
      await (await worker()).evaluate(`chrome.storage.local.set(${JSON.stringify(items)})`);
    },
    stored: async () =>
      (await worker()).evaluate('Promise.all([chrome.storage.local.get(), chrome.storage.session.get()])'),
    picture: async () => (await page.screenshot()).toString('base64'),
    print: () => page.pdf(),
    async prefer({ colours = 'light', forcedColours = false, zoom = 1 }) {
      await page.emulateMedia({ colorScheme: colours, forcedColors: forcedColours ? 'active' : 'none' });
      await (await worker()).evaluate(`chrome.tabs.setZoom(${zoom})`);
    },
    resize: (width, height) => page.setViewportSize({ width, height }),
    async footprint() {
      await session.send('HeapProfiler.collectGarbage');
      await session.send('Performance.enable');
      const { metrics } = await session.send('Performance.getMetrics');
      const metric = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN;
      return { listeners: metric('JSEventListeners'), heap: metric('JSHeapUsedSize') };
    },
    complaints: async () => complaints.splice(0),
    close,
  };
}

async function openPrivate(context: BrowserContext): Promise<Page> {
  const worker = await extensionWorker(context);
  const [page] = await Promise.all([
    context.waitForEvent('page'),
    worker.evaluate(`chrome.windows.create({ incognito: true, url: 'about:blank' }).then(() => null)`),
  ]);
  return page;
}

/** The text of an expression that runs a function of the test in the page. */
export function expressionOf(act: unknown, given: unknown): string {
  return typeof act === 'function' ? `(${act})(${JSON.stringify(given) ?? ''})` : String(act);
}

/** Gathers what goes wrong in the page and in the content script. */
async function listen(session: CDPSession, complaints: string[]): Promise<void> {
  session.on('Runtime.exceptionThrown', ({ exceptionDetails: { exception, text } }) =>
    complaints.push(exception?.description ?? text),
  );
  session.on('Runtime.consoleAPICalled', ({ type, args }) => {
    if (type === 'error')
      complaints.push(args.map(({ value, description }) => value ?? description).join(' '));
  });
  await session.send('Runtime.enable');
}

/** As screen readers are told it: they see into the card, whose tree is closed to scripts. */
async function focusedName(session: CDPSession): Promise<string | null> {
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const isFocused = ({ properties = [], role }: (typeof nodes)[number]) =>
    role?.value !== 'RootWebArea' && properties.some(({ name, value }) => name === 'focused' && value.value);
  const focused = nodes.findLast(isFocused);
  if (!focused) return null;
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  for (let at: typeof focused | undefined = focused; at; at = byId.get(at.parentId ?? '')) {
    if (at.role?.value === 'dialog') return String(focused.name?.value ?? '');
  }
  return null;
}
