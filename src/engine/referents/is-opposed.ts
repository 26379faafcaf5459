import { isOfClass } from '../../lexicon/grammar';
import { findSourceNoun, type SourceNoun } from '../../lexicon/source-nouns';
import type { Referent } from './referent';

/** "the defendant" is none of those who have an office or a job in court; "the prime minister" is none whom the text has as a journalist. */
export function isOpposed({ nouns }: Referent, { singular, kind }: SourceNoun): boolean {
  if (kind === 'office' && [...nouns].some((own) => isOfClass('journalist', own))) return true;
  return isOfClass('on-trial', singular) && [...nouns].some(isOfCourt);
}

function isOfCourt(noun: string): boolean {
  const kind = findSourceNoun(noun)?.kind;
  return kind === 'office' || kind === 'role' || kind === 'agent';
}
