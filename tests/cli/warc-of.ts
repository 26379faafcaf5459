/** A WARC record as a crawler writes it. */
export function warcRecord(type: string, url: string, block: Uint8Array | string): Buffer {
  const bytes = Buffer.from(block);
  const head = [
    'WARC/1.0',
    `WARC-Type: ${type}`,
    `WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-${String(bytes.length).padStart(12, '0')}>`,
    `WARC-Target-URI: ${url}`,
    'WARC-Date: 2026-03-01T10:00:00Z',
    `Content-Length: ${bytes.length}`,
  ];
  return Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), bytes, Buffer.from('\r\n\r\n')]);
}

interface Answer {
  readonly status?: string;
  readonly type?: string;
  readonly headers?: readonly string[];
}

/** What a server sent. */
export function httpAnswer(body: Uint8Array | string, answer: Answer = {}): Buffer {
  const { status = '200 OK', type = 'text/html; charset=utf-8', headers = [] } = answer;
  const head = [`HTTP/1.1 ${status}`, `Content-Type: ${type}`, ...headers].join('\r\n');
  return Buffer.concat([Buffer.from(`${head}\r\n\r\n`), Buffer.from(body)]);
}

/** The bytes in pieces of this size, as a stream brings them. */
export async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield Buffer.from(bytes.subarray(at, at + size));
}
