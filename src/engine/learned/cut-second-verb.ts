import { isOfClass } from '../../lexicon/grammar';
import { findReportingVerb } from '../../lexicon/reporting-verbs';
import { findSourceNoun } from '../../lexicon/source-nouns';
import { isAuxiliary } from '../../lexicon/word-classes';
import { isThing } from '../mentions/is-thing';
import { isPast } from '../reading/class-before';
import type { WordClass } from '../reading/classify-words';
import { isFiniteAt } from '../reading/is-finite-at';
import { isQuoted } from '../reading/is-quoted';
import { looksPast } from '../reading/looks-past';
import { headOf } from '../reading/noun-phrase';
import { normAt, type Scan } from '../reading/scan';
import { type TokenRange, trimMarks } from '../rules/finding';
import { readSubject } from '../rules/read-subject';

/**
 * What is asserted, without what else the same subject did: "acknowledged [the cost] and ordered limits", "denied [any role] and let officers
 * search her car". A clause is left as it is where its own subject may do both: "said [his son rang the board and asked for help]".
 */
export function cutSecondVerb(
  scan: Scan,
  content: readonly TokenRange[],
  cue: TokenRange,
  source: TokenRange | null,
): readonly TokenRange[] {
  const only = content.at(-1);
  const others = content.slice(0, -1);
  // "described [the plan] as [a ruin]"
  const as = others.length > 0 && normAt(scan, (only?.first ?? 0) - 1) === 'as';
  // "called it [a ruin]"
  const verb = scan.classes[cue.end - 1] === 'pron' ? cue.end - 2 : cue.end - 1;
  const past = findReportingVerb(normAt(scan, verb))?.forms.includes('past') === true;
  if (!only || (others.length > 0 && !as) || !past || only.first < cue.end || isQuoted(scan, only.first))
    return content;
  const opens = scan.classes[only.first];
  const noun =
    as || opens === 'det' || opens === 'num' || opens === 'gerund' || normAt(scan, only.first) === 'having';
  // "said [this was wrong]"
  const clause = readSubject(scan, only.first, only.end) > only.first || isFiniteAt(scan, only.first + 1);
  if (!noun || clause) {
    const end = deedBehind(scan, only, source);
    if (end !== -1) return [...others, trimMarks(scan, { first: only.first, end })];
  }
  if (!noun) return content;
  for (let i = only.first + 1; i < only.end; i++) {
    const kind = scan.classes[i];
    // "having anything to [do] with it"
    if (isFiniteAt(scan, i) && normAt(scan, i - 1) === 'to') continue;
    if (isFiniteAt(scan, i) || kind === 'that' || kind === 'rel') return content;
    // a verb that no list has: "most followed the union"
    if (looksPast(scan, i)) return content;
    // "the spate of strikes and [protests] demands that": a noun, though it may be a verb elsewhere
    const joined = normAt(scan, i) === 'and' && !isQuoted(scan, i) && !isFiniteAt(scan, i + 2);
    // "as shy and reserved at school"
    const verb = normAt(scan, i + 1);
    const deed =
      !as ||
      OBJECT.has(scan.classes[i + 2] ?? 'mark') ||
      (normAt(scan, i + 2) === 'to' && !isTransitive(verb));
    if (joined && i + 2 < only.end && isFiniteAt(scan, i + 1) && isInPast(verb) && deed)
      return [...others, trimMarks(scan, { first: only.first, end: i })];
  }
  return content;
}

/**
 * "said [the plan was unfair] and urged the board to drop it", "said [he was sorry] and promised help", "said [she would go] and thanked the
 * crews": the token of the "and" before what no thing does, what the speaker does, or what cannot go on behind "would"; -1 where the clause's own subject may have done it.
 */
