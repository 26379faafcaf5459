import { isOfClass } from '../../lexicon/grammar';
import { isAppositionMark } from '../mentions/find-person';
import type { Organizations } from '../names/collect-organizations';
import type { People } from '../names/collect-people';
import { knowOwnOutlet } from '../reading/own-outlet';
import { normAt, type Scan } from '../reading/scan';
import type { Finding } from '../rules/finding';
import { behindAdjectives } from './behind-adjectives';
import { chooseAntecedent, chooseReferent } from './choose-antecedent';
import { appear, type Discourse } from './discourse';
import { foreseeBodies } from './foresee-bodies';
import { foreseeSpeakers } from './foresee-speakers';
import { foreseeStudies } from './foresee-studies';
import { identifyReferent } from './identify-referent';
import { joinReferents } from './join-referents';
import { noteRelation } from './match-relation';
import { nameDescribed } from './read-apposition';
import { type Phrase, readPhrases } from './read-phrases';
import { recallSpeakers } from './recall-speakers';
import { isPerhapsPerson, type Referent } from './referent';
import { numberNarration } from './weigh-salience';

/** What the phrases of an article stand for; `null` where that is not known. */
export interface Referents {
  /** By the token of the phrase's head. */
  at(head: number): Referent | null;
  /** Whether the phrase with that head only says more of somebody named right before. */
  isApposition(head: number): boolean;
  /** Whom the narration of a sentence is about: its first subject. */
  subjectOf(sentence: number): Referent | null;
  /** The person whose words most of the article gives: of a portrait, an interview. */
  readonly main: Referent | null;
}

/** Follows everything that may be a source through the article, whether it is one or not, pronouns and descriptions included. */
export function followReferents(
  scan: Scan,
  people: People,
  organizations: Organizations,
  findings: readonly Finding[],
): Referents {
  const findingAt = new Map<number, Finding>();
  for (const finding of findings)
    for (const range of [finding.source, finding.behind])
      if (range)
        for (let i = range.first; i < range.end && !(i > range.first && opensInsert(scan, i)); i++)
          findingAt.set(i, finding);
  const saidAt = new Map<number, Finding[]>();
  for (const finding of findings)
    if (finding.source)
      saidAt.set(finding.source.first, [...(saidAt.get(finding.source.first) ?? []), finding]);
  const reported = new Uint8Array(scan.tokens.length);
  for (const { content, kind } of findings)
    if (kind !== 'hearsay') for (const { first, end } of content) reported.fill(1, first, end);
  const discourse: Discourse = {
    scan,
    people,
    organizations,
    isOwnOutlet: knowOwnOutlet(scan),
    narration: numberNarration(scan),
    findingAt,
    saidAt,
    saidWords: new Map(),
    atHead: new Array<Referent | undefined>(scan.tokens.length),
    appositions: new Set(),
    inOffice: new Map(),
    relations: [],
    voices: new Map(),
    byName: new Map(),
    active: [],
    speaker: null,
  };
  const phrases = readPhrases(scan, reported);
  const goesOn = findings.filter((finding) => !finding.source && finding.continues);
  let next = 0;
  phrases.forEach((phrase, index) => {
    for (; (goesOn[next]?.content.at(-1)?.end ?? Infinity) <= phrase.range.first; next++)
      speakOn(discourse, goesOn[next]);
    follow(discourse, phrase, phraseBefore(discourse, phrases, index));
  });
  const sources = new Set<Referent>();
  for (const { head } of phrases) {
    const referent = findingAt.has(head) && discourse.atHead[head];
    if (referent) sources.add(referent);
  }
  const speakers = [...sources].filter(({ kind }) => kind === 'person');
  const named = listPeople(discourse, phrases);
  recallSpeakers(discourse, [...sources], named);
  foreseeSpeakers(discourse, [...sources], speakers, named);
  foreseeBodies(discourse, [...sources]);
  foreseeStudies(discourse, [...sources], listDocuments(discourse, phrases));
  const at = (head: number): Referent | null => {
    const referent = discourse.atHead[head];
    return referent?.standsFor ?? referent ?? null;
  };
  const subjects = new Map<number, Referent>();
  for (const { sentence, head, role, quoted } of phrases) {
    const referent = at(head);
    if (referent && role === 'subject' && !quoted && !subjects.has(sentence))
      subjects.set(sentence, referent);
  }
  return {
    at,
    isApposition: (head) => discourse.appositions.has(head),
    subjectOf: (sentence) => subjects.get(sentence) ?? null,
    main: findMain(findingAt, phrases, at),
  };
}

/** Everybody whom the article names, speaking or not. */
function listPeople({ atHead }: Discourse, phrases: readonly Phrase[]): Referent[] {
  const people = new Set<Referent>();
  for (const { head } of phrases) {
    const referent = atHead[head];
    if (referent?.kind === 'person' && !referent.plural) people.add(referent);
  }
  return [...people];
}

/** All papers that the article speaks of, in order. */
function listDocuments({ atHead }: Discourse, phrases: readonly Phrase[]): Referent[] {
  const documents = new Set<Referent>();
  for (const { head } of phrases) {
    const referent = atHead[head];
    if (referent?.kind === 'document') documents.add(referent);
  }
  return [...documents];
}

