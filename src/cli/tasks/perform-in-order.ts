import { Worker } from 'node:worker_threads';
import { type FormatName, formatFor } from '../output/formats';
import { readWeights } from '../read-weights';
import { type Outcome, performTask } from './perform-task';
import type { Task } from './task';

/** Tasks (a count) that wait per thread, so that none idles while one with a long article is waited for. */
const QUEUE_PER_JOB = 16;

/** What is the same for all tasks. */
export interface Setting {
  readonly formatName: FormatName;
  /** More than one report may come. */
  readonly many: boolean;
  /** Folder of the checkout or of the installed package. */
  readonly root: string;
}

/** Performs the tasks on so many threads; the outcomes come in the tasks' order, a bounded number ahead of the reader. */
export async function* performInOrder(
  tasks: AsyncIterable<Task>,
  jobs: number,
  setting: Setting,
): AsyncGenerator<Outcome> {
  if (jobs === 1) {
    const perform = performHere(setting);
    for await (const task of tasks) yield await perform(task);
    return;
  }
  const threads = Array.from({ length: jobs }, () => startThread(setting));
  const pending: Promise<Outcome>[] = [];
  try {
    for await (const task of tasks) {
      const thread = threads.reduce((idlest, other) => (other.waiting() < idlest.waiting() ? other : idlest));
      pending.push(thread.perform(task));
      if (pending.length >= jobs * QUEUE_PER_JOB) yield pending.shift() as Promise<Outcome>;
    }
    yield* pending;
  } finally {
    await Promise.all(threads.map((thread) => thread.stop()));
  }
}

/** Performs tasks on this thread. */
export function performHere({ formatName, many, root }: Setting): (task: Task) => Promise<Outcome> {
  const format = formatFor(formatName, many);
  const weights = readWeights(root);
  return (task) => performTask(task, format, weights);
}

interface Thread {
  perform(task: Task): Promise<Outcome>;
  /** Tasks given and not yet performed. */
  waiting(): number;
  stop(): Promise<number>;
}

/** A worker answers in the order in which it was asked. */
function startThread(setting: Setting): Thread {
  const worker = new Worker(new URL('./worker.js', import.meta.url), { workerData: setting });
  const asked: { answer: (outcome: Outcome) => void; fail: (error: Error) => void }[] = [];
  let dead: Error | null = null;
  worker.on('message', (outcome: Outcome) => asked.shift()?.answer(outcome));
  worker.on('error', (error: Error) => {
    dead = error;
    for (const { fail } of asked.splice(0)) fail(error);
  });
  return {
    perform: (task) =>
      new Promise((answer, fail) => {
        if (dead) return fail(dead);
        asked.push({ answer, fail });
        worker.postMessage(task, task.kind === 'page' ? [task.bytes.buffer] : []);
      }),
    waiting: () => asked.length,
    stop: () => worker.terminate(),
  };
}
