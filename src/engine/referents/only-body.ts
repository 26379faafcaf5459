import { isOfClass } from '../../lexicon/grammar';
import type { Discourse } from './discourse';
import { isWhereabouts } from './is-whereabouts';
import type { Referent } from './referent';

/** Blocks: the title and the first paragraph. */
const LEAD = 1;

/** A word in small letters in a name: "Kestrel sued Holt Motors" is none. */
const SMALL = /(?:^| )\p{Ll}/u;

/** "Kestrel has lost its chief. …" and, paragraphs later, "[The company] said": the only body so far that may be meant, of which the lead told. */
export function onlyBody(
  { active, scan }: Discourse,
  noun: string,
  factor: (referent: Referent) => number,
  least: number,
): Referent | null {
  if (!isOfClass('business', noun) && !isOfClass('any-body-at-all', noun)) return null;
  const bodies = active.filter(
    (referent) => referent.mention?.named && !SMALL.test(referent.name) && factor(referent) >= least,
  );
  const [only] = bodies;
  const first = only?.appearances[0]?.phrase;
  const told = first && first.block <= LEAD && first.role !== 'oblique';
  // "Crowds filled Vestra Tower. … The group said"
  return told && bodies.length === 1 && !isWhereabouts(scan, only) ? only : null;
}
