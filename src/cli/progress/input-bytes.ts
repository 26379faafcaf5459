import { statSync } from 'node:fs';
import { resolve } from 'node:path';

/** Bytes of all the input as it lies on the disk; `null` where that is not known, as of standard input. */
export function inputBytes(files: readonly string[], folder: string): number | null {
  let sum = 0;
  for (const file of files) {
    const stats = file === '-' ? undefined : statSync(resolve(folder, file), { throwIfNoEntry: false });
    if (file === '-' || (stats && !stats.isFile())) return null;
    sum += stats?.size ?? 0;
  }
  return sum;
}
