import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { type AnalyzeOptions, readAnalyzeOptions } from './analyze-options';
import { callersFolder } from './callers-folder';
import { holdsMany } from './input/file-kind';
import { faultLine, InputFault } from './input-fault';
import { countFaults } from './output/faults';
import { formatFor } from './output/formats';
import { type Output, OutputFault, openFile, openStdout } from './output/open-output';
import { skipWritten } from './output/skip-written';
import { inputBytes } from './progress/input-bytes';
import { startProgress } from './progress/start-progress';
import { listTasks } from './tasks/list-tasks';
import { performHere, performInOrder, type Setting } from './tasks/perform-in-order';

/**
 * `whence analyze`: one report an article, in order, as soon as it is there. Exit code 2 where any input was bad, unless
 * `--faults` says otherwise; 1 where the output cannot be written.
 */
export async function analyze(args: string[], root: string): Promise<number> {
  const options = readAnalyzeOptions(args);
  if (typeof options === 'string') {
    process.stderr.write(`whence: ${options}\n`);
    return 2;
  }
  try {
    return await run(options, root);
  } catch (error) {
    if (!(error instanceof InputFault || error instanceof OutputFault)) throw error;
    process.stderr.write(
      faultLine(options.out ?? '-', error instanceof InputFault ? error.line : null, error.message),
    );
    return error instanceof InputFault ? 2 : 1;
  }
}

async function run(options: AnalyzeOptions, root: string): Promise<number> {
  const { files, jobs, out } = options;
  const many = files.length > 1 || files.some(holdsMany);
  const setting: Setting = { formatName: options.format, many, root };
  const format = formatFor(options.format, many);
  const folder = callersFolder(root);
  const faults = countFaults(options.faults);
  const progress = startProgress(options.progress ? process.stderr : null, inputBytes(files, folder));
  const tasks = listTasks(files, folder, progress.onBytes);
  const path = out === null ? null : resolve(folder, out);
  const { output, reports: kept } = path === null ? { output: openStdout(), reports: 0 } : await openAt(path);

  let written = kept;
  const write = async (text: string) => {
    if (text === '') return;
    await output.write((written === 0 ? format.start : format.between) + text);
    written += 1;
  };
  for await (const outcome of performInOrder(tasks, jobs, setting)) {
    progress.onOutcome(outcome);
    if (outcome.ok) {
      if (outcome.notice !== null)
        process.stderr.write(faultLine(outcome.file, outcome.line, outcome.notice));
      await write(outcome.output);
    } else {
      faults.tell(outcome);
      await write(faults.lineOf(outcome));
    }
  }
  await output.write(written > 0 ? format.end : format.none);
  await output.close();
  progress.end();
  return faults.exitCode();

  /** The file, and how many reports stand in it already. */
  async function openAt(file: string): Promise<{ output: Output; reports: number }> {
    if (!options.resume) {
      const { size = 0 } = statSync(file, { throwIfNoEntry: false }) ?? {};
      if (size > 0) throw new InputFault('is there already: go on with it by --resume, or remove it');
      return { output: await openFile(file, 0), reports: 0 };
    }
    const { keptBytes, keptReports } = await skipWritten(file, tasks, performHere(setting), faults);
    progress.onResume(keptReports);
    return { output: await openFile(file, keptBytes), reports: keptReports };
  }
}
