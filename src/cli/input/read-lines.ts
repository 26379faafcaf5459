import { LARGEST_INPUT_BYTES } from './decode';

export interface Line {
  /** 1-based. */
  readonly number: number;
  /** Without the line feed; `null` where it is too large to be an article. */
  readonly bytes: Buffer | null;
}

const LINE_FEED = 0x0a;

/** Splits a stream at line feeds, never holding more than one line and one chunk. Other line separators may stand inside JSON. */
export async function* readLines(chunks: AsyncIterable<Buffer>): AsyncGenerator<Line> {
  let number = 1;
  let parts: Buffer[] = [];
  let size = 0;
  const endLine = (): Line => {
    const line = { number, bytes: size > LARGEST_INPUT_BYTES ? null : Buffer.concat(parts) };
    number += 1;
    parts = [];
    size = 0;
    return line;
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      addPart(chunk.subarray(start, end));
      yield endLine();
      start = end + 1;
    }
    addPart(chunk.subarray(start));
  }
  if (size > 0) yield endLine();

  function addPart(part: Buffer): void {
    size += part.length;
    if (size <= LARGEST_INPUT_BYTES) parts.push(part);
    else parts = [];
  }
}
