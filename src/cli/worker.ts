import { parentPort, workerData } from 'node:worker_threads';
import { type FormatName, formatFor } from './formats';
import type { Task } from './list-tasks';
import { performTask } from './perform-task';

/** One thread of `analyze --jobs`: answers tasks in the order in which they come. */
const { formatName, many } = workerData as { formatName: FormatName; many: boolean };
const format = formatFor(formatName, many);
let last: Promise<void> = Promise.resolve();
parentPort?.on('message', (task: Task) => {
  last = last.then(async () => parentPort?.postMessage(await performTask(task, format)));
});
