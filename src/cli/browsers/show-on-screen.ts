import { join } from 'node:path';
import { openChromium } from './chromium';
import { ensureBrowser } from './ensure-browser';
import { type Browser, findBrowsers } from './find-browser';
import { openFirefox } from './firefox';

/** Opens the page in a window with the extension; resolves when the window is closed. */
export async function showOnScreen(url: string, root: string): Promise<void> {
  const browser = chooseBrowser(root);
  process.stderr.write(
    `whence: opening ${url} in ${browser.path}; Whence is behind the puzzle piece; close the window to stop\n`,
  );
  if (browser.kind === 'firefox') {
    const extension = join(root, 'dist/firefox');
    const firefox = await openFirefox({
      path: browser.path,
      extension,
      headless: false,
      loopbackOnly: false,
    });
    await firefox.command('WebDriver:Navigate', { url });
    await firefox.closed;
    return;
  }
  const extension = join(root, 'dist/chrome');
  const context = await openChromium({ path: browser.path, extension, headless: false, loopbackOnly: false });
  const closed = new Promise((resolve) => context.once('close', resolve));
  await (context.pages()[0] ?? (await context.newPage())).goto(url);
  await closed;
}

/** The first that can load an extension for a try; Google Chrome no longer can. */
function chooseBrowser(root: string): Browser {
  const [willing] = [...findBrowsers('chromium'), ...findBrowsers('firefox')];
  if (willing) return willing;
  if (findBrowsers('branded').length > 0) {
    throw new Error(
      `Google Chrome loads a new extension only by hand: chrome://extensions, "Developer mode", "Load unpacked", ${join(root, 'dist/chrome')}`,
    );
  }
  return ensureBrowser('chromium');
}
