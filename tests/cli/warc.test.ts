import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readWarc } from '../../src/cli/input/archive/read-warc';
import { httpAnswer, inPieces, warcRecord } from './warc-of';

const page = (name: string) => `<!doctype html><title>${name}</title>`;
const address = (name: string) => `https://post.example/${name}`;
const pageRecord = (name: string) => warcRecord('response', address(name), httpAnswer(page(name)));

/** What is read: a page as its id and text, a fault as its message. */
async function read(bytes: Uint8Array, gzipped: boolean, size = 1000): Promise<string[]> {
  const found: string[] = [];
  for await (const task of readWarc('a.warc', inPieces(bytes, size), gzipped)) {
    if (task.kind === 'fault') found.push(task.message);
    else found.push(`${task.id.replace('https://post.example/', '')}: ${Buffer.from(task.bytes)}`);
  }
  return found;
}

const A = `a: ${page('a')}`;
const B = `b: ${page('b')}`;
const [a, b, c] = ['a', 'b', 'c'].map(pageRecord) as [Buffer, Buffer, Buffer];

describe('which records are pages', () => {
  const kept = httpAnswer(page('a'));
  it.each([
    ['a response', warcRecord('response', address('a'), kept), [A]],
    [
      'XHTML',
      warcRecord('response', address('a'), httpAnswer(page('a'), { type: 'application/xhtml+xml' })),
      [A],
    ],
    ['an address in angle brackets', warcRecord('response', `<${address('a')}>`, kept), [A]],
    ['a request', warcRecord('request', address('a'), 'GET /a HTTP/1.1\r\n\r\n'), []],
    ['metadata', warcRecord('metadata', address('a'), page('a')), []],
    [
      'a page that has moved',
      warcRecord('response', address('a'), httpAnswer('', { status: '301 Moved' })),
      [],
    ],
    [
      'an error',
      warcRecord('response', address('a'), httpAnswer(page('a'), { status: '404 Not Found' })),
      [],
    ],
    ['a picture', warcRecord('response', address('a'), httpAnswer('GIF89a', { type: 'image/gif' })), []],
    ['no HTTP', warcRecord('response', address('a'), 'oops'), []],
    ['nothing', warcRecord('response', address('a'), ''), []],
  ])('%s', async (_, record, expected) => {
    const bytes = Buffer.concat([record, b]);
    expect(await read(bytes, false)).toEqual([...expected, B]);
    expect(await read(Buffer.concat([gzipSync(record), gzipSync(b)]), true)).toEqual([...expected, B]);
  });

  it('the record’s own name where it has no address', async () => {
    const record = Buffer.from(a.toString('latin1').replace(/WARC-Target-URI.*\r\n/, ''), 'latin1');
    expect(await read(record, false)).toEqual([expect.stringMatching(/^<urn:uuid:[\d-]+>: </)]);
  });
});

describe('how a page is packed', () => {
  const body = Buffer.from(page('a'));
  const half = body.subarray(0, 10);
  const rest = body.subarray(10);
  const chunked = `a\r\n${half}\r\n${rest.length.toString(16)}\r\n${rest}\r\n0\r\n\r\n`;
  const encoded = (name: string) => ({ headers: [`Content-Encoding: ${name}`] });
  it.each([
    ['in chunks', httpAnswer(chunked, { headers: ['Transfer-Encoding: chunked'] })],
    ['by gzip', httpAnswer(gzipSync(body), encoded('gzip'))],
    ['by deflate', httpAnswer(deflateSync(body), encoded('deflate'))],
    ['by Brotli', httpAnswer(brotliCompressSync(body), encoded('br'))],
    ['not, though its head says so', httpAnswer(body, encoded('gzip'))],
    ['not in chunks, though its head says so', httpAnswer(body, { headers: ['Transfer-Encoding: chunked'] })],
  ])('%s', async (_, answer) => {
    expect(await read(warcRecord('response', address('a'), answer), false)).toEqual([A]);
  });

  it('badly', async () => {
    const answer = httpAnswer(gzipSync(body).subarray(0, 20), encoded('gzip'));
    const bytes = Buffer.concat([warcRecord('response', address('a'), answer), b]);
    expect(await read(bytes, false)).toEqual([
      expect.stringMatching(/^the record at byte 0 cannot be unpacked/),
      B,
    ]);
  });
});

