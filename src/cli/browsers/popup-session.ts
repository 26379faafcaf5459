import type { BrowserContext, CDPSession } from 'playwright-core';
import { extensionWorker } from './chromium';

/** The toolbar's real popup, which Playwright does not know as a page: spoken to by the debugging protocol. */
export interface Popup {
  /** The value of a JavaScript expression in the popup, which counts as a click of the reader; a promise's value included. @throws Error where it throws */
  evaluate(expression: string): Promise<unknown>;
  /** Presses a key in the popup, by its name in `KeyboardEvent.key`; "Shift+Enter" with another one held. */
  press(key: string): Promise<void>;
  /** A PNG of the popup. */
  screenshot(): Promise<Buffer>;
}

/** Of the debugging protocol. */
const SHIFT = 8;
const KEY_CODES: Readonly<Record<string, number>> = { Enter: 13, Escape: 27, ArrowUp: 38, ArrowDown: 40 };

interface Reply {
  readonly id?: number;
  readonly result?: Record<string, unknown>;
  readonly error?: { readonly message: string };
}

/** Opens the popup over the window's active tab. */
export async function openPopup(context: BrowserContext): Promise<Popup> {
  const session = await sessionOf(context);
  const appeared = targetAppears(session, (url) => !url.includes('?panel'));
  const worker = await extensionWorker(context);
  await worker.evaluate('chrome.action.openPopup()'); // runs there, where `chrome` is known
  return attach(session, await appeared);
}

/** Opens the side panel of the window, as a reader does: by the popup's button. */
export async function openPanel(context: BrowserContext, popup: Popup): Promise<Popup> {
  const session = await sessionOf(context);
  const appeared = targetAppears(session, (url) => url.includes('?panel'));
  await popup.evaluate(`document.querySelector('.open-panel').click()`);
  return attach(session, await appeared);
}

function sessionOf(context: BrowserContext): Promise<CDPSession> {
  const browser = context.browser();
  if (!browser) throw new Error('the browser is closed');
  return browser.newBrowserCDPSession();
}

async function attach(session: CDPSession, targetId: string): Promise<Popup> {
  const send = await attachTo(session, targetId);
  return {
    async evaluate(expression) {
      const reply = await send('Runtime.evaluate', {
        expression,
        awaitPromise: true,
        returnByValue: true,
        userGesture: true,
      });
      const { result, exceptionDetails } = reply as {
        result: { value?: unknown };
        exceptionDetails?: { text: string };
      };
      if (exceptionDetails) throw new Error(`in the popup: ${JSON.stringify(exceptionDetails)}`);
      return result.value;
    },
    async press(key) {
      const name = key.replace(/^Shift\+/, '');
      const text = name === 'Enter' ? '\r' : name.length === 1 ? name : undefined;
      const windowsVirtualKeyCode = KEY_CODES[name];
      const modifiers = name === key ? 0 : SHIFT;
      const what = { key: name, code: name, windowsVirtualKeyCode, modifiers };
      await send('Input.dispatchKeyEvent', { ...what, type: text ? 'keyDown' : 'rawKeyDown', text });
      await send('Input.dispatchKeyEvent', { ...what, type: 'keyUp' });
    },
    async screenshot() {
      const { data } = await send('Page.captureScreenshot', { format: 'png' });
      return Buffer.from(String(data), 'base64');
    },
  };
}

/** Waits until the popup shows what it has found out. */
export async function popupSettled(popup: Popup): Promise<void> {
  await popup.evaluate(`new Promise((done) => {
    const look = () => (document.querySelector('main[aria-busy="false"]') ? done() : setTimeout(look, 20));
    look();
  })`);
}

/** The popup's page when it appears, in the popup or in the panel: their addresses differ. */
async function targetAppears(session: CDPSession, isWanted: (url: string) => boolean): Promise<string> {
  const isPopup = (url: string) =>
    url.startsWith('chrome-extension://') && url.includes('/popup/') && isWanted(url);
  const found = new Promise<string>((resolve) => {
    const look = ({ targetInfo }: { targetInfo: { targetId: string; url: string } }) => {
      if (isPopup(targetInfo.url)) resolve(targetInfo.targetId);
    };
    session.on('Target.targetCreated', look);
    session.on('Target.targetInfoChanged', look);
  });
  await session.send('Target.setDiscoverTargets', { discover: true });
  return found;
}

/** Returns how to send commands to one target that Playwright does not know as a page, each with its reply. */
export async function attachTo(session: CDPSession, targetId: string): Promise<ReturnType<typeof wire>> {
  const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
  return wire(session, sessionId);
}

function wire(session: CDPSession, sessionId: string) {
  const waiting = new Map<number, (reply: Reply) => void>();
  session.on('Target.receivedMessageFromTarget', (event) => {
    const reply = JSON.parse(event.message) as Reply;
    if (reply.id !== undefined) waiting.get(reply.id)?.(reply);
  });
  let last = 0;
  return async (method: string, params: Record<string, unknown>): Promise<Record<string, unknown>> => {
    last += 1;
    const id = last;
    const answered = new Promise<Reply>((resolve) => waiting.set(id, resolve));
    await session.send('Target.sendMessageToTarget', {
      sessionId,
      message: JSON.stringify({ id, method, params }),
    });
    const { result, error } = await answered;
    if (!result) throw new Error(`${method}: ${error?.message}`);
    return result;
  };
}
