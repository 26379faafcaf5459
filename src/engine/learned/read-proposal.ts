import { findHearsay } from '../../lexicon/hearsay';
import { findReportingVerb, type ReportingVerb } from '../../lexicon/reporting-verbs';
import type { WordClass } from '../reading/classify-words';
import { normAt, type Scan } from '../reading/scan';
import { isNear } from '../rules/continue-quotations';
import {
  cutOut,
  type Finding,
  type FindingKind,
  overlaps,
  type TokenRange,
  trimMarks,
} from '../rules/finding';
import { isSaidBy } from '../rules/is-said-by';
import { holdsVerb } from '../rules/place-content';
import { readBehind } from '../rules/read-behind';
import { readAddressee } from '../rules/read-verb-source';
import { describesThing } from '../rules/reduced-relative';
import type { Judged } from './choose';
import { explicitConfidence } from './explicit-confidence';
import { settleEnd } from './settle-end';
import { settleQuotation } from './settle-quotation';

/**
 * A chosen proposal as a finding. `rule` is the rules' finding of the same content or cue, which knows more of it; `last` is who
 * speaks on where there is no cue. `null` where nothing is left beside the cue.
 */
export function readProposal(
  scan: Scan,
  { proposal, confidence }: Judged,
  rule: Finding | null,
  last: Finding | null,
): Finding | null {
  const laid = rule !== null && isLaidOut(rule);
  const cue = laid ? (rule.cue[0] ?? null) : proposal.cue;
  // “Who cares? She left”: words of the quotation itself
  const inner = cue === null && isSpoken(scan, proposal.source);
  const source = laid ? rule.source : inner ? null : proposal.source;
  const settled = settleEnd(
    scan,
    settleQuotation(scan, settleEdges(scan, proposal.content, rule), rule),
    rule,
  );
  const whole = addSide(scan, addPiece(settled, rule), rule);
  const holes = [...(rule?.cue ?? []), ...(rule?.behind ? [rule.behind] : [])];
  const content =
    rule && (laid || isCertain(scan, rule) || isOfSource(scan, rule, proposal.content))
      ? rule.content
      : holes
          .reduce<readonly TokenRange[]>(cutOut, whole)
          .map((range) => (rule?.behind ? trimMarks(scan, range) : range))
          // “a person close to the talks”: the marks around who is cited
          .filter(({ first, end }) => end > first + 1 || (end > first && scan.classes[first] !== 'mark'))
          .filter(({ end }) => !(rule && isHearer(rule, end)));
  if (content.length === 0 || (rule && isBeside(scan, rule, content))) return null;
  const verb = rule?.cue[0] ? verbOf(scan, rule.cue[0]) : null;
  const sure = rule ? Math.max(confidence, explicitConfidence(scan, rule, verb)) : confidence;
  if (rule && (rule.cue.length > 0 || rule.source)) {
    const kind = rule.kind === 'attitude' ? 'belief' : rule.kind;
    // "Police were informed that …": whom the tagger takes for the source only heard of it
    const own = rule.source ?? (kind === 'hearsay' ? null : source);
    return { ...rule, kind, source: own, content, continues: null, confidence: sure };
  }
  const sentence = scan.sentenceAt[(cue ?? content[0])?.first ?? 0] ?? 0;
  const block = scan.tokens[content[0]?.first ?? 0]?.block ?? 0;
  const before = last && (rule?.continues || isNear(scan, last, block)) ? last : null;
  const goesOn = cue === null && before !== null;
  const around = cue ? readAround(scan, cue, source, scan.sentences[sentence]?.end ?? cue.end) : NOTHING;
  return {
    rule: goesOn ? 'goes-on' : 'learned',
    kind: cue ? kindOf(scan, cue, source) : 'speech',
    sentence,
    source,
    cue: cue ? [cue] : [],
    content,
    ...around,
    continues: goesOn ? before : null,
    confidence: goesOn ? sure : confidence,
  };
}

