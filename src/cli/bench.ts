import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { loadCompromise } from './bench/load-compromise';
import { measureSpeed } from './bench/measure-speed';
import { measurePages } from './bench/pages/measure-pages';
import { showPages } from './bench/pages/show-pages';
import { summarise } from './bench/pages/summarise';
import { readTexts } from './bench/read-texts';
import { showSpeed } from './bench/show-speed';
import { callersFolder } from './callers-folder';
import { readWeights } from './read-weights';

/**
 * `whence bench`: words of running text that the engine analyses in a second, on one core, beside the tagger of compromise
 * on the same texts in the same run; and where the engine's time goes. With `--pages` instead: what the content script
 * costs a page's own thread in Chromium, and how long it and others take to find the article's text; with `--against` that
 * of another checkout, too, in turn on the same pages.
 */
export async function bench(args: string[], root: string): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      json: { type: 'boolean', default: false },
      pages: { type: 'boolean', default: false },
      against: { type: 'string' },
    },
  });
  const { text, figures } = values.pages ? await benchPages(root, values.against) : await benchEngine(root);
  process.stdout.write(text);
  if (values.json) process.stdout.write(`${JSON.stringify(figures)}\n`);
  return 0;
}

async function benchEngine(root: string) {
  const figures = measureSpeed(readTexts(root), readWeights(root), await loadCompromise());
  return { figures, text: showSpeed(figures) };
}

async function benchPages(root: string, against: string | undefined) {
  const other = against === undefined ? [] : [resolve(callersFolder(root), against)];
  const [pages, before] = (await measurePages([root, ...other])).map(summarise);
  if (!pages) throw new Error('nothing was measured');
  const text = before
    ? `${showPages(pages)}\nThe same of ${against}:\n\n${showPages(before)}`
    : showPages(pages);
  return { figures: { pages, ...(before ? { against: before } : {}) }, text };
}
