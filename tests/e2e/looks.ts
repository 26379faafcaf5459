import type { CDPSession, Page } from 'playwright-core';

/** What the extension's script does in a page, counted from outside of it. */
export interface Looks {
  /** Readings of the page, and waits and idle moments that were asked for, since the counting began. */
  counts(): Promise<{ readonly looks: number; readonly waits: number }>;
}

/** Every reading asks the document once for its title, by this selector. */
const COUNT = `(() => {
  globalThis.counts = { looks: 0, waits: 0 };
  const { querySelector } = Document.prototype;
  Document.prototype.querySelector = function (selector) {
    if (selector === 'title:not(svg title)') counts.looks += 1;
    return querySelector.call(this, selector);
  };
  for (const name of ['setTimeout', 'setInterval', 'requestIdleCallback', 'requestAnimationFrame']) {
    const original = globalThis[name];
    globalThis[name] = (...given) => {
      counts.waits += 1;
      return original(...given);
    };
  }
})()`;

/** Begins to count in the world of the page's content script, whose globals are not the page's. */
export async function countLooks(page: Page): Promise<Looks> {
  const session = await page.context().newCDPSession(page);
  const contextId = await contentWorld(session);
  const evaluate = async (expression: string) => {
    const { result } = await session.send('Runtime.evaluate', { expression, contextId, returnByValue: true });
    return result.value;
  };
  await evaluate(COUNT);
  return { counts: () => evaluate('globalThis.counts') };
}

/** How many listeners the extension's script has on the page's document. */
export async function countListeners(page: Page): Promise<number> {
  return (await listenerTypes(page)).length;
}

/** What the extension's script listens to on the page's document. */
export async function listenerTypes(page: Page): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page);
  const contextId = await contentWorld(session);
  const { result } = await session.send('Runtime.evaluate', { expression: 'document', contextId });
  const { listeners } = await session.send('DOMDebugger.getEventListeners', {
    objectId: String(result.objectId),
  });
  await session.detach();
  return listeners.map(({ type }) => type);
}

/** The id of the extension's world in the page itself, not in a frame; waits for its content script. */
async function contentWorld(session: CDPSession): Promise<number> {
  const { frameTree } = await session.send('Page.getFrameTree');
  return new Promise((found) => {
    session.on('Runtime.executionContextCreated', ({ context: { id, origin, auxData } }) => {
      if (origin.startsWith('chrome-extension://') && auxData?.frameId === frameTree.frame.id) found(id);
    });
    void session.send('Runtime.enable');
  });
}
