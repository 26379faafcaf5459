import { mix, spread } from './hash';
import { L, ROLES } from './labels';
import type { Tagging } from './tag-article';
import { type BlockFacts, PADDING } from './token-facts';

/** Bounds of the steps in which probabilities are told apart. */
const BOUNDS = [0.02, 0.1, 0.25, 0.5, 0.75, 0.9, 0.98] as const;

function stepOf(probability: number): number {
  let step = 0;
  while (step < BOUNDS.length && probability >= (BOUNDS[step] as number)) step++;
  return step;
}

/**
 * Adds to a block's facts what the first tagger thinks of its tokens, in steps. `marginals` are its probabilities of the block's
 * labels, `tagging` what it makes of the article.
 */
export function addOpinions(
  { first, columns, length }: BlockFacts,
  marginals: Float64Array,
  { inside, begins }: Tagging,
): void {
  for (let i = 0; i < length; i++) {
    const j = i + PADDING;
    let top = 0;
    for (let y = 1; y < L; y++)
      if ((marginals[i * L + y] as number) > (marginals[i * L + top] as number)) top = y;
    const at = (first + i) * ROLES.length;
    columns.thinks[j] = spread(1 + top);
    columns.sureness[j] = spread(mix(1 + top, stepOf(marginals[i * L + top] as number)));
    columns.asSource[j] = spread(1 + stepOf(inside[at] as number));
    columns.asCue[j] = spread(1 + stepOf(inside[at + 1] as number));
    columns.asContent[j] = spread(1 + stepOf(inside[at + 2] as number));
    columns.asOpening[j] = spread(1 + stepOf(begins[at + 2] as number));
  }
}
