import { findAnonymity } from '../../lexicon/anonymity';
import { isAlsoCalled } from '../../lexicon/broader-nouns';
import { isOfClass } from '../../lexicon/grammar';
import { findSourceNoun, type SourceNoun } from '../../lexicon/source-nouns';
import { findTitle } from '../../lexicon/titles';
import { normAt, type Scan } from '../reading/scan';
import type { Discourse } from './discourse';
import { isShadowOf } from './holds-other';
import { isHuman } from './is-human';
import { isFromElsewhere } from './is-same-speaker';
import type { Referent } from './referent';

/** Paragraphs: "the official", "the woman" goes back no further to somebody called so only later on. */
const NEAR = 1;
const FORMER = 'former';
/** Where so many are called so, a description says nothing of which. */
const MOST_HOLDERS = 8;

/**
 * "Mira Holt is pleased. The harbour master said …", and only further on "Holt, harbour master since 2019": ties a description
 * that was given to nobody to the one person, named before it, whom the text calls so anywhere. `people` are all named persons.
 */
export function recallSpeakers(
  { scan }: Discourse,
  described: readonly Referent[],
  people: readonly Referent[],
): void {
  const holders = new Map<string, Referent[]>();
  for (const person of people)
    for (const noun of person.nouns) {
      const called = holders.get(noun) ?? [];
      if (called.length < MOST_HOLDERS) called.push(person);
      holders.set(noun, called);
    }
  // "Gov. Mira Holt"
  const shortly = (noun: SourceNoun): Referent[] =>
    noun.kind === 'office' ? people.filter(({ nouns }) => isShortOf(nouns, noun.singular)) : [];
  for (const referent of described) {
    const noun = referent.mention?.noun;
    if (!noun || referent.standsFor || !isKnown(scan, referent)) continue;
    const called = holders.get(noun.singular) ?? shortly(noun);
    if (called.length >= MOST_HOLDERS) continue;
    const fitting = called.filter((person) => fits(scan, referent, person) && !isShadowOf(person, referent));
    const [only] = fitting;
    if (fitting.length !== 1 || !only) continue;
    if (isBefore(referent, only, isOfClass('anybody', noun.singular)) || isHeldBy(scan, referent, noun, only))
      referent.standsFor = only;
  }
}

/** "Gov" for "governor": a title that is no noun. */
function isShortOf(nouns: ReadonlySet<string>, noun: string): boolean {
  return [...nouns].some((own) => findSourceNoun(own) === null && isAlsoCalled(own, noun));
}

/** Spoken of as somebody known: "the harbour master", "Harbour master: …". */
function isKnown(scan: Scan, { kind, plural, owner, mention, range, appearances }: Referent): boolean {
  const first = appearances[0]?.phrase;
  if (kind !== 'someone' || plural || owner || !first || mention?.insider || !mention?.noun) return false;
  if (!isHuman(mention.noun) && !isOfClass('anybody', mention.noun.singular)) return false;
  const opener = normAt(scan, range.first);
  const opens = scan.classes[range.first];
  const bare = opens !== 'det' && opens !== 'num' && !mention.named;
  if (!isOfClass('known', opener) && !(bare && mention.noun.kind === 'office')) return false;
  const { first: from, end } = scan.sentences[first.sentence] ?? { first: 0, end: 0 };
  for (let i = from; i < end; i++) if (findAnonymity(scan.norms, i)) return false;
  return true;
}

function fits(scan: Scan, described: Referent, person: Referent): boolean {
  const { gender, words } = described;
  const sole = [...described.nouns].some((noun) => isOfClass('sole-office', noun));
  if (sole && isFromElsewhere(scan, described, person)) return false;
  if (gender && person.gender && gender !== person.gender) return false;
  // "the mayor" is none who is only called a former one
  if (person.words.has(FORMER) && !words.has(FORMER)) return false;
  // "the prime minister" is none who was minister of pensions
  for (const word of words)
    if (isOfClass('portfolio', word) && !person.words.has(word) && !person.nouns.has(word)) return false;
  // "Mira Holt resigned as mayor. … The new mayor said"
  return ![...words].some((word) => isOfClass('fresh', word) && !person.words.has(word));
}

/** "The governor said … ¶ Gov. Mira Holt signed it": no more than an office, “the prime minister”, and behind it the one who has the name of it. */
function isHeldBy(
  { tokens, norms }: Scan,
  { appearances }: Referent,
  noun: SourceNoun,
  person: Referent,
): boolean {
  const range = appearances[0]?.phrase.range;
  if (noun.kind !== 'office' || !range) return false;
  for (let i = range.first + 1; i < range.end - 1; i++) if (!person.words.has(norms[i] ?? '')) return false;
  return person.appearances.some(({ phrase }) => {
    const title = findTitle(norms[phrase.range.first] ?? '');
    return title !== null && tokens[phrase.range.first]?.capital === true && phrase.range.first > range.first;
  });
}

function isBefore({ appearances }: Referent, person: Referent, near: boolean): boolean {
  const first = appearances[0]?.phrase;
  const before = person.appearances.findLast(({ phrase }) => first && phrase.head < first.head)?.phrase;
  return first !== undefined && before !== undefined && (!near || first.block - before.block <= NEAR);
}
