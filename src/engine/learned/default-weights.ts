import packed from './weights.txt?raw';
import { unpackWeights, type Weights } from './weights-file';

let unpacked: Weights | null = null;

/** The weights that the project's training made; unpacked when they are first asked for. */
export function defaultWeights(): Weights {
  unpacked ??= unpackWeights(packed);
  return unpacked;
}
