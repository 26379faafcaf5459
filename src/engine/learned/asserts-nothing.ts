import { isOfClass } from '../../lexicon/grammar';
import { findSourceNoun } from '../../lexicon/source-nouns';
import { findPronoun } from '../../lexicon/word-classes';
import { holdsEvidence } from '../reading/holds-evidence';
import { isFiniteAt } from '../reading/is-finite-at';
import { isNegation } from '../reading/is-negation';
import { looksPast } from '../reading/looks-past';
import { readNounPhrase } from '../reading/noun-phrase';
import { normAt, type Scan } from '../reading/scan';
import type { Finding, TokenRange } from '../rules/finding';
import { holdsVerb } from '../rules/place-content';
import { readBehind } from '../rules/read-behind';
import { isNobody } from './is-nobody';
import { isOrdered } from './is-ordered';
import { isSettingAlone } from './is-setting-alone';
import { isUnsaid, leadsOnToSaid } from './is-unsaid';
import { leavesOpen } from './leaves-open';
import type { Proposal } from './propose';
import { isLaidOut } from './read-proposal';
import { takesMainVerb } from './takes-main-verb';
import { tellsDeed } from './tells-deed';

/**
 * "did not say who had paid": a learned proposal that asserts nothing. The rules know of it; the tagger, which has learned
 * attributions of every kind, does not.
 */
export function assertsNothing(scan: Scan, { finding, cue, source, content }: Proposal): boolean {
  // a cue among words that layout sets apart is none of theirs
  if (finding && isLaidOut(finding)) return false;
  if (content[0] && isWhoIsCited(scan, content[0].first, content.at(-1)?.end ?? 0)) return true;
  if (cue && saysLittle(scan, cue, content)) return true;
  if (cue && content[0] && (isTopic(scan, cue, content[0]) || isJustSaid(scan, cue, content[0]))) return true;
  if (cue && content[0] && leavesOpen(scan, cue, content[0])) return true;
  if (cue && content[0] && isUnsaid(scan, source, cue, content[0])) return true;
  if (cue && content[0] && content.length === 1 && tellsDeed(scan, cue, content[0])) return true;
  if (cue && content[0] && (isPointedAt(scan, cue, content) || isOrdered(scan, cue, content[0]))) return true;
  if (cue && content[0] && !finding && isReason(scan, cue, content[0])) return true;
  if (cue && content.length === 1 && content[0] && takesMainVerb(scan, cue, content[0])) return true;
  if (cue && (isAnybody(scan, cue) || leadsOnToSaid(scan, source, cue, content))) return true;
  if (cue && isSettingAlone(scan, cue, content)) return true;
  if (source && isOfClause(scan, source)) return true;
  if (finding?.kind === 'belief' && source && isNarrator(scan, source)) return true;
  if (source && isOneOfUs(scan, source)) return true;
  if (cue && isNobody(scan, source, cue)) return true;
  // "this is said to be" is hearsay about it
  const active = cue && scan.classes[cue.first] !== 'aux';
  if (source ? isPointing(scan, source.first, source.end) : active && isPointing(scan, -1, cue.first))
    return true;
  if (finding) return isDescribed(scan, finding) || isAddressed(scan, finding);
  if (cue && (isAsked(scan, cue) || isTried(scan, cue))) return true;
  const first = content[0]?.first ?? 0;
  if (cue && isCited(scan, cue.end, content)) return true;
  if (!cue || first < cue.end) return false;
  // "did not say how [many had paid]"
  const opener = first > cue.end && !isOfClass('indirect-question', normAt(scan, first)) ? first - 1 : first;
  if (!isOfClass('indirect-question', normAt(scan, opener))) return false;
  for (let i = Math.max(0, cue.first - NEGATION_REACH); i < cue.end; i++)
    if (keepsFrom(normAt(scan, i)) && scan.sentenceAt[i] === scan.sentenceAt[cue.first]) return true;
  return false;
}

/** "[Citing “people close to the talks,”] the Courier said": who stands behind what is said, though in quotation marks. */
function isWhoIsCited(scan: Scan, first: number, end: number): boolean {
  const verb = isOfClass('quoting', normAt(scan, first)) ? first : first - 1;
  const opens = verb + 1 < end && normAt(scan, verb + 1) === '"';
  return opens && (readBehind(scan, verb, end)?.end ?? verb) >= end - 1;
}

