import { afterAll, beforeAll, expect, it } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };
import { ensureBrowser } from '../../src/cli/browsers/ensure-browser';
import { type Firefox, openFirefox } from '../../src/cli/browsers/firefox';
import type { Site } from '../../src/cli/browsers/serve';
import type { Report } from '../../src/report';
import { countColoured } from './coloured';
import { builtExtension, DEMO, MARKED_WORDS, reportOf, servePages, statementWords } from './harness';
import { article, FERRY, FERRY_PAGE, FERRY_TITLE, inShadowTree, page as pageWith } from './live-pages';

let firefox: Firefox;
let site: Site;
beforeAll(async () => {
  const { path } = ensureBrowser('firefox');
  const extension = builtExtension('firefox');
  site = await servePages([
    { html: DEMO },
    { html: FERRY_PAGE },
    { html: pageWith(FERRY_TITLE, inShadowTree(article(FERRY_TITLE, FERRY))) },
    { html: '<!doctype html><title>Nothing</title>' },
  ]);
  firefox = await openFirefox({ path, extension, headless: true, loopbackOnly: true });
});
afterAll(async () => {
  await firefox.close();
  await site.close();
});

/** The value of an expression in the page or in the browser's own window, when it has become true. */
async function waitFor(context: 'content' | 'chrome', expression: string): Promise<unknown> {
  await firefox.command('Marionette:SetContext', { value: context });
  const script = `const [done] = arguments; const look = () => {
    const value = ${expression};
    if (value) done(value); else setTimeout(look, 20);
  }; look();`;
  const reply = await firefox.command('WebDriver:ExecuteAsyncScript', {
    script,
    args: [],
    scriptTimeout: 20_000,
  });
  await firefox.command('Marionette:SetContext', { value: 'content' });
  return (reply as { value: unknown }).value;
}

const BUTTON = `(() => {
  const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(manifest.browser_specific_settings.gecko.id)});
  const { browserActionFor } = extension.apiManager.global;
  return browserActionFor(extension).action.getContextData(gBrowser.selectedTab);
})()`;

const ADDRESS = `WebExtensionPolicy.getByID(${JSON.stringify(manifest.browser_specific_settings.gecko.id)}).mozExtensionHostname`;

const openPage = (number: number) =>
  firefox.command('WebDriver:Navigate', { url: `${site.origin}/${number}` });

/** Runs a script in the page. */
const perform = (script: string) => firefox.command('WebDriver:ExecuteScript', { script, args: [] });

/** Waits until just these statements are marked; `null`: until nothing is. */
const expectMarked = (report: Report | null) =>
  waitFor(
    'content',
    `${MARKED_WORDS}.join('').replace(/\\s/g, '') === ${JSON.stringify(report ? statementWords(report) : '')}`,
  );

const expectBadge = (text: string) => waitFor('chrome', `${BUTTON}.badgeText === ${JSON.stringify(text)}`);

const countOf = ({ statements }: Report) =>
  String(statements.filter(({ anonymous, secondHand }) => anonymous || secondHand).length);

it('marks the article and counts on the badge, as Chromium does', async () => {
  await openPage(0);
  await expectMarked(reportOf(DEMO));
  await expectBadge(countOf(reportOf(DEMO)));
});

const ferry = reportOf(FERRY_PAGE);

it('paints the same marks in an open shadow tree', async () => {
  const colouredPixels = async () => {
    const picture = (await firefox.command('WebDriver:TakeScreenshot', { full: false })) as { value: string };
    const script = `const [done] = arguments; ${countColoured(picture.value)}.then(done);`;
    const count = await firefox.command('WebDriver:ExecuteAsyncScript', { script, args: [] });
    return (count as { value: number }).value;
  };
  await openPage(1);
  await expectMarked(ferry);
  const inPage = await colouredPixels();
  await openPage(2);
  await expectMarked(ferry);
  expect(await colouredPixels()).toBe(inPage);
  await perform('CSS.highlights.clear()');
  expect(await colouredPixels()).toBeLessThan(inPage);
});

it('offers “Who says this?” in the menu of selected words, which opens the card of what is selected', async () => {
  await openPage(1);
  await expectMarked(ferry);
  await perform(`getSelection().selectAllChildren(document.querySelector('.story p'))`);
  const at = (await firefox.command('WebDriver:ExecuteScript', {
    script: `const { left, top } = document.querySelector('.story p').getBoundingClientRect(); return [left + 20, top + 8];`,
    args: [],
  })) as { value: [number, number] };
  const [x, y] = at.value.map(Math.round);
  await firefox.command('WebDriver:PerformActions', {
    actions: [
      {
        type: 'pointer',
        id: 'mouse',
        parameters: { pointerType: 'mouse' },
        actions: [
          { type: 'pointerMove', x, y, duration: 0 },
          { type: 'pointerDown', button: 2 },
          { type: 'pointerUp', button: 2 },
        ],
      },
    ],
  });
  const menu = `document.querySelector('#contentAreaContextMenu')`;
  const item = `[...${menu}.children].find(({ label }) => label === 'Who says this?')`;
  await waitFor('chrome', `${menu}.state === 'open' && ${item} !== undefined`);
  await waitFor('chrome', `(${menu}.activateItem(${item}), true)`);
  await waitFor('content', `document.querySelector('html > :popover-open') !== null`);
});

