import { isOfClass } from '../../lexicon/grammar';
import { findSourceNoun } from '../../lexicon/source-nouns';
import { findClauseSubject } from '../mentions/clause-subject';
import { isRemembered } from '../mentions/find-remembered';
import { headOf, readNounPhrase } from '../reading/noun-phrase';
import { normAt, type Scan } from '../reading/scan';
import type { Discourse } from './discourse';
import { readOpening } from './read-opening';
import type { Phrase } from './read-phrases';
import type { Referent } from './referent';

/** A name in a reported clause before its cue, or in the setting that opens it, is seldom its speaker: "Roth would resign, he said". */
const UNLIKELY = 0.25;

/**
 * Who cannot be meant: whoever is named behind the pronoun in its sentence or in the words quoted beside it, and for an
 * object the subject of its own clause ("Roth told him").
 */
export function findBarred(discourse: Discourse, phrase: Phrase): (referent: Referent) => number {
  const { scan, people, findingAt, atHead } = discourse;
  // "recalled [her] saying"
  const heard = isRemembered(scan, { first: phrase.head, end: phrase.head + 1 });
  if (phrase.role === 'possessor' && !heard)
    return isDefended(scan, phrase) ? (referent) => (worksInCourt(referent) ? 0 : 1) : () => 1;
  const finding = findingAt.get(phrase.head);
  const out = new Set<string>();
  const unlikely = new Set<string>();
  const end = scan.sentences[phrase.sentence]?.end ?? 0;
  // “He told me it was over,” Roth said: somebody else than Roth
  const inside = finding?.rule === 'quoted-speech';
  for (let i = phrase.head + 1; i < end; i++)
    noteName(people.at(i)?.name, inside && scan.speechAt[i] === -1 ? out : unlikely);
  if (inside && discourse.speaker?.person && isAllSpeech(scan, phrase.sentence))
    noteName(discourse.speaker.person.name, out);
  // "If Roth loses, he said, …"
  const first = scan.sentences[phrase.sentence]?.first ?? phrase.head;
  if (finding && isOfClass('condition', normAt(scan, first)) && normAt(scan, phrase.head - 1) === ',')
    for (let i = first; i < phrase.head; i++) noteName(people.at(i)?.name, unlikely);
  // "Thanking Roth, she said …", "After meeting Roth, the mayor said …"; "In a letter to Roth, she said …"
  const met = new Set<Referent>();
  const opens = finding && phrase.role === 'subject' ? readOpening(scan, first, phrase.range.first) : null;
  if (opens)
    for (let i = first + 1; i < phrase.range.first - 1; i++) {
      const referent = atHead[i];
      if (!referent || (scan.classes[i] !== 'name' && scan.classes[i] !== 'word')) continue;
      if (opens === 'doing') met.add(referent);
      else if (!isOrigin(scan, i)) noteName(people.at(i)?.name, unlikely);
      // "In messages to a friend, she said"
      if (referent.kind === 'someone' && isAddressee(scan, i)) met.add(referent);
    }
  // "The school, it said, failed": of whom it speaks is somebody else
  const told = normAt(scan, phrase.head - 1) === ',' ? phrase.head - 1 : first;
  const matter =
    finding && told > first && readNounPhrase(scan, first, told) === told
      ? atHead[headOf(scan, first, told)]
      : undefined;
  if (matter) met.add(matter);
  // "the report, which it said was late": not the report itself
  const which = scan.classes[phrase.head - 1] === 'rel' ? phrase.head - 1 : 0;
  const described = atHead[scan.classes[which - 1] === 'mark' ? which - 2 : which - 1];
  if (which && described) met.add(described);
  const to = finding?.addressee;
  if (to) for (let i = to.first; i < to.end; i++) noteName(people.at(i)?.name, out);
  for (const piece of finding?.content ?? [])
    for (let i = piece.first; i < piece.end; i++) {
      const quoted = scan.speechAt[i] !== -1 && scan.speechAt[phrase.head] === -1;
      noteName(people.at(i)?.name, quoted ? out : unlikely);
      // “My brother is a nurse,” he said: somebody else than the brother
      const spoken = quoted && scan.classes[i] === 'word' ? atHead[i] : null;
      if (spoken?.kind === 'someone') met.add(spoken);
    }
  // "[Ben Roth, a colleague], recalled her saying"
  const witness = heard ? findClauseSubject(scan, phrase.head - 1, first)?.range : null;
  for (let i = witness?.first ?? 0; i < (witness?.end ?? 0); i++) {
    const referent = atHead[i];
    if (referent) met.add(referent);
  }
  const subject = phrase.role === 'subject' ? null : subjectOf(discourse, phrase);
  const around = headAround(discourse, phrase);
  const cited = finding?.behind;
  return (referent) => {
    // "Citing a source in the country, it said"
    if (cited && atHead.slice(cited.first, cited.end).includes(referent)) return 0;
    if (met.has(referent) || (around && atHead[around] === referent)) return 0;
    if (subject && atHead[subject] === referent) return 0;
    if (referent.person && out.has(referent.person.name)) return 0;
    return referent.person && unlikely.has(referent.person.name) ? UNLIKELY : 1;
  };
}

