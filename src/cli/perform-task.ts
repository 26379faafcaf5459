import { analyse } from '../engine/analyse';
import type { Weights } from '../engine/learned/weights-file';
import type { Format } from './formats';
import { faultLine, InputFault } from './input-fault';
import type { Task } from './list-tasks';
import { noticeOn } from './notice-on';
import { readArticle } from './read-article';

/** What one task adds to standard output or to standard error. */
export type Outcome =
  | {
      readonly ok: true;
      readonly output: string;
      /** What is to be said of an article that adds nothing to standard output, or ''. */
      readonly notice: string;
    }
  | { readonly ok: false; readonly fault: string };

/** Reads one article, analyses it and writes it down in the format; whatever goes wrong with it stays with it. */
export async function performTask(task: Task, format: Format, weights: Weights): Promise<Outcome> {
  const { file, line } = task;
  if (task.kind === 'fault') return { ok: false, fault: faultLine(file, line, task.message) };
  try {
    const { id, article } = await readArticle(task);
    const report = article && analyse(article, weights);
    const output = format.render(id, report);
    const notice = output === '' ? noticeOn(report) : null;
    return { ok: true, output, notice: notice === null ? '' : faultLine(file, line, notice) };
  } catch (error) {
    if (error instanceof InputFault) {
      const at = error.line === null ? line : (line ?? 1) + error.line - 1;
      return { ok: false, fault: faultLine(file, at, error.message) };
    }
    // Ours, not the input's: say so, and let the other articles have their reports.
    const what = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { ok: false, fault: faultLine(file, line, `this is a fault of Whence itself: ${what}`) };
  }
}
