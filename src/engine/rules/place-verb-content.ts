import { findCueNoun } from '../../lexicon/cue-nouns';
import { isOfClass } from '../../lexicon/grammar';
import { isFiniteAt } from '../reading/is-finite-at';
import { isThatSubject } from '../reading/is-that-subject';
import { normAt, type Scan } from '../reading/scan';
import type { VerbCue } from './find-verb-cues';
import { type TokenRange, trimMarks } from './finding';
import { isBareClause } from './is-bare-clause';
import { isClauseBefore } from './is-clause-before';
import { takesObject } from './is-object';
import { openFronted } from './open-fronted';
import { hangsOnNoun, opensBackdrop } from './opens-backdrop';
import { isConnection, opensSentence } from './opens-sentence';
import {
  clauseBefore,
  clauseEnd,
  closesClause,
  holdsVerb,
  quotationAt,
  quotationBefore,
  quotationsFollowing,
} from './place-content';
import { quotationResumed } from './quotation-resumed';
import { readFronted } from './read-fronted';
import { readObjectContent } from './read-object-content';
import { opensAmount, opensNoun, opensWithThere } from './read-subject';
import { describesThing } from './reduced-relative';
import { asideEnd, mainVerbComma, opensRelative, relativeEnd } from './relative-end';
import { behindSetting, partBefore, resumedClause } from './resumed-clause';
import { tellsOfNoun } from './skip-adjuncts';

/** How sure each way of finding a content is: about the share that was right on annotated training articles. */
const CONFIDENCE = {
  quoted: 0.93,
  that: 0.87,
  clause: 0.83,
  before: 0.8,
  object: 0.6,
  question: 0.3,
} as const;

/** A verb's content, and the rule that found it. */
export interface Placed {
  readonly rule: string;
  readonly content: readonly TokenRange[];
  readonly confidence: number;
}

/**
 * The content of a reporting verb. `behind` is the token behind its source, addressee and adjuncts, `edge` the first token of
 * source and cue, `limit` the sentence's end; `null` where nothing is said.
 */
export function placeContent(
  scan: Scan,
  cue: VerbCue,
  behind: number,
  edge: number,
  limit: number,
  cues: readonly VerbCue[],
  inverted: boolean,
): Placed | null {
  const before = cue.gerund ? null : clauseBefore(scan, edge, scan.sentences[cue.sentence]?.first ?? 0);
  const at = inverted ? behind : behindSetting(scan, cue, edge, before, behind, limit);
  const hangs = before !== null && hangsOnNoun(scan, before, at);
  const after = hangs ? null : contentAfter(scan, cue, at, limit, cues, before !== null);
  const quoteBefore = cue.gerund ? null : quotationBefore(scan, edge);
  if (before && quoteBefore) {
    const rest = quotationsFollowing(scan, limit);
    const resumed = quotationResumed(scan, at);
    const more = resumed ? [{ first: resumed.first, end: resumed.end }] : [];
    // "Urging crews to “stay away,” Holt said, “it is a ruin”": another thing that he said
    if (resumed && cues.some((other) => other.gerund && other.first === before.first))
      return { rule: 'quoted-after', content: [...more, ...rest], confidence: CONFIDENCE.quoted };
    return { rule: 'quoted-before', content: [before, ...more, ...rest], confidence: CONFIDENCE.quoted };
  }
  // "[the port is shut], Holt told reporters after meeting the envoy": a phrase behind a whole clause is none
  const phraseBehind = before !== null && after?.rule === 'bare-clause' && isPhrase(scan, after, before);
  if (after && !(before && inverted) && !phraseBehind) return after;
  // "Still, said Holt, the port …": what links the sentence to the one before is no clause
  const led = inverted && !before && normAt(scan, at) === ',' && startsClause(scan, cue, at + 1);
  const only = led ? resumedClause(scan, at, limit, cues) : null;
  if (only) return { rule: 'clause-before', content: [only], confidence: CONFIDENCE.before };
  // "said the pier was shut, a claim Holt denies"
  if (isOfClass('denying', normAt(scan, cue.end - 1)) && !quoteBefore) return null;
  if (!before || !(cue.verb.frames.includes('c') || cue.verb.frames.includes('t'))) return null;
  // "Asked about the pier, Holt told the board": the question
  if (isOfClass('asked', normAt(scan, before.first)) && !quoteBefore) return null;
  // "they kissed, held hands and danced": a verb that only a that-clause follows
  if (inverted && !/[cq]/.test(cue.verb.frames)) return null;
  const phrase = inverted && !holdsVerb(scan, before);
  const opened = phrase && opensSentence(scan, before) && startsClause(scan, cue, at + 1);
  // "strikes, missions held with the guard, and raids"
  if (cue.verb.kind === 'belief' && scan.classes[at] === 'prep' && !inverted) return null;
  const told = normAt(scan, at) === ',' && !opensBackdrop(scan, cue.end, at, limit);
  const goesOn = told && (!inverted || (phrase && isFiniteAt(scan, at + 1)) || opened);
  const parenthetical = goesOn ? resumedClause(scan, at, limit, cues) : null;
  if (parenthetical && opened && isConnection(scan, before))
    return { rule: 'clause-before', content: [parenthetical], confidence: CONFIDENCE.before };
  const object = !phraseBehind && takesObject(scan, at, limit);
  if (!parenthetical && (!isClauseBefore(scan, before, at, limit) || object)) return null;
  return {
    rule: 'clause-before',
    content: parenthetical ? [...partBefore(scan, before), parenthetical] : [before],
    confidence: CONFIDENCE.before,
  };
}

