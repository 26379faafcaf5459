import { isOfClass } from '../../lexicon/grammar';
import { isDash } from '../reading/is-dash';
import { isFiniteAt } from '../reading/is-finite-at';
import { looksPast } from '../reading/looks-past';
import { readNounPhrase } from '../reading/noun-phrase';
import type { Quotation } from '../reading/reading';
import { normAt, type Scan } from '../reading/scan';
import type { VerbCue } from './find-verb-cues';
import { type TokenRange, trimMarks } from './finding';

/** The quotation whose last token stands right before `at`, a comma between them allowed; `null` where there is none. */
export function quotationBefore(scan: Scan, at: number): Quotation | null {
  for (let i = at - 1; i >= at - 2 && i >= 0; i--) {
    if (scan.sentenceAt[i] !== scan.sentenceAt[at]) return null;
    const quotation = scan.quotations[scan.speechAt[i] ?? -1];
    if (quotation) return quotation;
    if (normAt(scan, i) !== ',') return null;
  }
  return null;
}

/** The quotation that starts at `at`, or behind one comma or colon there; `null` where there is none. */
export function quotationAt(scan: Scan, at: number): Quotation | null {
  for (let i = at; i <= at + 1 && scan.tokens[i]?.block === scan.tokens[at - 1]?.block; i++) {
    const quotation = scan.quotations[scan.speechAt[i] ?? -1];
    if (quotation) return quotation.first === i ? quotation : null;
    const mark = normAt(scan, i);
    if (mark !== ',' && mark !== ':') return null;
  }
  return null;
}

/** Whole sentences of quotation that follow in the same paragraph: “A,” she said. [“B. C.”] */
export function quotationsFollowing(scan: Scan, at: number): TokenRange[] {
  const pieces: TokenRange[] = [];
  const block = scan.tokens[at - 1]?.block;
  let i = at;
  while (i < scan.tokens.length && scan.tokens[i]?.block === block) {
    const quotation = scan.quotations[scan.speechAt[i] ?? -1];
    if (!quotation || quotation.first !== i || !endsSentence(scan, quotation)) break;
    pieces.push({ first: quotation.first, end: quotation.end });
    i = quotation.end;
  }
  return pieces;
}

export function endsSentence(scan: Scan, quotation: Quotation): boolean {
  const sentence = scan.sentences[scan.sentenceAt[quotation.end - 1] ?? -1];
  return quotation.open || (sentence !== undefined && sentence.end <= quotation.end + 1);
}

/**
 * The clause before the source and its cue: “… ,” Holt said / The port will close, Holt said. `first` is the first token of
 * source and cue. `null` where no clause ends there.
 */
export function clauseBefore(scan: Scan, first: number, sentenceFirst: number): TokenRange | null {
  // "…, [newly] released papers show"
  const adverb =
    looksPast(scan, first) && scan.classes[first - 1] === 'adv' && normAt(scan, first - 2) === ',';
  const edge = adverb ? first - 1 : first;
  const quotation = quotationBefore(scan, edge);
  if (quotation) {
    const opening = scan.sentences[scan.sentenceAt[quotation.first] ?? -1]?.first ?? quotation.first;
    const from = skipConnector(scan, Math.max(opening, previousSpeechEnd(scan, quotation.first, opening)));
    const apart = isRemark(scan, from, quotation.first) || isWhole(scan, from, quotation.first);
    return { first: apart ? quotation.first : from, end: quotation.end };
  }
  const mark = normAt(scan, closesWords(scan, edge - 1) ? edge - 2 : edge - 1);
  if (mark !== ',' && mark !== '—' && mark !== '–' && mark !== '-' && mark !== '?' && mark !== '!')
    return null;
  const range = trimMarks(scan, { first: skipConnector(scan, sentenceFirst), end: edge - 1 });
  return range.end > range.first ? range : null;
}

/** “… the “Long Winter,” Holt said”: a mark that closes words of the clause, behind its comma. */
function closesWords(scan: Scan, at: number): boolean {
  return scan.speechAt[at] === -1 && scan.fragmentAt[at] === 1 && scan.classes[at] === 'mark';
}

/** "But the port will close, Holt said": the connector links sentences and is not part of what was said. */
function skipConnector(scan: Scan, at: number): number {
  const next = normAt(scan, at + 1) === ',' ? at + 2 : at + 1;
  return isOfClass('connector', normAt(scan, at)) ? next : at;
}

