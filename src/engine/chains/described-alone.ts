import { isOfClass } from '../../lexicon/grammar';
import { findSourceNoun } from '../../lexicon/source-nouns';
import type { People, Person } from '../names/collect-people';
import { normAt, type Scan } from '../reading/scan';

/** Tokens: "the [former French] striker". */
const ADJECTIVES = 3;

/** The one person named so far, from `first` on, until another is named at `until`. */
export interface Protagonist {
  readonly person: Person;
  readonly first: number;
  readonly until: number;
}

/** Who is named first in the article, and where the second is; `null` where nobody is named. */
export function findProtagonist(scan: Scan, people: People): Protagonist | null {
  let found: Omit<Protagonist, 'until'> | null = null;
  for (let i = 0; i < scan.tokens.length; i++) {
    const person = people.at(i);
    if (!person) continue;
    found ??= { person, first: i };
    if (person !== found.person) return { ...found, until: i };
  }
  return found && { ...found, until: scan.tokens.length };
}

/**
 * "In an interview with Marca, [the French striker] set things straight": where a sentence names nobody but describes somebody, the one
 * person that the article has named before it; `null` where it has named more than one or none.
 */
export function describedAlone(
  scan: Scan,
  people: People,
  protagonist: Protagonist | null,
  first: number,
  end: number,
): Person | null {
  if (!protagonist || protagonist.first >= first || protagonist.until < first) return null;
  let described = false;
  for (let i = first; i < end; i++) {
    if (people.at(i)) return null;
    described ||= scan.speechAt[i] === -1 && isDescription(scan, i);
  }
  return described ? protagonist.person : null;
}

function isDescription(scan: Scan, at: number): boolean {
  const noun = scan.classes[at] === 'word' ? findSourceNoun(normAt(scan, at)) : null;
  const human = noun?.kind === 'role' || noun?.kind === 'office' || noun?.kind === 'unnamed';
  if (!human || noun.plural || scan.classes[at + 1] === 'word' || scan.classes[at + 1] === 'name')
    return false;
  for (let i = at - 1; i >= at - 1 - ADJECTIVES && scan.sentenceAt[i] === scan.sentenceAt[at]; i--) {
    if (scan.classes[i] === 'det') return isOfClass('definite', normAt(scan, i));
    if (scan.classes[i] !== 'word' && scan.classes[i] !== 'name') return false;
  }
  return false;
}
