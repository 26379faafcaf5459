import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** All files below a folder, each by its path from there, with slashes. */
export function readFolder(folder: string): Map<string, Uint8Array> {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  return new Map(paths.map((path) => [relative(folder, path).split(sep).join('/'), readFileSync(path)]));
}