/** Where an earlier quotation of the same sentence ends: its own cue stands between. */
function previousSpeechEnd(scan: Scan, at: number, floor: number): number {
  for (let i = at - 1; i >= floor; i--) if (scan.speechAt[i] !== -1) return i + 1;
  return floor;
}

/** "The crew survived — “a miracle,” said Holt": a remark on what the outlet tells, and not what goes on behind an insert: "The pier — a ruin — “will fall,” said Holt". */
function isRemark(scan: Scan, first: number, quotation: number): boolean {
  const dash = quotation - 1;
  if (dash <= first || !isDash(normAt(scan, dash))) return false;
  for (let i = first; i < dash; i++) if (normAt(scan, i) === normAt(scan, dash)) return false;
  return true;
}

function isWhole(scan: Scan, first: number, quotation: number): boolean {
  for (let i = first; i < quotation; i++) if (scan.classes[i] !== 'mark') return false;
  return true;
}

/** True where the words hold a finite verb or an auxiliary: a clause rather than a phrase. */
export function holdsVerb(scan: Scan, range: TokenRange): boolean {
  for (let i = range.first; i < range.end; i++) {
    const kind = scan.classes[i];
    if (kind === 'verb' || kind === 'aux' || scan.speechAt[i] !== -1) return true;
  }
  return false;
}

/**
 * Where a content that starts at `from` ends: at the sentence's end, or before a further cue of the same speaker
 * (", adding that", "and said"), a cue with a subject of its own ("…, but Roth said"), or ", according to".
 */
export function clauseEnd(scan: Scan, from: number, limit: number, cues: readonly VerbCue[]): number {
  let end = limit;
  for (const cue of cues) {
    if (cue.first <= from || cue.first >= end) continue;
    const edge = cue.subject?.first ?? cue.first;
    const boundary = boundaryBefore(scan, cue, edge, from);
    // "said the crews, who spoke of storms, had left": no clause stands before the insert
    const inside = cue.antecedent !== null && !holdsVerb(scan, { first: from, end: boundary });
    if (boundary !== -1 && !inside && separates(scan, cue, boundary)) end = boundary;
  }
  for (let i = from + 1; i < end; i++) {
    if (normAt(scan, i) !== 'according' || normAt(scan, i + 1) !== 'to') continue;
    if (normAt(scan, i - 1) === ',') end = i - 1;
    // "said the talk was “civil,” according to"
    else if (normAt(scan, i - 2) === ',' && normAt(scan, i - 1) === '"') end = i;
  }
  return end;
}

/** Something that can be said stands behind the verb: not "… and never answered." */
function leadsOn(scan: Scan, at: number): boolean {
  return (
    scan.speechAt[at] !== -1 ||
    scan.classes[at] !== 'mark' ||
    normAt(scan, at) === ':' ||
    normAt(scan, at) === ','
  );
}

/** A comma, a semicolon, or "and", "but", "while" right before `edge`, the first token of the cue and its subject; -1 where there is none. */
function boundaryBefore(scan: Scan, cue: VerbCue, edge: number, floor: number): number {
  let i = edge - 1;
  // "the pier was shut[, with] one of them saying that"
  if (cue.gerund && cue.subject) return i - 1;
  if (i > floor && (isSaidMeanwhile(scan, cue, i) || isSaidNext(scan, cue, i))) return i;
  if (scan.classes[i] === 'adv') i--;
  if (i > floor && joinsClauses(scan, i)) return normAt(scan, i - 1) === ',' ? i - 1 : i;
  if (!cue.subject && i > floor && isBehindQuote(scan, edge)) return edge;
  const mark = normAt(scan, i);
  return i > floor && (mark === ',' || mark === ';' || mark === '—' || mark === '–') ? i : -1;
}

/** "called it “a farce,” [said] a clerk": behind a comma that a quotation closes after. */
function isBehindQuote(scan: Scan, at: number): boolean {
  return normAt(scan, at - 1) === '"' && normAt(scan, at - 2) === ',';
}

/** "denied the pier was unsafe [as] he admitted that the crane was": token `at` opens what somebody said at the same time. */
function isSaidMeanwhile(scan: Scan, { end, verb, subject }: VerbCue, at: number): boolean {
  const told = verb.kind === 'speech' && subject !== null && subject.end - subject.first === 1;
  return told && normAt(scan, at) === 'as' && scan.classes[at + 1] === 'pron' && scan.classes[end] === 'that';
}

