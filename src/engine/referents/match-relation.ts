import { isAlsoCalled } from '../../lexicon/broader-nouns';
import { isOfClass } from '../../lexicon/grammar';
import { findSourceNoun, type SourceNoun } from '../../lexicon/source-nouns';
import type { Mention } from '../mentions/describe-mention';
import { normAt, type Scan } from '../reading/scan';
import { agreesInGender } from './agrees-in-gender';
import type { Discourse } from './discourse';
import { holdsOther } from './holds-other';
import { isHuman } from './is-human';
import type { Phrase } from './read-phrases';
import type { Referent } from './referent';
import { sharesWord } from './weigh-fit';

/** What somebody named is to another: "[Roth]’s [lawyer], [Mira Holt]". */
export interface Relation {
  readonly person: Referent;
  readonly noun: string;
  readonly owner: Referent;
}

/** "his sister, [Mira Holt], …": notes whose what the person is, where the phrase or the one before it tells. */
export function noteRelation(discourse: Discourse, phrase: Phrase, person: Referent): void {
  if (!person.person || person.plural || isParted(discourse.scan, phrase)) return;
  const owner = ownerIn(discourse, phrase) ?? ownerBehind(discourse, phrase);
  if (!owner || owner === person) return;
  for (let i = phrase.range.first; i < phrase.range.end; i++) {
    const noun = discourse.people.at(i) ? null : findSourceNoun(normAt(discourse.scan, i));
    if (noun && !noun.plural && isHuman(noun))
      discourse.relations.push({ person, noun: noun.singular, owner });
  }
}

/** "[Roth]’s lawyer", "his sister", "the firm’s boss", "the mother of Roth": who has been named as that; `null` where nobody has. */
export function matchRelation(discourse: Discourse, phrase: Phrase, { noun }: Mention): Referent | null {
  if (!noun || noun.plural || !isHuman(noun)) return null;
  const { scan, relations, active } = discourse;
  if (isAny(scan, phrase)) return null;
  const owner = ownerIn(discourse, phrase) ?? ownerBehind(discourse, phrase);
  if (!owner) return null;
  const own = describing(scan, phrase, noun);
  const fits = (named: Referent, called: string): boolean =>
    (called === noun.singular || isAlsoCalled(called, noun.singular)) &&
    agreesInGender({ gender: noun.gender }, named) &&
    own.every((word) => named.words.has(word)) &&
    (isFormer(own) || !isFormer(named.words)) &&
    !holdsOther(named, noun, own) &&
    ![...named.words].some((word) => isOfClass('ranking-below', word) && !own.includes(word));
  const told = relations.findLast((one) => one.owner === owner && fits(one.person, one.noun));
  if (told) return told.person;
  if (owner.kind !== 'organization' && owner.kind !== 'place') return null;
  return (
    active.findLast(
      (one) =>
        one.person !== null &&
        !one.plural &&
        !relations.some(({ person, noun: called }) => person === one && fits(one, called)) &&
        [...one.nouns].some((called) => fits(one, called)) &&
        isOf(one, owner),
    ) ?? null
  );
}

/** "fired [his lawyer]", "[his late wife]" */
function isParted(scan: Scan, { range }: Phrase): boolean {
  for (let i = range.first - 1; i < range.end; i++) if (isOfClass('parting', normAt(scan, i))) return true;
  return false;
}

/** "a friend of Roth", "one aide of Holt": may be any of them. */
function isAny({ classes, norms }: Scan, { range: { first } }: Phrase): boolean {
  return isOfClass('indefinite', norms[first] ?? '') || classes[first] === 'num';
}

function isFormer(words: Iterable<string>): boolean {
  return [...words].some((word) => isOfClass('former', word));
}

/** "Kenyan President [Mira Holt]" and "Kenya"; a name that the person bears tells nothing. */
function isOf({ words, person }: Referent, { name }: Referent): boolean {
  return name
    .toLowerCase()
    .split(' ')
    .some((word) => !person?.words.includes(word) && sharesWord(words, word));
}

/** "his [older] sister": the words between the owner and the noun. */
function describing(scan: Scan, { range }: Phrase, { singular }: SourceNoun): string[] {
  let words: string[] = [];
  for (let i = range.first; i < range.end; i++) {
    const word = normAt(scan, i);
    if (scan.classes[i] === 'poss') words = [];
    else if (scan.classes[i] !== 'det' && (findSourceNoun(word)?.singular ?? word) !== singular)
      words.push(word);
  }
  return words;
}

/** "[his] sister", "[Roth]’s lawyer" */
function ownerIn({ scan, atHead }: Discourse, { range }: Phrase): Referent | null {
  for (let i = range.end - 1; i > range.first; i--)
    if (scan.classes[i] === 'poss') return meant(atHead[i - 1]);
  return scan.classes[range.first] === 'det' && range.end > range.first + 1
    ? meant(atHead[range.first])
    : null;
}

/** "the mother of [Roth]", "the head of [the Sund Port]": somebody or a body known by name. */
function ownerBehind({ scan, people, organizations, byName }: Discourse, { range }: Phrase): Referent | null {
  if (normAt(scan, range.end) !== 'of') return null;
  const at = range.end + (scan.classes[range.end + 1] === 'det' ? 2 : 1);
  const key = people.at(at)
    ? `person|${people.at(at)?.name.toLowerCase()}`
    : `body|${organizations.at(at)?.key}`;
  return byName.get(key) ?? null;
}

function meant(referent: Referent | undefined): Referent | null {
  return referent?.standsFor ?? referent ?? null;
}
