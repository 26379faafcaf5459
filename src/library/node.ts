import { readFile } from 'node:fs/promises';
import { unpackWeights, type Weights } from './whence';

/** The weights of the package's own file. Rejects with the file system's error where it is not there. */
export async function loadWeights(): Promise<Weights> {
  return unpackWeights(await readFile(new URL('../../public/weights.bin', import.meta.url)));
}
