import type { Outcome } from '../tasks/perform-task';
import { describeProgress } from './describe-progress';

/** Told of all that happens in a run. */
export interface ProgressLine {
  /** Bytes of input that were read. */
  onBytes(count: number): void;
  /** An earlier run had come so far: so many reports, and what of the input was read until now. */
  onResume(reports: number): void;
  onOutcome(outcome: Outcome): void;
  end(): void;
}

/** Milliseconds between two lines: in a terminal each takes the place of the one before, in a file they add up. */
const IN_TERMINAL_MS = 250;
const IN_FILE_MS = 10_000;

/** Back to the line's beginning, and nothing in it. */
const CLEAR = '\r\u001b[K';

/** Writes how far the run has come, where there is somewhere to write it. `total`: bytes of the input, where that is known. */
export function startProgress(to: NodeJS.WriteStream | null, total: number | null): ProgressLine {
  const began = performance.now();
  const every = to?.isTTY ? IN_TERMINAL_MS : IN_FILE_MS;
  let next = began + every;
  let start = began;
  const run = { articles: 0, words: 0, faults: 0, read: 0, skipped: 0, kept: 0 };
  const describe = (isDone: boolean): string => {
    const { articles, words, faults, read, skipped, kept } = run;
    const bytes = total === null ? null : { read, skipped, total };
    const progress = { articles, words, faults, elapsedMs: performance.now() - start, bytes };
    return `whence: ${kept > 0 ? `${kept} were there, ` : ''}${describeProgress(progress, isDone)}`;
  };
  return {
    onBytes(count) {
      run.read += count;
    },
    onResume(reports) {
      start = performance.now();
      run.kept = reports;
      run.skipped = run.read;
    },
    onOutcome(outcome) {
      if (!outcome.ok) run.faults += 1;
      else {
        run.articles += 1;
        run.words += outcome.words;
      }
      if (!to) return;
      const says = !outcome.ok || outcome.notice !== null; // on standard error, where the line must not stand in its way
      if (says && to.isTTY) to.write(CLEAR);
      if (says || performance.now() < next) return;
      next = performance.now() + every;
      to.write(to.isTTY ? `${CLEAR}${describe(false)}` : `${describe(false)}\n`);
    },
    end() {
      to?.write(`${to.isTTY ? CLEAR : ''}${describe(true)}\n`);
    },
  };
}