function isPhrase(scan: Scan, { content }: Placed, before: TokenRange): boolean {
  return holdsVerb(scan, before) && !content.some((range) => holdsVerb(scan, range));
}

/** The content behind the cue: a quotation, a that-clause, a bare clause, or what the verb's own pattern takes. */
function contentAfter(
  scan: Scan,
  cue: VerbCue,
  at: number,
  limit: number,
  cues: readonly VerbCue[],
  led: boolean,
): Placed | null {
  const { frames } = cue.verb;
  const quotation = quotationAt(scan, at);
  if (
    quotation &&
    (quotation.end >= limit - 1 || closesClause(scan, quotation.end)) &&
    frames.includes('q')
  ) {
    const content = [
      { first: quotation.first, end: quotation.end },
      ...quotationsFollowing(scan, Math.max(limit, quotation.end)),
    ];
    return { rule: 'quoted-after', content, confidence: CONFIDENCE.quoted };
  }
  if (normAt(scan, at) === ':' && !led) {
    const range = trimMarks(scan, { first: at + 1, end: limit });
    return range.end > range.first
      ? { rule: 'quoted-after', content: [range], confidence: CONFIDENCE.that }
      : null;
  }
  // "said in a report last month [that] blamed the crews", but "that having two piers was a luxury"
  const next = normAt(scan, at + 1);
  const relative = at > cue.end && isFiniteAt(scan, at + 1) && next !== 'is' && !next.endsWith('ing');
  if (scan.classes[at] === 'that' && (relative || tellsOfNoun(scan, at))) return null;
  // "said tests had shown lead [and that] the taps were shut"
  if (scan.classes[at] === 'that' && at > cue.end && scan.classes[at - 1] === 'conj') return null;
  if (scan.classes[at] === 'that' && (frames.includes('c') || frames.includes('t')) && at > cue.first) {
    const first = isThatSubject(scan, at) ? at : at + 1;
    // "said that [when she rang, she was told to wait]"
    const subject = Math.max(first, readFronted(scan, first, limit));
    const last = asideEnd(scan, cue, first, limit);
    const placed = clauseFrom(scan, 'that-clause', first, last, cues, CONFIDENCE.that, subject);
    // "denied that [report]", "denied that [claim], aides said"
    const denies = isOfClass('denying', normAt(scan, cue.end - 1));
    const pointed = denies && normAt(scan, at + 2) === ',' && findCueNoun(normAt(scan, at + 1)) !== null;
    return pointed || placed?.content[0]?.end === at + 2 ? null : placed;
  }
  // "noted [the fact] that the port was shut"
  const fact = normAt(scan, at + 1) === 'fact' && normAt(scan, at + 2) === 'that' && frames.includes('c');
  if (fact) return clauseFrom(scan, 'that-clause', at + 3, limit, cues, CONFIDENCE.that);
  // "announced [on Monday] a ban"
  const object = at > cue.end && opensThing(scan, at) ? at : cue.end;
  const whole = clauseEnd(scan, object, limit, cues);
  // "The bank, which denies [any role], has paid"
  const inner = cue.antecedent ? mainVerbComma(scan, object, whole) : whole;
  const special = readObjectContent(scan, cue, object, inner);
  if (special) return { ...special, confidence: CONFIDENCE.object };
  // "claims [to have taken the village]", but not "a man who claims to have a boat"
  const done = normAt(scan, at) === 'to' && normAt(scan, at + 1) === 'have' && cue.antecedent === null;
  if (frames.includes('i') && cue.verb.kind === 'speech' && done && scan.classes[at + 2] === 'verb')
    return clauseFrom(scan, 'noun-content', at, limit, cues, CONFIDENCE.object);
  if (frames.includes('w') && isOfClass('question', normAt(scan, at))) {
    return clauseFrom(scan, 'question', at, limit, cues, CONFIDENCE.question);
  }
  const bare = frames.includes('c') || (isOfClass('bare-clause', cue.verb.lemma) && !cue.gerund);
  if (bare && startsClause(scan, cue, at)) {
    const part = isRelative(scan, cue) && isFiniteAt(scan, at);
    const end = part ? relativeEnd(scan, at, limit) : asideEnd(scan, cue, at, limit);
    const placed = clauseFrom(scan, 'bare-clause', at, end, cues, CONFIDENCE.clause);
    if (placed?.content.some((range) => isBareClause(scan, cue, range))) return placed;
  }
  const first =
    cue.verb.kind === 'speech' && frames.includes('c') ? openFronted(scan, cue, at, limit, cues, led) : -1;
  if (first === -1) return null;
  // "said [when they searched the boat, they found a gun]"
  const subject = Math.max(first, readFronted(scan, first, limit));
  return clauseFrom(scan, 'bare-clause', first, limit, cues, CONFIDENCE.clause, subject);
}

