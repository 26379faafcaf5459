import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';

/** Bytes of a script, as they count: gzipped, as well as it goes. */
export const gzippedSize = (bytes: Uint8Array): number => gzipSync(bytes, { level: 9 }).length;

/** SHA-256 of a file, in hexadecimal digits. */
export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** The zips with size and SHA-256, one a line. */
export function showPackages(zips: ReadonlyMap<string, Uint8Array>): string {
  const rows = [...zips].map(([name, bytes]) => [name, inKilobytes(bytes.length), sha256(bytes)] as const);
  const [width, digits] = [0, 1].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map(([name, size, sum]) => `${name.padEnd(width ?? 0)}  ${size.padStart(digits ?? 0)}  ${sum}\n`)
    .join('');
}

export const inKilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} KB`;
