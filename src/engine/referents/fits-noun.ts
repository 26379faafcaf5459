import { isAlsoCalled } from '../../lexicon/broader-nouns';
import { isOfClass } from '../../lexicon/grammar';
import { findSourceNoun } from '../../lexicon/source-nouns';
import type { Referent } from './referent';

/** The noun for whoever serves in a force, and for whoever holds an office. */
const OFFICER = 'officer';
const OFFICIAL = 'official';

/** "co-founder", "co-author" */
const CO = 'co-';

function withoutCo(noun: string): string {
  return noun.startsWith(CO) ? noun.slice(CO.length) : noun;
}

/** Whether a noun of the description fits what the text calls the named one. */
export function fitsNoun(described: Referent, named: Referent): boolean {
  for (const own of described.nouns)
    for (const other of named.nouns) {
      if (withoutCo(own) === withoutCo(other) || isAlsoCalled(other, own)) return true;
      if (own === OFFICIAL && findSourceNoun(other)?.kind === 'office') return true;
    }
  // "…, says officer": of the police chief, too
  return described.nouns.has(OFFICER) && [...named.words].some((word) => isOfClass('force', word));
}
