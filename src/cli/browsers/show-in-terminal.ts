import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Page } from 'playwright-core';
import { analyse } from '../../engine/analyse';
import { readPage } from '../input/read-page';
import { formatFor } from '../output/formats';
import { readWeights } from '../read-weights';
import { openChromium } from './chromium';
import { ensureBrowser } from './ensure-browser';
import { firstMark } from './first-mark';
import { openPopup, popupSettled } from './popup-session';

/** For machines without a screen: the report as text, and pictures of page, card and popup under `dist/demo`. */
export async function showInTerminal(url: string, demo: string, root: string): Promise<void> {
  const article = readPage(await readFile(join(demo, 'index.html')));
  const report = article && analyse(article, readWeights(root));
  process.stdout.write(formatFor('text', false).render('demo', report));

  const extension = join(root, 'dist/chrome');
  const { path } = ensureBrowser('chromium');
  const context = await openChromium({ path, extension, headless: true, loopbackOnly: true });
  try {
    const folder = join(root, 'dist/demo');
    await mkdir(folder, { recursive: true });
    const page = context.pages()[0] ?? (await context.newPage());
    await page.goto(url);
    await hoverFirstMark(page);
    await page.screenshot({ path: join(folder, 'card.png') });
    await page.mouse.move(0, 0);
    await page.keyboard.press('Escape');
    await page.screenshot({ path: join(folder, 'page.png'), fullPage: true });
    const popup = await openPopup(context);
    await popupSettled(popup);
    await writeFile(join(folder, 'popup.png'), await popup.screenshot());
    const shown = relative(process.cwd(), folder) || '.';
    process.stdout.write(
      `\nPictures: ${['page', 'card', 'popup'].map((name) => join(shown, `${name}.png`)).join(', ')}\n`,
    );
  } finally {
    await context.close();
  }
}

/** Rests the mouse on the first mark until the card is there. */
async function hoverFirstMark(page: Page): Promise<void> {
  const { x, y } = await firstMark(page);
  await page.mouse.move(x, y);
  await page.waitForFunction(() => document.querySelector(':popover-open') !== null);
}
