import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };
import { extensionWorker, openChromium } from '../../src/cli/browsers/chromium';
import { ensureBrowser } from '../../src/cli/browsers/ensure-browser';
import { type Firefox, openFirefox } from '../../src/cli/browsers/firefox';
import { openPanel, openPopup, popupSettled } from '../../src/cli/browsers/popup-session';
import { WELCOME_PAGE } from '../../src/cli/browsers/welcome-page';
import { translate as t } from '../../src/cli/translate';
import { inWindow, openFirefoxPopup } from './firefox-popup';
import { builtExtension, cardText, expectMarked, MARKED_WORDS, pressCommand, reportOf } from './harness';
import { FERRY_PAGE } from './live-pages';
import { openRecordingProxy, type RecordingProxy } from './recording-proxy';

const SITE = 'http://courier.example';
const PICTURE = `${SITE}/picture.svg`;
/** The page's own picture is the control: a recorder that does not see it sees nothing. */
const PAGE = FERRY_PAGE.replace('<main>', `<img src="${PICTURE}" alt=""><main>`);
const ferry = reportOf(PAGE);

let proxy: RecordingProxy;
beforeAll(async () => {
  proxy = await openRecordingProxy({
    [`${SITE}/ferry`]: PAGE,
    [PICTURE]: '<svg xmlns="http://www.w3.org/2000/svg"/>',
  });
});
afterAll(() => proxy.close());

/** What the page itself causes, with or without the extension; browsers ask for the icon of a site by themselves. */
const OWN = new Set([`${SITE}/ferry`, PICTURE, `${SITE}/favicon.ico`]);

const SURFACES = [
  'installing and the welcome page',
  'marks in a page',
  'the card',
  '“Who says this?”',
  'the popup',
  'the exports',
  'the panel',
  'the options',
] as const;
type Surface = (typeof SURFACES)[number];

/** Whom Chromium asks by itself, for updates and accounts, with or without an extension: its makers alone. */
const MAKERS = /^(http:\/\/)?[a-z.-]+\.(google|googleapis)\.com(:443)?(\/|$)/;

/** Requests that are not the page's own, by the surface that was used when they were made. */
type Counted = Record<Surface, readonly string[]>;
const SILENT = Object.fromEntries(SURFACES.map((surface) => [surface, []]));

/** Uses one surface after the other, in this order. */
async function walk(
  surfaces: Readonly<Record<Surface, () => Promise<unknown>>>,
  foreign: () => Promise<readonly string[]>,
): Promise<Counted> {
  const counted: Partial<Record<Surface, readonly string[]>> = {};
  let before = 0;
  for (const surface of SURFACES) {
    await surfaces[surface]();
    const all = await foreign();
    counted[surface] = all.slice(before);
    before = all.length;
  }
  return counted as Counted;
}

const exportLabels = ['exportCopy', 'exportMarkdown', 'exportCsv', 'exportJson', 'exportJsonLd'].map((key) =>
  t(key as 'exportCopy'),
);
const pressExport = (label: string) =>
  `[...document.querySelectorAll('.export button')].find((button) => button.textContent === ${JSON.stringify(label)}).click()`;
const exported = `document.querySelector('#status').textContent`;

