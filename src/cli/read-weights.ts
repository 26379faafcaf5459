import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unpackWeights, WEIGHTS_FILE, type Weights } from '../engine/learned/weights-file';

/** The weights that the extension ships with. `root`: the checkout or the installed package. @throws Error where they cannot be read */
export function readWeights(root: string): Weights {
  const file = join(root, 'public', WEIGHTS_FILE);
  try {
    return unpackWeights(readFileSync(file));
  } catch (cause) {
    throw new Error(`the weights in ${file} cannot be read`, { cause });
  }
}
