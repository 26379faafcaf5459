import { findCueNoun } from '../../lexicon/cue-nouns';
import { isOfClass } from '../../lexicon/grammar';
import {
  findReportingVerb,
  type InflectedVerb,
  multiWordVerbs,
  type ReportingVerb,
} from '../../lexicon/reporting-verbs';
import { findSourceNoun } from '../../lexicon/source-nouns';
import { isNounInIng } from '../reading/is-noun-in-ing';
import { looksPast } from '../reading/looks-past';
import { nounPhraseBefore } from '../reading/noun-phrase';
import { normAt, type Scan } from '../reading/scan';
import { countBefore } from './count-before';
import { findSubject, isInverted, NO_SUBJECT } from './find-subject';
import type { TokenRange } from './finding';
import { isCounted, isObject } from './is-object';
import { isReduced } from './is-reduced';
import { isSaidBy } from './is-said-by';
import { isTaken } from './is-taken';
import { longSubject } from './long-subject';
import { participleBefore } from './participle-before';
import { readAuxiliaries } from './read-auxiliaries';
import { type QuotedAs, readQuotedAs } from './read-quoted-as';
import { narrowToSpeaker } from './reduced-relative';
import { crowdBefore } from './widen-subject';
import { withSubject } from './with-subject';

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
  /** Whom the subject quotes: "Radio Sund quoted [Holt] as saying". */
  readonly quoted: TokenRange | null;
}

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
  if (kind !== 'verb' && kind !== 'gerund' && !isToldBeside(scan, at)) return null;
  // "on the Telegram [messaging] app"
  if (isNounInIng(scan, at)) return null;
  const quoted = readQuotedAs(scan, at, scan.sentences[sentence]?.end ?? at);
  if (quoted) return cueOfQuotedAs(scan, at, sentence, quoted);
  const hit = matchVerb(scan, at);
  if (!hit) return null;
  const floor = scan.sentences[sentence]?.first ?? 0;
  const group = readAuxiliaries(scan, at, floor);
  const { verb, forms, end } = hit;
  const passive =
    forms.includes('participle') &&
    !forms.includes('gerund') &&
    (group.be || isReduced(scan, verb, group.first, end));
  if (!passive && forms.every((form) => form === 'participle') && !group.have) return null;
  if (!passive && (isNoun(scan, at, group.first, forms) || isPostposed(scan, at, group.first))) return null;
  if (!passive && group.first === at && isConsidered(scan, end, hit)) return null;
  const gerund = forms.includes('gerund') && !group.be;
  const inverted = isInverted(scan, group.first, end, floor, verb);
  const { subject: phrase, antecedent } = isSaidBy(scan, end, scan.sentences[sentence]?.end ?? end)
    ? NO_SUBJECT
    : findSubject(scan, group.lead, floor, gerund, inverted);
  const subject = gerund
    ? (phrase ?? withSubject(scan, group.first, floor))
    : narrowToSpeaker(scan, phrase, end);
  // "that other [alleged] data"
  if (subject?.end === (subject?.first ?? 0) + 1 && normAt(scan, subject?.first ?? 0) === 'other')
    return null;
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
    quoted: null,
  };
}

/** ", with one [telling] the Courier": no noun that the number counts. */
function isToldBeside(scan: Scan, at: number): boolean {
  const alone = isOfClass('stands-alone', normAt(scan, at - 1));
  return (
    alone &&
    normAt(scan, at - 2) === 'with' &&
    normAt(scan, at - 3) === ',' &&
    normAt(scan, at).endsWith('ing')
  );
}

/** "Holt was quoted as saying": Holt says it; "Radio Sund quoted Holt as saying": Radio Sund passes it on. */
function cueOfQuotedAs(scan: Scan, at: number, sentence: number, quoted: QuotedAs): VerbCue | null {
  const floor = scan.sentences[sentence]?.first ?? 0;
  const group = readAuxiliaries(scan, at, floor);
  if (!quoted.object && !group.be) return null;
  const { verb, end, object } = quoted;
  const gerund = scan.classes[at] === 'gerund';
  const subject = findSubject(scan, group.first, floor, gerund, false).subject;
  const { negated, unreal, first } = group;
  return {
    first,
    end,
    verb,
    sentence,
    voice: 'active',
    gerund: false,
    negated,
    unreal,
    subject: subject ?? object,
    antecedent: null,
    quoted: subject && object,
  };
}

function matchVerb(scan: Scan, at: number): (InflectedVerb & { readonly end: number }) | null {
  const word = normAt(scan, at);
  for (const { verb, forms, words } of multiWordVerbs(word)) {
    if (words.every((part, k) => normAt(scan, at + k) === part))
      return { verb, forms, end: at + words.length };
  }
  const hit = findReportingVerb(word);
  return hit && { verb: hit.verb, forms: hit.forms, end: at + 1 };
}

