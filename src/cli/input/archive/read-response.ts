import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import { AsyncIterReader, StatusAndHeadersParser } from 'warcio';
import { InputFault } from '../../input-fault';
import { LARGEST_INPUT_BYTES, TOO_LARGE } from '../decode';

/** A page as a server sent it, without what it was packed in. */
export interface HtmlResponse {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** The encoding that the server named, or `null`. */
  readonly charset: string | null;
}

const HTML = /^\s*(?:text\/html|application\/xhtml\+xml)\s*(?:;|$)/i;
const CHARSET = /;\s*charset\s*=\s*["']?([^\s"';]+)/i;

/** An answer's content, and whether its first bytes are what they would be if it were still packed so. */
const CODINGS: Readonly<Record<string, { unpack: typeof gunzipSync; isPacked(bytes: Buffer): boolean }>> = {
  gzip: { unpack: gunzipSync, isPacked: (bytes) => bytes[0] === 0x1f && bytes[1] === 0x8b },
  deflate: { unpack: inflateSync, isPacked: (bytes) => ((bytes[0] ?? 0) & 0x0f) === 8 },
  br: { unpack: brotliDecompressSync, isPacked: (bytes) => !/^\s*</.test(bytes.toString('latin1', 0, 64)) },
};

/**
 * The page in an HTTP response; `null` where its status is not 200 or it is no HTML. Many crawlers unpack a page and leave the
 * head as it was, which is seen by the bytes.
 * @throws InputFault where it cannot be unpacked
 */
export async function readResponse(block: Uint8Array): Promise<HtmlResponse | null> {
  const reader = new AsyncIterReader([block], null);
  const head = await new StatusAndHeadersParser().parse(reader, { headersClass: Headers });
  const type = head?.headers.get('Content-Type') ?? '';
  if (head?.statusCode !== 200 || !HTML.test(type)) return null;
  const isChunked = /\bchunked\b/i.test(head.headers.get('Transfer-Encoding') ?? '');
  const body = await new AsyncIterReader(reader, null, isChunked).readFully();
  const bytes = unpack(Buffer.from(body), head.headers.get('Content-Encoding')?.trim().toLowerCase() ?? '');
  return { bytes: new Uint8Array(bytes), charset: CHARSET.exec(type)?.[1] ?? null };
}

function unpack(bytes: Buffer, name: string): Buffer {
  const coding = CODINGS[name.replace(/^x-/, '')];
  if (!coding?.isPacked(bytes)) return bytes;
  try {
    return coding.unpack(bytes, { maxOutputLength: LARGEST_INPUT_BYTES });
  } catch (error) {
    if (error instanceof RangeError) throw new InputFault(TOO_LARGE);
    throw new InputFault(`cannot be unpacked (${error instanceof Error ? error.message : error})`);
  }
}
