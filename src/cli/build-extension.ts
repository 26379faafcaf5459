import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** The packages that differ: the one for Chromium is that of Chrome and of Edge. */
export const BROWSERS = ['chrome', 'firefox'] as const;

export type BrowserName = (typeof BROWSERS)[number];

/**
 * Builds the extension into `dist/chrome` or `dist/firefox`. In a process of its own: what the build has to say is of interest
 * only where it fails, and then the error holds it.
 */
export async function buildExtension(browser: BrowserName, root: string): Promise<void> {
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  await promisify(execFile)(process.execPath, [vite, 'build', '--mode', browser], { cwd: root });
}
