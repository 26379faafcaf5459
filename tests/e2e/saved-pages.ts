import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CDPSession, Page, Worker } from 'playwright-core';
import type { PageState } from '../../src/messages';

/** A page as it was saved, with the address that it had, but for the site: one browser process can show all pages of one. */
export interface SavedPage {
  readonly name: string;
  readonly url: string;
  readonly html: string;
}

/** Nobody's. */
const SITE = 'https://page.example/';

/** Pages that would leave for others. */
const REFRESH = /<meta[^>]*http-equiv=["']?refresh[^>]*>/gi;

/** All saved pages of a corpus; none without one. */
export function savedPages(corpus: string | null): SavedPage[] {
  if (!corpus) return [];
  return ['news', 'other'].flatMap((kind) => {
    const folder = join(corpus, 'pages', kind);
    const files = readdirSync(folder).filter((file) => file.endsWith('.html'));
    return files.map((file) => {
      const { url } = JSON.parse(readFileSync(join(folder, file.replace(/html$/, 'json')), 'utf8'));
      const html = readFileSync(join(folder, file), 'utf8').replace(REFRESH, '');
      const { pathname, search } = new URL(url ?? SITE);
      return { name: file.replace(/\.html$/, ''), url: new URL(pathname + search, SITE).href, html };
    });
  });
}

/** One tab that shows saved pages at their addresses. Their own scripts do not run, and nothing else of them is there. */
export interface SavedTab {
  readonly page: Page;
  show(saved: SavedPage): Promise<void>;
  /** What has gone wrong in the page and in the content script, and what they asked for by script, since the last call. */
  complaints(): string[];
}

/** Watched from before the content script starts: the page's markup, and every change of it. */
const WATCH = `addEventListener('DOMContentLoaded', () => {
  const changes = [];
  globalThis.before = document.documentElement.outerHTML;
  globalThis.changes = changes;
  globalThis.observer = new MutationObserver((records) => changes.push(...records));
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
}, { once: true });`;

export async function openSavedTab(page: Page): Promise<SavedTab> {
  const session = await page.context().newCDPSession(page);
  const complaints: string[] = [];
  let shown: SavedPage = { name: '', url: 'about:blank', html: '' };
  await page.addInitScript(WATCH);
  await answerRequests(session, () => shown);
  session.on('Runtime.exceptionThrown', ({ exceptionDetails: { exception, text } }) =>
    complaints.push(`threw: ${exception?.description ?? text}`),
  );
  session.on('Runtime.consoleAPICalled', ({ type, args }) => {
    if (type === 'error' || type === 'warning' || type === 'assert')
      complaints.push(`said: ${args.map(({ value, description }) => value ?? description).join(' ')}`);
  });
  // The pages' own scripts do not run: what a script that runs asks for, the extension asks for.
  session.on('Network.requestWillBeSent', ({ request, initiator }) => {
    if (initiator.stack) complaints.push(`asked for ${request.url}`);
  });
  await session.send('Runtime.enable');
  await session.send('Network.enable');
  return {
    page,
    async show(saved) {
      shown = saved;
      await page.goto(saved.url, { waitUntil: 'load' });
    },
    complaints: () => complaints.splice(0),
  };
}

/** Of the page no script runs, and it loads nothing but style sheets, which this browser does not reach. */
const POLICY =
  "script-src 'none'; img-src 'none'; media-src 'none'; font-src 'none'; frame-src 'none'; object-src 'none'";

/** The page itself. */
async function answerRequests(session: CDPSession, shown: () => SavedPage): Promise<void> {
  const withoutPlace = (url: string) => url.replace(/#.*/, '');
  session.on('Fetch.requestPaused', ({ requestId, request }) => {
    const isPage = withoutPlace(request.url) === withoutPlace(shown().url);
    const answer = session.send('Fetch.fulfillRequest', {
      requestId,
      responseCode: 200,
      responseHeaders: [
        { name: 'content-type', value: 'text/html; charset=utf-8' },
        { name: 'content-security-policy', value: POLICY },
      ],
      body: Buffer.from(isPage ? shown().html : '').toString('base64'),
    });
    answer.catch(() => {}); // the page that asked has been left
  });
  await session.send('Fetch.enable', { patterns: [{ resourceType: 'Document' }] });
}

/** What the extension knows of the page in front when it has settled; `null` where its script has not started yet. */
export async function settledState(worker: Worker): Promise<PageState | null> {
  const reply = await worker.evaluate(`chrome.tabs.query({ active: true, lastFocusedWindow: true })
    .then(([tab]) => chrome.tabs.sendMessage(tab.id, { name: 'pageState', input: 'settled' }))
    .catch((error) => /Receiving end|message channel closed/.test(error.message) ? null : Promise.reject(error))`);
  return reply === null ? null : (reply as { value: PageState }).value;
}