function isSpoken(scan: Scan, source: TokenRange | null): boolean {
  return source !== null && scan.speechAt[source.first] !== -1;
}

/** "[The court] was told [he had slept]": what ends before the cue is whoever heard it. */
function isHearer({ rule, cue, content }: Finding, end: number): boolean {
  const at = cue[0]?.first ?? -1;
  return rule === 'passive-hearsay' && end <= at && (content[0]?.first ?? -1) > at;
}

/** "[The offer], which she <called> an insult, [was dropped]": the sentence around what the clause calls something. */
function isBeside(scan: Scan, rule: Finding, content: readonly TokenRange[]): boolean {
  const clause = rule.source?.first ?? rule.cue[0]?.first ?? 0;
  const within = rule.rule === 'called' && scan.classes[clause - 1] === 'rel';
  return within && !content.some((range) => rule.content.some((own) => overlaps(range, own)));
}

/** Where layout says whose words they are, all of them are. */
export function isLaidOut({ rule }: Finding): boolean {
  return rule === 'signed-quotation' || rule === 'block-quotation' || rule === 'transcript';
}

/** "[The plan] was described by Holt as [a joke]", "described [the plan] as [a joke]": what somebody calls something, and both are said. */
export function isPieced({ rule, content }: Finding): boolean {
  return rule === 'passive-as' || (rule === 'described-as' && content.length > 1);
}

/** "described [the plan] as [a joke]" where only one side has been found, and without the "as" that is no word of theirs. */
function addPiece(content: readonly TokenRange[], rule: Finding | null): readonly TokenRange[] {
  const [object, described, ...others] = rule?.rule === 'described-as' ? rule.content : [];
  if (!object || !described || others.length > 0) return content;
  const touches = (piece: TokenRange): boolean => content.some((found) => overlaps(found, piece));
  if (!touches(object)) return touches(described) ? [object, ...content] : content;
  return touches(described)
    ? cutOut(content, { first: object.end, end: described.first })
    : [object, described];
}

/** "[They left], said Holt, [because it was dark]", "[The pier is old], said Holt, [and will close]" where only one side of the cue has been found. */
function addSide(scan: Scan, content: readonly TokenRange[], rule: Finding | null): readonly TokenRange[] {
  const [before, behind, ...others] = rule?.rule === 'clause-before' ? rule.content : [];
  const [only] = content;
  if (!only || content.length > 1 || !before || !behind || others.length > 0) return content;
  if (overlaps(only, behind))
    return !overlaps(only, before) && holdsVerb(scan, before) ? [before, only] : content;
  const goesOn = normAt(scan, behind.first) === 'and' && scan.classes[behind.first + 1] === 'aux';
  return goesOn && overlaps(only, before) ? [only, behind] : content;
}

/** Of a passive the pieces are certain, while the taggers take who said so for a part of it. */
function isCertain(scan: Scan, rule: Finding): boolean {
  return rule.rule === 'passive-as' || isAccused(scan, rule) || isNamed(scan, rule);
}

/** "Holt called it “a farce,” said [a clerk who knows her]": who says so, taken for what is said. */
function isOfSource(scan: Scan, { source, sentence }: Finding, proposed: readonly TokenRange[]): boolean {
  const limit = scan.sentences[sentence]?.end ?? 0;
  return source !== null && proposed[0]?.first === source.first && isSaidBy(scan, source.first, limit);
}

/** "what [they] call “the hole” is a quarry": how something is named ends before what is told of it. */
function isNamed(scan: Scan, { rule, source, content }: Finding): boolean {
  const next = scan.classes[content[0]?.end ?? -1];
  const named = rule === 'called' && source !== null && normAt(scan, source.first - 1) === 'what';
  return named && (next === 'aux' || next === 'verb');
}

/** "was accused by a former aide of taking bribes", "was accused of taking bribes" */
function isAccused(scan: Scan, { rule, cue, kind }: Finding): boolean {
  return rule === 'accused-of' && (kind === 'hearsay' || normAt(scan, cue[0]?.end ?? 0) === 'by');
}