describe('what is damaged', () => {
  const cut = a.subarray(0, a.length - 20);
  const noise = Buffer.from('%§&/ noise\r\n\r\nof the disk\n');
  const wrongLength = (by: number) =>
    Buffer.from(
      a.toString('latin1').replace(/Content-Length: (\d+)/, (_, n) => `Content-Length: ${Number(n) + by}`),
      'latin1',
    );

  // Each with what is said, and what is still read.
  it.each([
    ['noise between records', [a, noise, b], [A, `the record at byte ${a.length} is damaged`, B]],
    ['noise at the beginning', [noise, b], ['the record at byte 0 is damaged', B]],
    ['noise at the end', [a, noise], [A, `the record at byte ${a.length} is damaged`]],
    ['a record that is cut off', [b, cut], [B, `the record at byte ${a.length} is cut off`]],
    ['a head that is cut off', [b, a.subarray(0, 40)], [B, `the record at byte ${a.length} is damaged`]],
    [
      'no length',
      [Buffer.from(a.toString().replace(/Content-Length.*\r\n/, '')), b],
      ['the record at byte 0 is damaged', B],
    ],
    ['more line ends than there should be', [a, Buffer.from('\r\n\r\n'), b], [A, B]],
    ['no line ends', [a.subarray(0, a.length - 4), b], [A, B]],
    ['a length that is too small', [wrongLength(-3), b], ['a: <!doctype html><title>a</tit', B]],
  ])('%s', async (_, parts, expected) => {
    for (const size of [1, 7, 1000]) expect(await read(Buffer.concat(parts), false, size)).toEqual(expected);
  });

  const [packedA, packedB, packedC] = [a, b, c].map((record) => gzipSync(record)) as [Buffer, Buffer, Buffer];
  const broken = (from: number) => Buffer.from(packedB).fill(0xaa, from, from + 8);
  const at = packedA.length;
  it.each([
    [
      'a member’s head',
      [packedA, broken(0), packedC],
      [A, `the record at byte ${at} is damaged`, `c: ${page('c')}`],
    ],
    [
      'a member’s middle',
      [packedA, broken(60), packedC],
      [A, `the record at byte ${at} is damaged`, `c: ${page('c')}`],
    ],
    [
      'a check sum',
      [packedA, broken(packedB.length - 8), packedC],
      [A, `the record at byte ${at} is damaged`, `c: ${page('c')}`],
    ],
    [
      'two members: said once',
      [packedA, broken(60), broken(0), packedC],
      [A, `the record at byte ${at} is damaged`, `c: ${page('c')}`],
    ],
    [
      'a member that is cut off',
      [packedA, packedB.subarray(0, 80)],
      [A, `the record at byte ${at} is cut off`],
    ],
    [
      'a member’s trailer that is cut off',
      [packedA, packedB.subarray(0, -3)],
      [A, `the record at byte ${at} is cut off`],
    ],
    ['all', [Buffer.from('no gzip at all')], ['the record at byte 0 is damaged']],
  ])('%s', async (_, parts, expected) => {
    for (const size of [1, 7, 1000]) expect(await read(Buffer.concat(parts), true, size)).toEqual(expected);
  });

  it('nothing of what is empty', async () => {
    for (const gzipped of [true, false]) expect(await read(Buffer.alloc(0), gzipped)).toEqual([]);
    expect(await read(gzipSync(''), true)).toEqual([]);
  });
});

describe('a .warc.gz', () => {
  it('with several records in a member', async () => {
    const bytes = Buffer.concat([gzipSync(Buffer.concat([a, b])), gzipSync(c)]);
    expect(await read(bytes, true, 11)).toEqual([A, B, `c: ${page('c')}`]);
  });

  it('with names and comments in its heads', async () => {
    const packed = gzipSync(a);
    const head = Buffer.from(packed.subarray(0, 10));
    head[3] = 4 | 8 | 16 | 2; // extra field, name, comment, check sum
    const fields = Buffer.concat([
      Buffer.from([3, 0, 1, 2, 3]),
      Buffer.from('a.warc\0note\0'),
      Buffer.from([0, 0]),
    ]);
    expect(await read(Buffer.concat([head, fields, packed.subarray(10), gzipSync(b)]), true, 5)).toEqual([
      A,
      B,
    ]);
  });

  it('of one member that does not fit into memory', async () => {
    const large = warcRecord('resource', address('film'), Buffer.alloc(70 * 1024 * 1024));
    const bytes = gzipSync(Buffer.concat([a, large, b]), { level: 1 });
    expect(await read(bytes, true, 100_000)).toEqual([A, B]);
  });
});