describe('nothing leaves the computer by the extension, whatever of it is used', () => {
  it('in Chromium: all that the browser asks for is the page and its picture', async () => {
    proxy.asked.length = 0;
    const { path } = ensureBrowser('chromium');
    const context = await openChromium({
      path,
      extension: builtExtension('chrome'),
      headless: true,
      loopbackOnly: false,
      proxy: proxy.address,
    });
    const worker = await extensionWorker(context);
    /** What pages, content scripts and the worker ask the web for, as the debugger sees it. */
    const requests: string[] = [];
    context.on('request', (request) => requests.push(request.url()));
    const own = (file: string) => new URL(`/${file}`, worker.url()).href;
    const page = await context.newPage();
    const inOwnPage = async (file: string, selector: string) => {
      const tab = await context.newPage();
      await tab.goto(own(file));
      await tab.waitForSelector(selector);
      await tab.close();
      await page.bringToFront();
    };
    let popup = null as Awaited<ReturnType<typeof openPopup>> | null;
    const counted = await walk(
      {
        'installing and the welcome page': () => inOwnPage(WELCOME_PAGE, '[data-statement]'),
        'marks in a page': async () => {
          await page.goto(`${SITE}/ferry`);
          await expectMarked(page, ferry);
        },
        'the card': async () => {
          await pressCommand(worker, 'next-statement');
          await cardText(page);
          await page.keyboard.press('Escape');
        },
        '“Who says this?”': async () => {
          await page.evaluate(`getSelection().selectAllChildren(document.querySelector('.story p'))`);
          await worker.evaluate(`chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => {
            chrome.contextMenus.onClicked.dispatch({ menuItemId: 'who-says', editable: false, pageUrl: '' }, tab);
          })`);
          await cardText(page);
        },
        'the popup': async () => {
          popup = await openPopup(context);
          await popupSettled(popup);
        },
        'the exports': async () => {
          for (const label of exportLabels) {
            await popup?.evaluate(pressExport(label));
            await expect.poll(() => popup?.evaluate(exported)).not.toBe('');
          }
        },
        'the panel': async () => {
          if (popup) await popupSettled(await openPanel(context, popup));
        },
        'the options': () => inOwnPage('src/options/options.html', 'input[name="badge"]'),
      },
      async () => proxy.asked.filter((url) => !OWN.has(url) && !MAKERS.test(url)),
    );
    expect(proxy.asked).toContain(PICTURE);
    expect(requests).toContain(PICTURE);
    expect(requests.filter((url) => /^(http|ws)/.test(url) && !OWN.has(url))).toEqual([]);
    expect(counted).toEqual(SILENT);
    expect(proxy.asked.filter((url) => url === `${SITE}/ferry`)).toHaveLength(1);
    await context.close();
  });

  it('in Firefox: none of its requests has the extension for its cause', async () => {
    proxy.asked.length = 0;
    const { path } = ensureBrowser('firefox');
    const firefox = await openFirefox({
      path,
      extension: builtExtension('firefox'),
      headless: true,
      loopbackOnly: false,
      proxyPort: proxy.port,
    });
    const host = String(
      await inWindow(firefox, `done(WebExtensionPolicy.getByID(${ID}).mozExtensionHostname)`),
    );
    await inWindow(firefox, WATCH);
    const open = (url: string) => firefox.command('WebDriver:Navigate', { url });
    const waitFor = (expression: string) => expect.poll(() => inPage(firefox, expression)).toBe(true);
    const openOwn = async (file: string, selector: string) => {
      await open(`moz-extension://${host}/${file}`);
      await waitFor(`document.querySelector('${selector}') !== null`);
    };
    let popup = null as Awaited<ReturnType<typeof openFirefoxPopup>> | null;
    const isMarked = `${MARKED_WORDS}.length > 0`;
    const hasCard = `document.querySelector('html > :popover-open') !== null`;
    const counted = await walk(
      {
        'installing and the welcome page': () => openOwn(WELCOME_PAGE, '[data-statement]'),
        'marks in a page': async () => {
          await open(`${SITE}/ferry`);
          await waitFor(isMarked);
        },
        'the card': async () => {
          await inWindow(
            firefox,
            `document.querySelector('keyset[id^="ext-keyset"] key[modifiers="alt,shift"][key="E"]').doCommand(); done();`,
          );
          await waitFor(hasCard);
        },
        '“Who says this?”': async () => {
          await open(`${SITE}/ferry`);
          await waitFor(isMarked);
          await inPage(firefox, `getSelection().selectAllChildren(document.querySelector('.story p'))`);
          const [x, y] = (await inPage(
            firefox,
            `(({ left, top }) => [Math.round(left) + 20, Math.round(top) + 8])(document.querySelector('.story p').getBoundingClientRect())`,
          )) as [number, number];
          const press = { type: 'pointerDown', button: 2 };
          const actions = [{ type: 'pointerMove', x, y }, press, { type: 'pointerUp', button: 2 }];
          await firefox.command('WebDriver:PerformActions', {
            actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }],
          });
          await inWindow(firefox, CHOOSE_MENU);
          await waitFor(hasCard);
        },
        'the popup': async () => {
          popup = await openFirefoxPopup(firefox);
          await expect
            .poll(() => popup?.evaluate(`document.querySelector('.export')?.checkVisibility() ?? false`))
            .toBe(true);
        },
        'the exports': async () => {
          for (const label of exportLabels) {
            await popup?.evaluate(pressExport(label));
            await expect.poll(() => popup?.evaluate(exported)).not.toBe('');
          }
          await popup?.evaluate('setTimeout(() => window.close())');
        },
        'the panel': async () => {
          await inWindow(
            firefox,
            `const id = [...SidebarController.sidebars.keys()].find((key) => key.includes('whence'));
            SidebarController.show(id).then(() => done());`,
          );
        },
        'the options': () => openOwn('src/options/options.html', 'input[name="badge"]'),
      },
      async () =>
        (await inWindow(
          firefox,
          `done(window.whenceAsked.filter(([, by]) => by).map(([url]) => url))`,
        )) as string[],
    );
    expect(await inWindow(firefox, 'done(window.whenceAsked.map(([url]) => url))')).toContain(PICTURE);
    expect(counted).toEqual(SILENT);
    // Where the extension is the cause of a request it is known to be: here a page of its own leads to the web.
    await inPage(firefox, `void (location.href = '${SITE}/ferry?control')`);
    const known = `done(window.whenceAsked.some(([url, by]) => by && url.endsWith('?control')))`;
    await expect.poll(() => inWindow(firefox, known)).toBe(true);
    // To the page's site nothing goes but what the page asks for, whoever caused it.
    expect(
      proxy.asked.filter((url) => url.startsWith(SITE) && !OWN.has(url.replace('?control', ''))),
    ).toEqual([]);
    await firefox.close();
  });
});

const ID = JSON.stringify(manifest.browser_specific_settings.gecko.id);

/** Notes each request to the web and whether the extension, in a page of its own or in its script in another, is its cause. */
const WATCH = `
  window.whenceAsked = [];
  const isOwn = (principal) => {
    const policy = principal?.addonPolicy ?? principal?.contentScriptAddonPolicy;
    return policy?.id === ${ID};
  };
  window.whenceObserver = {
    observe(subject) {
      const channel = subject.QueryInterface(Ci.nsIHttpChannel);
      const { triggeringPrincipal, loadingPrincipal } = channel.loadInfo;
      window.whenceAsked.push([channel.URI.spec, isOwn(triggeringPrincipal) || isOwn(loadingPrincipal)]);
    },
  };
  Services.obs.addObserver(window.whenceObserver, 'http-on-opening-request');
  done();`;

const CHOOSE_MENU = `const menu = document.querySelector('#contentAreaContextMenu');
  const look = () => {
    const item = [...menu.children].find(({ label }) => label === 'Who says this?');
    if (menu.state !== 'open' || !item) return setTimeout(look, 20);
    menu.activateItem(item);
    done();
  };
  look();`;

/** The value of an expression in the page. */
async function inPage(firefox: Firefox, expression: string): Promise<unknown> {
  const reply = await firefox.command('WebDriver:ExecuteScript', {
    script: `return ${expression};`,
    args: [],
  });
  return (reply as { value: unknown }).value;
}
