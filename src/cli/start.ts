import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { filesOf, serve } from './serve';
import { showInTerminal } from './show-in-terminal';
import { showOnScreen } from './show-on-screen';

/** `whence start`: builds the extension for both browsers and shows it on an invented article; `--headless` without a window. */
export async function start(args: string[], root: string): Promise<number> {
  const { values } = parseArgs({ args, options: { headless: { type: 'boolean', default: false } } });
  process.stderr.write('whence: building the extension into dist/chrome and dist/firefox …\n');
  for (const mode of ['chrome', 'firefox']) await build({ root, mode, logLevel: 'error' });
  const demo = join(root, 'src/cli/demo');
  const site = await serve(filesOf(demo));
  try {
    if (hasScreen() && !values.headless) await showOnScreen(`${site.origin}/`, root);
    else await showInTerminal(`${site.origin}/`, demo, root);
    return 0;
  } catch (error) {
    process.stderr.write(`whence: ${error instanceof Error ? error.message : error}\n`);
    return 1;
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
