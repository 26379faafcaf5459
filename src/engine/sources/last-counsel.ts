import type { SourceNoun } from '../../lexicon/source-nouns';
import type { Mention } from '../mentions/describe-mention';
import { isCalled } from '../referents/is-called';
import type { Entity } from './entities';
import type { Resolving } from './sourced';

/**
 * "Lawyers for Ada Holt said … [Attorneys] argued …": those who spoke last for somebody in the case. `null` where nobody did, and for
 * lawyers of some kind ("tax lawyers", "some lawyers").
 */
export function lastCounsel(
  { entities }: Resolving,
  { bare, text }: Mention,
  { kind, plural, singular }: SourceNoun,
): Entity | null {
  if (kind !== 'agent' || !plural || !bare || text.includes(' ')) return null;
  return entities.last((entity) => speaksForSomebody(entity) && isCalled(entity, singular));
}

/** "Ada Holt’s lawyer", "lawyers for the families" */
function speaksForSomebody({ identity, plural }: Entity): boolean {
  return identity === 'organization' || (identity === 'unnamed' && plural);
}
