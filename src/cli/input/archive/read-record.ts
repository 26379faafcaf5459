import { type AsyncIterReader, AsyncIterReader as Reader, StatusAndHeadersParser } from 'warcio';
import { LARGEST_INPUT_BYTES } from '../decode';

export interface WarcRecord {
  readonly kind: 'record';
  /** "response", "request", "warcinfo" … */
  readonly type: string | null;
  readonly id: string | null;
  /** The address that was asked for. */
  readonly url: string | null;
  /** Of a response; `null` where it is larger than any article, and for other records, which are passed over. */
  readonly block: Uint8Array | null;
  /** It ends where it says. */
  readonly closed: boolean;
}

/** Bytes (64 KiB) of a record's head; more than this is none. */
const LARGEST_HEAD = 64 * 1024;

/** What a record begins with. */
const START = Buffer.from('WARC/');

/** What stands after each record. */
const END = Buffer.from('\r\n\r\n');

/**
 * The next record, `null` where there is none. Its block is always read to its end: warcio's own parser waits for ever for
 * the end of a record that is cut off.
 */
export async function readRecord(
  reader: AsyncIterReader,
): Promise<WarcRecord | { readonly kind: 'damaged' | 'cut off' } | null> {
  const head = await readHead(reader);
  if (head === null) return null;
  if (!head.subarray(0, START.length).equals(START)) return { kind: 'damaged' };
  const parsed = await new StatusAndHeadersParser().parse(new Reader([head], null), {
    headersClass: Headers,
  });
  const header = (name: string): string | null => parsed?.headers.get(name) ?? null;
  const length = header('Content-Length');
  if (!length || !/^\d+$/.test(length)) return { kind: 'damaged' };
  const type = header('WARC-Type');
  const isWanted = type === 'response' && Number(length) <= LARGEST_INPUT_BYTES;
  const block = isWanted ? await reader.readSize(Number(length)) : null;
  const size = block ? block.length : await reader.skipSize(Number(length));
  if (size < Number(length)) return { kind: 'cut off' };
  const closed = await endsHere(reader);
  const url = header('WARC-Target-URI')?.replace(/^<(.*)>$/, '$1') ?? null; // so wget wrote it
  return { kind: 'record', type, id: header('WARC-Record-ID'), url, block, closed };
}

/** The lines to the first empty one, without empty ones before; `null` at the end. */
async function readHead(reader: AsyncIterReader): Promise<Buffer | null> {
  const lines: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const line = await reader.readlineRaw(LARGEST_HEAD);
    if (line === null) return lines.length > 0 ? Buffer.concat(lines) : null;
    const isEmpty = line.every((byte) => byte === 0x0a || byte === 0x0d);
    if (isEmpty && lines.length === 0) continue;
    lines.push(line);
    size += line.length;
    const isRecord = START.compare(lines[0] ?? line, 0, Math.min(START.length, line.length)) === 0;
    if (isEmpty || !isRecord || size > LARGEST_HEAD) return Buffer.concat(lines);
  }
}

/** Nothing but the two line ends stands before the next record, or before the end; else they are given back. */
async function endsHere(reader: AsyncIterReader): Promise<boolean> {
  const gap = await reader.readSize(END.length);
  if (gap.length === 0 || END.equals(gap)) return true;
  await skipToRecord(reader, gap);
  return false;
}

/** Drops what stands before the next line that begins a record. `before`: what was read of it already. */
export async function skipToRecord(
  reader: AsyncIterReader,
  before: Uint8Array = new Uint8Array(),
): Promise<void> {
  let held = Buffer.from(before);
  let isLineStart = before.length > 0;
  for await (const chunk of reader) {
    held = Buffer.concat([held, chunk]);
    const at = findStart(held, isLineStart);
    if (at !== null) {
      reader.unread(held.subarray(at));
      return;
    }
    isLineStart = false;
    held = held.subarray(Math.max(0, held.length - START.length));
  }
}

function findStart(bytes: Buffer, isLineStart: boolean): number | null {
  for (let at = bytes.indexOf(START); at >= 0; at = bytes.indexOf(START, at + 1)) {
    if (at === 0 ? isLineStart : bytes[at - 1] === 0x0a) return at;
  }
  return null;
}
