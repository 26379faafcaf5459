import { createReadStream } from 'node:fs';
import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';

/** Told of each piece of input, in bytes as they lie on the disk. */
export type OnBytes = (count: number) => void;

/** A file's bytes, piece by piece. Rejects with the file system's error. */
export function openBytes(path: string, onBytes: OnBytes): AsyncIterable<Buffer> {
  return counted(createReadStream(path), onBytes);
}

export async function* counted(chunks: AsyncIterable<Buffer>, onBytes: OnBytes): AsyncGenerator<Buffer> {
  for await (const chunk of chunks) {
    onBytes(chunk.length);
    yield chunk;
  }
}

/** What was compressed, of one gzip member or several. Rejects with zlib's error, or that of the bytes. */
export function gunzip(chunks: AsyncIterable<Buffer> | Iterable<Buffer>): AsyncIterable<Buffer> {
  const whole = createGunzip();
  // An error of either comes out where the result is read; all that is left to do at the end is nothing.
  pipeline(Readable.from(chunks, { objectMode: true }), whole, () => undefined);
  return whole;
}
