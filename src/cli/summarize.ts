import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { callersFolder } from './callers-folder';
import { kindOf } from './input/file-kind';
import { faultLine, InputFault } from './input-fault';
import { countFaults, type Faults } from './output/faults';
import { OutputFault, openFile, openStdout } from './output/open-output';
import { readRow } from './summary/read-row';
import { sumRows } from './summary/sum-rows';
import { type SummaryRow, sharesOf } from './summary/summary-row';
import { listTasks } from './tasks/list-tasks';
import { failedBy } from './tasks/perform-task';
import type { Task } from './tasks/task';

const FORMATS = ['jsonl', 'parquet'];

/**
 * `whence summarize`: the reports that `analyze` wrote, counted by outlet and day; summaries of parts are added up. Exit code
 * 2 where a line is neither, 1 where the output cannot be written.
 */
export async function summarize(args: string[], root: string): Promise<number> {
  const { values, positionals: files } = parseArgs({
    args,
    options: { format: { type: 'string', default: 'jsonl' }, out: { type: 'string' } },
    allowPositionals: true,
  });
  const { format, out = null } = values;
  const wrong = files.find((file) => file !== '-' && kindOf(file)?.kind !== 'jsonl');
  if (!FORMATS.includes(format))
    return refuse(`there is no format "${format}"; there are ${FORMATS.join(', ')}`);
  if (files.length === 0)
    return refuse('summarize wants at least one file of reports, or "-" for standard input');
  if (wrong !== undefined) return refuse(`${wrong}: summarize reads .jsonl files, which may end in .gz`);
  if (format === 'parquet' && out === null && process.stdout.isTTY) {
    return refuse('a terminal cannot show Parquet: --out FILE');
  }
  const folder = callersFolder(root);
  const faults = countFaults('fail');
  const rows = await sumLines(listTasks(files, folder), faults);
  const bytes = format === 'parquet' ? (await import('./summary/to-parquet')).toParquet(rows) : toLines(rows);
  try {
    const output = out === null ? openStdout() : await openFile(resolve(folder, out), 0);
    await output.write(bytes);
    await output.close();
  } catch (error) {
    if (!(error instanceof OutputFault)) throw error;
    process.stderr.write(faultLine(out ?? '-', null, error.message));
    return 1;
  }
  return faults.exitCode();
}

function refuse(message: string): number {
  process.stderr.write(`whence: ${message}\n`);
  return 2;
}

async function sumLines(tasks: AsyncIterable<Task>, faults: Faults): Promise<SummaryRow[]> {
  const table = sumRows();
  for await (const task of tasks) {
    if (task.kind === 'fault') faults.tell({ ok: false, ...task });
    if (task.kind !== 'line') continue;
    try {
      table.add(readRow(task.json));
    } catch (error) {
      if (!(error instanceof InputFault)) throw error;
      faults.tell(failedBy(error, task));
    }
  }
  return table.rows();
}

function toLines(rows: readonly SummaryRow[]): string {
  return rows.map((row) => `${JSON.stringify({ ...row, ...sharesOf(row) })}\n`).join('');
}
