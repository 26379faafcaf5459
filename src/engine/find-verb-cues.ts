import { type ReportingVerb, findReportingVerb, multiWordVerbs } from '../lexicon/reporting-verbs';
import type { TokenRange } from './finding';
import { POSTPOSED, nounPhraseBefore, readNounPhrase } from './noun-phrase';
import { type Scan, normAt } from './scan';

/** A reporting verb used as a verb, with its auxiliaries and its subject. */
export interface VerbCue extends TokenRange {
  readonly verb: ReportingVerb;
  readonly sentence: number;
  readonly voice: 'active' | 'passive';
  /** "saying that": hangs on another verb. */
  readonly gerund: boolean;
  /** "did not say", "never claimed". */
  readonly negated: boolean;
  /** "would say", "if he says", "to say": not asserted to have been said. */
  readonly unreal: boolean;
  /** The noun phrase before the verb, its apposition included; `null` where it stands behind or is left out. */
  readonly subject: TokenRange | null;
  /** Where the subject is "who" or "which": the words it stands for. */
  readonly antecedent: TokenRange | null;
}

const BE: ReadonlySet<string> = new Set("is are was were be been being 's 're isn't aren't wasn't weren't am".split(' '));
const HAVE: ReadonlySet<string> = new Set("has have had having 've hasn't haven't hadn't".split(' '));
const MODAL: ReadonlySet<string> = new Set("would could might may should must can wouldn't couldn't can't cannot shouldn't".split(' '));
const CONDITION: ReadonlySet<string> = new Set(['if', 'unless', 'whether']);
/** Verbs before "to say" that leave it a fact: "went on to say", "took to the stage to say". */
const REALISING: ReadonlySet<string> = new Set(['went', 'on', 'goes', 'came', 'continued', 'texted', 'wrote', 'called', 'posted', 'emailed', 'tweeted']);

/** An apposition or relative clause between subject and verb is at most this many tokens long. */
const LONGEST_INSERT = 45;

/** Finds the reporting verbs outside quotations: one list a sentence, in order of the text. */
export function findVerbCues(scan: Scan): VerbCue[][] {
  return scan.sentences.map((sentence, index) => {
    const cues: VerbCue[] = [];
    for (let at = sentence.first; at < sentence.end; at++) {
      if (scan.speechAt[at] !== -1) continue;
      const cue = readVerbCue(scan, at, index);
      if (!cue) continue;
      cues.push(cue);
      at = cue.end - 1;
    }
    return cues;
  });
}

function readVerbCue(scan: Scan, at: number, sentence: number): VerbCue | null {
  const kind = scan.classes[at];
  if (kind !== 'verb' && kind !== 'gerund') return null;
  const hit = matchVerb(scan, at);
  if (!hit) return null;
  const floor = scan.sentences[sentence]?.first ?? 0;
  const group = readAuxiliaries(scan, at, floor);
  const { verb, forms, end } = hit;
  const passive = group.be && forms.includes('participle') && !forms.includes('gerund');
  if (!passive && forms.every((form) => form === 'participle') && !group.have) return null;
  if (!passive && (isNoun(scan, at, group.first, forms) || isPostposed(scan, at, group.first))) return null;
  const gerund = forms.includes('gerund') && !group.be;
  const inverted = isInverted(scan, group.first, end, floor, verb);
  const { subject, antecedent } = findSubject(scan, group.first, floor, gerund, inverted);
  return {
    first: group.first,
    end,
    verb,
    sentence,
    voice: passive ? 'passive' : 'active',
    gerund,
    negated: group.negated,
    unreal: group.unreal || isConditional(scan, subject?.first ?? group.first, floor),
    subject,
    antecedent,
  };
}

function matchVerb(scan: Scan, at: number): { verb: ReportingVerb; forms: readonly string[]; end: number } | null {
  for (const candidate of multiWordVerbs(normAt(scan, at))) {
    if (candidate.words.every((word, k) => normAt(scan, at + k) === word)) {
      return { verb: candidate.verb, forms: candidate.forms, end: at + candidate.words.length };
    }
  }
  const hit = findReportingVerb(normAt(scan, at));
  return hit && { ...hit, end: at + 1 };
}

interface Auxiliaries {
  readonly first: number;
  readonly be: boolean;
  readonly have: boolean;
  readonly negated: boolean;
  readonly unreal: boolean;
}

/** Walks back over "has also", "did not", "is widely", "to". */
function readAuxiliaries(scan: Scan, at: number, floor: number): Auxiliaries {
  let first = at;
  let be = false;
  let have = false;
  let negated = false;
  let unreal = false;
  for (let i = at - 1; i >= floor; i--) {
    const word = normAt(scan, i);
    const kind = scan.classes[i];
    if (word === 'not' || word === 'never' || word.endsWith("n't")) negated = true;
    if (word === 'to') {
      if (!REALISING.has(normAt(scan, i - 1))) unreal = true;
    } else if (kind === 'aux' || BE.has(word) || HAVE.has(word)) {
      if (BE.has(word)) be = true;
      if (HAVE.has(word)) have = true;
      if (MODAL.has(word)) unreal = true;
    } else if (kind !== 'adv' && word !== 'not' && word !== 'never') break;
    if (kind === 'poss' && !BE.has(word)) break;
    first = i;
  }
  // Leading adverbs are part of the clause before: "Earlier, …" stays out, "also said" is in.
  while (first < at && scan.classes[first] === 'adv' && scan.classes[first - 1] === 'mark') first++;
  return { first, be, have, negated, unreal };
}