/** A person from whom at least this share of the statements with a source comes, and at least so many. */
const MAIN_SHARE = 0.5;
const MAIN_LEAST = 4;

function findMain(
  findingAt: ReadonlyMap<number, Finding>,
  phrases: readonly Phrase[],
  at: (head: number) => Referent | null,
): Referent | null {
  const counts = new Map<Referent, number>();
  let total = 0;
  for (const { head } of phrases) {
    const referent = findingAt.has(head) ? at(head) : null;
    if (!referent) continue;
    total++;
    counts.set(referent, (counts.get(referent) ?? 0) + 1);
  }
  for (const [referent, count] of counts)
    if (count >= MAIN_LEAST && count >= MAIN_SHARE * total && isHuman(referent)) return referent;
  return null;
}

function isHuman(referent: Referent): boolean {
  return referent.kind === 'person' || isPerhapsPerson(referent);
}

/** "Mira Holt[, whose deputy …]": what is said of a source names no source. */
function opensInsert(scan: Scan, at: number): boolean {
  const word = normAt(scan, at);
  return word === '(' || isAppositionMark(word) || scan.classes[at] === 'rel';
}

/** The phrase before that is no part of this one; the one that it hangs on, where it does: "[the head] of the port, Mira Holt". */
function phraseBefore({ scan, people }: Discourse, phrases: readonly Phrase[], index: number): Phrase | null {
  const first = phrases[index]?.range.first ?? 0;
  let at = index - 1;
  while ((phrases[at]?.range.end ?? 0) > first) at--;
  // "Ines Roth, a quiet, [bookish judge]"
  if (behindAdjectives(scan, phrases[at]?.range.first ?? first) === first) at--;
  // "the head of the Harbour Office ([HO]), Ines Roth"
  const inner = phrases[at];
  if (inner && normAt(scan, inner.range.first - 1) === '(' && normAt(scan, inner.range.end) === ')') at--;
  const nearest = phrases[at] ?? null;
  if (!nearest || people.at(nearest.head)) return nearest;
  for (let i = at - 1; phrases[i]?.sentence === nearest.sentence; i--) {
    const outer = phrases[i];
    if (outer && outer.range.end <= nearest.range.first && outer.whole.end >= nearest.whole.end) return outer;
  }
  return nearest;
}

function follow(discourse: Discourse, phrase: Phrase, before: Phrase | null): void {
  if (!phrase.pronoun) {
    const found = identifyReferent(discourse, phrase, before);
    if (!found) return;
    nameDescribed(discourse, phrase, found);
    appear(discourse, found, phrase);
    joinReferents(discourse, phrase, found);
    for (const told of [before, phrase])
      if (told && discourse.atHead[told.head] === found) noteRelation(discourse, told, found);
    return;
  }
  const isSource = discourse.findingAt.has(phrase.head);
  // "It" and "they" are followed only where they speak or act: elsewhere most stand for what is no source.
  const loose =
    (phrase.pronoun.gender === 'n' || phrase.pronoun.number === 'p') && phrase.role !== 'possessor';
  if (!isSource && (phrase.quoted || (loose && !isActing(discourse.scan, phrase)))) return;
  const found =
    loose && !isSource ? chooseReferent(discourse, phrase, fitsActing) : chooseAntecedent(discourse, phrase);
  if (!found) return;
  const { gender } = phrase.pronoun;
  if (gender === 'm' || gender === 'f') {
    if (found.person) found.taken ??= gender;
    else found.gender ??= gender;
  }
  appear(discourse, found, phrase);
}

/** "[It] has cut jobs", "[It] runs 40 shops": what opens the sentence and does something; but "It is clear that", "It comes after". */
function isActing({ classes, norms }: Scan, { pronoun, opens, head }: Phrase): boolean {
  if (!opens || pronoun?.number !== 's' || pronoun.gender !== 'n') return false;
  const verb = HAVING.has(norms[head + 1] ?? '') ? head + 2 : head + 1;
  return classes[verb] === 'verb' && !isOfClass('of-events', norms[verb] ?? '');
}

/** A body with a name. */
function fitsActing({ kind, plural, mention }: Referent): number {
  return kind === 'organization' && !plural && mention?.named ? 1 : 0;
}

const HAVING: ReadonlySet<string> = new Set(['had', 'has', 'will']);

/** A quotation that goes on without a cue keeps its speaker present. */
function speakOn(discourse: Discourse, finding: Finding | undefined): void {
  const speaker = finding?.continues?.source;
  const at = finding?.content.at(-1);
  if (!speaker || !at) return;
  for (let head = speaker.end - 1; head >= speaker.first; head--) {
    const referent = discourse.atHead[head];
    const last = referent?.appearances.at(-1);
    if (!referent || !last) continue;
    const sentence = discourse.scan.sentenceAt[at.end - 1] ?? 0;
    const block = discourse.scan.tokens[at.end - 1]?.block ?? 0;
    const phrase: Phrase = { ...last.phrase, head, sentence, block };
    // the one speech goes on, it does not begin anew
    if (last.phrase.head === head) referent.appearances.pop();
    appear(discourse, referent, phrase);
    return;
  }
}
