import type { Browser, CDPSession } from 'playwright-core';

/** A tab in which one page is looked at. */
export interface Tab {
  /** Shows a page at its address, and waits until it has nothing more to do. No script of its own runs, nothing is loaded. */
  show(page: { readonly url: string; readonly html: string }): Promise<void>;
  /** Runs scripts in a world of its own, as content scripts are run; gives the value of each, that of a promise when it is kept. */
  openWorld(name: string): Promise<(script: string) => Promise<unknown>>;
  /** Closes it, and ends its process. */
  close(): Promise<void>;
  /** Bytes of the thread's heap that are in use, without garbage. */
  heap(): Promise<number>;
}

const HEADERS = [
  { name: 'content-type', value: 'text/html; charset=utf-8' },
  { name: 'content-security-policy', value: "default-src 'none'; style-src 'unsafe-inline'" },
];

/** Resolves when the page has been painted and the browser has nothing else to do. */
const SETTLED =
  'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => requestIdleCallback(() => done(0)))))';

export async function openTab(browser: Browser): Promise<Tab> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const session = await page.context().newCDPSession(page);
  let shown = { url: 'about:blank', html: '' };
  session.on('Fetch.requestPaused', ({ requestId, request }) => {
    const body = Buffer.from(shown.html).toString('base64');
    const answer =
      withoutPlace(request.url) === withoutPlace(shown.url)
        ? session.send('Fetch.fulfillRequest', {
            requestId,
            responseCode: 200,
            responseHeaders: HEADERS,
            body,
          })
        : session.send('Fetch.failRequest', { requestId, errorReason: 'BlockedByClient' });
    answer.catch(() => {}); // the page that asked has been left
  });
  await session.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] });
  await session.send('Performance.enable');

  async function openWorld(worldName: string): Promise<(script: string) => Promise<unknown>> {
    const { frameTree } = await session.send('Page.getFrameTree');
    const world = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id, worldName });
    return (script) => evaluate(session, world.executionContextId, script);
  }

  return {
    openWorld,
    close: () => page.close(),
    async show(next) {
      shown = next;
      await page.goto(next.url, { waitUntil: 'load' });
      const run = await openWorld('bench');
      await run(SETTLED);
    },
    async heap() {
      await session.send('HeapProfiler.collectGarbage');
      const { metrics } = await session.send('Performance.getMetrics');
      return metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? Number.NaN;
    },
  };
}

/** The address as a server is asked for it. */
function withoutPlace(url: string): string {
  return url.replace(/#.*/, '');
}

async function evaluate(session: CDPSession, contextId: number, expression: string): Promise<unknown> {
  const options = { awaitPromise: true, returnByValue: true };
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression,
    contextId,
    ...options,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}