function deedBehind(scan: Scan, { first, end }: TokenRange, source: TokenRange | null): number {
  const subject = readSubject(scan, first, end);
  const head = headOf(scan, first, subject);
  const noun = scan.classes[head] === 'word' ? findSourceNoun(normAt(scan, head)) : null;
  // a plan urges nobody, a report does
  const written = noun?.kind === 'document' && !isOfClass('arguing', noun.singular);
  const thing = subject > first && (written || isThing(scan, { first, end: subject }));
  const opening = normAt(scan, first);
  // "said that was a lie": what the word points at does nothing
  const points = subject === first && (opening === 'that' || isOfClass('pointing', opening));
  const none = opening === 'it' || opening === 'there' || points;
  const same = source !== null && scan.classes[subject] === 'aux' && isSame(scan, source, opening);
  let at = points ? first + 1 : subject;
  while (scan.classes[at] === 'adv') at++;
  if (at >= end || !isFiniteAt(scan, at)) return -1;
  const modal = isOfClass('modal', normAt(scan, at)) || isOfClass('own-plan', normAt(scan, at));
  let be = false;
  let have = false;
  for (; isFiniteAt(scan, at) || scan.classes[at] === 'adv'; at++) {
    be ||= isOfClass('be', normAt(scan, at));
    have ||= isOfClass('have', normAt(scan, at));
  }
  const passive = be && scan.classes[at - 1] === 'verb';
  // "the shops had doubled their prices" tells of people
  const still = (thing || none) && ((be && !passive) || !OBJECT.has(scan.classes[at] ?? 'mark'));
  for (let i = at; i < end - 2; i++) {
    const kind = scan.classes[i];
    if (isFiniteAt(scan, i) || kind === 'that' || kind === 'rel' || scan.speechAt[i] !== -1) return -1;
    const word = normAt(scan, i);
    if (word !== 'and' && word !== 'but') {
      if (isOfClass('subordinating', word)) return -1;
      continue;
    }
    const verb = scan.classes[i + 1] === 'adv' ? i + 2 : i + 1;
    const object = scan.classes[verb + 1] ?? 'mark';
    // "a bold plan called for more"
    const idiom = !same && normAt(scan, verb) === 'called' && normAt(scan, verb + 1) === 'for';
    const done = isOfClass('done-by-people', normAt(scan, verb)) && !idiom;
    const past = scan.classes[verb] === 'verb' && /[^e]ed$/.test(normAt(scan, verb));
    // "mistakes were made and apologised to the crews": nobody is apologised
    const asks = normAt(scan, verb) === 'called' && normAt(scan, verb + 1) === 'on';
    const active = !passive || OBJECT.has(object) || asks || !isTransitive(normAt(scan, verb));
    const apart = done && (still || (same && !have)) && active;
    // "would replace old and damaged buses"
    const adjective = isFiniteAt(scan, i - 2) && scan.classes[i - 1] === 'word';
    const owned = apart || (modal && past && !be && !have && !adjective && OBJECT.has(object));
    if (owned) return i;
    if (isFiniteAt(scan, verb)) return -1;
  }
  return -1;
}

/** "vowed", "had", but not "[a duty to serve and] protect", "[a farce and] insult": the speaker called it so, and did something else. */
function isInPast(word: string): boolean {
  return (
    word.endsWith('ed') ||
    isPast(word) ||
    isOfClass('only-past', word) ||
    isOfClass('participle', word) ||
    isAuxiliary(word)
  );
}

/** "urged", "thanked", but not "apologised", "vowed": stands in the passive too. */
function isTransitive(word: string): boolean {
  return /[Oakn]/.test(findReportingVerb(word)?.verb.frames ?? 'n') || word === 'thanked';
}

/** What opens the object of a verb. */
const OBJECT: ReadonlySet<WordClass> = new Set<WordClass>(['det', 'name', 'num', 'pron']);

/** "[Holt] said [he]", "[they] said [they]": who speaks, of himself. */
function isSame(scan: Scan, { first, end }: TokenRange, pronoun: string): boolean {
  if (pronoun === 'they')
    return scan.norms.slice(first, end).some((word) => word === pronoun || word.endsWith('s'));
  const named = scan.classes[end - 1] === 'name' && (pronoun === 'he' || pronoun === 'she');
  return named || normAt(scan, first) === pronoun;
}
