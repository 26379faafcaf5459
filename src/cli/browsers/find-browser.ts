import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/** `branded`: Google Chrome, which since version 137 loads an unpacked extension only by hand. */
export type BrowserKind = 'chromium' | 'firefox' | 'branded';

export interface Browser {
  readonly kind: BrowserKind;
  readonly path: string;
}

/** Where to look: everything that differs from machine to machine. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: NodeJS.ProcessEnv;
  readonly home: string;
}

const THIS_MACHINE: Machine = { platform: process.platform, env: process.env, home: homedir() };

/** Names on the PATH, best first. */
const LINUX_NAMES: Readonly<Record<BrowserKind, readonly string[]>> = {
  chromium: ['chromium', 'chromium-browser', 'microsoft-edge', 'microsoft-edge-stable', 'brave-browser'],
  firefox: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
  branded: ['google-chrome', 'google-chrome-stable'],
};

/** `*` is any one folder. */
const MAC_PLACES: Readonly<Record<BrowserKind, readonly string[]>> = {
  chromium: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    '~/Library/Caches/ms-playwright/*/chrome-mac/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    '/Applications/Brave Browser.app/Contents/MacOS/Brave Browser',
  ],
  firefox: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    '~/Applications/Firefox.app/Contents/MacOS/firefox',
  ],
  branded: ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
};

const WINDOWS_PLACES: Readonly<Record<BrowserKind, readonly string[]>> = {
  chromium: [
    '%LOCALAPPDATA%/Chromium/Application/chrome.exe',
    '%LOCALAPPDATA%/ms-playwright/*/chrome-win/chrome.exe',
    '%PROGRAMFILES(X86)%/Microsoft/Edge/Application/msedge.exe',
    '%PROGRAMFILES%/Microsoft/Edge/Application/msedge.exe',
  ],
  firefox: ['%PROGRAMFILES%/Mozilla Firefox/firefox.exe', '%LOCALAPPDATA%/Mozilla Firefox/firefox.exe'],
  branded: [
    '%PROGRAMFILES%/Google/Chrome/Application/chrome.exe',
    '%LOCALAPPDATA%/Google/Chrome/Application/chrome.exe',
  ],
};

/** Chrome for Testing, where other tools keep theirs. */
const LINUX_CACHES = [
  '~/.cache/ms-playwright/*/chrome-linux/chrome',
  '~/.cache/ms-playwright/*/chrome-linux64/chrome',
  '~/.cache/puppeteer/chrome/*/chrome-linux64/chrome',
];

/** The browsers of this kind, best first. `CHROME_PATH` and `FIREFOX_PATH` go before all others. */
export function findBrowsers(kind: BrowserKind, machine: Machine = THIS_MACHINE): Browser[] {
  return [...chosenPaths(kind, machine), ...usualPaths(kind, machine)].map((path) => ({ kind, path }));
}

function chosenPaths(kind: BrowserKind, { env }: Machine): string[] {
  const chosen = kind === 'firefox' ? env.FIREFOX_PATH : env.CHROME_PATH;
  if (!chosen) return [];
  if (!existsSync(chosen)) throw new Error(`there is no browser at ${chosen} (CHROME_PATH, FIREFOX_PATH)`);
  return kind === 'firefox' || (kind === 'branded') === isBranded(chosen) ? [chosen] : [];
}

/** "…/google-chrome-stable", "…/Google Chrome.app/…", "…\Google\Chrome\…", but not "Google Chrome for Testing". */
function isBranded(path: string): boolean {
  return /google[-/\\ ]?chrome/i.test(path) && !/for[- ]testing/i.test(path);
}

function usualPaths(kind: BrowserKind, machine: Machine): string[] {
  const { platform, env } = machine;
  if (platform === 'darwin') return MAC_PLACES[kind].flatMap((place) => expand(place, machine));
  if (platform === 'win32') return WINDOWS_PLACES[kind].flatMap((place) => expand(place, machine));
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = LINUX_NAMES[kind].flatMap((name) =>
    folders.map((folder) => join(folder, name)).filter((path) => existsSync(path)),
  );
  return kind === 'chromium'
    ? [...onPath, ...LINUX_CACHES.flatMap((place) => expand(place, machine))]
    : onPath;
}

/** The existing files that a place stands for: `~` is the home folder, `%NAME%` a variable, `*` any folder. */
function expand(place: string, { env, home }: Machine): string[] {
  const named = place.replace(/^~/, home).replace(/%([^%]+)%/g, (_, name: string) => env[name] ?? '');
  const [before = '', after] = named.split('/*/');
  if (after === undefined) return existsSync(named) ? [named] : [];
  if (!existsSync(before)) return [];
  const newestFirst = readdirSync(before).sort().reverse();
  return newestFirst.map((name) => join(before, name, after)).filter((path) => existsSync(path));
}
