import type { GroundFact } from '../../lexicon/headline-weights';
import { isHeadlineWord } from '../../lexicon/headline-words';
import { normAt, type Scan } from '../reading/scan';
import type { TokenRange } from '../rules/finding';
import { findLead, type Lead } from './find-lead';
import type { Ground } from './ground';
import type { Assertion } from './read-assertion';
import { type ContentWords, rarityOf, readStem, tokensOf } from './read-content-words';

/** What is known of one statement as a ground of the headline. */
export type GroundFacts = Readonly<Record<GroundFact, number>>;

/** What of the article all statements are held against. */
interface Background {
  readonly scan: Scan;
  readonly words: ContentWords;
  readonly assertion: Assertion;
  readonly own: Ground | null;
  /** Stems of the source that the headline names. */
  readonly ownSource: ReadonlySet<string>;
  /** Stems of the headline and of the sentence at the beginning that says the same. */
  readonly lead: ReadonlySet<string>;
  readonly leadLength: number;
  /** The lead's share of the headline where it is no statement, but the outlet's own voice; else 0. */
  readonly ownVoice: number;
}

/** The facts by which each statement of the body is judged a ground of the headline, in their order. Linear in their lengths. */
export function weighGrounds(
  scan: Scan,
  words: ContentWords,
  assertion: Assertion,
  own: Ground | null,
  statements: readonly Ground[],
): GroundFacts[] {
  const lead = findLead(scan, words, assertion);
  const stems = stemsOf(words, [{ first: 0, end: words.body }, ...(lead ? [lead] : [])]);
  const background: Background = {
    scan,
    words,
    assertion,
    own,
    ownSource: own ? new Set([...sourceStems(scan, words, own), ...stemsOfNames(own.via ?? [])]) : new Set(),
    lead: stems,
    leadLength: lengthOf(words, stems),
    ownVoice: lead && !statements.some((statement) => standsIn(scan, statement, lead)) ? lead.share : 0,
  };
  return statements.map((statement) => weighGround(background, statement));
}

function weighGround(background: Background, statement: Ground): GroundFacts {
  const { scan, words, assertion } = background;
  const content = statement.content.map((span) => tokensOf(scan, span));
  const mention = statement.mention.map((span) => tokensOf(scan, span));
  const stems = stemsOf(words, [...content, ...mention]);
  const source = sourceStems(scan, words, statement);
  const share = shareOf(assertion, stems, source);
  const cue = statement.cue.map((span) => tokensOf(scan, span));
  return {
    bias: 1,
    share,
    shareOfAll: share * assertion.found,
    depth: statement.block / scan.article.blocks.length,
    likeLead: likenessOf(background, stems),
    otherSource: isSame(background, statement, source) ? 0 : 1,
    asks: assertion.asks ? 1 : 0,
    found: assertion.found,
    length: Math.log(1 + countWords(words, [...content, ...mention])),
    subject: intersects(assertion.subject, source) ? 1 : 0,
    quoted: partOf(assertion.quoted, stems),
    ownVoice: background.ownVoice,
    opposed: assertion.denies !== denies(scan, [...content, ...cue]) ? share : 0,
  };
}

/** 0–1: weight of the headline's words that the statement or its source's name has. */
function shareOf({ weights }: Assertion, stems: ReadonlySet<string>, source: ReadonlySet<string>): number {
  let sum = 0;
  for (const [stem, weight] of weights) if (stems.has(stem) || source.has(stem)) sum += weight;
  return sum;
}

/** 0–1: cosine of the statement's words and those of headline and lead, each weighed by its rarity. */
function likenessOf({ words, lead, leadLength }: Background, stems: ReadonlySet<string>): number {
  let shared = 0;
  for (const stem of stems) if (lead.has(stem)) shared += rarityOf(words, stem) ** 2;
  return shared > 0 ? shared / (leadLength * lengthOf(words, stems)) : 0;
}

function lengthOf(words: ContentWords, stems: ReadonlySet<string>): number {
  let sum = 0;
  for (const stem of stems) sum += rarityOf(words, stem) ** 2;
  return Math.sqrt(sum);
}

/** The statement is by whom the headline names, or passed on by them. */
function isSame({ own, ownSource }: Background, statement: Ground, source: ReadonlySet<string>): boolean {
  if (!own) return true;
  if (own.source != null && own.source === statement.source) return true;
  if (isCarried(own, statement) || intersects(ownSource, source)) return true;
  return intersects(ownSource, stemsOfNames(statement.via ?? []));
}

/** "…, the Courier reports", "… – report", "reportedly": the headline credits a medium through which the text has it. */
function isCarried(own: Ground, { identity, via = [] }: Ground): boolean {
  const carried = identity === 'outlet' || via.length > 0;
  if (own.identity === 'none') return carried || identity === 'none';
  if (own.identity === 'outlet') return via.some((name) => own.via?.includes(name));
  return own.identity === 'document' && own.who?.toLowerCase() === REPORT && carried;
}

/** A headline's word for what a medium has reported, as for any other report. */
const REPORT = 'report';

function standsIn(scan: Scan, statement: Ground, lead: Lead): boolean {
  return statement.content.some((span) => {
    const { first, end } = tokensOf(scan, span);
    return first < lead.end && lead.first < end;
  });
}

/** Stems of the words that name the source, beside the cue and elsewhere. */
function sourceStems(scan: Scan, words: ContentWords, { mention, who }: Ground): Set<string> {
  const stems = stemsOf(
    words,
    mention.map((span) => tokensOf(scan, span)),
  );
  for (const stem of stemsOfNames(who === null ? [] : [who])) stems.add(stem);
  return stems;
}

function stemsOfNames(names: readonly string[]): Set<string> {
  const stems = new Set<string>();
  for (const word of names.join(' ').toLowerCase().replaceAll('’', "'").match(WORDS) ?? []) {
    const stem = readStem(word);
    if (stem !== '') stems.add(stem);
  }
  return stems;
}

const WORDS = /[\p{L}\p{N}][\p{L}\p{N}'.-]*/gu;

function stemsOf({ stems }: ContentWords, ranges: readonly TokenRange[]): Set<string> {
  const found = new Set<string>();
  for (const { first, end } of ranges)
    for (let i = first; i < end; i++) if (stems[i]) found.add(stems[i] as string);
  return found;
}

function countWords({ stems }: ContentWords, ranges: readonly TokenRange[]): number {
  let count = 0;
  for (const { first, end } of ranges) for (let i = first; i < end; i++) if (stems[i]) count++;
  return count;
}

function denies(scan: Scan, ranges: readonly TokenRange[]): boolean {
  return ranges.some(({ first, end }) => {
    for (let i = first; i < end; i++) if (isHeadlineWord(normAt(scan, i), 'denial')) return true;
    return false;
  });
}

function intersects(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const each of a) if (b.has(each)) return true;
  return false;
}

/** Share of `whole` that is in `stems`; 0 where `whole` is empty. */
function partOf(whole: ReadonlySet<string>, stems: ReadonlySet<string>): number {
  let count = 0;
  for (const stem of whole) if (stems.has(stem)) count++;
  return whole.size > 0 ? count / whole.size : 0;
}
