import { faultLine, onOneLine } from '../input-fault';
import type { Failed } from '../tasks/perform-task';

/**
 * What becomes of bad input: `fail` names it on standard error and ends with exit code 2; `skip` names it and ends with 0; `report`
 * puts a line with an `error` in its place and ends with 0.
 */
export const FAULT_MODES = ['fail', 'skip', 'report'] as const;
export type FaultMode = (typeof FAULT_MODES)[number];

export interface Faults {
  /** How it stands in the output, '' where it does not. */
  lineOf(failed: Failed): string;
  /** Says it on standard error, where it does not stand in the output. */
  tell(failed: Failed): void;
  /** How many there have been. */
  count(): number;
  exitCode(): number;
}

/** A file that cannot be read to its end is said on standard error and is exit code 2 in each mode: nobody knows what is missing. */
export function countFaults(mode: FaultMode): Faults {
  let count = 0;
  let lost = false;
  return {
    lineOf: (failed) => (mode === 'report' && !failed.lost ? `${JSON.stringify(errorOf(failed))}\n` : ''),
    tell(failed) {
      count += 1;
      lost ||= failed.lost;
      if (mode !== 'report' || failed.lost) {
        process.stderr.write(faultLine(failed.file, failed.line, failed.message));
      }
    },
    count: () => count,
    exitCode: () => (lost || (mode === 'fail' && count > 0) ? 2 : 0),
  };
}

function errorOf({ file, line, message }: Failed) {
  return { id: null, error: onOneLine(message), file, line };
}
