import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { filesOf, serve } from './browsers/serve';
import { showInTerminal } from './browsers/show-in-terminal';
import { showOnScreen } from './browsers/show-on-screen';
import { BROWSERS, buildExtension } from './build-extension';

/** `whence start`: builds the extension for both browsers and shows it on an invented article; `--headless` without a window. */
export async function start(args: string[], root: string): Promise<number> {
  const { values } = parseArgs({ args, options: { headless: { type: 'boolean', default: false } } });
  try {
    process.stderr.write('whence: building the extension into dist/chrome and dist/firefox …\n');
    await Promise.all(BROWSERS.map((browser) => buildExtension(browser, root)));
    await showDemo(root, hasScreen() && !values.headless);
    return 0;
  } catch (error) {
    process.stderr.write(`whence: ${error instanceof Error ? error.message : error}\n`);
    return 1;
  }
}

async function showDemo(root: string, onScreen: boolean): Promise<void> {
  const demo = join(root, 'src/cli/demo');
  const site = await serve(filesOf(demo));
  try {
    if (onScreen) await showOnScreen(`${site.origin}/`, root);
    else await showInTerminal(`${site.origin}/`, demo, root);
  } finally {
    await site.close();
  }
}

/** A person can see a window that we open. */
function hasScreen(): boolean {
  const { platform, env } = process;
  if (env.CI) return false;
  return platform === 'darwin' || platform === 'win32' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}