/** "a person briefed on the inquiry", "in a statement posted on a site": a participle that describes the noun before it. */
function isPostposed(scan: Scan, at: number, first: number): boolean {
  if (first !== at || scan.classes[at + 1] !== 'prep') return false;
  return isOfClass('postposed', normAt(scan, at)) || isInPaper(scan, at);
}

/** "saying in a video [posted] on": behind a paper that hangs on a preposition, and so says nothing itself. */
function isInPaper(scan: Scan, at: number): boolean {
  const kind = findSourceNoun(normAt(scan, at - 1))?.kind;
  if (kind !== 'document' && kind !== 'statement') return false;
  const first = nounPhraseBefore(scan, at, scan.sentences[scan.sentenceAt[at] ?? -1]?.first ?? 0);
  return first !== -1 && scan.classes[first - 1] === 'prep' && normAt(scan, at).endsWith('ed');
}

/** "a yard [considered to be] the largest": no subject thinks so there; "claimed to have" does. */
function isConsidered(scan: Scan, at: number, { verb, forms }: InflectedVerb): boolean {
  const next = normAt(scan, at + 1);
  const infinitive = normAt(scan, at) === 'to' && (next === 'be' || next === 'have');
  return infinitive && forms.includes('participle') && !verb.frames.includes('i');
}

/** "the latest reports say", "police report that": nouns that look like verbs, and base forms without a plural before them. */
function isNoun(scan: Scan, at: number, first: number, forms: readonly string[]): boolean {
  const next = scan.classes[at + 1];
  if (forms.includes('past') || forms.includes('gerund')) return false;
  // "the states that decided the vote"
  if (normAt(scan, at) === 'states' && next === 'that' && decides(scan, at + 2)) return true;
  // "faces claims that", "amid reports that"
  if (isTaken(scan, at) && findCueNoun(normAt(scan, at))) return true;
  const noun =
    findCueNoun(normAt(scan, at)) !== null ||
    findSourceNoun(normAt(scan, at)) !== null ||
    findCueNoun(normAt(scan, at + 1)) !== null;
  if (noun && (next === 'verb' || next === 'aux') && scan.classes[at - 1] !== 'pron') return true;
  // "media reports later named him"
  const behind = scan.classes[at + 2];
  const named = next === 'adv' && (behind === 'verb' || behind === 'aux');
  if (named && findCueNoun(normAt(scan, at)) && scan.classes[at - 1] !== 'pron') return true;
  if (forms.includes('third') && (isCounted(scan, at) || isObject(scan, at))) return true;
  if (!forms.includes('base') || forms.includes('third') || first < at) return false;
  const floor = scan.sentences[scan.sentenceAt[at] ?? -1]?.first ?? 0;
  const origin = participleBefore(scan, at, floor);
  const end = origin === -1 ? at : origin;
  const before = normAt(scan, end - 1);
  const kind = scan.classes[end - 1];
  const plural =
    before.endsWith('s') ||
    isOfClass('plural', before) ||
    isManyBefore(scan, end) ||
    countBefore(scan, end, floor) !== null ||
    longSubject(scan, floor, end)?.plural === true;
  return !(
    kind === 'pron' ||
    kind === 'rel' ||
    kind === 'adv' ||
    (plural && kind !== 'poss') ||
    (kind === 'mark' && at > 0)
  );
}

/** "the states that [decided] the vote"; but "the report states that [used] cars cost more", "that [need] is growing". */
function decides(scan: Scan, at: number): boolean {
  const verb = scan.classes[at] === 'verb' || looksPast(scan, at);
  const behind = scan.classes[at + 1];
  return verb && behind !== 'word' && behind !== 'aux' && behind !== 'verb';
}

/** "[officials at the ministry] suspect": the phrase before is about many, whatever its last word. */
function isManyBefore(scan: Scan, at: number): boolean {
  const floor = scan.sentences[scan.sentenceAt[at] ?? -1]?.first ?? 0;
  const first =
    scan.classes[at - 1] === 'word' || scan.classes[at - 1] === 'name'
      ? nounPhraseBefore(scan, at, floor)
      : -1;
  // the last noun counts: "police spokesman [for the state]" is one
  if (first !== -1 && crowdBefore(scan, first, floor) !== null) return true;
  let many = first !== -1 && scan.classes[first] === 'num' && normAt(scan, first) !== 'one';
  for (let i = first; first !== -1 && i < at - 1 && scan.classes[i] !== 'prep'; i++)
    many = normAt(scan, i) === 'and' || (findSourceNoun(normAt(scan, i))?.plural ?? many);
  return many;
}

function isConditional(scan: Scan, at: number, floor: number): boolean {
  return at > floor && isOfClass('condition', normAt(scan, at - 1));
}
