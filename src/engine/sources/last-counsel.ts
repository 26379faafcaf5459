import { isAlsoCalled } from '../../lexicon/broader-nouns';
import { findReportingVerb } from '../../lexicon/reporting-verbs';
import type { SourceNoun } from '../../lexicon/source-nouns';
import type { Mention } from '../mentions/describe-mention';
import { normAt } from '../reading/scan';
import { isCalled } from '../referents/is-called';
import type { Entity } from './entities';
import type { Resolving } from './sourced';

const LAWYER = 'lawyer';

/**
 * "Lawyers for Ada Holt said … [Attorneys] argued …": the only ones so far who spoke for somebody in the case. `null` elsewhere, and for
 * lawyers of some kind ("tax lawyers", "some lawyers") or at large ("lawyers say").
 */
export function lastCounsel(
  { scan, entities }: Resolving,
  { bare, text, range }: Mention,
  { plural, singular }: SourceNoun,
): Entity | null {
  if (!plural || !bare || text.includes(' ') || !isLawyer(singular)) return null;
  // "Lawyers say"
  if (findReportingVerb(normAt(scan, range.end))?.forms.includes('base')) return null;
  const last = entities.last((entity) => isCounsel(entity) && isCalled(entity, singular));
  return last && !entities.last((entity) => entity !== last && isCounsel(entity)) ? last : null;
}

function isLawyer(noun: string): boolean {
  return noun === LAWYER || isAlsoCalled(noun, LAWYER);
}

/** "Ada Holt’s lawyer", "lawyers for the families", "prosecutors" */
function isCounsel({ identity, plural, nouns }: Entity): boolean {
  return (identity === 'organization' || (identity === 'unnamed' && plural)) && [...nouns].some(isLawyer);
}
