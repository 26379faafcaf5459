import { chromium } from 'playwright-core';
import { ensureBrowser } from '../../ensure-browser';
import { readWeights } from '../../read-weights';
import { bundle } from './bundle';
import { measurePage, type PageCost } from './measure-page';
import { openTab } from './open-tab';
import { readPages } from './read-pages';

/** What the extension, and others' finders of an article's text, cost each of the saved pages in Chromium. */
export async function measurePages(root: string): Promise<PageCost[]> {
  const weights = readWeights(root);
  const scripts = {
    content: await bundle(root, 'src/content.ts', 'content'),
    finders: await bundle(root, 'src/cli/bench/pages/in-page.ts', 'finders'),
  };
  const isRoot = process.getuid?.() === 0; // for whom the sandbox does not start
  const browser = await chromium.launch({
    executablePath: ensureBrowser('chromium').path,
    chromiumSandbox: !isRoot,
  });
  try {
    const tab = await openTab(browser);
    const costs: PageCost[] = [];
    for (const page of readPages(root)) costs.push(await measurePage(browser, tab, page, scripts, weights));
    return costs;
  } finally {
    await browser.close();
  }
}
