import { analyse } from '../../engine/analyse';
import type { Weights } from '../../engine/learned/weights-file';
import { countWords } from '../count-words';
import { readArticle } from '../input/read-article';
import { InputFault, LostInput } from '../input-fault';
import type { Format } from '../output/formats';
import { noticeOn } from '../output/notice-on';
import type { Task } from './task';

/** What one task adds to the output or to standard error. */
export type Outcome = Done | Failed;

interface Place {
  readonly file: string;
  readonly line: number | null;
}

export interface Done extends Place {
  readonly ok: true;
  readonly output: string;
  /** What is to be said of an article that adds nothing to the output, or `null`. */
  readonly notice: string | null;
  /** Words (between white space) that were read. */
  readonly words: number;
}

export interface Failed extends Place {
  readonly ok: false;
  readonly message: string;
  /** A file could not be read, or no further: more than this one article may be missing. */
  readonly lost: boolean;
}

/** Reads one article, analyses it and writes it down in the format; whatever goes wrong with it stays with it. */
export async function performTask(task: Task, format: Format, weights: Weights): Promise<Outcome> {
  const { file, line } = task;
  if (task.kind === 'fault') return { ok: false, file, line, message: task.message, lost: task.lost };
  try {
    const { id, article } = await readArticle(task);
    const report = article && analyse(article, weights);
    const output = format.render(id, report);
    const notice = output === '' ? noticeOn(report) : null;
    return { ok: true, file, line, output, notice, words: article ? countWords(article.text) : 0 };
  } catch (error) {
    return failedBy(error, task);
  }
}

export function failedBy(error: unknown, { file, line }: Task): Failed {
  if (error instanceof InputFault) {
    const at = error.line === null ? line : (line ?? 1) + error.line - 1;
    return { ok: false, file, line: at, message: error.message, lost: error instanceof LostInput };
  }
  // Ours, not the input's: say so, and let the other articles have their reports.
  const what = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { ok: false, file, line, message: `this is a fault of Whence itself: ${what}`, lost: false };
}
