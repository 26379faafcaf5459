import type { Runtime } from 'webextension-polyfill';
import { browser } from './browser';
import { type Checks, isFit, isNameIn } from './messages/is-fit';
import { type Extension, partOf } from './messages/senders';
import type { Article, Remark, Report, Span } from './report';

/** For what a page is switched off: for itself until it is reloaded, for its site, or for every page. */
export type Scope = 'page' | 'site' | 'everywhere';

/** What the button shows of a page: statements that depend on an anonymous or second-hand source. */
export interface Badge {
  /** Of those that are marked; none is no badge. */
  readonly marked: number;
  readonly dependent: number;
  /** All, whatever they depend on. */
  readonly total: number;
}

/** What the content script knows of its page. */
export type PageState =
  | { readonly kind: 'analysing' }
  | { readonly kind: 'notArticle' }
  /** Of a kind that is read only when the reader asks for it: mail, banks, editors. */
  | { readonly kind: 'leftAlone' }
  /** Asked to read it anyway, there was no text to read. */
  | { readonly kind: 'nothingToRead' }
  /** Shown by the browser's own viewer: a PDF, an image, plain text. */
  | { readonly kind: 'notPage' }
  | { readonly kind: 'notEnglish'; readonly language: string }
  | { readonly kind: 'failed' }
  | { readonly kind: 'off'; readonly scope: Scope }
  /** `partial`: the page holds the rest of its article back, for those who pay. */
  | { readonly kind: 'ready'; readonly report: Report; readonly partial: boolean };

/** Where in the article's text the reader wants to be: at a statement, with or without its card, or at other words. */
export type Place = { readonly statement: string; readonly card: boolean } | { readonly span: Span };

/** What the reader says of some words of a page, or takes back. */
export interface Said {
  readonly address: string;
  readonly words: string;
  readonly remark: Remark | null;
}

/** All messages between the parts of the extension. */
export interface Messages {
  /** Content script → background: brings the script that reads the page into it. */
  bringReader(input: null): null;
  /** Content script → background: analyses the article. */
  analyse(article: Article): Report;
  /** Content script → background: remembers the article as it is read now, where the reader wants that. */
  remember(report: Report): null;
  /** Content script → background: what the button shows of the page from now on. */
  showBadge(badge: Badge): null;
  /** Content script → background: nothing is marked any more, as the article has gone or the page is off; clears the badge. */
  nothingMarked(off: Scope | null): null;
  /** Content script → background: keeps what the reader says of a statement. */
  keepCorrection(said: Said): null;
  /** Popup → content script: takes back what the reader has said of the statements with these words. */
  takeBack(words: string): null;
  /** Background → content script: shows who says what the reader has selected. */
  whoSays(input: null): null;
  /**
   * Popup → content script: the page's state at once or, if it is still analysing, once that is over. `unasked`: of a panel,
   * which has not been opened for this page; `null` where such a page is not read.
   */
  pageState(when: 'now' | 'settled' | 'unasked'): PageState | null;
  /** Popup → content script: scrolls to this place, and opens its card where that is wanted; false where its text has gone. */
  reveal(place: Place): boolean;
  /** Popup → content script: washes these statements in the page until the next call, or until the popup is closed. */
  emphasise(statements: readonly string[] | null): null;
  /** Background → content script: opens the card of the next or previous statement. */
  step(direction: 'next' | 'previous'): null;
  /** Popup → content script: reads the page though it does not look like an article. */
  readAnyway(input: null): PageState;
  /** Popup → content script: the page's address, which browsers may withhold from the popup. */
  address(input: null): string;
  /** Popup → content script: switches the page off until it is reloaded, or on again. */
  switchPage(off: boolean): PageState;
}

export type MessageName = keyof Messages;
export type Input<Name extends MessageName> = Parameters<Messages[Name]>[0];
type Output<Name extends MessageName> = ReturnType<Messages[Name]>;
type Reply<Name extends MessageName> = { ok: true; value: Output<Name> } | { ok: false; error: string };

/** The page that a message came from: its tab, and its document where the browser names that. */
export interface FromPage {
  readonly tab: number;
  readonly document: string | null;
}

/** Answers to some of the messages; `from` is `null` for the extension's own pages. */
export type Handlers = {
  readonly [Name in MessageName]?: (
    input: Input<Name>,
    from: FromPage | null,
  ) => Output<Name> | Promise<Output<Name>>;
};

/**
 * Asks the background. Throws where it fails. Browsers stop it when they like: where it was stopped before it had answered
 * it is asked once more, which starts it anew. So what it is asked for must be the same when done twice.
 */
