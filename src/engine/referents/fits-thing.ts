import { isOfClass } from '../../lexicon/grammar';
import type { Referent } from './referent';

/** Most papers that a text names say nothing in it. */
const UNSPOKEN = 0.6;
/** "The site" is mostly a place. */
const NAMELESS_MEDIUM = 0.4;
/** A capitalised name that nothing shows to be a body's. */
const PERHAPS_BODY = 0.6;
/** "Staff were handed a letter. It told them …" */
const STAFF = 0.2;
/** "It" of a place: "Sund said it …" is the town's government at most; so is "they". */
export const PLACE = 0.2;

/** How well "it" fits a referent, from 0 to 1. */
export function fitsThing(referent: Referent): number {
  const { kind, plural, speaks } = referent;
  if (plural) return 0;
  if (kind === 'place') return PLACE;
  if (kind === 'document' && !speaks) return UNSPOKEN;
  if (kind === 'organization') return surenessOf(referent) * (isStaff(referent) ? STAFF : 1);
  if (kind === 'outlet') return referent.mention?.outlet || speaks ? 1 : NAMELESS_MEDIUM;
  return kind === 'document' ? 1 : 0;
}

function isStaff({ nouns }: Referent): boolean {
  for (const noun of nouns) if (isOfClass('personnel', noun)) return true;
  return false;
}

/** How sure it is that a name is a body's: one in capitals may be anything's. */
export function surenessOf({ mention, speaks, nouns }: Referent): number {
  return mention?.organization || speaks || nouns.size > 0 ? 1 : PERHAPS_BODY;
}
