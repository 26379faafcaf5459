import browser from 'webextension-polyfill';
import readerScript from './content/reader.ts?script&iife';
import { analyse } from './engine/analyse';
import { loadWeights } from './load-weights';
import { answerMessages, askTab, type FromPage, type Scope } from './messages';
import { TO_BACKGROUND } from './messages/to-background';
import { readSettings, storeCorrection, watchSettings } from './settings';
import { rememberVisit } from './settings/visits';
import { KIND_COLOURS } from './view/look/palette';
import { badgeWords } from './view/words/summary';
import { translator } from './view/words/words';

const t = translator((key) => browser.i18n.getMessage(key));
// Chromium gives a process the words of an extension once, when they are first asked for. A page that asks and is closed
// before the answer would leave all pages of the process without any: this script asks before there is a page.
t('extensionName');

/** Shown once, after installing. */
const WELCOME = browser.runtime.getURL('src/welcome/welcome.html');

answerMessages(TO_BACKGROUND, {
  async bringReader(_, from) {
    if (from) await bringReader(from);
    return null;
  },
  analyse: async (article) => analyse(article, await loadWeights()),
  async remember(report) {
    // Asked for by a page that has the settings as they were when it read them.
    if ((await readSettings()).settings.remember) await rememberVisit(report, Date.now());
    return null;
  },
  async showBadge(badge, from) {
    if (from) await setBadge(from.tab, badgeWords(badge, t));
    return null;
  },
  async keepCorrection({ address, words, remark }) {
    await storeCorrection(address, words, remark);
    return null;
  },
  async nothingMarked(off, from) {
    if (from) await setBadge(from.tab, { text: '', title: titleOf(off) });
    return null;
  },
});

/** Injects the script that reads a page into the very document that asks for it, where the browser names that. */
async function bringReader({ tab, document }: FromPage): Promise<void> {
  const place = document === null ? { frameIds: [0] } : { documentIds: [document] };
  try {
    await browser.scripting.executeScript({
      target: { tabId: tab, ...place },
      files: [readerScript],
      injectImmediately: true,
    });
  } catch (error) {
    // The page has gone meanwhile, or the browser has closed it to extensions; then its first script says so.
    console.info(error);
  }
}

const TITLES = {
  page: 'actionTitleOffPage',
  site: 'actionTitleOffSite',
  everywhere: 'actionTitleOffEverywhere',
} as const satisfies Record<Scope, string>;

/** What the button says of a page without marks. */
function titleOf(off: Scope | null): string {
  return t(off === null ? 'actionTitle' : TITLES[off]);
}

/** What the button says of pages that tell nothing of themselves. Browsers may forget it when they are closed. */
async function showTitle(): Promise<void> {
  const { settings } = await readSettings();
  await browser.action.setTitle({ title: titleOf(settings.off ? 'everywhere' : null) });
}

const WHO_SAYS = 'who-says';

/** Puts the item into the menu of selected words. Browsers keep it, also when the background stops. */
async function createMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: WHO_SAYS,
    title: t('menuWhoSays'),
    contexts: ['selection'],
    documentUrlPatterns: ['http://*/*', 'https://*/*'],
  });
}

browser.contextMenus.onClicked.addListener(async ({ menuItemId }, tab) => {
  if (menuItemId !== WHO_SAYS || tab?.id === undefined) return;
  await askWhoSays(tab.id).catch(console.error); // a page that is closed to extensions, or has gone
});

async function askWhoSays(tab: number): Promise<void> {
  if (await askTab(tab, 'whoSays', null)) return;
  // The page was open before the extension was: the click on the menu lets our script in.
  const files = browser.runtime.getManifest().content_scripts?.flatMap(({ js }) => js ?? []) ?? [];
  await browser.scripting.executeScript({ target: { tabId: tab }, files });
  await askTab(tab, 'whoSays', null);
}

browser.runtime.onInstalled.addListener(async ({ reason }) => {
  try {
    if (reason === 'install') await browser.tabs.create({ url: WELCOME });
  } finally {
    await createMenu();
  }
});
browser.runtime.onStartup.addListener(createMenu);
browser.runtime.onStartup.addListener(showTitle);
watchSettings(showTitle);

// Begun before anybody asks; who asks is told of a failure, too.
loadWeights().catch(console.error);

/** The browser itself clears a tab's badge when the tab loads another page. */
async function setBadge(tabId: number, { text, title }: ReturnType<typeof badgeWords>): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color: KIND_COLOURS.light.anonymousSecondHand }),
    browser.action.setBadgeTextColor({ tabId, color: '#ffffff' }),
    browser.action.setTitle({ tabId, title }),
  ]);
}

const DIRECTIONS = { 'next-statement': 'next', 'previous-statement': 'previous' } as const;

browser.commands.onCommand.addListener(async (command) => {
  if (!isDirection(command)) return;
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id !== undefined) await askTab(tab.id, 'step', DIRECTIONS[command]);
});

function isDirection(command: string): command is keyof typeof DIRECTIONS {
  return Object.hasOwn(DIRECTIONS, command);
}