/** "a person briefed on the inquiry": a participle that describes the noun before it. */
function isPostposed(scan: Scan, at: number, first: number): boolean {
  return first === at && scan.classes[at + 1] === 'prep' && POSTPOSED.has(normAt(scan, at));
}

/** "the latest reports say", "police report that": nouns that look like verbs, and base forms without a plural before them. */
function isNoun(scan: Scan, at: number, first: number, forms: readonly string[]): boolean {
  const next = scan.classes[at + 1];
  if (forms.includes('past') || forms.includes('gerund')) return false;
  if ((next === 'verb' || next === 'aux') && scan.classes[at - 1] !== 'pron') return true;
  if (!forms.includes('base') || forms.includes('third') || first < at) return false;
  const before = normAt(scan, at - 1);
  const kind = scan.classes[at - 1];
  const plural = before.endsWith('s') || PLURALS.has(before);
  return !(kind === 'pron' || kind === 'rel' || kind === 'adv' || (plural && kind !== 'poss') || (kind === 'mark' && at > 0));
}

const PLURALS: ReadonlySet<string> = new Set(['people', 'police', 'men', 'women', 'some', 'many', 'others', 'most', 'few', 'media', 'both', 'data', 'who']);

function isConditional(scan: Scan, at: number, floor: number): boolean {
  return at > floor && CONDITION.has(normAt(scan, at - 1));
}

/** "…, said Ines Roth, who …": a noun phrase behind the verb with no verb of its own behind it. */
function isInverted(scan: Scan, first: number, at: number, floor: number, verb: ReportingVerb): boolean {
  const quoted = scan.speechAt[first - 1] !== -1;
  if (first <= floor || (!quoted && (normAt(scan, first - 1) !== ',' || verb.frames.includes('O')))) return false;
  const end = readNounPhrase(scan, at, scan.sentences[scan.sentenceAt[at] ?? -1]?.end ?? at);
  const kind = scan.classes[end];
  return end > at && kind !== 'verb' && kind !== 'aux' && kind !== 'adv' && scan.classes[at] !== 'that';
}

interface Subject {
  readonly subject: TokenRange | null;
  readonly antecedent: TokenRange | null;
}

const NO_SUBJECT: Subject = { subject: null, antecedent: null };

function findSubject(scan: Scan, verb: number, floor: number, gerund: boolean, inverted: boolean): Subject {
  const before = verb - 1;
  if (before < floor || gerund || scan.speechAt[before] !== -1) return NO_SUBJECT;
  const kind = scan.classes[before];
  if (kind === 'rel' || kind === 'that') {
    const end = normAt(scan, before - 1) === ',' ? before - 1 : before;
    const first = nounPhraseBefore(scan, end, clauseFloor(scan, end, floor));
    return { subject: { first: before, end: verb }, antecedent: first === -1 ? null : { first, end } };
  }
  if (kind === 'mark') {
    const word = normAt(scan, before);
    const closes = word === ',' || word === ')' || word === '–' || word === '—' || word === '-';
    return closes ? { subject: subjectAcross(scan, before, floor, inverted), antecedent: null } : NO_SUBJECT;
  }
  const first = nounPhraseBefore(scan, verb, clauseFloor(scan, verb, floor));
  return first === -1 ? NO_SUBJECT : { subject: { first, end: verb }, antecedent: null };
}

/** "Ines Roth, who runs the port, said": from the comma before the verb back to a phrase that ends at an earlier comma. */
function subjectAcross(scan: Scan, comma: number, floor: number, inverted: boolean): TokenRange | null {
  const mark = normAt(scan, comma) === ')' ? '(' : normAt(scan, comma);
  for (let i = comma - 1; i > floor && i > comma - LONGEST_INSERT; i--) {
    if (scan.speechAt[i] !== -1) return null;
    if (normAt(scan, i) !== mark || !opensInsert(scan, i + 1, comma)) continue;
    const first = nounPhraseBefore(scan, i, clauseFloor(scan, i, floor));
    // "The pier, weakened by storms, said Holt, …": before an inverted verb the insert must be about a person.
    if (first !== -1 && inverted && scan.classes[i + 1] !== 'rel' && scan.classes[first] !== 'name') continue;
    if (first !== -1 && (first === floor || endsClause(scan, first - 1))) return { first, end: comma + (mark === '(' ? 1 : 0) };
  }
  return null;
}

/** An insert is an apposition ("a spokesman …", "45"), a relative clause, or a participle ("speaking to reporters"). */
function opensInsert(scan: Scan, at: number, end: number): boolean {
  const kind = scan.classes[at];
  if (at >= end) return false;
  return kind === 'det' || kind === 'rel' || kind === 'num' || kind === 'word' || kind === 'name' || kind === 'gerund' || kind === 'verb' || kind === 'adv' || kind === 'prep';
}

function endsClause(scan: Scan, at: number): boolean {
  const kind = scan.classes[at];
  return kind === 'mark' || kind === 'conj' || kind === 'adv' || kind === 'time' || kind === 'that';
}

/** The earliest token that can belong to the clause of the verb: behind the last quotation, comma, colon or dash. */
function clauseFloor(scan: Scan, end: number, floor: number): number {
  for (let i = end - 1; i >= floor; i--) {
    if (scan.speechAt[i] !== -1) return i + 1;
    const word = normAt(scan, i);
    if (scan.classes[i] === 'mark' && (word === ',' || word === ':' || word === ';' || word === '—' || word === '–' || word === '―' || word === '--')) return i + 1;
  }
  return floor;
}