const NOTHING = 'nothing';

/** "said [little about] the plan", "has said [nothing to] the press", "says [a lot about] the times", "Saying [nothing,] Holt left" */
function saysLittle(scan: Scan, cue: TokenRange, content: readonly TokenRange[]): boolean {
  const at = normAt(scan, cue.end) === 'a' ? cue.end + 1 : cue.end;
  const word = normAt(scan, at);
  if (!isOfClass('scant', word) || scan.speechAt[at] !== -1) return false;
  const next = normAt(scan, at + 1);
  if (next === 'about' || word !== NOTHING) return next === 'about';
  // "said nothing, however, [would] change"
  if (next === ',') return scan.classes[cue.end - 1] === 'gerund';
  return (
    (next === 'to' || next === 'on') &&
    !content.some((range) => range.first >= cue.end && holdsVerb(scan, range))
  );
}

/** "what Holt said [about the leak]": what it was about, but not "said [about 40 of them]". */
function isTopic(scan: Scan, cue: TokenRange, content: TokenRange): boolean {
  return (
    content.first === cue.end &&
    normAt(scan, content.first) === 'about' &&
    !holdsEvidence(scan, content.first, content.end)
  );
}

/** "Holt said [this while opening the pier]", "said [these things at a rally]": what was told before, and on what occasion. */
function isJustSaid(scan: Scan, cue: TokenRange, { first, end }: TokenRange): boolean {
  if (first !== cue.end || scan.speechAt[first] !== -1) return false;
  // "said this when asked: “It is late.”"
  if (scan.speechAt[end - 1] !== -1) return false;
  const word = normAt(scan, first);
  if (word !== 'so' && !isOfClass('pointing', word)) return false;
  const at = scan.classes[first + 1] === 'word' ? first + 2 : first + 1;
  if (isOfClass('opens-clause-of-time', normAt(scan, at)) || isOfClass('subordinating', normAt(scan, at)))
    return true;
  if (scan.classes[at] !== 'prep') return false;
  // "said this in itself was wrong"
  const setting = readNounPhrase(scan, at + 1, end);
  return !isFiniteAt(scan, setting > at + 1 ? setting : at + 2);
}

/** "denied [this]", "denied that [claim]": what was told before, and nothing more. */
function isPointedAt(scan: Scan, cue: TokenRange, [only, ...others]: readonly TokenRange[]): boolean {
  if (!only || others.length > 0) return false;
  if (scan.classes[cue.end] === 'that' && only.end === cue.end + 2) return true;
  if (only.first !== cue.end || only.end !== only.first + 1) return false;
  const word = normAt(scan, only.first);
  return scan.speechAt[only.first] === -1 && (isOfClass('pointing', word) || findPronoun(word) !== null);
}

/** "Holt said, citing [low water and high fares]": why, in a noun without quoted words or figures. */
function isReason(scan: Scan, cue: TokenRange, { first, end }: TokenRange): boolean {
  const from = first - cue.end;
  // "citing the many [sailors who had left]"
  if (normAt(scan, cue.first) !== 'citing' || from < 0 || from > 2) return false;
  const noun = readNounPhrase(scan, first, end);
  return noun > first && !isFiniteAt(scan, noun) && !holdsEvidence(scan, first, end);
}

/** "was charged with battery": what a court is to find. */
function isTried(scan: Scan, { first, end }: TokenRange): boolean {
  if (scan.classes[first] !== 'aux') return false;
  for (let i = first; i < end; i++) if (isOfClass('indicted', normAt(scan, i))) return true;
  return false;
}

/** "the pier was shut, [which] suggests that …": what the narration itself has just told; but "the memo, [which] says". */
function isOfClause(scan: Scan, { first, end }: TokenRange): boolean {
  const before = normAt(scan, first - 1) === ',' ? first - 2 : first - 1;
  const told = scan.classes[before] === 'name' || findSourceNoun(normAt(scan, before)) !== null;
  return end - first === 1 && normAt(scan, first) === 'which' && !told;
}

/** "[You] could leave it thinking that": the reader, or anybody, who is the subject of the sentence. */
function isAnybody(scan: Scan, { first }: TokenRange): boolean {
  let at = scan.sentences[scan.sentenceAt[first] ?? -1]?.first ?? first;
  while (scan.classes[at] === 'conj' || scan.classes[at] === 'adv') at++;
  return (
    scan.classes[first] === 'gerund' &&
    normAt(scan, at) === 'you' &&
    scan.speechAt[at] === -1 &&
    scan.speechAt[first] === -1
  );
}

