import { isOfClass } from '../../lexicon/grammar';
import { findSourceNoun } from '../../lexicon/source-nouns';
import { findTitle } from '../../lexicon/titles';
import { isDash } from '../reading/is-dash';
import { isJob } from '../reading/is-job';
import { passBracket } from '../reading/pass-mark';
import { normAt, type Scan } from '../reading/scan';
import type { TokenRange } from '../rules/finding';
import { agreesInGender } from './agrees-in-gender';
import { behindAdjectives } from './behind-adjectives';
import { type Discourse, pickReferent } from './discourse';
import { readOffice } from './read-office';
import type { Phrase } from './read-phrases';
import { isPerhapsPerson, type Referent, type ReferentKind } from './referent';

/**
 * The referent of the phrase before, where this one only says more of it: "Mira Holt, a harbour master,", "Holt is the harbour
 * master".
 */
export function readApposition(
  discourse: Discourse,
  before: Phrase,
  phrase: Phrase,
  kind: ReferentKind | null,
): Referent | null {
  const { scan, atHead } = discourse;
  const known = atHead[before.head];
  if (!known || before.sentence !== phrase.sentence || before.pronoun || before.role === 'possessor')
    return null;
  // "the regulator, [the KBA]": its name, and no description
  const called = scan.classes[phrase.head] === 'name' && kind === 'organization';
  if (called && known.kind === kind && known.mention?.named === false) return null;
  const described = opensDescription(scan, phrase) || (known.kind === 'person' && opensJob(scan, phrase));
  const named = known.kind === 'person' || known.kind === 'organization' || isPerhapsPerson(known);
  if (isBehindComma(scan, before, phrase)) {
    const somebody = known.kind === 'someone' && kind === 'someone' && !known.plural && !known.mention?.named;
    const same = named ? goTogether(known, kind) : somebody && normAt(scan, phrase.range.first) === 'a';
    if (same && described && closesBehindNumber(scan, phrase.whole.end)) return known;
    return null;
  }
  const office = known.kind === 'person' && kind === 'someone' ? readOffice(scan, before, phrase) : null;
  if (office === 'in') discourse.inOffice.set(known, normAt(scan, phrase.head));
  if (office === 'left') return succeed(discourse, before, known, phrase);
  if (office) return known;
  return named && described && isBehindBe(scan, before, phrase) && goTogether(known, kind) ? known : null;
}

/** "[Mira Holt] succeeded Omar Veld as mayor", "Mira Holt, who has replaced Omar Veld": who comes into the office that the other has left. */
function succeed(discourse: Discourse, { range }: Phrase, left: Referent, phrase: Phrase): Referent | null {
  const { scan, atHead, inOffice } = discourse;
  let at = range.first - 2;
  while (isBetween(scan, at)) at--;
  const next = atHead[at];
  if (!next || !(next.kind === 'person' || isPerhapsPerson(next))) return null;
  const noun = normAt(scan, phrase.head);
  left.nouns.add(noun);
  addWords(scan, left, phrase.range);
  left.words.add(FORMER);
  inOffice.set(next, noun);
  return next;
}

const FORMER = 'former';

function isBetween(scan: Scan, at: number): boolean {
  const kind = scan.classes[at];
  return kind === 'aux' || kind === 'adv' || kind === 'rel' || normAt(scan, at) === ',';
}

/** "Another officer, Dana Holt,": the description before the comma was Dana Holt from its first word on. */
export function adoptDescription(
  discourse: Discourse,
  before: Phrase,
  phrase: Phrase,
  named: Referent,
): void {
  const { scan, atHead } = discourse;
  const described = atHead[before.head];
  if (!described || described === named) return;
  if (named.person && holdsOffice(discourse, before, phrase, described)) {
    becomeOne(discourse, before, described, named);
    return;
  }
  // "The former head of the yard, Ines Roth of Marlow, …"
  const ends = closes(scan, phrase.range.end) || (named.person !== null && closes(scan, phrase.whole.end));
  if (!isBehindComma(scan, before, phrase) || !ends) return;
  // "one of the divers, Mira Holt,"
  if (described.plural && named.person && isOneOf(scan, before)) {
    atHead[before.head] = named;
    const appearance = described.appearances.find(({ phrase: { head } }) => head === before.head);
    if (appearance) named.appearances.push(appearance);
    for (const noun of described.nouns) named.nouns.add(noun);
    addWords(scan, named, before.whole);
  }
  if (described.plural || described.appearances.length !== 1) return;
  const person = named.kind === 'person' && described.kind === 'someone';
  // "the fund that runs the museum, the Sund Trust,": the trust is the fund
  const led = scan.classes[before.range.first - 2];
  const inner = led === 'that' || led === 'rel';
  const body =
    !inner &&
    named.kind === 'organization' &&
    named.mention?.named === true &&
    described.kind === 'organization';
  // "The MP for Sund, Ines Roth,": in capitals, and nobody's name
  const name = described.mention?.named === true && !(person && described.mention.noun);
  if (!(person || body) || name) return;
  becomeOne(discourse, before, described, named);
}

