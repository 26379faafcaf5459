import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** Folder of the scorers, in the corpus. */
export const SCORERS = 'eval';

/**
 * Runs one of the corpus' scorers, as it is, in a process of its own.
 * @returns what it prints; `Score` is the caller's knowledge of the scorer
 * @throws Error with the scorer's own words where it fails
 */
export async function runScorer<Score>(
  corpus: string,
  scorer: string,
  files: readonly string[],
): Promise<Score> {
  const args = [join(corpus, SCORERS, scorer), ...files, '--json'];
  const { stdout } = await promisify(execFile)(process.execPath, args);
  return JSON.parse(stdout) as Score;
}
