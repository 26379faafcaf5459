import { createReadStream } from 'node:fs';

/** A report that an earlier run has written whole. */
export interface WrittenLine {
  /** 1-based. */
  readonly number: number;
  /** With its line feed. */
  readonly bytes: Buffer;
  /** Bytes of the file up to its end. */
  readonly end: number;
}

const LINE_FEED = 0x0a;

/** The whole lines of a file; what stands after the last line feed is none. No line where there is no such file. */
export async function* readWritten(path: string): AsyncGenerator<WrittenLine> {
  let parts: Buffer[] = [];
  let number = 0;
  let end = 0;
  try {
    for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
      let start = 0;
      for (let at = chunk.indexOf(LINE_FEED); at >= 0; at = chunk.indexOf(LINE_FEED, start)) {
        const bytes = Buffer.concat([...parts, chunk.subarray(start, at + 1)]);
        parts = [];
        start = at + 1;
        number += 1;
        end += bytes.length;
        yield { number, bytes, end };
      }
      parts.push(chunk.subarray(start));
    }
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
  }
}
