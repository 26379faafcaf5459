import { L } from './chain';
import { mix, spread } from './hash';
import { beginOf, insideOf } from './labels';
import { type BlockFacts, PADDING } from './token-facts';

/** Bounds of the steps in which probabilities are told apart. */
const BOUNDS = [0.02, 0.1, 0.25, 0.5, 0.75, 0.9, 0.98] as const;

function stepOf(probability: number): number {
  let step = 0;
  while (step < BOUNDS.length && probability >= (BOUNDS[step] as number)) step++;
  return step;
}

/** Adds to a block's facts what the first tagger thinks of its tokens, in steps. `marginals` are its probabilities. */
export function addOpinions({ columns, length }: BlockFacts, marginals: Float64Array): void {
  const p = (i: number, label: number): number => marginals[i * L + label] as number;
  for (let i = 0; i < length; i++) {
    const j = i + PADDING;
    let top = 0;
    for (let y = 1; y < L; y++) if (p(i, y) > p(i, top)) top = y;
    columns.thinks[j] = spread(1 + top);
    columns.sureness[j] = spread(mix(1 + top, stepOf(p(i, top))));
    columns.asSource[j] = spread(1 + stepOf(p(i, beginOf('source')) + p(i, insideOf('source'))));
    columns.asCue[j] = spread(1 + stepOf(p(i, beginOf('cue')) + p(i, insideOf('cue'))));
    columns.asContent[j] = spread(1 + stepOf(p(i, beginOf('content')) + p(i, insideOf('content'))));
    columns.asOpening[j] = spread(1 + stepOf(p(i, beginOf('content'))));
  }
}
