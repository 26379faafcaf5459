import { expect } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };
import { ensureBrowser } from '../../src/cli/browsers/ensure-browser';
import { openFirefox } from '../../src/cli/browsers/firefox';
import { expressionOf } from './chromium-reader';
import { builtExtension, type ServedPage, servePages } from './harness';
import type { Key, Reader } from './reader';

/** By the letters of WebDriver. */
const KEYS: Readonly<Record<Key, string>> = { Tab: '\uE004', Enter: '\uE007', Escape: '\uE00C', a: 'a' };

const ID = JSON.stringify(manifest.browser_specific_settings.gecko.id);
/** In the browser's own window. */
const EXTENSION = `WebExtensionPolicy.getByID(${ID}).extension`;
const ADDON = `ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs').AddonManager.getAddonByID(${ID})`;
const ACTION = `${EXTENSION}.apiManager.global.browserActionFor(${EXTENSION})`;

/** With the rights of the browser, in the page: they reach into the closed tree of the card. */
const CARD = `document.querySelector('html > :popover-open')?.openOrClosedShadowRoot`;

/** Opens Firefox for a reader; `isPrivate`: in a private window, where the reader has allowed the extension to be. */
export async function openFirefoxReader({ isPrivate = false } = {}): Promise<Reader> {
  const pages: ServedPage[] = [];
  const site = await servePages(pages);
  const { path } = ensureBrowser('firefox');
  const extension = builtExtension('firefox');
  const { command, close } = await openFirefox({
    path,
    extension,
    headless: true,
    loopbackOnly: true,
    isPrivate,
  });

  /** The value of an expression, a promise's value included. */
  async function run(expression: string, rights: { sandbox?: 'system' } = {}): Promise<unknown> {
    const script = `const [done] = arguments;
      (async () => (${expression}))().then((value) => done([value ?? null]), (error) => done([null, String(error)]));`;
    const reply = await command('WebDriver:ExecuteAsyncScript', {
      script,
      args: [],
      scriptTimeout: 20_000,
      ...rights,
    });
    const [value, error] = (reply as { value: [unknown, string?] }).value;
    if (error !== undefined) throw new Error(error);
    return value;
  }

  async function inBrowser(expression: string): Promise<unknown> {
    await command('Marionette:SetContext', { value: 'chrome' });
    return run(expression).finally(() => command('Marionette:SetContext', { value: 'content' }));
  }

  if (isPrivate) {
    const made = (await command('WebDriver:NewWindow', { type: 'window', private: true })) as {
      handle: string;
    };
    await command('WebDriver:SwitchToWindow', { handle: made.handle });
  }

  async function openPopup(): Promise<void> {
    await inBrowser(`${ACTION}.triggerAction(window)`);
    const isOpen = `document.querySelector('label:not([hidden]) input') !== null`;
    await expect.poll(() => inPopup(isOpen)).toBe(true);
  }

  async function closePopup(): Promise<void> {
    const popup = `document.querySelector('.webextension-popup-browser')`;
    await inBrowser(`${popup}.closest('panel').hidePopup()`);
    await expect.poll(() => inBrowser(`${popup} === null`)).toBe(true);
  }

  async function inPopup(expression: string): Promise<unknown> {
    return inBrowser(`(() => {
      const popup = document.querySelector('.webextension-popup-browser').browsingContext.currentWindowGlobal;
      const script = ${JSON.stringify(`return ${expression};`)};
      return popup.getActor('MarionetteCommands').executeScript(script, [], { timeout: 20000 });
    })()`);
  }

  function perform(source: Record<string, unknown>, ...actions: readonly Record<string, unknown>[]) {
    return command('WebDriver:PerformActions', { actions: [{ ...source, actions }] });
  }
  const to = (x: number, y: number) => ({ type: 'pointerMove', x: Math.round(x), y: Math.round(y) });
  const pathOf = (page: ServedPage | string) =>
    `/${pages.push(typeof page === 'string' ? { html: page } : page) - 1}`;

  await inBrowser(COMPLAINTS); // those of the welcome page, which was closed while it was still loading
  return {
    browser: 'Firefox',
    pathOf,
    async open(page) {
      await command('WebDriver:Navigate', { url: site.origin + pathOf(page) });
    },
    async back() {
      await command('WebDriver:Back');
    },
    evaluate: (act: unknown, given?: unknown) => run(expressionOf(act, given)) as Promise<never>,
    async step(direction) {
      const key = direction === 'next' ? 'E' : 'Q';
      await inBrowser(
        `document.querySelector('keyset[id^="ext-keyset"] key[modifiers="alt,shift"][key="${key}"]').doCommand()`,
      );
    },
    async press(key) {
      const value = KEYS[key];
      await perform({ type: 'key', id: 'keys' }, { type: 'keyDown', value }, { type: 'keyUp', value });
    },
    async point(x, y) {
      // a pointer that an earlier page left there would not move
      const mouse = { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' } };
      await perform(mouse, to(x - 1, y), to(x, y));
    },
    async click(x, y) {
      await perform(
        { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' } },
        to(x, y),
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      );
    },
    async type(words) {
      const keys = [...words].flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]);
      await perform({ type: 'key', id: 'keys' }, ...keys);
    },
    async tap(x, y) {
      const [down, up] = [
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ];
      await perform(
        { type: 'pointer', id: 'finger', parameters: { pointerType: 'touch' } },
        to(x, y),
        down,
        up,
      );
    },
    async card() {
      const text = await run(`${CARD}?.textContent`, { sandbox: 'system' });
      return typeof text === 'string' ? text.replace(/\s+/g, ' ') : null;
    },
    async focusInCard() {
      const name = `${CARD}?.activeElement?.getAttribute('aria-label') ?? ${CARD}?.activeElement?.textContent`;
      return (await run(name, { sandbox: 'system' })) as string | null;
    },
    async placeInCard(act) {
      const box = `${CARD}?.querySelector('[data-act="${act}"]')?.getBoundingClientRect().toJSON()`;
      const found = (await run(box, { sandbox: 'system' })) as DOMRect | null;
      return found && { x: (found.left + found.right) / 2, y: (found.top + found.bottom) / 2 };
    },
    async inPopup(expression) {
      await openPopup();
      await expect.poll(() => inPopup(`document.querySelector('main').ariaBusy`)).toBe('false');
      const value = await inPopup(expression);
      await closePopup();
      return value;
    },
    badge: async () =>
      String(await inBrowser(`${ACTION}.action.getContextData(gBrowser.selectedTab).badgeText`)),
    async switch(scope) {
      await openPopup();
      await inPopup(`document.querySelector('label:not([hidden]) input[name="${scope}"]').click()`);
      // No reader closes the popup in the few milliseconds in which it stores what it was told.
      const storing = 'navigator.locks.query().then(({ held, pending }) => held.length + pending.length)';
      await expect.poll(() => inPopup(storing)).toBe(0);
      await closePopup();
    },
    async stopBackground() {
      await inBrowser(`${EXTENSION}.terminateBackground()`);
    },
    async enableExtension(isOn) {
      await inBrowser(`${ADDON}.then((addon) => addon.${isOn ? 'enable' : 'disable'}())`);
    },
    async isAsked() {
      const types = 'Services.els.getListenerInfoFor(document).map(({ type }) => type)';
      return ((await run(types, { sandbox: 'system' })) as string[]).includes('keydown');
    },
    async inOtherWindow(act) {
      const { value: first } = (await command('WebDriver:GetWindowHandle')) as { value: string };
      const url = await run('location.href');
      const { handle } = (await command('WebDriver:NewWindow', { type: 'window' })) as { handle: string };
      await command('WebDriver:SwitchToWindow', { handle });
      await command('WebDriver:Navigate', { url });
      await act();
      await command('WebDriver:CloseWindow');
      await command('WebDriver:SwitchToWindow', { handle: first });
    },
    async allCards() {
      const all = `[...document.querySelectorAll('html > :popover-open')].map((card) => card.openOrClosedShadowRoot.textContent).join(' ')`;
      return String(await run(all, { sandbox: 'system' })).replace(/\s+/g, ' ');
    },
    async store(items) {
      await openPopup();
      await inPopup(
        `browser.storage.local.clear().then(() => browser.storage.local.set(${JSON.stringify(items)}))`,
      );
      await closePopup();
    },
    async stored() {
      await openPopup();
      const stored = await inPopup(
        'Promise.all([browser.storage.local.get(), browser.storage.session.get()])',
      );
      await closePopup();
      return stored;
    },
    async picture() {
      const { value } = (await command('WebDriver:TakeScreenshot', { full: false })) as { value: string };
      return value;
    },
    async print() {
      const { value } = (await command('WebDriver:Print', {})) as { value: string };
      return Buffer.from(value, 'base64');
    },
    async prefer({ colours = 'light', forcedColours = false, zoom = 1 }) {
      await inBrowser(`(() => {
        Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${colours === 'dark' ? 0 : 1});
        Services.prefs.setIntPref('browser.display.document_color_use', ${forcedColours ? 2 : 0});
        ZoomManager.zoom = ${zoom};
      })()`);
    },
    async resize(width, height) {
      const outer = (await run('[outerWidth - innerWidth, outerHeight - innerHeight]')) as [number, number];
      await command('WebDriver:SetWindowRect', { width: width + outer[0], height: height + outer[1] });
    },
    async footprint() {
      // Twice: what the first finds to be free may have held more.
      for (const _ of [1, 2]) await run('Cu.forceGC(), Cu.forceCC()', { sandbox: 'system' });
      const count =
        '[window, document, document.documentElement].flatMap((at) => Services.els.getListenerInfoFor(at)).length';
      return { listeners: Number(await run(count, { sandbox: 'system' })), heap: null };
    },
    complaints: async () => (await inBrowser(COMPLAINTS)) as string[],
    async close() {
      await close();
      await site.close();
    },
  };
}

/**
 * Errors of scripts, and what they wrote, by their addresses; but for Firefox's remarks on what was asked by a popup that closed,
 * and on a layout that the test itself asks for while the page still loads.
 */
const COMPLAINTS = `(() => {
  const own = 'moz-extension://' + ${EXTENSION}.policy.mozExtensionHostname;
  const storage = Cc['@mozilla.org/consoleAPI-storage;1'].getService(Ci.nsIConsoleAPIStorage);
  const thrown = Services.console.getMessageArray()
    .filter((message) => message instanceof Ci.nsIScriptError && message.sourceName.startsWith(own))
    .filter(({ errorMessage }) => !/context (is inactive|unloaded)|^Layout was forced before/.test(errorMessage))
    .map(({ errorMessage }) => errorMessage);
  const said = storage.getEvents()
    .filter(({ level, filename }) => level === 'error' && String(filename).startsWith(own))
    .map((event) => [...event.arguments].map(String).join(' '));
  Services.console.reset();
  storage.clearEvents();
  return [...thrown, ...said];
})()`;
