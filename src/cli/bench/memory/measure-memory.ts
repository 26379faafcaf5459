import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import { extensionWorker, openChromium } from '../../browsers/chromium';
import { ensureBrowser } from '../../browsers/ensure-browser';
import { attachTo } from '../../browsers/popup-session';
import { serve } from '../../browsers/serve';

/** Heaps after so many navigations, in bytes, when all is freed that nobody refers to. */
export interface HeapAt {
  readonly navigations: number;
  /** Of the tab: the page and the content script. */
  readonly page: number;
  /** Of the extension's service worker. */
  readonly worker: number;
  /** Documents, DOM nodes and listeners that the tab holds. */
  readonly documents: number;
  readonly nodes: number;
  readonly listeners: number;
}

export interface MemoryFigures {
  /** Each page is loaded anew. */
  readonly loaded: readonly HeapAt[];
  /** A script of one page leads from article to article. */
  readonly scripted: readonly HeapAt[];
}

/** After so many navigations it is measured. */
const MOMENTS = [0, 50, 100, 200];

/** Goes from article to article in Chromium with the built extension, waits for the marks of each, and measures heaps. */
export async function measureMemory(root: string): Promise<MemoryFigures> {
  const html = await readFile(join(root, 'src/cli/demo/index.html'));
  const site = await serve((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(html);
  });
  const { path } = ensureBrowser('chromium');
  const extension = join(root, 'dist/chrome');
  const context = await openChromium({ path, extension, headless: true, loopbackOnly: true });
  try {
    const page = await context.newPage();
    const load = async (turn: number) => {
      await page.goto(`${site.origin}/?${turn}`);
      await page.waitForFunction('CSS.highlights.size > 0');
    };
    await load(-1);
    const loaded = await measureOver(context, page, load);
    await load(-1);
    const scripted = await measureOver(context, page, async (turn) => {
      await page.evaluate(nextArticle(turn));
      await page.waitForFunction(`(${MARKED}).includes('for ${turn} days')`);
    });
    return { loaded, scripted };
  } finally {
    await context.close();
    await site.close();
  }
}

/** A script that leads to another article without a page being loaded, as sites of one page do. */
function nextArticle(turn: number): string {
  return `(() => {
    history.pushState(null, '', '?article-${turn}');
    const first = document.querySelector('article p');
    const fresh = first.cloneNode();
    fresh.textContent = 'The ferry to Tarn will stop for ${turn} days, the harbour office said on Monday.';
    const parent = first.parentNode;
    const copies = [...parent.childNodes].map((node) => node.cloneNode(true));
    parent.replaceChildren(...copies);
    parent.querySelector('p').replaceWith(fresh);
  })()`;
}

/** All marked words. */
const MARKED = `[...CSS.highlights.values()].flatMap((each) => [...each]).map(({ startContainer, startOffset, endOffset }) =>
  startContainer.data?.slice(startOffset, endOffset) ?? '').join(' ')`;

async function measureOver(
  context: BrowserContext,
  page: Page,
  navigate: (turn: number) => Promise<void>,
): Promise<readonly HeapAt[]> {
  const figures: HeapAt[] = [];
  for (let turn = 0; turn <= Math.max(...MOMENTS); turn++) {
    if (turn > 0) await navigate(turn);
    if (MOMENTS.includes(turn)) figures.push(await measureNow(context, page, turn));
  }
  return figures;
}

async function measureNow(context: BrowserContext, page: Page, navigations: number): Promise<HeapAt> {
  const session = await context.newCDPSession(page);
  const tab = await heapOf((method) => session.send(method as 'Performance.enable'));
  const { documents, nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  await session.detach();
  const browser = await context.browser()?.newBrowserCDPSession();
  if (!browser) throw new Error('the browser is closed');
  const worker = await workerHeap(browser, context);
  await browser.detach();
  return { navigations, page: tab, worker, documents, nodes, listeners: jsEventListeners };
}

async function workerHeap(browser: CDPSession, context: BrowserContext): Promise<number> {
  const address = (await extensionWorker(context)).url();
  const { targetInfos } = await browser.send('Target.getTargets');
  const target = targetInfos.find(({ url }) => url === address);
  if (!target) throw new Error('the service worker does not run');
  const send = await attachTo(browser, target.targetId);
  return heapOf((method) => send(method, {}));
}

/** Twice: what the first finds to be free may have held more. */
async function heapOf(send: (method: string) => Promise<unknown>): Promise<number> {
  for (const _ of [1, 2]) await send('HeapProfiler.collectGarbage');
  return ((await send('Runtime.getHeapUsage')) as { usedSize: number }).usedSize;
}
