import { readFileSync, statSync } from 'node:fs';
import type { IncomingMessage, OutgoingHttpHeaders } from 'node:http';
import { join } from 'node:path';
import type { BrowserContext, Frame, Page, Worker } from 'playwright-core';
import { expect } from 'vitest';
import { extensionWorker, openChromium } from '../../src/cli/browsers/chromium';
import { ensureBrowser } from '../../src/cli/browsers/ensure-browser';
import { type Site, serve } from '../../src/cli/browsers/serve';
import { readPage } from '../../src/cli/input/read-page';
import { analyse } from '../../src/engine/analyse';
import { LONGEST_WAIT_MS } from '../../src/page/live/pace';
import type { Report } from '../../src/report';
import { filesBelow, ROOT } from '../rules/sources';
import { WEIGHTS } from '../weights';

/** A page as the test's server answers with it. */
export interface ServedPage {
  readonly html: string;
  readonly headers?: OutgoingHttpHeaders;
}

export interface Chromium {
  readonly context: BrowserContext;
  readonly worker: Worker;
  /** Addresses that anything in the browser has asked for, in order. */
  readonly requests: string[];
  /** Where the test's server is. */
  readonly origin: string;
  /** The path by which it gives a page. */
  pathOf(page: ServedPage | string): string;
  /** Opens a page in a tab of its own, in front. */
  open(page: ServedPage | string): Promise<Page>;
  close(): Promise<void>;
}

/** The demo's page, which has everything. */
export const DEMO = readFileSync(join(ROOT, 'src/cli/demo/index.html'), 'utf8');

