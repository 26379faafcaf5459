import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { RequestListener } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { ensureBrowser } from '../../../src/cli/browsers/ensure-browser';
import { type Site, serve } from '../../../src/cli/browsers/serve';
import { analyse } from '../../../src/engine/analyse';
import type { PageState } from '../../../src/messages';
import type { Article } from '../../../src/report';
import { ROOT } from '../../rules/sources';
import { WEIGHTS } from '../../weights';
import { builtExtension } from '../harness';
import { ASK_BACKGROUND, type StandIn, standIn } from './stand-in';

/** A page of the extension in one of its states. */
export interface Surface {
  /** For people: "popup, not an article". */
  readonly name: string;
  /** Its file in the built extension. */
  readonly file: string;
  /** What the page in the open tab says of itself; `null` where no script of ours is there, 'never' where it does not answer. */
  readonly state: PageState | 'never' | null;
  /** Address of the open tab; `null` where the browser withholds it. */
  readonly url?: string | null;
  readonly stored?: Readonly<Record<string, unknown>>;
  /** CSS selector of what is there when all has been drawn. */
  readonly drawn: string;
  /** CSS pixels; the popup's own by default. */
  readonly width?: number;
}

export interface Surfaces {
  /** Shows it in a page of its own, in a language of `public/_locales`. */
  open(surface: Surface, language?: string): Promise<Page>;
  /** The browser's version: "156.0.1". */
  readonly version: string;
  close(): Promise<void>;
}

/** CSS pixels: the popup's width, and a height that holds it without the page's own scroll bar. */
const POPUP = { width: 380, height: 600 };

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

/** The languages that the interface speaks. */
export const LANGUAGES: readonly string[] = readdirSync(join(ROOT, 'public/_locales'));

/** A browser that shows the built extension's own pages, each in any state, over a stand-in for its extension interface. */
export async function openSurfaces(): Promise<Surfaces> {
  const folder = builtExtension('chrome');
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const site = await serve(extensionFiles(folder));
  const { path } = ensureBrowser('chromium');
  const browser = await chromium.launch({
    executablePath: path,
    headless: true,
    chromiumSandbox: process.getuid?.() !== 0,
    args: ['--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1', '--disable-background-networking'],
  });
  return {
    version: browser.version(),
    open: (surface, language = 'en') => openSurface(browser, site, manifest, surface, language),
    async close() {
      await browser.close();
      await site.close();
    },
  };
}

async function openSurface(
  browser: Browser,
  site: Site,
  manifest: unknown,
  surface: Surface,
  language: string,
): Promise<Page> {
  const { state, url = 'https://harbour-post.example/sound-bridge' } = surface;
  const messages: StandIn['messages'] = JSON.parse(
    readFileSync(join(ROOT, 'public/_locales', language, 'messages.json'), 'utf8'),
  );
  const words = (key: string) => messages[key]?.message ?? '';
  const told: StandIn = {
    messages,
    language: language.replace('_', '-'),
    manifest,
    fromTab:
      state === null
        ? {}
        : { pageState: state, address: url, reveal: true, readAnyway: state, switchPage: state },
    tab: { id: 1, windowId: 1, active: true, incognito: false, ...(url === null ? {} : { url }) },
    commands: [
      { name: '_execute_action', shortcut: 'Alt+Shift+S', description: '' },
      { name: 'next-statement', shortcut: 'Alt+Shift+E', description: words('commandNext') },
      { name: 'previous-statement', shortcut: 'Alt+Shift+Q', description: words('commandPrevious') },
    ],
    stored: surface.stored ?? {},
  };
  const page = await browser.newPage({
    viewport: { ...POPUP, ...(surface.width && { width: surface.width }) },
  });
  page.on('pageerror', (error) => {
    throw error;
  });
  await page.exposeFunction(ASK_BACKGROUND, answerAsBackground);
  await page.addInitScript(standIn, { told, ask: ASK_BACKGROUND });
  await page.goto(`${site.origin}/${surface.file}`);
  await page.waitForSelector(surface.drawn);
  return page;
}

function answerAsBackground({ name, input }: { name: string; input: unknown }): unknown {
  return { ok: true, value: name === 'analyse' ? analyse(input as Article, WEIGHTS) : null };
}

function extensionFiles(folder: string): RequestListener {
  return async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = normalize(pathname); // cannot leave the folder: it starts with a slash
    const body = await readFile(join(folder, path)).catch(() => null);
    response.writeHead(body ? 200 : 404, { 'content-type': TYPES[extname(path)] ?? 'text/plain' });
    response.end(body ?? 'not found');
  };
}
