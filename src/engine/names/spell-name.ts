import { isBodyWord } from '../../lexicon/body-kinds';
import { isCommonGivenName, isGivenName } from '../../lexicon/given-names';
import { isOfNameClass, isOrdinaryWord, looksLikeSurname } from '../../lexicon/names';
import { isKnownOrganization } from '../../lexicon/organizations';
import { looksLikeOutlet } from '../../lexicon/outlet-words';
import { isDemonym, isPlace } from '../../lexicon/places';
import { findTitle } from '../../lexicon/titles';
import { isInitial } from '../reading/is-initial';
import { isWatch, outletEnd } from '../reading/match-outlet';
import { normAt, type Scan, wordsOf } from '../reading/scan';
import { causeEnd } from './cause-name';
import { isCompounded } from './is-compounded';
import type { NameEvidence } from './name-evidence';
import { countWords, isAcronym, type NameRun } from './name-run';

/** What the words of a name say by themselves. */
export function spellName(scan: Scan, run: NameRun): NameEvidence[] {
  const signs: NameEvidence[] = [];
  const add = (sign: NameEvidence, holds: boolean) => {
    if (holds) signs.push(sign);
  };
  const { first, end } = run;
  const length = countWords(scan.norms.slice(first, end));
  const opening = normAt(scan, first);
  const last = normAt(scan, end - 1);
  const name = wordsOf(scan, first, end);
  const given = isGivenName(opening);
  // "Ines Banks", but "Georgia Power"
  const borne =
    length === 2 && isOfNameClass('surname-too', last) && !isPlace(wordsOf(scan, first, first + 1));
  const surname = borne && isCommonGivenName(opening);
  add('one-word', length === 1);
  add('two-words', length === 2 || length === 3);
  add('four-words', length > 3);
  add('given-name', isCommonGivenName(opening));
  add('given-name-word', given && !isCommonGivenName(opening));
  add('initial', length > 1 && hasInitial(scan, run));
  add('surname-form', looksLikeSurname(last) && !isPlace(last));
  add(
    'suffix',
    length > 2 && isOfNameClass('suffix', last) && !isOfNameClass('thing', normAt(scan, end - 2)),
  );
  add('outlet-words', length > 1 && looksLikeOutlet(textsOf(scan, run)));
  add('compounded', isCompounded(scan, run));
  add('cause', causeEnd(scan, first) === end);
  add('known-place', isPlace(name));
  add('known-organization', isKnownOrganization(name));
  // "A Tarde": a foreign name whose first word is an article here
  const article = scan.classes[first - 1] === 'det' && scan.tokens[first - 1]?.capital ? first - 1 : first;
  add('known-outlet', outletEnd(scan, first, end) === end || outletEnd(scan, article, end) === end);
  if (length > 1) {
    add('family-first', length < 4 && isOfNameClass('family-first', opening));
    add('postposed-title', isOfNameClass('postposed-title', last));
    add('place-first', !given && beginsWithPlace(scan, run));
    add('body-word-first', !given && isBodyWord(opening));
    add('place-last', isPlace(wordsOf(scan, end - 1, end)));
    add('demonym-last', isDemonym(last));
    add('particle', hasParticle(scan, run));
    add('body-word-last', (isBodyWord(last) && !borne) || isWatch(scan, end));
    add('surname-too-last', borne && !surname);
    add('thing-word-last', isOfNameClass('thing', last) && !isBodyWord(last));
  }
  const ordinaryFirst = !given && isOrdinaryWord(opening) && !isOfNameClass('particle', opening);
  add('ordinary-word-first', ordinaryFirst);
  add('one-ordinary-word', length === 1 && ordinaryFirst);
  add('people', isDemonym(length === 1 ? opening : name.toLowerCase()));
  add(
    'ordinary-word-last',
    length > 1 &&
      isOrdinaryWord(last) &&
      !borne &&
      !(length === 2 && isOfNameClass('frequent-surname', last)),
  );
  add('all-ordinary', length > 1 && ordinaryFirst && isOrdinaryWord(last));
  for (let i = first; i < end; i++) {
    const word = normAt(scan, i);
    add('acronym', isAcronym(wordsOf(scan, i, i + 1)) && !(i === first && length > 1 && word.length === 2));
    if (i === first) continue;
    add('later-given-name', isGivenName(word));
    if (i === end - 1) continue;
    add('body-word-inside', isBodyWord(word) || findTitle(word) !== null);
    add('demonym-inside', isDemonym(word));
    add('place-inside', isPlace(wordsOf(scan, i, i + 1)));
  }
  return signs;
}

function beginsWithPlace(scan: Scan, { first, end }: NameRun): boolean {
  const opening = normAt(scan, first);
  return (
    isPlace(wordsOf(scan, first, first + 1)) ||
    isDemonym(opening) ||
    isOfNameClass('place-beginning', opening) ||
    (end - first > 2 && isPlace(wordsOf(scan, first, first + 2)))
  );
}

function hasInitial(scan: Scan, { first, end }: NameRun): boolean {
  for (let i = first; i < end - 1; i++) {
    const word = normAt(scan, i);
    // "Y Combinator": a letter without its stop counts only inside a name
    if (isInitial(word) && (i > first || word.length > 1)) return true;
  }
  return false;
}

function hasParticle(scan: Scan, { first, end }: NameRun): boolean {
  for (let i = first; i < end - 1; i++) if (isOfNameClass('particle', normAt(scan, i))) return true;
  return false;
}

function textsOf(scan: Scan, { first, end }: NameRun): string[] {
  const texts: string[] = [];
  for (let i = first; i < end; i++) texts.push(wordsOf(scan, i, i + 1));
  return texts;
}
