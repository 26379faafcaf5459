import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { analyse } from '../engine/analyse';
import type { Article } from '../report';
import { readObject } from './read-object';
import { readPage } from './read-page';

/** Passes over all texts, after one that only warms up; the figure is their median. */
const PASSES = 7;

/** `whence bench`: words of running text that the engine analyses in a second, on one core. */
export async function bench(args: string[], root: string): Promise<number> {
  const { values } = parseArgs({ args, options: { json: { type: 'boolean', default: false } } });
  const articles = readArticles(root);
  const words = articles.reduce((sum, { text }) => sum + (text.match(/\S+/g)?.length ?? 0), 0);
  timePass(articles);
  const seconds = Array.from({ length: PASSES }, () => timePass(articles)).sort((a, b) => a - b);
  const median = seconds[(PASSES - 1) / 2] ?? 0;
  const wordsPerSecond = Math.round(words / median);
  process.stdout.write(`${articles.length} articles, ${words} words: ${wordsPerSecond} words per second\n`);
  if (values.json) process.stdout.write(`${JSON.stringify({ engine: { wordsPerSecond } })}\n`);
  return 0;
}

/** Real articles where the corpus is there (`WHENCE_CORPUS`), else the demo. */
function readArticles(root: string): Article[] {
  const file = join(resolve(root, process.env.WHENCE_CORPUS ?? '../shared'), 'polnear/dev.jsonl');
  if (existsSync(file)) {
    const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
    return lines.flatMap((line) => readObject(line, 'dev').article ?? []);
  }
  const demo = readPage(readFileSync(join(root, 'src/cli/demo/index.html')));
  return demo ? Array.from({ length: 100 }, () => demo) : [];
}

/** Seconds. */
function timePass(articles: readonly Article[]): number {
  const start = performance.now();
  for (const article of articles) analyse(article);
  return (performance.now() - start) / 1000;
}
