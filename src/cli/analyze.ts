import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { callersFolder } from './callers-folder';
import { FORMAT_NAMES, type FormatName, formatFor } from './formats';
import { listTasks } from './list-tasks';
import { performInOrder } from './perform-in-order';

/** More threads (a count) than this are a typing error. */
const MOST_JOBS = 256;

interface Options {
  readonly format: FormatName;
  readonly jobs: number;
  readonly files: readonly string[];
}

/** `whence analyze`: one report an article, in order, as soon as it is there. Exit code 2 where any input was bad. */
export async function analyze(args: string[], root: string): Promise<number> {
  const options = readOptions(args);
  if (typeof options === 'string') {
    process.stderr.write(`whence: ${options}\n`);
    return 2;
  }
  stopWhenNobodyReads();
  const { files, jobs } = options;
  const many =
    files.length > 1 || files.some((file) => file === '-' || file.toLowerCase().endsWith('.jsonl'));
  const format = formatFor(options.format, many);
  let exitCode = 0;
  let written = 0;
  const tasks = listTasks(files, callersFolder(root));
  const setting = { formatName: options.format, many, root };
  for await (const outcome of performInOrder(tasks, jobs, setting)) {
    if (outcome.ok) {
      process.stderr.write(outcome.notice);
      if (outcome.output === '') continue;
      await write((written === 0 ? format.start : format.between) + outcome.output);
      written += 1;
    } else {
      process.stderr.write(outcome.fault);
      exitCode = 2;
    }
  }
  await write(written > 0 ? format.end : format.none);
  return exitCode;
}

/** The options, or what is wrong with them. */
function readOptions(args: string[]): Options | string {
  const spec = { format: { type: 'string' }, jobs: { type: 'string', default: '1' } } as const;
  const { values, positionals } = parseArgs({ args, options: spec, allowPositionals: true });
  const wanted = values.format ?? (process.stdout.isTTY ? 'text' : 'jsonl');
  const format = FORMAT_NAMES.find((name) => name === wanted);
  if (!format) return `there is no format "${wanted}"; there are ${FORMAT_NAMES.join(', ')}`;
  const jobs = Number(values.jobs);
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > MOST_JOBS) {
    return `--jobs wants a number from 1 to ${MOST_JOBS}, not "${values.jobs}"`;
  }
  if (positionals.length === 0) return 'analyze wants at least one file, or "-" for standard input';
  return { format, jobs, files: positionals };
}

/** `whence … | head`: the reader has seen enough. */
function stopWhenNobodyReads(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    throw error;
  });
}

async function write(text: string): Promise<void> {
  if (text !== '' && !process.stdout.write(text)) await once(process.stdout, 'drain');
}
