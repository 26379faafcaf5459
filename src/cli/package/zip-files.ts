import { crc32 } from 'node:zlib';
import { Zip, type ZipInputFile } from 'fflate';
import { deflateRaw, Z_DEFAULT_STRATEGY, Z_RLE, type Z_Strategy } from 'pako';

/** What the files say of themselves to Unix: plain, and for everybody to read. */
const UNIX = 3;
const PLAIN_FILE = 0o100644 << 16;

/** DEFLATE, by its number in zips. */
const DEFLATE = 8;

/** Less than zlib's usual 8: its blocks are a quarter as long, and each has a code of its own; the weights differ from part to part. */
const MEMORY = 6;

/** A zip of files by their paths: the same bytes for the same files, in whatever order, at whatever time and place. */
export function zipFiles(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const mtime = new Date(1980, 0, 1, 12); // zips know no time zone, and no earlier day
  const parts: Uint8Array[] = [];
  const zip = new Zip((error, part) => {
    if (error) throw error;
    parts.push(part);
  });
  for (const [filename, bytes] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const entry: ZipInputFile = {
      filename,
      mtime,
      os: UNIX,
      attrs: PLAIN_FILE,
      compression: DEFLATE,
      size: bytes.length,
      crc: crc32(bytes),
    };
    zip.add(entry);
    if (!entry.ondata) throw new Error(`the zip takes no bytes of ${filename}`);
    entry.ondata(null, new Uint8Array(pack(bytes)), true);
  }
  zip.end();
  return Buffer.concat(parts);
}

/** The smaller of two: text has words that come again, weights little more than runs. */
function pack(bytes: Uint8Array): Uint8Array {
  const text = packBy(Z_DEFAULT_STRATEGY, bytes);
  const runs = packBy(Z_RLE, bytes);
  return runs.length < text.length ? runs : text;
}

function packBy(strategy: Z_Strategy, bytes: Uint8Array): Uint8Array {
  return deflateRaw(bytes, { level: 9, memLevel: MEMORY, strategy });
}