/** "A teacher said … The teacher, Ines Roth, said": the one without a name was she, too. */
export function nameDescribed(discourse: Discourse, phrase: Phrase, named: Referent): void {
  const { scan, people } = discourse;
  const { range, head } = phrase;
  const noun = findSourceNoun(normAt(scan, head));
  // "the rebels' top official, Ines Roth" is somebody else
  const short = range.end - range.first === 2 && !people.at(head);
  const known = short && isOfClass('known', normAt(scan, range.first));
  if (!named.person || !noun || !known || normAt(scan, range.end) !== ',') return;
  const described = pickReferent(discourse, phrase, ({ kind, plural, nouns, mention }) =>
    kind === 'someone' && !plural && nouns.has(noun.singular) && !mention?.insider ? 1 : 0,
  );
  if (described && agreesInGender(described, named)) described.standsFor = named;
}

/** What was said of the description was said of whoever is named. */
function becomeOne(discourse: Discourse, { head }: Phrase, described: Referent, named: Referent): void {
  const { atHead, active } = discourse;
  atHead[head] = named;
  const appearance = described.appearances[0];
  const last = named.appearances.at(-1);
  if (appearance && (!last || last.weight < appearance.weight)) {
    if (last) named.appearances.pop();
    named.appearances.push(appearance);
  }
  if (discourse.speaker === described) discourse.speaker = named;
  named.speaks ||= described.speaks;
  for (const noun of described.nouns) named.nouns.add(noun);
  for (const word of described.words) named.words.add(word);
  named.gender ??= described.gender;
  const at = active.lastIndexOf(described);
  if (at !== -1) active.splice(at, 1);
}

/** "[Superintendent] of police Ines Roth": what the office is of stands between it and the name; but "the critic of Minister Roth". */
function holdsOffice(
  { scan, people }: Discourse,
  { range }: Phrase,
  phrase: Phrase,
  described: Referent,
): boolean {
  const { first, end } = phrase.range;
  const job = described.mention?.noun;
  const single = described.kind === 'someone' && !described.plural && described.appearances.length === 1;
  if (!single || !job || !isJob(job) || range.end !== first - 1 || normAt(scan, range.end) !== 'of')
    return false;
  let between = 0;
  for (let i = first; i < end && !people.at(i); i++) {
    const noun = findSourceNoun(normAt(scan, i));
    if (scan.classes[i] === 'poss' || (noun && isJob(noun))) return false;
    if (!findTitle(normAt(scan, i))) between++;
  }
  return between > 0;
}

function addWords(scan: Scan, { words }: Referent, { first, end }: TokenRange): void {
  for (let i = first; i < end; i++)
    if (scan.classes[i] === 'word' || scan.classes[i] === 'name') words.add(normAt(scan, i));
}

function isOneOf(scan: Scan, { range }: Phrase): boolean {
  return normAt(scan, range.first - 2) === 'one' && normAt(scan, range.first - 1) === 'of';
}

function opensDescription(scan: Scan, { range }: Phrase): boolean {
  const kind = scan.classes[range.first];
  return kind === 'det' || kind === 'word';
}

/** "Mira Holt, [Sund councillor] for the West Ward,", "Mira Holt, [MP] for Sund": a name that opens says where, or is the job's. */
function opensJob(scan: Scan, { range, head }: Phrase): boolean {
  const noun = findSourceNoun(normAt(scan, head));
  return noun !== null && !noun.plural && scan.classes[range.first] === 'name';
}

function goTogether(known: Referent, kind: ReferentKind | null): boolean {
  if (known.kind === 'person') return kind === 'someone';
  return isPerhapsPerson(known) && kind === 'someone' ? true : kind === 'organization' && known.kind === kind;
}

function isBehindComma(scan: Scan, before: Phrase, phrase: Phrase): boolean {
  const whole = behindNumber(scan, before.whole.end);
  // "the head of the Harbour Office (HO), Ines Roth"
  const end = passBracket(scan, whole, scan.sentences[before.sentence]?.end ?? whole);
  if (normAt(scan, end) !== ',' && !isDash(normAt(scan, end))) return false;
  // "Mira Holt, 45, a harbour master"
  const aged = scan.classes[end + 1] === 'num' && normAt(scan, end + 2) === ',';
  const first = end + (aged ? 3 : 1);
  return phrase.range.first === first || phrase.range.first === behindAdjectives(scan, first);
}

/** "a mother [of two], Ines Roth": behind the number. */
function behindNumber(scan: Scan, at: number): number {
  return normAt(scan, at) === 'of' && scan.classes[at + 1] === 'num' ? at + 2 : at;
}

/** "Holt is a diver", "Holt, who is a diver", "Holt would become the candidate" */
function isBehindBe(scan: Scan, before: Phrase, phrase: Phrase): boolean {
  const at = phrase.range.first - 1;
  const end = before.whole.end;
  const becomes = isOfClass('becoming', normAt(scan, at));
  if (before.role !== 'subject' || at < end || !(becomes || isOfClass('be', normAt(scan, at)))) return false;
  for (let i = end; i < at; i++) {
    const kind = scan.classes[i];
    const between =
      kind === 'rel' || kind === 'adv' || normAt(scan, i) === ',' || (becomes && kind === 'aux');
    if (!between) return false;
  }
  return true;
}

/** "a father of three,", "a father of three from Sund," */
function closesBehindNumber(scan: Scan, end: number): boolean {
  const behind = behindNumber(scan, end);
  return closes(scan, behind) || (behind > end && scan.classes[behind] === 'prep');
}

/** A description ends with its comma or sentence, or goes on with "who". */
function closes(scan: Scan, end: number): boolean {
  const kind = scan.classes[end];
  return kind === undefined || kind === 'mark' || kind === 'rel' || kind === 'that';
}