/** "In [Roth]'s letter, she said", "In a letter from [Roth], she said": whose it is, perhaps her own. */
function isOrigin(scan: Scan, at: number): boolean {
  let first = at;
  while (scan.classes[first - 1] === 'name') first--;
  let end = at + 1;
  while (scan.classes[end] === 'name') end++;
  return scan.classes[end] === 'poss' || isOfClass('made-by', normAt(scan, first - 1));
}

/** "a letter to a close [friend]" */
function isAddressee(scan: Scan, at: number): boolean {
  let first = at;
  while (scan.classes[first - 1] === 'word' || scan.classes[first - 1] === 'det') first--;
  const lead = normAt(scan, first - 1);
  return lead === 'to' || lead === 'with';
}

/** Tokens: so far behind its head stands a pronoun in a phrase: "a source close to [him]". */
const HEAD_REACH = 3;

/** "a [spokeswoman] for her": the noun of the phrase that a pronoun ends is somebody else; `null` where it ends none. */
function headAround({ scan, atHead }: Discourse, { head }: Phrase): number | null {
  const ends = scan.classes[head + 1] === 'verb' || normAt(scan, head + 1) === '.';
  if (!ends || scan.classes[head - 1] !== 'prep') return null;
  for (let i = head - 2; i >= head - HEAD_REACH; i--)
    if (atHead[i] && findSourceNoun(normAt(scan, i))) return i;
  return null;
}

/** Between a possessor and his lawyer stand at most so many words: "his defence barrister". */
const WORDS_BETWEEN = 2;

/** "[His] barrister" */
function isDefended(scan: Scan, { head }: Phrase): boolean {
  for (let i = head + 1; i <= head + 1 + WORDS_BETWEEN && scan.classes[i] === 'word'; i++)
    if (findSourceNoun(normAt(scan, i))?.kind === 'agent') return true;
  return false;
}

/** The sergeant and the judge have no barrister in the case. */
function worksInCourt({ nouns }: Referent): boolean {
  for (const noun of nouns) if (isOfClass('court-officer', noun)) return true;
  return false;
}

/** The sentence is all within a quotation that goes on. */
function isAllSpeech(scan: Scan, sentence: number): boolean {
  const { first, end } = scan.sentences[sentence] ?? { first: 0, end: 0 };
  for (let i = first; i < end; i++) if (scan.speechAt[i] === -1 && scan.classes[i] !== 'mark') return false;
  return true;
}

function noteName(name: string | undefined, names: Set<string>): void {
  if (name) names.add(name);
}

/** Head of the phrase before the verb of the pronoun's clause; `null` where none is read. */
function subjectOf({ scan, atHead }: Discourse, phrase: Phrase): number | null {
  const first = scan.sentences[phrase.sentence]?.first ?? 0;
  let verb = false;
  for (let i = phrase.head - 1; i >= first; i--) {
    const kind = scan.classes[i];
    if (kind === 'conj' || kind === 'rel' || kind === 'that' || normAt(scan, i) === ',') return null;
    if (kind === 'verb' || kind === 'aux') verb = true;
    // "people close to her aides say she": not whose aides they are
    else if (verb && atHead[i] && kind !== 'det' && scan.classes[i + 1] !== 'poss') return i;
  }
  return null;
}
