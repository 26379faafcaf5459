import { chromium } from 'playwright-core';
import { ensureBrowser } from '../../browsers/ensure-browser';
import { readWeights } from '../../read-weights';
import { bundle, bundleContent } from './bundle';
import {
  type ContentCost,
  type FinderCosts,
  type FloorCost,
  measureContent,
  measureFinders,
  measureFloor,
} from './measure-page';
import { readPages } from './read-pages';

/** What a page has cost. */
export interface PageCost {
  readonly name: string;
  readonly isNews: boolean;
  readonly content: ContentCost;
  readonly finders: FinderCosts;
  /** Measured on some of the pages: they differ little. */
  readonly floor: FloorCost | null;
}

/** Pages of which one has its floor measured. */
const FLOOR_EVERY = 8;

/**
 * What the content scripts of each checkout, and its and others' finders of an article's text, cost each of the saved pages
 * in Chromium: the checkouts in turn on each page, the first one being first on every other page. The answers of the
 * background are all of this one's engine. `every`: of so many pages one is taken.
 */
export async function measurePages(
  roots: readonly [own: string, ...others: string[]],
  every: number,
): Promise<PageCost[][]> {
  const weights = readWeights(roots[0]);
  const versions = await Promise.all(
    roots.map(async (root) => ({
      content: await bundleContent(root),
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
    const pages = readPages(roots[0]).filter((_, at) => at % every === 0);
    for (const [at, page] of pages.entries()) {
      const { name, isNews } = page;
      for (const { content, finders, costs } of at % 2 === 0 ? versions : versions.toReversed()) {
        costs.push({
          name,
          isNews,
          content: await measureContent(browser, page, content, weights),
          finders: await measureFinders(browser, page, finders),
          floor: at % FLOOR_EVERY === 0 ? await measureFloor(browser, page, content.first) : null,
        });
      }
    }
    return versions.map(({ costs }) => costs);
  } finally {
    await browser.close();
  }
}