function clauseFrom(
  scan: Scan,
  rule: string,
  first: number,
  limit: number,
  cues: readonly VerbCue[],
  confidence: number,
  subject = first,
): Placed | null {
  const end = clauseEnd(scan, subject, limit, cues);
  const open = scan.quotations[scan.speechAt[end - 1] ?? -1];
  // A quotation at the clause's end may run over further sentences: said it was “not over. We go on.”
  const range = trimMarks(scan, { first, end: open && open.end > end ? open.end : end });
  return range.end > range.first ? { rule, content: [range], confidence } : null;
}

/** "[a] ban", "[300] job cuts" behind a day or a place: what is announced or denied there. */
function opensThing(scan: Scan, at: number): boolean {
  const before = scan.classes[at - 1];
  const thing = scan.classes[at] === 'det' || scan.classes[at] === 'num';
  return thing && before === 'time';
}

function startsClause(scan: Scan, cue: VerbCue, at: number): boolean {
  const kind = scan.classes[at];
  if (
    kind === 'det' ||
    kind === 'pron' ||
    kind === 'name' ||
    kind === 'word' ||
    kind === 'num' ||
    kind === 'that' ||
    opensNoun(scan, at) ||
    opensAmount(scan, at) !== at ||
    opensWithThere(scan, at)
  )
    return true;
  if (scan.speechAt[at] !== -1) return true;
  return isRelative(scan, cue) && (kind === 'aux' || kind === 'verb');
}

/** "the man who [police] said …", "what [police] said was …": what is said is a part of the clause that describes somebody. */
function isRelative(scan: Scan, { subject, sentence, end }: VerbCue): boolean {
  if (subject && describesThing(scan, subject, end)) return true;
  const before = subject ? subject.first - 1 : -1;
  // "What [she] said was a lie": somebody's word on it
  if (normAt(scan, before) === 'what') return before > (scan.sentences[sentence]?.first ?? 0);
  // "Holt said that [police] found …": no relative
  return opensRelative(scan, before);
}
