import { isOfClass } from '../../lexicon/grammar';
import { findReportingVerb } from '../../lexicon/reporting-verbs';
import { findFirst } from '../reading/find-first';
import { normAt, type Scan } from '../reading/scan';
import type { Finding } from '../rules/finding';
import type { Entity } from '../sources/entities';
import type { Sourced } from '../sources/sourced';
import { blockOf } from './block-of';
import { type Chain, firstHand } from './chain';
import { chainOfCrowd } from './chain-of-crowd';
import { chainOfOther } from './chain-of-other';
import { type Account, accountBefore } from './find-accounts';
import { isAskedOnAir } from './is-asked-on-air';
import { isEarlier } from './is-earlier';
import { isOtherTime } from './is-other-time';
import { isPublic } from './is-public';
import { isVerbatim } from './is-verbatim';
import type { Tracing } from './tracing';

/** An account is carried on by the same medium over at most this many paragraphs. */
const CARRIER_REACH = 5;

/** What a source says right after speaking through a medium, or what the medium itself says of somebody, comes the same way. */
export function inheritChain(tracing: Tracing, sourced: Sourced, source: Entity): Chain {
  const { scan, siblings } = tracing;
  const { finding } = sourced;
  const before = siblings.get(finding.sentence - 1);
  const past = isEarlier(scan, finding, siblings.get(finding.sentence));
  if (
    isPublic(scan, finding, siblings.get(finding.sentence), before) ||
    writesElsewhere(tracing, sourced, source)
  )
    return { ...firstHand(sourced, source), inPublic: !past && !isNounCue(scan, finding) };
  const first = { sourced, who: source, identity: source.identity, goesOn: true };
  const spoken = tracing.lastOf.get(source);
  const newDay = spoken !== undefined && isOtherTime(scan, finding, spoken.sourced.finding);
  const apart = past || newDay || isLater(scan, finding) || isNoun(tracing, finding);
  // "the Office for Port [Affairs]" is named like nobody who was asked
  const account = source.identity === 'document' ? null : findAccount(tracing, finding, source, apart);
  const earlier =
    (apart ? null : notEnded(scan, earlierChain(tracing, sourced, source), account, finding)) ??
    chainOfOther(scan, tracing.last, sourced) ??
    (apart ? null : chainOfCrowd(scan, tracing, sourced));
  if (earlier) {
    const { via, viaUnnamed, secondHand } = earlier;
    const once = earlier.once || wasEarlier(tracing, earlier);
    return { ...first, via, viaUnnamed, secondHand, once, reasons: [{ rule: 'same-account', words: [] }] };
  }
  // "In an interview with the Courier, Holt … ¶ Holt once said"
  if (account && apart && (spoken || scan.tokens[account.from]?.block !== blockOf(scan, finding)))
    return firstHand(sourced, source);
  // "The Courier printed the letters. […] A spokesman for the Courier said"
  if (!account || account.carrier.name.endsWith(source.name)) return firstHand(sourced, source);
  const last = tracing.lastOf.get(source);
  const ahead = account.from > cueStart(finding);
  if (last?.inPublic && (ahead || cueStart(last.sourced.finding) > account.from))
    return { ...firstHand(sourced, source), inPublic: true };
  const { name, words } = account.carrier;
  return {
    ...first,
    via: [name],
    viaUnnamed: false,
    secondHand: true,
    reasons: [{ rule: 'told-outlet', words: [words] }],
  };
}

/** What was said to one medium ends where an interview with another is told of: "she said on Radio Sund. ¶ She repeated it in an interview with CNN." */
function notEnded(
  scan: Scan,
  earlier: Chain | null,
  account: Account | null,
  finding: Finding,
): Chain | null {
  const from = account?.from ?? 0;
  const newer = earlier && from > cueStart(earlier.sourced.finding) && from < cueStart(finding);
  // "asked by [host] Ines Webb": the show on which the one asked was heard before, though another has been told of since
  const host = isOfClass('hosting', normAt(scan, (account?.carrier.words.end ?? 0) - 1));
  return newer && !host ? null : earlier;
}

/** Tokens: "[later] apologised, saying that" */
const LATER_REACH = 4;

/** "Holt told CNN … ¶ She has [since said] that", "She [later apologised], saying": when CNN had gone; but "she later said" may be to it. */
function isLater(scan: Scan, finding: Finding): boolean {
  const verb = (finding.cue[0]?.end ?? 0) - 1;
  if (isAdded(scan, finding) || finding.continues) return false;
  if (normAt(scan, verb - 1) === 'since')
    return findReportingVerb(normAt(scan, verb))?.forms.includes('past') === true;
  const floor = Math.max(scan.sentences[finding.sentence]?.first ?? verb, verb - LATER_REACH);
  for (let i = verb - 2; i >= floor && scan.classes[verb] === 'gerund' && scan.speechAt[i] === -1; i--)
    if (isOfClass('in-time', normAt(scan, i)) && scan.classes[i + 1] === 'verb') return true;
  return false;
}

/** Paragraphs: what is written to a medium is called so, "in an e-mail", so near before. */
const LETTER_REACH = 5;

