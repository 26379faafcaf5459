import { findSourceNoun } from '../../lexicon/source-nouns';
import { findTitle } from '../../lexicon/titles';
import type { Referent } from './referent';

/** An office in capitals has from two to four letters: "CM", "DCP", "IGP". */
const SHORTEST = 2;
const LONGEST = 4;

/** What may follow the rank in its short form: "the DCP" is a deputy commissioner of police, "the SP" a superintendent. */
const OF_POLICE = 'p';
const POLICE = 'police';

/** Whether the letters, in lower case, begin the words of an office that the text gives the person: "the CM", of Chief Minister Roth. */
export function isShortFor({ words, person }: Referent, letters: string): boolean {
  if (!person || letters.length < SHORTEST || letters.length > LONGEST) return false;
  // "PM" is short itself
  const office = [...words]
    .filter((word) => !person.words.includes(word) && word.length > SHORTEST)
    .flatMap((word) => word.split('-'));
  const initials = office.map((word) => word.slice(0, 1)).join('');
  const bare =
    letters.endsWith(OF_POLICE) && (letters.length > SHORTEST || words.has(POLICE))
      ? letters.slice(0, -OF_POLICE.length)
      : letters;
  for (const short of [letters, bare])
    for (let at = initials.indexOf(short); at !== -1; at = initials.indexOf(short, at + 1))
      if (office.slice(at, at + short.length).some(isOffice)) return true;
  return false;
}

function isOffice(word: string): boolean {
  return findSourceNoun(word) !== null || findTitle(word) !== null;
}
