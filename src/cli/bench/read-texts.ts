import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../../report';
import { corpusFolder } from '../corpus-folder';
import { countWords } from '../count-words';
import { readObject } from '../input/read-object';
import { readPage } from '../input/read-page';

/** Where there is no corpus the demo is read so many times, to last long enough for the clock. */
const DEMO_COPIES = 20;

/** What is timed: real articles where the corpus is there, else the demo. */
export function readTexts(root: string): Article[] {
  const file = join(corpusFolder(root), 'polnear/dev.jsonl');
  if (existsSync(file)) {
    const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
    return lines.flatMap((line) => readObject(line, 'dev').article ?? []);
  }
  const demo = readPage(readFileSync(join(root, 'src/cli/demo/index.html')));
  return demo ? Array.from({ length: DEMO_COPIES }, () => demo) : [];
}

/** Words (between white space) in all the texts. */
export function countWordsIn(articles: readonly Article[]): number {
  return articles.reduce((sum, { text }) => sum + countWords(text), 0);
}