/** "said it was “a sad day” [before] adding that": behind words in quotation marks, the token opens what the speaker said next. */
function isSaidNext(scan: Scan, { end, verb, gerund }: VerbCue, at: number): boolean {
  const told = gerund && verb.kind === 'speech' && scan.classes[end] === 'that';
  return told && normAt(scan, at) === 'before' && normAt(scan, at - 1) === '"';
}

/** "crews, who [reported him to] the police": the relative clause tells what they did, and nothing that they said. */
function tellsDeed(scan: Scan, { antecedent, end, sentence }: VerbCue): boolean {
  if (!antecedent || scan.speechAt[end] !== -1) return false;
  const kind = scan.classes[end];
  const limit = scan.sentences[sentence]?.end ?? end;
  const object = readNounPhrase(scan, end, limit);
  return (kind === 'pron' || kind === 'det' || kind === 'name') && scan.classes[object] === 'prep';
}

/**
 * "and [reflects] the views of many", "and did not [represent] them": verbs that say something only with "that" or a quotation behind them;
 * "and [found] a man with a wound": what was come upon.
 */
function saysMore(scan: Scan, { verb, negated, end }: VerbCue): boolean {
  const thing = verb.kind === 'show' ? readNounPhrase(scan, end, scan.tokens.length) : end;
  const found = thing > end && !isFiniteAt(scan, scan.classes[thing] === 'adv' ? thing + 1 : thing);
  if (verb.frames.includes('c') && !found) return true;
  const told = scan.classes[end] === 'that' || scan.classes[end] === 'mark' || scan.speechAt[end] !== -1;
  return told || (!negated && verb.kind === 'speech' && /[afknO]/.test(verb.frames));
}

/** "[and] Holt said", "[though] Holt said": what parts the speech of two. */
function joinsClauses(scan: Scan, at: number): boolean {
  const word = normAt(scan, at);
  return isOfClass('coordinating', word) || (scan.classes[at] === 'conj' && isOfClass('conceding', word));
}

/** A new speaker, or the same one speaking on; an insert ("which, he said, …") or a verb without a content is none. */
function separates(scan: Scan, cue: VerbCue, boundary: number): boolean {
  if (cue.verb.kind === 'attitude' || !leadsOn(scan, cue.end) || tellsDeed(scan, cue)) return false;
  // "when the boat came, she began to shout"
  if (cue.verb.kind === 'manner' && !leadsToQuotation(scan, cue.end)) return false;
  if (isSaidMeanwhile(scan, cue, boundary) || isSaidNext(scan, cue, boundary)) return true;
  // "and the van could be seen swerving"
  if (cue.voice === 'passive' && cue.unreal) return false;
  if (cue.gerund)
    return normAt(scan, boundary) === ',' || normAt(scan, boundary) === '—' || normAt(scan, boundary) === '–';
  if (!cue.subject && isBehindQuote(scan, cue.first)) return true;
  if (!cue.subject && scan.classes[cue.first - 1] !== 'conj' && scan.classes[cue.first - 1] !== 'adv')
    return false;
  if (!cue.subject && !saysMore(scan, cue)) return false;
  const conj =
    joinsClauses(scan, boundary) || joinsClauses(scan, boundary + 1) || normAt(scan, boundary) === ';';
  return conj || normAt(scan, cue.end) !== ',';
}

/** "she began: “…”", "he smiled, “…”" */
function leadsToQuotation(scan: Scan, at: number): boolean {
  return scan.speechAt[at] !== -1 || scan.speechAt[at + 1] !== -1;
}

/** A quotation ends the clause that it stands in: a mark behind it, or one before its closing mark. */
export function closesClause(scan: Scan, at: number): boolean {
  const mark = normAt(scan, at);
  const inside = normAt(scan, at - 2);
  return (
    mark === ',' ||
    mark === '.' ||
    mark === ';' ||
    inside === ',' ||
    inside === '.' ||
    inside === '?' ||
    inside === '!'
  );
}

/** "But according to …", "Still, as Holt notes, …": token `at` leads the sentence, which begins at `first`, as it would without the words before it. */
export function leadsSentence(scan: Scan, at: number, first: number): boolean {
  for (let i = first; i < at; i++) {
    const kind = scan.classes[i];
    if (kind !== 'conj' && kind !== 'adv' && kind !== 'mark' && kind !== 'time') return false;
  }
  return true;
}
