import { chromium } from 'playwright-core';
import { ensureBrowser } from '../../ensure-browser';
import { readWeights } from '../../read-weights';
import { bundle } from './bundle';
import { type ContentCost, type FinderCosts, measureContent, measureFinders } from './measure-page';
import { readPages } from './read-pages';

/** What a page has cost. */
export interface PageCost {
  readonly name: string;
  readonly isNews: boolean;
  readonly content: ContentCost;
  readonly finders: FinderCosts;
}

/**
 * What the content script of each checkout, and its and others' finders of an article's text, cost each of the saved pages
 * in Chromium: the checkouts in turn on each page, the first one being first on every other page. The answers of the
 * background are all of this one's engine.
 */
export async function measurePages(
  roots: readonly [own: string, ...others: string[]],
): Promise<PageCost[][]> {
  const weights = readWeights(roots[0]);
  const versions = await Promise.all(
    roots.map(async (root) => ({
      content: await bundle(root, 'src/content.ts', 'content'),
      finders: await bundle(root, 'src/cli/bench/pages/in-page.ts', 'finders'),
      costs: [] as PageCost[],
    })),
  );
  const isRoot = process.getuid?.() === 0; // for whom the sandbox does not start
  const browser = await chromium.launch({
    executablePath: ensureBrowser('chromium').path,
    chromiumSandbox: !isRoot,
  });
  try {
    for (const [at, page] of readPages(roots[0]).entries()) {
      const { name, isNews } = page;
      for (const { content, finders, costs } of at % 2 === 0 ? versions : versions.toReversed()) {
        costs.push({
          name,
          isNews,
          content: await measureContent(browser, page, content, weights),
          finders: await measureFinders(browser, page, finders),
        });
      }
    }
    return versions.map(({ costs }) => costs);
  } finally {
    await browser.close();
  }
}
