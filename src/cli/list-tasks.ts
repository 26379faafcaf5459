import { createReadStream } from 'node:fs';
import { basename, extname, resolve } from 'node:path';
import { decodeUtf8, TOO_LARGE } from './decode';
import { InputFault } from './input-fault';
import { readLines } from './read-lines';

/** One article to be read and analysed; plain data, so that it can be sent to a worker. */
export type Task = FileTask | LineTask | FaultTask;

interface Place {
  /** As the user named it. */
  readonly file: string;
  /** 1-based, `null` for a whole file. */
  readonly line: number | null;
}

export interface FileTask extends Place {
  readonly kind: 'html' | 'txt' | 'json';
  readonly path: string;
  readonly id: string;
}

export interface LineTask extends Place {
  readonly kind: 'line';
  readonly json: string;
  readonly id: string;
}

/** Already known to be bad input; listed so that its message comes in order. */
export interface FaultTask extends Place {
  readonly kind: 'fault';
  readonly message: string;
}

const FILE_KINDS: Readonly<Record<string, FileTask['kind'] | 'jsonl'>> = {
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.txt': 'txt',
  '.json': 'json',
  '.jsonl': 'jsonl',
};

/** What there is to analyse, in order; lines are read as they are asked for. `folder`: what files are relative to. */
export async function* listTasks(files: readonly string[], folder: string): AsyncGenerator<Task> {
  for (const file of files) {
    if (file === '-') {
      yield* listLines(file, '-', process.stdin);
      continue;
    }
    const path = resolve(folder, file);
    const ending = extname(file);
    const id = basename(file, ending);
    const kind = FILE_KINDS[ending.toLowerCase()];
    if (kind === 'jsonl') yield* listLines(file, id, createReadStream(path));
    else if (kind) yield { kind, file, line: null, path, id };
    else yield { kind: 'fault', file, line: null, message: 'is not a .html, .txt, .json or .jsonl file' };
  }
}

async function* listLines(file: string, id: string, stream: AsyncIterable<Buffer>): AsyncGenerator<Task> {
  try {
    for await (const { number: line, bytes } of readLines(stream)) {
      if (bytes === null) yield { kind: 'fault', file, line, message: TOO_LARGE };
      else yield* listLine(file, line, id, bytes);
    }
  } catch (error) {
    yield { kind: 'fault', file, line: null, message: describeReadError(error) };
  }
}

function* listLine(file: string, line: number, id: string, bytes: Buffer): Generator<Task> {
  try {
    const json = decodeUtf8(bytes);
    if (json.trim() !== '') yield { kind: 'line', file, line, json, id };
  } catch (error) {
    if (!(error instanceof InputFault)) throw error;
    yield { kind: 'fault', file, line, message: error.message };
  }
}

/**
 * A file system's error in words.
 * @throws whatever is no file system's error
 */
export function describeReadError(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'there is no such file';
  if (code === 'EISDIR') return 'is a folder, not a file';
  if (code === 'EACCES' || code === 'EPERM') return 'may not be read';
  if (typeof code === 'string' && error instanceof Error) return `cannot be read: ${error.message}`;
  throw error;
}
