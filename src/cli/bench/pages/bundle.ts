import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { ContentScripts } from './measure-page';

/** The content scripts of a checkout; older ones have a single one. */
export async function bundleContent(root: string): Promise<ContentScripts> {
  const reader = 'src/content/reader.ts';
  return {
    first: await bundle(root, 'src/content.ts', 'content'),
    reader: existsSync(join(root, reader)) ? await bundle(root, reader, 'reader') : null,
  };
}

/**
 * A program of a checkout with all that it imports, made as the extension's content script is made, as one script that
 * puts its exports into a global of that name.
 */
export async function bundle(root: string, entry: string, name: string): Promise<string> {
  const { build, loadConfigFromFile } = await import('vite');
  const shipped = await loadConfigFromFile({ command: 'build', mode: 'chrome' }, undefined, root, 'error');
  const { resolve, build: { minify } = {} } = shipped?.config ?? {};
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    ...(resolve ? { resolve } : {}),
    build: {
      write: false,
      minify: minify ?? false,
      lib: { entry: join(root, entry), formats: ['iife'], name, fileName: () => 'page.js' },
    },
  });
  for (const output of Array.isArray(built) ? built : [built]) {
    if ('output' in output) return output.output[0].code;
  }
  throw new Error('Vite gave no script');
}