export async function askBackground<Name extends MessageName>(
  name: Name,
  input: Input<Name>,
): Promise<Output<Name>> {
  const ask = () => browser.runtime.sendMessage({ name, input });
  const reply = (await ask().catch(() => undefined)) ?? (await ask());
  return valueIn(name, reply);
}

/** Asks the content script of a tab's page; `null` where none runs there. Throws where it fails. */
export async function askTab<Name extends MessageName>(
  tab: number,
  name: Name,
  input: Input<Name>,
): Promise<{ value: Output<Name> } | null> {
  const reply = await browser.tabs
    .sendMessage(tab, { name, input }, { frameId: 0 })
    .catch((error: unknown) => {
      if (isNobodyThere(error)) return undefined;
      throw error;
    });
  return reply === undefined ? null : { value: valueIn(name, reply) };
}

/** Both browsers reject so where no script listens: the only failure that is expected. */
function isNobodyThere(error: unknown): boolean {
  return error instanceof Error && /Receiving end does not exist|message channel closed/.test(error.message);
}

function valueIn<Name extends MessageName>(name: Name, reply: unknown): Output<Name> {
  const { ok, value, error } = reply as { ok: boolean; value: Output<Name>; error: string };
  if (ok) return value;
  throw new Error(`${name}: ${error}`);
}

/** Answers messages that this extension's own parts may send, whose shape is right by `checks`, until `signal` aborts. */
export function answerMessages(checks: Checks, handlers: Handlers, signal?: AbortSignal): void {
  const answerIfOurs = (
    message: unknown,
    sender: Runtime.MessageSender,
    respond: (reply: unknown) => void,
  ) => {
    if (typeof message !== 'object' || message === null) return undefined;
    const { name, input } = message as { name?: unknown; input?: unknown };
    if (!isNameIn(checks, name) || !handlers[name]) return undefined;
    if (!isFit(checks, name, input, sender, here())) return undefined;
    answer(handlers, name, input, pageOf(sender)).then(respond);
    return true; // the answer comes later; Chrome sends no promise
  };
  const listener = answerIfOurs as Runtime.OnMessageListenerCallback; // the type knows of no listener that may pass
  browser.runtime.onMessage.addListener(listener);
  signal?.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener));
}

function pageOf({ tab, documentId }: Runtime.MessageSender): FromPage | null {
  return tab?.id === undefined ? null : { tab: tab.id, document: documentId ?? null };
}

/** The input's shape was checked against `name`. */
async function answer<Name extends MessageName>(
  handlers: Handlers,
  name: Name,
  input: unknown,
  from: FromPage | null,
): Promise<Reply<Name>> {
  const handle: Handlers[Name] = handlers[name];
  if (!handle) return { ok: false, error: 'nobody answers this' };
  try {
    return { ok: true, value: await handle(input as Input<Name>, from) };
  } catch (error) {
    console.error(error);
    return { ok: false, error: error instanceof Error ? error.message : String(error) };
  }
}

/** Of this extension. */
function here(): Extension {
  return { id: browser.runtime.id, root: browser.runtime.getURL('') };
}

/** The name of the connection over which a page tells that there is something else to say of it. */
const NEWS = 'news';

/**
 * Popup: calls back whenever the state of the tab's page has changed. Where its page has gone, so has the connection, and
 * `onEnd` is called. Returns how to follow it no more.
 */
export function followTab(tab: number, onChange: () => void, onEnd: () => void): () => void {
  const port = browser.tabs.connect(tab, { name: NEWS, frameId: 0 });
  port.onMessage.addListener(onChange);
  port.onDisconnect.addListener(() => {
    void browser.runtime.lastError; // looked at, or Chrome complains of pages where no script listens
    onEnd();
  });
  return () => port.disconnect();
}

/**
 * Content script: answers `followTab` until `signal` aborts; what it returns tells all who follow of a change. `onLeave` is
 * called when one of them follows no more, as its page was closed.
 */
export function answerFollowers(onLeave: () => void, signal: AbortSignal): () => void {
  const ports = new Set<Runtime.Port>();
  const listener = (port: Runtime.Port) => {
    const part = port.sender && partOf(port.sender, here());
    if (part !== 'own' || port.name !== NEWS) return;
    ports.add(port);
    port.onDisconnect.addListener(() => {
      ports.delete(port);
      onLeave();
    });
  };
  browser.runtime.onConnect.addListener(listener);
  signal.addEventListener('abort', () => {
    browser.runtime.onConnect.removeListener(listener);
    for (const port of ports) port.disconnect();
  });
  return () => {
    for (const port of ports) port.postMessage(null);
  };
}
