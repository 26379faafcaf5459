import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { measureHostile } from './bench/hostile/measure-hostile';
import { showHostile } from './bench/hostile/show-hostile';
import { loadCompromise } from './bench/load-compromise';
import { loadWink } from './bench/load-wink';
import { measureScale } from './bench/measure-scale';
import { measureSpeed } from './bench/measure-speed';
import { measureMemory } from './bench/memory/measure-memory';
import { showMemory } from './bench/memory/show-memory';
import { measurePages } from './bench/pages/measure-pages';
import { showPages } from './bench/pages/show-pages';
import { summarise } from './bench/pages/summarise';
import { readTexts } from './bench/read-texts';
import { showScale } from './bench/show-scale';
import { showSpeed } from './bench/show-speed';
import { writeFigures } from './bench/write-figures';
import { callersFolder } from './callers-folder';
import { readWeights } from './read-weights';

interface Wanted {
  readonly scale: boolean;
  readonly hostile: boolean;
  readonly memory: boolean;
  readonly pages: boolean;
  readonly against?: string | undefined;
  readonly every: number;
}

/**
 * `whence bench`: words of running text that the engine analyses in a second, on one core, beside what compromise and
 * wink-nlp make of the same texts in the same run; and where the engine's time goes. With `--scale` instead: what it costs at
 * its start, for articles of 1000 to a million words, and in memory. With `--pages` instead: what the content script
 * costs a page's own thread in Chromium, and how long it and others take to find the article's text; with `--against` that
 * of another checkout, too, in turn on the same pages; with `--every 5` on every fifth page only. With `--memory`: heaps over
 * 200 navigations in Chromium. With `--hostile`: how the engine's time grows with texts that nobody writes but to slow it down.
 * `--write` puts the figures into the README.
 */
export async function bench(args: string[], root: string): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      json: { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
      memory: { type: 'boolean', default: false },
      scale: { type: 'boolean', default: false },
      pages: { type: 'boolean', default: false },
      against: { type: 'string' },
      every: { type: 'string', default: '1' },
      hostile: { type: 'boolean', default: false },
    },
  });
  const every = Number(values.every);
  if (!Number.isInteger(every) || every < 1) {
    process.stderr.write('whence: --every wants a whole number from 1 on\n');
    return 2;
  }
  const { text, figures } = await measure(root, { ...values, every });
  process.stdout.write(text);
  if (values.write) writeFigures(root, `bench ${partOf(values)}`, text);
  if (values.json) process.stdout.write(`${JSON.stringify(figures)}\n`);
  return 0;
}

/** The part of the README that a bench writes. */
function partOf({ scale, hostile, memory, pages }: Omit<Wanted, 'against' | 'every'>): string {
  if (scale) return 'scale';
  if (hostile) return 'hostile';
  if (memory) return 'memory';
  return pages ? 'pages' : 'speed';
}

function measure(root: string, { scale, hostile, memory, pages, against, every }: Wanted) {
  if (scale) return benchScale(root);
  if (hostile) return benchHostile(root);
  if (memory) return benchMemory(root);
  return pages ? benchPages(root, against, every) : benchEngine(root);
}

async function benchMemory(root: string) {
  const figures = await measureMemory(root);
  return { figures: { memory: figures }, text: showMemory(figures) };
}

async function benchEngine(root: string) {
  const rivals = { compromise: await loadCompromise(), wink: await loadWink() };
  const figures = measureSpeed(readTexts(root), readWeights(root), rivals);
  return { figures, text: showSpeed(figures) };
}

function benchScale(root: string) {
  const scale = measureScale(readTexts(root), () => readWeights(root));
  return { figures: { scale }, text: showScale(scale) };
}

/** How often a fragment comes in the smallest of the three texts. */
const REPEATS = 2_000;

function benchHostile(root: string) {
  const pumped = measureHostile(readWeights(root), REPEATS);
  return { figures: { hostile: pumped }, text: showHostile(pumped, REPEATS) };
}

async function benchPages(root: string, against: string | undefined, every: number) {
  const other = against === undefined ? [] : [resolve(callersFolder(root), against)];
  const [pages, before] = (await measurePages([root, ...other], every)).map(summarise);
  if (!pages) throw new Error('nothing was measured');
  const text = before
    ? `${showPages(pages)}\nThe same of ${against}:\n\n${showPages(before)}`
    : showPages(pages);
  return { figures: { pages, ...(before ? { against: before } : {}) }, text };
}