/** The folder of the built extension. @throws Error where it is not there or older than its sources */
export function builtExtension(browser: 'chrome' | 'firefox'): string {
  const folder = join(ROOT, 'dist', browser);
  const built = statSync(join(folder, 'manifest.json'), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const sources = [
    ...filesBelow('src').filter((path) => !path.startsWith('src/cli/')),
    ...filesBelow('public'),
  ];
  const newer = sources.find((path) => statSync(join(ROOT, path)).mtimeMs > built);
  if (newer) throw new Error(`${folder} is not built from the present ${newer}: run "npm run build"`);
  return folder;
}

/** A browser with the extension, and a server for its pages; nothing else can be reached. */
export async function openExtension({
  extension = builtExtension('chrome'),
  keepsPages = false,
  isPrivate = false,
  language = 'en-US',
} = {}): Promise<Chromium> {
  const pages: ServedPage[] = [];
  const site = await servePages(pages);
  const { path } = ensureBrowser('chromium');
  const context = await openChromium({
    path,
    extension,
    headless: true,
    loopbackOnly: true,
    keepsPages,
    isPrivate,
    language,
  });
  const requests: string[] = [];
  context.on('request', (request) => requests.push(request.url()));
  const pathOf = (page: ServedPage | string) =>
    `/${pages.push(typeof page === 'string' ? { html: page } : page) - 1}`;
  return {
    context,
    worker: await extensionWorker(context),
    requests,
    origin: site.origin,
    pathOf,
    async open(page) {
      const tab = await context.newPage();
      await tab.goto(site.origin + pathOf(page));
      return tab;
    },
    async close() {
      await context.close();
      await site.close();
    },
  };
}

/** `/0` is the first page, and so on. */
export function servePages(pages: readonly ServedPage[]): Promise<Site> {
  return serve(({ url }: IncomingMessage, response) => {
    const page = pages[Number(url?.slice(1))];
    response.writeHead(page ? 200 : 404, { 'content-type': 'text/html; charset=utf-8', ...page?.headers });
    response.end(page?.html ?? '');
  });
}

/** What the terminal command would report of this page. */
export function reportOf(html: string): Report {
  const article = readPage(Buffer.from(html));
  if (!article) throw new Error('the page is no article');
  return analyse(article, WEIGHTS);
}

/**
 * The words of each range that is painted, in the order of the page, those of an open card once; a script for the page, in
 * Chromium or Firefox.
 */
export const MARKED_WORDS = `(() => {
  const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
  const isPainted = ({ startContainer, endContainer, endOffset }) =>
    startContainer.isConnected && endOffset <= endContainer.length;
  const live = ranges.filter(isPainted).map(({ startContainer, startOffset, endContainer, endOffset }) => {
    const range = document.createRange();
    range.setStart(startContainer, startOffset);
    range.setEnd(endContainer, endOffset);
    return range;
  });
  live.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
  const isSame = (a, b) =>
    a.compareBoundaryPoints(Range.START_TO_START, b) === 0 && a.compareBoundaryPoints(Range.END_TO_END, b) === 0;
  return live.filter((range, at) => at === 0 || !isSame(range, live[at - 1])).map((range) => range.toString());
})()`;

/** The same of a report, for comparison: all statements' words without white space, in the order of the text. */
export function statementWords({ text, statements }: Report): string {
  const spans = statements.flatMap(({ content }) => content).sort((a, b) => a[0] - b[0]);
  return bare(spans.map(([start, end]) => text.slice(start, end)).join(''));
}

export const bare = (text: string): string => text.replace(/\s/g, '');

/** For words that may begin a line of the interface: without white space, in lower case. */
export const plain = (text: string): string => bare(text).toLowerCase();

/** Milliseconds: a page that has changed may be looked at only after the longest wait, and is then analysed and marked. */
export const LONGEST_LAG_MS = LONGEST_WAIT_MS + 10_000;

/** Waits until the page is marked; the marked words without white space. */
export async function markedWords(page: Page): Promise<string> {
  // Not by waitForFunction, which needs an eval that a strict page forbids.
  const read = async () => bare(((await page.evaluate(MARKED_WORDS)) as string[]).join(''));
  await expect.poll(read, { timeout: 20_000 }).not.toBe('');
  return read();
}

/** Waits until just the report's statements are marked; `null`: until nothing is. */
export async function expectMarked(page: Page | Frame, report: Report | null): Promise<void> {
  const read = async () => bare(((await page.evaluate(MARKED_WORDS)) as string[]).join(''));
  await expect.poll(read, { timeout: LONGEST_LAG_MS }).toBe(report ? statementWords(report) : '');
}

/** The badge of the tab in front. */
export function badge(worker: Worker): Promise<string> {
  return worker.evaluate(`chrome.tabs.query({ active: true, lastFocusedWindow: true })
    .then(([tab]) => chrome.action.getBadgeText({ tabId: tab.id }))`);
}

/** Waits for the badge of the tab in front. */
export async function expectBadge(worker: Worker, text: string): Promise<void> {
  await expect.poll(() => badge(worker), { timeout: LONGEST_LAG_MS }).toBe(text);
}

/** The text of the open card, read through the debugger: its shadow root is closed to scripts. */
export async function cardText(page: Page): Promise<string> {
  await page.waitForFunction(() => document.querySelector(':popover-open') !== null);
  const session = await page.context().newCDPSession(page);
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const texts: string[] = [];
  const visit = (node: DomNode, inside: boolean) => {
    if (inside && node.nodeType === 3) texts.push(node.nodeValue);
    if (node.nodeName === 'STYLE') return;
    for (const child of node.children ?? []) visit(child, inside);
    for (const shadow of node.shadowRoots ?? []) visit(shadow, node.attributes?.includes('popover') ?? false);
  };
  visit(root, false);
  await session.detach();
  return texts.join(' ').replace(/\s+/g, ' ');
}

interface DomNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string;
  readonly attributes?: string[];
  readonly children?: DomNode[];
  readonly shadowRoots?: DomNode[];
}

/** The report that the page in front was given. */
export async function reportInPage(worker: Worker): Promise<Report> {
  const state = await worker.evaluate(`chrome.tabs.query({ active: true, lastFocusedWindow: true })
    .then(([tab]) => chrome.tabs.sendMessage(tab.id, { name: 'pageState', input: 'settled' }))
    .then(({ value }) => value)`);
  expect(state).toMatchObject({ kind: 'ready' });
  return (state as { report: Report }).report;
}

/** What the manifest's keyboard command does; keys that are typed into a page do not reach the browser's own shortcuts. */
export function pressCommand(worker: Worker, name: string): Promise<unknown> {
  return worker.evaluate(`chrome.tabs.query({ active: true, lastFocusedWindow: true })
    .then(([tab]) => { chrome.commands.onCommand.dispatch(${JSON.stringify(name)}, tab); })`);
}