/** "[We] know that": the narration speaks of itself. */
function isNarrator(scan: Scan, { first, end }: TokenRange): boolean {
  return end - first === 1 && normAt(scan, first) === 'we' && scan.speechAt[first] === -1;
}

/** "as [I] said yesterday", "as [you] said": who writes and who reads. */
function isOneOfUs(scan: Scan, { first, end }: TokenRange): boolean {
  if (end - first !== 1 || normAt(scan, first - 1) !== 'as' || scan.speechAt[first] !== -1) return false;
  const pronoun = findPronoun(normAt(scan, first));
  return pronoun !== null && pronoun.person !== 3;
}

/** "[This] suggests that …": what the narration itself has just told. */
function isPointing(scan: Scan, first: number, end: number): boolean {
  let at = end - 1;
  while (at > first && scan.classes[at] === 'adv') at--;
  return (
    (first === -1 || at === first) && isOfClass('pointing', normAt(scan, at)) && scan.classes[at] === 'det'
  );
}

/** "the Courier reported, citing [two officials familiar with the sale]": who stands behind it, and nothing that is said. */
function isCited(scan: Scan, at: number, content: readonly TokenRange[]): boolean {
  const [only, ...others] = content;
  if (!only || others.length > 0 || only.first !== at || normAt(scan, at - 1) !== 'citing') return false;
  let named = false;
  for (let i = only.first; i < only.end; i++) {
    const kind = scan.classes[i];
    if (kind === 'mark' || kind === 'that' || scan.speechAt[i] !== -1) return false;
    named ||= kind === 'name' || findSourceNoun(normAt(scan, i)) !== null;
  }
  return named;
}

/** Tokens: the subject of a question has no more: "does the port's new owner say". */
const QUESTION_REACH = 8;

/** "Where does the bill say that …?": nobody has said so. */
function isAsked(scan: Scan, { first }: TokenRange): boolean {
  const sentence = scan.sentences[scan.sentenceAt[first] ?? -1];
  if (!sentence || scan.speechAt[first] !== -1) return false;
  if (normAt(scan, sentence.end - 1) !== '?') return false;
  for (let i = first - 1; i >= sentence.first && i >= first - QUESTION_REACH; i--) {
    if (isOfClass('asking-verb', normAt(scan, i))) return true;
    if (scan.classes[i] === 'mark' || scan.classes[i] === 'verb') return false;
  }
  return false;
}

/** A negation stands so many tokens before its verb, at most: "did not publicly say". */
const NEGATION_REACH = 2;

/** "did [not]", "[refused] to" */
function keepsFrom(norm: string): boolean {
  return isNegation(norm) || isOfClass('refusing', norm);
}

/** "an argument that flooded him", "a point that experts highlight": what follows describes the noun and is none of what it says. */
function isDescribed(scan: Scan, { rule, cue, content }: Finding): boolean {
  const [only] = content;
  if (rule !== 'cue-noun' || !only || !cue[0]) return false;
  const last = scan.classes[only.end - 1];
  const kind = scan.classes[only.first];
  const next = scan.classes[only.first + 1];
  // "that flooded him": a past form that we do not know
  const past = looksPast(scan, only.first) && (next === 'det' || next === 'pron');
  const subjectless = kind === 'verb' || kind === 'aux' || past;
  return subjectless || last === 'prep' || (last === 'verb' && only.end - only.first <= SHORTEST_CLAUSE);
}

/** A clause of so many words that ends in its verb lacks an object: "experts highlight". */
const SHORTEST_CLAUSE = 3;

/** "was reported to the police", "was known to audiences as": somebody was told; nothing is said to be so. */
function isAddressed(scan: Scan, { rule, cue }: Finding): boolean {
  const end = cue[0]?.end ?? 0;
  if (rule !== 'hearsay-phrase' || normAt(scan, end - 1) !== 'to') return false;
  const next = scan.classes[end];
  if (scan.classes[end] === 'word') return findSourceNoun(normAt(scan, end))?.plural === true;
  return next === 'det' || next === 'name' || next === 'num' || next === 'pron';
}
