import { readId } from '../input/read-article';
import { InputFault } from '../input-fault';
import type { Outcome } from '../tasks/perform-task';
import type { Task } from '../tasks/task';
import type { Faults } from './faults';
import { readWritten, type WrittenLine } from './read-written';

/** What an earlier run has left to do. */
export interface Remaining {
  readonly tasks: AsyncIterable<Task>;
  /** Bytes of the file that are whole reports. */
  readonly keptBytes: number;
  readonly keptReports: number;
}

/**
 * Passes over the tasks whose reports stand in the file already. Reports come in the order of the input, so that each line
 * must bear the id of its article; the last one is made again and must come out the same, or the input, or Whence, is another.
 * Bad input on the way is told of again, so that a run in two parts says what a run in one says.
 * @throws InputFault where the file was made from something else; it is left as it is
 */
export async function skipWritten(
  path: string,
  tasks: AsyncGenerator<Task>,
  perform: (task: Task) => Promise<Outcome>,
  faults: Faults,
): Promise<Remaining> {
  let last: { readonly task: Task; readonly line: WrittenLine } | null = null;
  for await (const line of readWritten(path)) {
    const task = await nextWritten(line);
    if (!task) throw new InputFault('has more reports than the input has articles', line.number);
    last = { task, line };
  }
  if (last && writtenBy(await perform(last.task)) !== last.line.bytes.toString()) {
    throw new InputFault(
      'would read otherwise now: the input or the program has changed since',
      last.line.number,
    );
  }
  return { tasks, keptBytes: last?.line.end ?? 0, keptReports: last?.line.number ?? 0 };

  function writtenBy(outcome: Outcome): string {
    return outcome.ok ? outcome.output : faults.lineOf(outcome);
  }

  /** The task that wrote the line; those before it wrote none. */
  async function nextWritten(line: WrittenLine): Promise<Task | null> {
    for (;;) {
      const { value: task, done } = await tasks.next();
      if (done) return null;
      const head = await headOf(task);
      if (line.bytes.subarray(0, head.length).toString() === head.toString() && head.length > 0) return task;
      const outcome = await perform(task);
      if (!outcome.ok) faults.tell(outcome);
      const text = writtenBy(outcome);
      if (text === line.bytes.toString()) return task;
      if (text !== '') {
        throw new InputFault(
          `is not the report on ${task.file}${task.line === null ? '' : `:${task.line}`}: it was made from another input`,
          line.number,
        );
      }
    }
  }

  /** What its line begins with; nothing where it is bad input. */
  async function headOf(task: Task): Promise<Buffer> {
    if (task.kind === 'fault') return Buffer.alloc(0);
    try {
      return Buffer.from(`{"id":${JSON.stringify(await readId(task))},`);
    } catch (error) {
      if (!(error instanceof InputFault)) throw error;
      return Buffer.alloc(0);
    }
  }
}
