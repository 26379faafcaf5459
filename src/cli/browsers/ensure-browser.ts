import { type ExecFileSyncOptions, execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { type Browser, findBrowsers } from './find-browser';

/** Without them a bare system draws text in boxes, and an interface in typewriter letters. */
const FONTS = ['fonts-dejavu-core', 'fonts-liberation'];

/** Debian's packages by kind. */
const PACKAGES: Readonly<Record<'chromium' | 'firefox', readonly string[]>> = {
  chromium: ['chromium', ...FONTS],
  firefox: ['firefox-esr', ...FONTS],
};

/**
 * A browser of this kind, installed from the distribution where we may.
 * @throws Error with one sentence that says what to install
 */
export function ensureBrowser(kind: 'chromium' | 'firefox'): Browser {
  const [found] = findBrowsers(kind);
  if (found) return found;
  if (mayInstall()) installPackages(PACKAGES[kind]);
  const [installed] = findBrowsers(kind);
  if (installed) return installed;
  const wanted = kind === 'firefox' ? 'Firefox (or set FIREFOX_PATH)' : 'Chromium (or set CHROME_PATH)';
  throw new Error(
    `no ${kind === 'firefox' ? 'Firefox' : 'Chromium'} was found here: install ${wanted} and try again`,
  );
}

/** Debian or one of its children, and we are root. */
export function mayInstall(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get'))
    return false;
  return existsSync('/etc/os-release') && /debian/i.test(readFileSync('/etc/os-release', 'utf8'));
}

function installPackages(packages: readonly string[]): void {
  process.stderr.write(`whence: installing ${packages.join(', ')} from the distribution …\n`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const quiet: ExecFileSyncOptions = { env, stdio: ['ignore', 'ignore', 'pipe'] };
  execFileSync('apt-get', ['update', '-qq'], quiet);
  execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], quiet);
}
