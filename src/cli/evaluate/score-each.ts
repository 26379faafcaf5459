import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { runScorer } from './run-scorer';

/** One article's gold and report, as files that a scorer takes. */
export interface Single {
  /** The gold's file name and content. */
  readonly name: string;
  readonly gold: string;
  /** The line of the report; empty where there is none. */
  readonly report: string;
}

/** A scorer and where it finds its files. */
export interface Scorer {
  readonly corpus: string;
  readonly scorer: string;
  /** Folder that nobody else uses. */
  readonly scratch: string;
}

/**
 * Runs a scorer on each article alone, so that its own counting can be broken down and drawn from anew.
 * @param takes whether the scorer takes the gold's folder or the file in it
 * @returns the scores in the order of the articles
 * @throws Error where the scorer fails
 */
export async function scoreEach<Score>(
  { corpus, scorer, scratch }: Scorer,
  articles: readonly Single[],
  takes: 'folder' | 'file',
): Promise<Score[]> {
  const scores: Score[] = [];
  let next = 0;
  const work = async (): Promise<void> => {
    for (let at = next++; at < articles.length; at = next++) {
      const { name, gold, report } = articles[at] as Single;
      const folder = join(scratch, String(at));
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, name), gold);
      const found = join(scratch, `${at}.jsonl`);
      writeFileSync(found, `${report}\n`);
      scores[at] = await runScorer<Score>(corpus, scorer, [
        takes === 'folder' ? folder : join(folder, name),
        found,
      ]);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return scores;
}
