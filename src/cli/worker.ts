import { parentPort, workerData } from 'node:worker_threads';
import { performHere, type Setting } from './tasks/perform-in-order';
import type { Task } from './tasks/task';

/** One thread of `analyze --jobs`: answers tasks in the order in which they come. */
const perform = performHere(workerData as Setting);
let last: Promise<void> = Promise.resolve();
parentPort?.on('message', (task: Task) => {
  last = last.then(async () => parentPort?.postMessage(await perform(task)));
});
