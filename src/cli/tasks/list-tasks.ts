import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { decodeUtf8, TOO_LARGE } from '../input/decode';
import { describeReadError } from '../input/describe-read-error';
import { kindOf, NO_KIND } from '../input/file-kind';
import { counted, gunzip, type OnBytes, openBytes } from '../input/open-bytes';
import { readLines } from '../input/read-lines';
import { InputFault } from '../input-fault';
import type { FaultTask, Task } from './task';

/**
 * What there is to analyse, in order; lines and records are read as they are asked for. `folder`: what files are relative
 * to. `onBytes` is told what is read; files of one article are read by whoever performs the task.
 */
export async function* listTasks(
  files: readonly string[],
  folder: string,
  onBytes: OnBytes = () => undefined,
): AsyncGenerator<Task> {
  for (const file of files) {
    const named = file === '-' ? null : kindOf(file);
    const path = resolve(folder, file);
    if (file === '-') yield* untilLost(file, listLines(file, '-', counted(process.stdin, onBytes)));
    else if (!named) yield faultIn(file, null, NO_KIND, false);
    else {
      const { kind, id, gzipped } = named;
      if (kind !== 'jsonl' && kind !== 'warc') {
        onBytes(statSync(path, { throwIfNoEntry: false })?.size ?? 0);
        yield { kind, file, line: null, path, id, gzipped };
      } else {
        const bytes = openBytes(path, onBytes);
        yield* untilLost(
          file,
          kind === 'warc'
            ? (await import('../input/archive/read-warc')).readWarc(file, bytes, gzipped)
            : listLines(file, id, gzipped ? gunzip(bytes) : bytes),
        );
      }
    }
  }
}

/** Where a file cannot be read further, that comes in the order of its articles. */
async function* untilLost(file: string, tasks: AsyncIterable<Task>): AsyncGenerator<Task> {
  try {
    yield* tasks;
  } catch (error) {
    yield faultIn(file, null, describeReadError(error), true);
  }
}

async function* listLines(file: string, id: string, chunks: AsyncIterable<Buffer>): AsyncGenerator<Task> {
  for await (const { number: line, bytes } of readLines(chunks)) {
    if (bytes === null) yield faultIn(file, line, TOO_LARGE, false);
    else yield* listLine(file, line, id, bytes);
  }
}

function* listLine(file: string, line: number, id: string, bytes: Buffer): Generator<Task> {
  try {
    const json = decodeUtf8(bytes);
    if (json.trim() !== '') yield { kind: 'line', file, line, json, id };
  } catch (error) {
    if (!(error instanceof InputFault)) throw error;
    yield faultIn(file, line, error.message, false);
  }
}

function faultIn(file: string, line: number | null, message: string, lost: boolean): FaultTask {
  return { kind: 'fault', file, line, message, lost };
}