/**
 * "said, because he was afraid, that the file was gone": what stands between cue and "that" is no content; nor is, behind a noun,
 * to whom it was said: "confirmed the sale to CNN".
 */
function settleEdges(
  scan: Scan,
  content: readonly TokenRange[],
  rule: Finding | null,
): readonly TokenRange[] {
  const [only, ...others] = content;
  // "a man [police] say [shot two sailors] was held": a clause that describes the noun before its subject
  const told = rule?.rule === 'bare-clause' && rule.source ? rule.content[0] : undefined;
  const over = told && others.length === 0 && only?.first === told.first && only.end > told.end;
  if (over && rule?.source && describesThing(scan, rule.source, rule.cue[0]?.end ?? -1)) return [told];
  // "According to an aide who asked not to be named, [the port was sold]"
  const leads = rule?.rule === 'according-to' && (rule.cue[0]?.first ?? 0) < (rule.content[0]?.first ?? 0);
  const [ruled] = leads || SETTLED.has(rule?.rule ?? '') ? (rule?.content ?? []) : [];
  if (!only || !ruled || others.length > 0) return content;
  // "According to Ines Roth, [the harbour master], the port was sold"
  if (leads && only.end <= ruled.first) return [];
  // "[more] than 300 homes lie below": within the first words of the clause
  const lost = scan.classes.slice(ruled.first, only.first);
  const late =
    rule?.rule !== 'noun-content' &&
    lost.length > 0 &&
    lost.length <= MOST_LOST &&
    only.end === ruled.end &&
    !lost.includes('mark');
  if (late || (rule?.addressee?.first === only.first && rule.addressee.end === ruled.first)) return [ruled];
  if (rule?.rule === 'bare-clause') return content;
  if (rule?.rule === 'noun-content')
    return only.first === ruled.first && endsNoun(scan, ruled.end) ? [ruled] : content;
  return only.first < ruled.first && only.end === ruled.end ? [ruled] : content;
}

/** "denied the sale [to CNN]", "denied stealing boats [and said …]", "blamed the port for the fire[, as] nobody was there" */
function endsNoun(scan: Scan, at: number): boolean {
  return (
    ENDS_NOUN.has(scan.classes[at] ?? 'mark') || (normAt(scan, at) === ',' && normAt(scan, at + 1) === 'as')
  );
}

const ENDS_NOUN: ReadonlySet<WordClass> = new Set<WordClass>(['prep', 'conj']);

const SETTLED: ReadonlySet<string> = new Set(['that-clause', 'bare-clause', 'noun-content']);

/** Tokens: a tagger that begins a clause too late has lost no more of it. */
const MOST_LOST = 3;

const NOTHING = { addressee: null, behind: null } as const;

/** "[told CNN], citing [two officials]" behind cue and source. */
function readAround(
  scan: Scan,
  cue: TokenRange,
  source: TokenRange | null,
  limit: number,
): Pick<Finding, 'addressee' | 'behind'> {
  const at = source && source.first >= cue.end ? source.end : cue.end;
  const verb = verbOf(scan, cue);
  const addressee = verb ? readAddressee(scan, { verb }, at, limit) : null;
  return { addressee, behind: readBehind(scan, addressee?.end ?? at, limit)?.source ?? null };
}

function verbOf(scan: Scan, cue: TokenRange): ReportingVerb | null {
  for (let i = cue.first; i < cue.end; i++) {
    const verb = findReportingVerb(scan.norms[i] ?? '')?.verb;
    if (verb) return verb;
  }
  return null;
}

/** "reportedly" without a source is hearsay; "believes" is a belief; all else asserts like speech. */
function kindOf(scan: Scan, cue: TokenRange, source: TokenRange | null): FindingKind {
  if (!source && findHearsay(scan.norms, cue.first)) return 'hearsay';
  const kind = verbOf(scan, cue)?.kind;
  return kind === 'belief' || kind === 'show' ? kind : 'speech';
}
