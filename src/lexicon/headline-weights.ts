import text from './headline-weights.txt?raw';
import { readTable } from './read';

/** What is asked of a statement; explained at the head of `headline-weights.txt`. */
export const GROUND_FACTS = [
  'asks',
  'bias',
  'depth',
  'found',
  'length',
  'likeLead',
  'opposed',
  'otherSource',
  'ownVoice',
  'quoted',
  'share',
  'shareOfAll',
  'subject',
] as const;

export type GroundFact = (typeof GROUND_FACTS)[number];

const weights = new Map(readTable(text).map(([fact = '', weight]) => [fact, Number(weight)]));

/** How much a fact speaks for it that the headline rests on the statement, in units of log-odds. */
export function groundWeight(fact: GroundFact): number {
  return weights.get(fact) ?? 0;
}
