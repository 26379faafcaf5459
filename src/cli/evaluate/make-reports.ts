import { writeFile } from 'node:fs/promises';
import { analyse } from '../../engine/analyse';
import type { Weights } from '../../engine/learned/weights-file';
import type { Report } from '../../report';
import { readArticle } from '../input/read-article';
import { faultLine, InputFault } from '../input-fault';
import { listTasks } from '../tasks/list-tasks';

/** Reports by their articles' ids; `null` for a page that is no article. */
export type Reports = ReadonlyMap<string, Report | null>;

/**
 * Reads and analyses articles as `whence analyze` does, and writes their reports, one a line, for a scorer to read.
 * @throws InputFault where one cannot be read: a corpus has no bad input
 */
export async function makeReports(files: readonly string[], out: string, weights: Weights): Promise<Reports> {
  const reports = new Map<string, Report | null>();
  const lines: string[] = [];
  for await (const task of listTasks(files, '/')) {
    if (task.kind === 'fault') throw new InputFault(faultLine(task.file, task.line, task.message));
    const { id, article } = await readArticle(task);
    const report = article && analyse(article, weights);
    lines.push(`${JSON.stringify(report ? { id, ...report } : { id, article: null })}\n`);
    reports.set(String(id), report);
  }
  await writeFile(out, lines.join(''));
  return reports;
}
