import { hashWord } from '../engine/learned/hash';
import { ROLES } from '../engine/learned/labels';
import { OUTSIDE_STATE, ROLE_OF } from '../engine/learned/states';
import type { Cueness } from '../engine/learned/word-facts';
import type { Document } from './documents';

/** By word: how often it stands in a cue, and how often at all, outside quotations. */
export type CueCounts = ReadonlyMap<number, readonly [cues: number, uses: number]>;

const CUE = ROLES.indexOf('cue');

export function countCues(documents: readonly Document[]): CueCounts {
  const counts = new Map<number, [number, number]>();
  for (const { scan, states } of documents) {
    scan.tokens.forEach((token, i) => {
      if (token.kind === 'mark' || scan.speechAt[i] !== -1) return;
      const word = hashWord(token.norm);
      const count = counts.get(word) ?? [0, 0];
      if (ROLE_OF[states[i] ?? OUTSIDE_STATE] === CUE) count[0]++;
      count[1]++;
      counts.set(word, count);
    });
  }
  return counts;
}

/** Words seen less often than this are taken for no cues. */
const LEAST_USES = 3;

/** Shares of cues from which on a word belongs to the next step of cueness. */
const BOUNDS = [0.01, 0.05, 0.15, 0.35, 0.65, 0.85] as const;

/** Pulls the share of rare words down. */
const PRIOR = { cues: 0.02, uses: 1 } as const;

export function stepOfCounts(cues: number, uses: number): number {
  if (uses < LEAST_USES) return 0;
  const share = (cues + PRIOR.cues) / (uses + PRIOR.uses);
  return BOUNDS.filter((bound) => share >= bound).length;
}

/** Cueness by all counts, less those of the documents that it is asked for: no document may tell its own cues. */
export function readCueness(all: CueCounts, own: CueCounts = new Map()): Cueness {
  return (word) => {
    const [cues, uses] = all.get(word) ?? [0, 0];
    const [ownCues, ownUses] = own.get(word) ?? [0, 0];
    return stepOfCounts(cues - ownCues, uses - ownUses);
  };
}
