import { parseArgs } from 'node:util';
import { FAULT_MODES, type FaultMode } from './output/faults';
import { FORMAT_NAMES, type FormatName } from './output/formats';

/** More threads (a count) than this are a typing error. */
const MOST_JOBS = 256;

export interface AnalyzeOptions {
  readonly format: FormatName;
  readonly jobs: number;
  readonly faults: FaultMode;
  /** `null`: standard output. */
  readonly out: string | null;
  readonly resume: boolean;
  readonly progress: boolean;
  readonly files: readonly string[];
}

/** The options, or what is wrong with them. */
export function readAnalyzeOptions(args: string[]): AnalyzeOptions | string {
  const { values, positionals } = parseArgs({
    args,
    options: {
      format: { type: 'string' },
      jobs: { type: 'string', default: '1' },
      faults: { type: 'string', default: 'fail' },
      out: { type: 'string' },
      resume: { type: 'boolean', default: false },
      progress: { type: 'boolean' },
    },
    allowPositionals: true,
  });
  const { out = null, resume } = values;
  const seen = out === null && process.stdout.isTTY;
  const wanted = values.format ?? (seen ? 'text' : 'jsonl');
  const format = FORMAT_NAMES.find((name) => name === wanted);
  if (!format) return `there is no format "${wanted}"; there are ${FORMAT_NAMES.join(', ')}`;
  const jobs = Number(values.jobs);
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > MOST_JOBS) {
    return `--jobs wants a number from 1 to ${MOST_JOBS}, not "${values.jobs}"`;
  }
  const faults = FAULT_MODES.find((mode) => mode === values.faults);
  if (!faults) return `--faults wants ${FAULT_MODES.join(', ')}, not "${values.faults}"`;
  if (faults === 'report' && format !== 'jsonl') return '--faults report goes with --format jsonl only';
  if (resume && out === null) return '--resume wants the file to go on with: --out FILE';
  if (resume && format !== 'jsonl') return '--resume goes with --format jsonl only: it goes by whole lines';
  if (positionals.length === 0) return 'analyze wants at least one file, or "-" for standard input';
  const progress = values.progress ?? (process.stderr.isTTY && !seen);
  return { format, jobs, faults, out, resume, progress, files: positionals };
}