/** "Holt told Radio Sund … She [wrote] in the catalogue that": nobody writes what he says, but in answer to a letter. */
function writesElsewhere({ scan, lastOf }: Tracing, { finding }: Sourced, source: Entity): boolean {
  const before = lastOf.get(source);
  if (!before?.secondHand || !isWritten(scan, finding) || isWritten(scan, before.sourced.finding))
    return false;
  const at = cueStart(finding);
  const end = finding.cue.at(-1)?.end ?? at;
  // "she wrote" alone may be in answer to the medium
  if (normAt(scan, end) !== 'in' || scan.classes[end + 1] !== 'det') return false;
  const block = blockOf(scan, finding);
  for (let i = at - 1; i >= 0 && block - (scan.tokens[i]?.block ?? 0) <= LETTER_REACH; i--)
    if (isOfClass('letter', normAt(scan, i))) return false;
  return true;
}

function isWritten(scan: Scan, { cue }: Finding): boolean {
  const verb = findReportingVerb(normAt(scan, (cue.at(-1)?.end ?? 0) - 1));
  return verb?.verb.lemma === 'write';
}

/** "her comment that": a noun for what was said where and when it may have been. */
function isNounCue(scan: Scan, { cue }: Finding): boolean {
  return scan.classes[(cue.at(-1)?.end ?? 0) - 1] === 'word';
}

/** "Holt told CNN … ¶ Last June she stirred a row with an assertion that": a noun may tell of any occasion, but not in the same paragraph. */
function isNoun({ scan, last }: Tracing, finding: Finding): boolean {
  const before = last?.sourced.finding;
  return finding.rule === 'cue-noun' && (!before || blockOf(scan, before) !== blockOf(scan, finding));
}

/** The account that a source is giving: the one begun last, or where none is near before, one told of only behind its first quotation. */
function findAccount(
  { scan, accounts }: Tracing,
  finding: Finding,
  { name }: Entity,
  apart: boolean,
): Account | null {
  const begun = accountBefore(accounts, name, cueStart(finding));
  const block = blockOf(scan, finding);
  const near = begun && block - (scan.tokens[begun.from]?.block ?? 0) <= 1;
  if (apart || near) return begun;
  if (begun?.brief) return null;
  // up to the end of the next paragraph
  return accountBefore(
    accounts,
    name,
    findFirst(scan.tokens.length, (i) => (scan.tokens[i]?.block ?? 0) > block + 1),
  );
}

function cueStart({ cue, content }: Finding): number {
  return cue[0]?.first ?? content[0]?.first ?? 0;
}

function earlierChain(tracing: Tracing, sourced: Sourced, source: Entity): Chain | null {
  const { scan, siblings, lastOf, carriedAt } = tracing;
  // "The Courier says officials knew. They also feared …": who was first spoken of by the medium is known through it.
  const brought = carriedAt[source.mentions[0]?.first ?? -1];
  const before = lastOf.get(source);
  // "The Courier says Holt knew. Holt denied it. He said …": speaks for himself
  const spoken = before !== undefined && !before.secondHand;
  if (brought && !spoken && sourced.mention?.pronoun && distance(scan, brought, sourced) <= CARRIER_REACH)
    return brought;
  const goesOn = before?.goesOn && before.secondHand && before.identity !== 'none' && before.via.length > 0;
  // "once told Radio Sund": on another occasion than what a later paragraph tells
  const once =
    before && distance(scan, before, sourced) > 0 && (before.once || wasEarlier({ scan, siblings }, before));
  const near =
    before && (distance(scan, before, sourced) <= CARRIER_REACH || isAskedOnAir(scan, sourced.finding));
  return goesOn && !once && near && !hasGivenWay(tracing, before, sourced) ? before : null;
}

/** Paragraphs: what is told so far on, others having spoken, in other words than the source's own is of another occasion. */
const OTHERS_REACH = 2;

/** "Holt told Radio Sund … ¶ The union said … ¶ Holt dismissed the report": the account has given way to what others say. */
function hasGivenWay({ scan, direct }: Tracing, before: Chain, sourced: Sourced): boolean {
  if (!direct || direct.who === before.who || distance(scan, before, sourced) < OTHERS_REACH) return false;
  const since = cueStart(direct.sourced.finding) > cueStart(before.sourced.finding);
  // "A source told Radio Sund … ¶ The source said", "Holt added": nobody else has it from one without a name
  return (
    since &&
    before.identity !== 'unnamed' &&
    !isVerbatim(scan, sourced.finding) &&
    !isAdded(scan, sourced.finding)
  );
}

function isAdded(scan: Scan, { cue }: Finding): boolean {
  return findReportingVerb(normAt(scan, (cue[0]?.end ?? 0) - 1))?.verb.lemma === 'add';
}

/** "once told Radio Sund", "previously told Radio Sund" */
function wasEarlier({ scan, siblings }: Pick<Tracing, 'scan' | 'siblings'>, chain: Chain): boolean {
  const { finding } = chain.sourced;
  return isEarlier(scan, finding, siblings.get(finding.sentence), false);
}

function distance(scan: Scan, chain: Chain, sourced: Sourced): number {
  return blockOf(scan, sourced.finding) - blockOf(scan, chain.sourced.finding);
}
