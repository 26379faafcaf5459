import browser from 'webextension-polyfill';
import { askTab, type PageState } from '../messages';
import { mayAskAccess } from './access';
import { accessPattern } from './access-pattern';
import { isPanel } from './open-panel';

/** What the popup shows: the page's own state, or why the page has none. */
export type PopupState =
  | PageState
  | { readonly kind: 'browserPage' }
  /** `mayAsk`: the browser will put it to the reader whether Whence may read the site. */
  | { readonly kind: 'noAccess'; readonly mayAsk: boolean }
  /** No script of ours runs there, and a panel brings none in: only a click on the icon does. */
  | { readonly kind: 'notRunning' };

/** The tab the popup was opened over. */
export interface OpenTab {
  readonly id: number;
  readonly windowId: number;
  /** `null` where the browser withholds it. */
  readonly url: string | null;
  readonly isPrivate: boolean;
}

/** Throws where the window has no active tab, which no browser allows. */
export async function findOpenTab(): Promise<OpenTab> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) throw new Error('the window has no active tab');
  const windowId = tab.windowId ?? browser.windows.WINDOW_ID_CURRENT;
  return { id: tab.id, windowId, url: tab.url ?? null, isPrivate: tab.incognito };
}

/**
 * The state of the tab's page. A page without our content script, because it was open before the extension was installed
 * or because the reader allows it on click only, gets it now: the reader has clicked the icon. A panel that merely goes with
 * the reader from tab to tab leaves such pages alone.
 */
export async function askPageState(tab: OpenTab, when: 'now' | 'settled' = 'now'): Promise<PopupState> {
  if (isPanel) return (await askTab(tab.id, 'pageState', 'unasked'))?.value ?? { kind: 'notRunning' };
  const answer = (await askTab(tab.id, 'pageState', when)) ?? (await injectAndAsk(tab));
  return answer?.value ?? stateOfClosed(tab);
}

async function injectAndAsk(tab: OpenTab): Promise<{ value: PageState | null } | null> {
  const files = browser.runtime.getManifest().content_scripts?.flatMap(({ js }) => js ?? []) ?? [];
  try {
    await browser.scripting.executeScript({ target: { tabId: tab.id }, files });
  } catch (error) {
    // The browser keeps its own pages, its store and pages without permission closed: the popup says so.
    console.info(error);
    return null;
  }
  return askTab(tab.id, 'pageState', 'now');
}

/**
 * What there is to say of a page that lets no script of ours in. Where access is granted and yet there is none, the browser
 * or who administers it has closed the site to all.
 */
async function stateOfClosed({ url }: OpenTab): Promise<PopupState> {
  if (accessPattern(url) === null) return { kind: 'browserPage' };
  return { kind: 'noAccess', mayAsk: await mayAskAccess(url) };
}
