import { parentPort, workerData } from 'node:worker_threads';
import { formatFor } from './formats';
import type { Task } from './list-tasks';
import type { Setting } from './perform-in-order';
import { performTask } from './perform-task';
import { readWeights } from './read-weights';

/** One thread of `analyze --jobs`: answers tasks in the order in which they come. */
const { formatName, many, root } = workerData as Setting;
const format = formatFor(formatName, many);
const weights = readWeights(root);
let last: Promise<void> = Promise.resolve();
parentPort?.on('message', (task: Task) => {
  last = last.then(async () => parentPort?.postMessage(await performTask(task, format, weights)));
});
