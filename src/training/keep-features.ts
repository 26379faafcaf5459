import { L } from '../engine/learned/labels';
import type { Example, Fitted } from './fit-chain';

/**
 * The `count` rows that would be missed most, by what leaving each out would add to the loss: half its weights' squares times
 * their curvature, for which AdaGrad's sums stand (LeCun, Denker and Solla 1990).
 */
export function rankRows({ weights, squares }: Fitted, count: number): Int32Array {
  const rows = weights.length / L;
  const saliency = new Float32Array(rows);
  for (let row = 0; row < rows; row++) {
    let sum = 0;
    for (let k = row * L; k < (row + 1) * L; k++) sum += (weights[k] ?? 0) ** 2 * (squares[k] ?? 0);
    saliency[row] = sum;
  }
  const order = Int32Array.from(saliency.keys()).sort(
    (a, b) => (saliency[b] ?? 0) - (saliency[a] ?? 0) || a - b,
  );
  return order.slice(0, count).sort();
}

/** The examples with only those rows, renumbered, and their keys. */
export function keepRows(
  examples: readonly Example[],
  keys: Int32Array,
  kept: Int32Array,
): { examples: Example[]; keys: Int32Array } {
  const renumbered = new Int32Array(keys.length).fill(-1);
  kept.forEach((row, at) => {
    renumbered[row] = at;
  });
  return {
    keys: Int32Array.from(kept, (row) => keys[row] ?? 0),
    examples: examples.map((example) => ({
      ...example,
      rows: example.rows.map((row) => (row < 0 ? -1 : (renumbered[row] ?? -1))),
    })),
  };
}
