import { join } from 'node:path';

/** A program of the checkout with all that it imports, as one script that puts its exports into a global of that name. */
export async function bundle(root: string, entry: string, name: string): Promise<string> {
  const { build } = await import('vite');
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      minify: false,
      lib: { entry: join(root, entry), formats: ['iife'], name, fileName: () => 'page.js' },
    },
  });
  for (const output of Array.isArray(built) ? built : [built]) {
    if ('output' in output) return output.output[0].code;
  }
  throw new Error('Vite gave no script');
}
