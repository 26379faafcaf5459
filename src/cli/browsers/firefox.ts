import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { WELCOME_PAGE } from './welcome-page';

/** Firefox, remote-controlled by its own Marionette protocol: `LENGTH:JSON` over a local socket. */
export interface Firefox {
  /** A command by its name: "WebDriver:Navigate". @throws Error with Firefox's message */
  command(name: string, params?: Record<string, unknown>): Promise<unknown>;
  /** Resolves when the window is closed. */
  readonly closed: Promise<void>;
  close(): Promise<void>;
}

export interface FirefoxOptions {
  readonly path: string;
  /** Folder of the built extension. */
  readonly extension: string;
  readonly headless: boolean;
  /** Reaches nothing but 127.0.0.1. */
  readonly loopbackOnly: boolean;
  /** Sends all requests to a proxy at this port of the loopback address. */
  readonly proxyPort?: number;
  /** Allows the extension in private windows. */
  readonly isPrivate?: boolean;
}

type Preferences = Readonly<Record<string, string | number | boolean>>;

const QUIET: Preferences = {
  'marionette.port': 0, // a free one
  'browser.shell.checkDefaultBrowser': false,
  'browser.aboutwelcome.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'termsofuse.bypassNotification': true,
};

/** A proxy that is not there, for every address but the loopback's. */
const LOOPBACK_ONLY: Preferences = {
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
  'network.proxy.no_proxies_on': '127.0.0.1',
};

function throughProxy(port: number): Preferences {
  return {
    ...LOOPBACK_ONLY,
    'network.proxy.http_port': port,
    'network.proxy.ssl_port': port,
    'network.proxy.no_proxies_on': '',
  };
}

/** Opens Firefox with the extension installed for this run and a profile that is thrown away. */
export async function openFirefox(options: FirefoxOptions): Promise<Firefox> {
  const { path, extension, headless, loopbackOnly, proxyPort, isPrivate = false } = options;
  const profile = await mkdtemp(join(tmpdir(), 'whence-firefox-'));
  const preferences = Object.entries({
    ...QUIET,
    ...(loopbackOnly ? LOOPBACK_ONLY : {}),
    ...(proxyPort ? throughProxy(proxyPort) : {}),
  });
  const lines = preferences.map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`,
  );
  await writeFile(join(profile, 'user.js'), lines.join(''));
  const flags = ['--marionette', '--remote-allow-system-access', '--no-remote', '--profile', profile];
  const browser = spawn(path, [...flags, ...(headless ? ['--headless'] : [])], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const closed = once(browser, 'exit').then(() =>
    rm(profile, { recursive: true, force: true, maxRetries: 5 }),
  );
  const socket = connect(await marionettePort(browser), '127.0.0.1');
  const command = speak(socket);
  await command('WebDriver:NewSession', {});
  const installed = await command('Addon:Install', { path: extension, temporary: true });
  await closeWelcome(command);
  if (isPrivate) await allowPrivate(command, (installed as { value: string }).value);
  return {
    command,
    closed,
    async close() {
      socket.destroy();
      browser.kill();
      await closed;
    },
  };
}

/** Allows the extension in private windows as its reader does, once it is installed: the browser then starts it anew. */
async function allowPrivate(command: Firefox['command'], id: string): Promise<void> {
  const script = `const [id, done] = arguments;
    const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
    const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
    const allowed = { permissions: ['internal:privateBrowsingAllowed'], origins: [] };
    const reload = async () => {
      await ExtensionPermissions.add(id, allowed);
      await (await AddonManager.getAddonByID(id)).reload();
    };
    reload().then(() => done(), (error) => done(String(error)));`;
  await command('Marionette:SetContext', { value: 'chrome' });
  const { value } = (await command('WebDriver:ExecuteAsyncScript', { script, args: [id] })) as {
    value: unknown;
  };
  await command('Marionette:SetContext', { value: 'content' });
  if (value !== null) throw new Error(String(value));
}

/** Closes the welcome page, which opens in front when the extension has been installed, once it is there. */
async function closeWelcome(command: Firefox['command']): Promise<void> {
  const script = `const [done] = arguments; const look = () => {
    const tab = gBrowser.tabs.find(({ linkedBrowser }) => linkedBrowser.currentURI.spec.endsWith('${WELCOME_PAGE}'));
    if (!tab) return setTimeout(look, 20);
    gBrowser.removeTab(tab);
    done();
  }; look();`;
  await command('Marionette:SetContext', { value: 'chrome' });
  await command('WebDriver:ExecuteAsyncScript', { script, args: [], scriptTimeout: 20_000 });
  await command('Marionette:SetContext', { value: 'content' });
}

/** Firefox tells it in its output. */
async function marionettePort(browser: ChildProcess): Promise<number> {
  if (!browser.stdout) throw new Error('Firefox was started without its output');
  for await (const line of createInterface({ input: browser.stdout })) {
    const port = /Listening on port (\d+)/.exec(line)?.[1];
    if (port) {
      browser.stdout.resume(); // nobody reads on, and it must not wait for us
      return Number(port);
    }
  }
  throw new Error('Firefox stopped before it could be spoken to');
}

/** Messages are `[0, id, name, params]`, replies `[1, id, error, result]`; the greeting has no id. */
function speak(socket: Socket): Firefox['command'] {
  const waiting = new Map<number, { answer: (result: unknown) => void; fail: (error: Error) => void }>();
  let unread = Buffer.alloc(0);
  socket.on('data', (chunk: Buffer) => {
    unread = Buffer.concat([unread, chunk]);
    for (let colon = unread.indexOf(':'); colon > 0; colon = unread.indexOf(':')) {
      const end = colon + 1 + Number(unread.subarray(0, colon));
      if (unread.length < end) return;
      settle(JSON.parse(unread.subarray(colon + 1, end).toString()));
      unread = unread.subarray(end);
    }
  });
  let fault: Error | undefined;
  socket.on('error', (error) => {
    fault = error; // the socket closes next
  });
  socket.on('close', () => {
    for (const { fail } of waiting.values()) fail(new Error('Firefox closed', { cause: fault }));
  });

  function settle(message: unknown): void {
    if (!Array.isArray(message)) return;
    const [, id, error, result] = message;
    if (error) waiting.get(id)?.fail(new Error(`${error.error}: ${error.message}`));
    else waiting.get(id)?.answer(result);
    waiting.delete(id);
  }

  let last = 0;
  return (name, params = {}) => {
    last += 1;
    const id = last;
    const message = JSON.stringify([0, id, name, params]);
    return new Promise((answer, fail) => {
      waiting.set(id, { answer, fail });
      socket.write(`${Buffer.byteLength(message)}:${message}`);
    });
  };
}
