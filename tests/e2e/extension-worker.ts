import type { BrowserContext, Worker } from 'playwright-core';
import { extensionWorker } from '../../src/cli/browsers/chromium';

/** The extension's service worker, which is stopped and starts anew. */
export interface ExtensionWorker {
  /** It as it runs now; if it was stopped, a page of the extension wakes it. */
  now(): Promise<Worker>;
  /** Stops it as the browser does, wherever it is in its work. */
  stop(): Promise<void>;
  /** Switches the extension off or on, on the browser's page of extensions. */
  enable(isOn: boolean): Promise<void>;
}

/** `goBack`: called when another tab was in front to wake it. */
export async function watchWorker(
  context: BrowserContext,
  goBack: () => Promise<void>,
): Promise<ExtensionWorker> {
  const { host: id } = new URL((await extensionWorker(context)).url());
  const origin = `chrome-extension://${id}`;
  /** What is asked of a stopped one is answered only when something has woken it. */
  let isStopped = false;

  return {
    async now() {
      if (isStopped) {
        isStopped = false;
        const own = await context.newPage();
        await own.goto(`${origin}/src/welcome/welcome.html`);
        await own.evaluate('chrome.runtime.sendMessage({}).then(() => null, () => null)');
        await own.close();
        await goBack();
      }
      return extensionWorker(context);
    },
    async stop() {
      const session = await context.browser()?.newBrowserCDPSession();
      const { targetInfos = [] } = (await session?.send('Target.getTargets')) ?? {};
      const own = targetInfos.filter(({ type, url }) => type === 'service_worker' && url.startsWith(origin));
      for (const { targetId } of own) await session?.send('Target.closeTarget', { targetId });
      await session?.detach();
      isStopped = true;
    },
    async enable(isOn) {
      const next = isOn ? context.waitForEvent('serviceworker') : null;
      const extensions = await context.newPage();
      await extensions.goto('chrome://extensions');
      await extensions.evaluate(`chrome.management.setEnabled('${id}', ${isOn})`);
      await extensions.close();
      await next;
    },
  };
}
