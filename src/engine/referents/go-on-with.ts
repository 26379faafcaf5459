import { isAged } from '../reading/is-aged';
import { normAt } from '../reading/scan';
import { ageOf, yearsIn } from './age-of';
import { agreesInGender } from './agrees-in-gender';
import { choosePerson } from './choose-antecedent';
import type { Discourse } from './discourse';
import { hangsOn } from './hangs-on';
import type { Phrase } from './read-phrases';
import type { Referent } from './referent';

/** A person spoken of just before, where the description speaks or is what its clause is about. */
export function goOnWith(
  discourse: Discourse,
  phrase: Phrase,
  gender: 'm' | 'f' | null,
  human: boolean,
): Referent | null {
  const finding = discourse.findingAt.get(phrase.head);
  if (finding && hangsOn(discourse.scan, discourse.people, finding, phrase)) return null;
  // "the figures suggest", but "the 25-year-old suggested", "the striker reveals"
  const speaks = finding
    ? finding.kind === 'speech' || finding.kind === 'belief' || (finding.kind === 'show' && human)
    : phrase.role === 'subject' || (phrase.role === 'possessor' && phrase.opens);
  const years = yearsIn(discourse.scan, phrase.head);
  const aged =
    years && !phrase.quoted
      ? discourse.active.filter(
          (one) => one.person && agreesInGender({ gender }, one) && ageOf(discourse.scan, one) === years,
        )
      : [];
  if (aged.length === 1) return aged[0] ?? null;
  if (!speaks || phrase.quoted) return null;
  const found = choosePerson(discourse, phrase, gender, isAged(normAt(discourse.scan, phrase.head)));
  return found && !finding && isTelling(discourse, found, phrase) ? null : found;
}

/** "[Holt] said the mayor had asked for help": who tells of somebody is somebody else. */
function isTelling({ speaker }: Discourse, found: Referent, { presence, sentence }: Phrase): boolean {
  return presence < 1 && found === speaker && found.appearances.at(-1)?.phrase.sentence === sentence;
}

/** "Mira Holt said it was safe. “It is new,” the Sund Republican said.": whoever just spoke in the paragraph. */
export function speakOn(
  { findingAt, speaker }: Discourse,
  phrase: Phrase,
  gender: 'm' | 'f' | null,
): Referent | null {
  const last = speaker?.appearances.at(-1)?.phrase;
  const content = findingAt.get(phrase.head)?.content[0];
  if (!speaker?.person || !last || !content || content.first > phrase.head) return null;
  const near = last.block === phrase.block && last.sentence === phrase.sentence - 1;
  return near && agreesInGender({ gender }, speaker) ? speaker : null;
}
