import type { CDPSession } from 'playwright-core';
import { expect } from 'vitest';
import { openPopup } from '../../src/cli/popup-session';
import { badge, cardText, openExtension, pressCommand } from './harness';
import type { Reader } from './reader';

/** Opens Chromium for a reader; like a reader's, it keeps pages for the way back to them. */
export async function openChromiumReader(): Promise<Reader> {
  const { context, worker, pathOf, origin, close } = await openExtension({ keepsPages: true });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const complaints = await listen(session);
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
      await pressCommand(worker, `${direction}-statement`);
    },
    press: (key) => page.keyboard.press(key),
    point: (x, y) => page.mouse.move(x, y),
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
    badge: () => badge(worker),
    async switch(scope) {
      const popup = await openPopup(context);
      const box = `document.querySelector('label:not([hidden]) input[name="${scope}"]')`;
      await expect.poll(() => popup.evaluate(`${box} !== null`)).toBe(true);
      await popup.evaluate(`${box}.click()`);
    },
    picture: async () => (await page.screenshot()).toString('base64'),
    print: async () => (await page.pdf()).toString('latin1').replace(/\(D:[^)]*\)/g, ''),
    async prefer({ colours = 'light', forcedColours = false, zoom = 1 }) {
      await page.emulateMedia({ colorScheme: colours, forcedColors: forcedColours ? 'active' : 'none' });
      await worker.evaluate(`chrome.tabs.setZoom(${zoom})`);
    },
    resize: (width, height) => page.setViewportSize({ width, height }),
    async collectGarbage() {
      await session.send('HeapProfiler.collectGarbage');
    },
    complaints: async () => complaints.splice(0),
    close,
  };
}

/** The text of an expression that runs a function of the test in the page. */
export function expressionOf(act: unknown, given: unknown): string {
  return typeof act === 'function' ? `(${act})(${JSON.stringify(given) ?? ''})` : String(act);
}

/** Gathers what goes wrong in the page and in the content script. */
async function listen(session: CDPSession): Promise<string[]> {
  const complaints: string[] = [];
  session.on('Runtime.exceptionThrown', ({ exceptionDetails: { exception, text } }) =>
    complaints.push(exception?.description ?? text),
  );
  session.on('Runtime.consoleAPICalled', ({ type, args }) => {
    if (type === 'error')
      complaints.push(args.map(({ value, description }) => value ?? description).join(' '));
  });
  await session.send('Runtime.enable');
  return complaints;
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