it('goes from all tabs, and comes back, as the popup switches it off and on', async () => {
  await openPage(1);
  await expectMarked(ferry);
  const before = await perform('return document.documentElement.outerHTML');
  const tab = (await firefox.command('WebDriver:GetWindowHandle')) as { value: string };
  const host = await waitFor('chrome', ADDRESS);
  const other = (await firefox.command('WebDriver:NewWindow', { type: 'tab' })) as { handle: string };
  const goTo = (handle: string) => firefox.command('WebDriver:SwitchToWindow', { handle });
  /** The popup in a tab of its own, which has no page but its switches. */
  const switchEverywhere = async (from: boolean) => {
    await goTo(other.handle);
    await firefox.command('WebDriver:Navigate', { url: `moz-extension://${host}/src/popup/popup.html` });
    const box = `document.querySelector('label:not([hidden]) input[name="everywhere"]')`;
    await waitFor('content', `${box} && ${box}.checked === ${from}`);
    await perform(`${box}.click()`);
    await goTo(tab.value);
  };
  await switchEverywhere(false);
  await expectMarked(null);
  await expectBadge('');
  expect(await perform('return document.documentElement.outerHTML')).toEqual(before);
  expect(await perform('return document.adoptedStyleSheets.length')).toEqual({ value: 0 });
  await openPage(0);
  await waitFor('chrome', `${BUTTON}.title === 'Whence is off everywhere'`);
  await switchEverywhere(true);
  await expectMarked(reportOf(DEMO));
  await expectBadge(countOf(reportOf(DEMO)));
  await goTo(other.handle);
  await firefox.command('WebDriver:CloseWindow');
  await goTo(tab.value);
});

it('opens as a sidebar from the popup, not by itself, and goes with the tab in front', async () => {
  const sidebar = `document.getElementById('sidebar').contentDocument.getElementById('webext-panels-browser')`;
  expect(await waitFor('chrome', '[SidebarController.isOpen]')).toEqual([false]);
  await openPage(2);
  await expectMarked(ferry);
  const { value: tab } = (await firefox.command('WebDriver:GetWindowHandle')) as { value: string };
  const host = await waitFor('chrome', ADDRESS);
  const { handle } = (await firefox.command('WebDriver:NewWindow', { type: 'tab' })) as { handle: string };
  await firefox.command('WebDriver:SwitchToWindow', { handle });
  // The popup in a tab of its own.
  await firefox.command('WebDriver:Navigate', { url: `moz-extension://${host}/src/popup/popup.html` });
  await waitFor('content', `document.querySelector('.open-panel')?.checkVisibility()`);
  const using = { using: 'css selector', value: '.open-panel' };
  const found = (await firefox.command('WebDriver:FindElement', using)) as { value: Record<string, string> };
  await firefox.command('WebDriver:ElementClick', { id: Object.values(found.value)[0] });
  await waitFor(
    'chrome',
    `SidebarController.isOpen && ${sidebar}?.currentURI.spec.endsWith('popup.html?panel')`,
  );
  await firefox.command('WebDriver:SwitchToWindow', { handle: tab });

  /** Coloured pixels of the sidebar, which belongs to another process: bands and lines have a colour, a sentence has none, a link a little. */
  const colouredInSidebar = async () => {
    await firefox.command('Marionette:SetContext', { value: 'chrome' });
    const script = `const [done] = arguments;
      ${sidebar}.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white').then((bitmap) => {
        const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
        context.drawImage(bitmap, 0, 0);
        const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
        let count = 0;
        for (let at = 0; at < data.length; at += 4) {
          if (Math.abs(data[at] - data[at + 2]) > 60) count += 1;
        }
        done(count);
      });`;
    const reply = await firefox.command('WebDriver:ExecuteAsyncScript', { script, args: [] });
    await firefox.command('Marionette:SetContext', { value: 'content' });
    return (reply as { value: number }).value;
  };
  const patience = { timeout: 10_000 };
  await expect.poll(colouredInSidebar, patience).toBeGreaterThan(400);
  await openPage(3);
  await expect.poll(colouredInSidebar, patience).toBeLessThan(400);
  await openPage(0);
  await expect.poll(colouredInSidebar, patience).toBeGreaterThan(400);
});

// The last one: from here on all sites are closed to it.
it('reads a page of a site that was closed to it when its button is clicked, and may ask for that site', async () => {
  const id = JSON.stringify(manifest.browser_specific_settings.gecko.id);
  const inBrowser = async (script: string) => {
    await firefox.command('Marionette:SetContext', { value: 'chrome' });
    const reply = await firefox.command('WebDriver:ExecuteAsyncScript', {
      script: `const [done] = arguments; const { extension } = WebExtensionPolicy.getByID(${id}); ${script}`,
      args: [],
    });
    await firefox.command('Marionette:SetContext', { value: 'content' });
    return (reply as { value: unknown }).value;
  };
  await inBrowser(`const { ExtensionPermissions } =
      ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
    const origins = ['http://*/*', 'https://*/*'];
    ExtensionPermissions.remove(extension.id, { permissions: [], origins }, extension).then(done);`);
  await openPage(2);
  await waitFor('content', `document.readyState === 'complete'`);
  expect(await perform('return CSS.highlights.size')).toEqual({ value: 0 });
  await inBrowser(`extension.apiManager.global.browserActionFor(extension).triggerAction(window); done();`);
  await expectMarked(ferry);
  const mayAsk = `extension.optionalOrigins.matches(Services.io.newURI('${site.origin}/'))`;
  expect(await inBrowser(`done(${mayAsk})`)).toBe(true);
});
