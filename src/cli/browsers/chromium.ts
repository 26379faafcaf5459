import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { mkdir, mkdtemp, realpath, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright-core';
import { WELCOME_PAGE } from './welcome-page';

export interface ChromiumOptions {
  /** The browser's program. */
  readonly path: string;
  /** Folder of the built extension. */
  readonly extension: string;
  readonly headless: boolean;
  /** Reaches nothing but 127.0.0.1. */
  readonly loopbackOnly: boolean;
  /** Sends all requests there, the loopback's too: "127.0.0.1:8080". */
  readonly proxy?: string;
  /** Keeps pages for the way back to them, as a reader's browser does: without it going back loads them anew. */
  readonly keepsPages?: boolean;
  /** Allows the extension in private windows. */
  readonly isPrivate?: boolean;
  /** Of the browser's own words, and of what extensions say: "de". The computer's by default. */
  readonly language?: string;
}

/** What Playwright passes by itself and is not wanted. */
const AUTOMATION = '--enable-automation';
const NO_KEPT_PAGES = '--disable-back-forward-cache';

/** Calls of its own that a fresh browser would make. */
const QUIET = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Of all browsers of this process; until they have ended, they write there. */
const profiles: string[] = [];

function throwAwayProfiles(): void {
  for (const profile of profiles) rmSync(profile, { recursive: true, force: true });
}

/** Opens a browser of the Chromium family with the extension and a profile that is thrown away in the end. */
export async function openChromium(options: ChromiumOptions): Promise<BrowserContext> {
  const { path, extension, headless, loopbackOnly, proxy, keepsPages, isPrivate, language } = options;
  const profile = await mkdtemp(join(tmpdir(), 'whence-chromium-'));
  if (profiles.push(profile) === 1) process.once('exit', throwAwayProfiles);
  if (isPrivate) await allowInPrivate(profile, extension);
  const isRoot = process.getuid?.() === 0; // for whom the sandbox does not start
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: path,
    headless,
    chromiumSandbox: !isRoot,
    viewport: headless ? { width: 1280, height: 900 } : null,
    ignoreDefaultArgs: [...(headless ? [] : [AUTOMATION]), ...(keepsPages ? [NO_KEPT_PAGES] : [])],
    ...(proxy ? { proxy: { server: proxy, bypass: '<-loopback>' } } : {}),
    args: [
      ...QUIET,
      ...(language ? [`--lang=${language}`] : []),
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      ...(loopbackOnly ? ['--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1'] : []),
    ],
  });
  await closeWelcome(context);
  return context;
}

/** Closes the welcome page once it is there: what is opened next is meant to be in front. A tab comes before its address. */
async function closeWelcome(context: BrowserContext): Promise<void> {
  const page = await new Promise<Page>((resolve) => {
    const look = (each: Page) => {
      if (each.url().endsWith(WELCOME_PAGE)) resolve(each);
    };
    const watch = (each: Page) => {
      each.on('framenavigated', () => look(each));
      look(each);
    };
    context.on('page', watch);
    for (const each of context.pages()) watch(each);
  });
  await page.close();
}

/** As its reader does on the browser's page of extensions. Of an unpacked extension the id comes from its folder. */
async function allowInPrivate(profile: string, extension: string): Promise<void> {
  const hash = createHash('sha256')
    .update(await realpath(extension))
    .digest('hex')
    .slice(0, 32);
  const id = hash.replace(/./g, (digit) =>
    String.fromCharCode('a'.charCodeAt(0) + Number.parseInt(digit, 16)),
  );
  await mkdir(join(profile, 'Default'));
  const preferences = { extensions: { settings: { [id]: { incognito: true } } } };
  await writeFile(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
}

/** The extension's service worker. */
export async function extensionWorker(context: BrowserContext): Promise<Worker> {
  return context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker');
}
