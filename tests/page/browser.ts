import { type Browser, chromium } from 'playwright-core';
import { build } from 'vite';
import { ensureBrowser } from '../../src/cli/browsers/ensure-browser';

/** A browser of the Chromium family without the extension. */
export function launchBrowser(): Promise<Browser> {
  const isRoot = process.getuid?.() === 0; // for whom the sandbox does not start
  return chromium.launch({ executablePath: ensureBrowser('chromium').path, chromiumSandbox: !isRoot });
}

/** A script that puts all exports of a module into a global of that name. */
export async function bundle(module: string, name: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      minify: false,
      lib: { entry: module, formats: ['iife'], name, fileName: () => 'page.js' },
    },
  });
  const outputs = Array.isArray(built) ? built : [built];
  for (const output of outputs) {
    if ('output' in output) return output.output[0].code;
  }
  throw new Error('Vite gave no script');
}
