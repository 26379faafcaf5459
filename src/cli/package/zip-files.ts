import { zipSync } from 'fflate';

/** What the files say of themselves to Unix: plain, and for everybody to read. */
const UNIX = 3;
const PLAIN_FILE = 0o100644 << 16;

/** A zip of files by their paths: the same bytes for the same files, in whatever order, at whatever time and place. */
export function zipFiles(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const mtime = new Date(1980, 0, 1, 12); // zips know no time zone, and no earlier day
  const paths = [...files.keys()].sort();
  const entry = { level: 9, mtime, os: UNIX, attrs: PLAIN_FILE } as const;
  return zipSync(Object.fromEntries(paths.map((path) => [path, [files.get(path) as Uint8Array, entry]])));
}
