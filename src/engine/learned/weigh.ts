import { findCueNoun } from '../../lexicon/cue-nouns';
import { findReportingVerb, type ReportingVerb } from '../../lexicon/reporting-verbs';
import type { FindingKind, TokenRange } from '../finding';
import type { Scan } from '../scan';
import { L } from './chain';
import { classNumber } from './class-number';
import { PROPOSERS, type Proposal, startOf } from './propose';
import type { Tagging, Taggings } from './tag-article';

/** Proposals whose contents begin further apart, in tokens, are no rivals. */
const REACH = 200;

const KINDS: readonly FindingKind[] = ['speech', 'belief', 'show', 'attitude', 'hearsay'];
const VERB_KINDS: readonly ReportingVerb['kind'][] = [
  'speech',
  'belief',
  'show',
  'attitude',
  'ask',
  'manner',
];

/** The rules, as numbers; a rule that is not here counts as unknown. */
const RULES: readonly string[] = [
  'quoted-before',
  'quoted-after',
  'goes-on',
  'according-to',
  'that-clause',
  'bare-clause',
  'clause-before',
  'described-as',
  'called',
  'accused-of',
  'noun-content',
  'cue-noun',
  'hearsay-phrase',
  'hearsay-adverb',
  'passive-hearsay',
  'title-colon',
  'question',
];

/** Words (tokens that are no marks) that two lists of ranges share, and have. */
interface Measure {
  readonly size: (ranges: readonly TokenRange[]) => number;
  readonly shared: (a: readonly TokenRange[], b: readonly TokenRange[]) => number;
}

export function measureWords(scan: Scan): Measure {
  const before = new Int32Array(scan.tokens.length + 1);
  scan.tokens.forEach((token, i) => {
    before[i + 1] = (before[i] as number) + (token.kind === 'mark' ? 0 : 1);
  });
  const count = (first: number, end: number): number =>
    end > first ? (before[end] as number) - (before[first] as number) : 0;
  return {
    size: (ranges) => ranges.reduce((sum, { first, end }) => sum + count(first, end), 0),
    shared: (a, b) => {
      let sum = 0;
      for (const x of a) for (const y of b) sum += count(Math.max(x.first, y.first), Math.min(x.end, y.end));
      return sum;
    },
  };
}

/** What the judge is told of each proposal: one row of numbers each, always in the same order. */
export function weighProposals(
  scan: Scan,
  proposals: readonly Proposal[],
  taggings: Taggings,
): Float32Array[] {
  const measure = measureWords(scan);
  return proposals.map((proposal, index) =>
    Float32Array.from([
      ...compare(proposals, index, measure),
      ...askRules(proposal),
      ...askTagging(scan, proposal, taggings.statements),
      ...askTagging(scan, proposal, taggings.attributions),
      ...describeContent(scan, proposal, measure),
      ...describeCue(scan, proposal),
    ]),
  );
}

/** How far the proposers agree with it, and how it lies among its rivals. `proposals` are in order of the text. */
function compare(proposals: readonly Proposal[], index: number, { size, shared }: Measure): number[] {
  const own = proposals[index] as Proposal;
  const agreement = new Array<number>(PROPOSERS).fill(0);
  const words = size(own.content);
  let insideOthers = 0;
  let othersInside = 0;
  let rivals = 0;
  const look = (other: Proposal): void => {
    const common = shared(own.content, other.content);
    const likeness = other === own ? 1 : common === 0 ? 0 : common / (words + size(other.content) - common);
    for (let who = 0; who < PROPOSERS; who++) {
      if ((other.from >> who) & 1) agreement[who] = Math.max(agreement[who] as number, likeness);
    }
    if (other === own) return;
    if (common > 0) rivals++;
    if (own.cue && holds(other.content, own.cue.first)) insideOthers++;
    if (other.cue && holds(own.content, other.cue.first)) othersInside++;
  };
  for (let i = index; i >= 0; i--) {
    const other = proposals[i] as Proposal;
    if (startOf(own) - startOf(other) > REACH) break;
    look(other);
  }
  for (let i = index + 1; i < proposals.length; i++) {
    const other = proposals[i] as Proposal;
    if (startOf(other) - startOf(own) > REACH) break;
    look(other);
  }
  let votes = 0;
  for (let who = 0; who < PROPOSERS; who++) votes += (own.from >> who) & 1;
  return [...agreement, insideOthers, othersInside, rivals, votes];
}

function holds(ranges: readonly TokenRange[], token: number): boolean {
  return ranges.some(({ first, end }) => first <= token && token < end);
}

function askRules({ finding }: Proposal): number[] {
  return finding
    ? [finding.confidence, RULES.indexOf(finding.rule), KINDS.indexOf(finding.kind)]
    : [0, -2, -2];
}

/** What a tagger's probabilities say of the proposal's spans and their ends. */
function askTagging(scan: Scan, { content, cue, source }: Proposal, { marginals }: Tagging): number[] {
  const p = (i: number, label: number): number => marginals[i * L + label] ?? 0;
  const inRole = (i: number, role: number): number => p(i, 2 * role - 1) + p(i, 2 * role);
  let least = 1;
  let count = 0;
  const sums = [0, 0, 0];
  for (const { first, end } of content) {
    for (let i = first; i < end; i++) {
      count++;
      least = Math.min(least, inRole(i, 3));
      for (let role = 1; role <= 3; role++) sums[role - 1] = (sums[role - 1] as number) + inRole(i, role);
    }
  }
  const most = (range: TokenRange | null, role: number): number => {
    let top = range ? 0 : -1;
    for (let i = range?.first ?? 0; range && i < range.end; i++) top = Math.max(top, inRole(i, role));
    return top;
  };
  const first = content[0]?.first ?? 0;
  const end = content.at(-1)?.end ?? 0;
  const block = scan.tokens[first]?.block;
  return [
    ...sums.map((sum) => sum / count),
    least,
    p(first, 5),
    scan.tokens[end]?.block === block ? p(end, 6) : 0,
    scan.tokens[first - 1]?.block === block ? inRole(first - 1, 3) : 0,
    most(cue, 2),
    most(source, 1),
    cue ? p(cue.first, 3) : -1,
    source ? p(source.first, 1) : -1,
  ];
}

function describeContent(scan: Scan, { content }: Proposal, { size }: Measure): number[] {
  const first = content[0]?.first ?? 0;
  const end = content.at(-1)?.end ?? 0;
  let quoted = 0;
  let verbs = 0;
  let tokens = 0;
  for (const range of content) {
    for (let i = range.first; i < range.end; i++) {
      tokens++;
      if (scan.speechAt[i] !== -1) quoted++;
      if (scan.classes[i] === 'verb' || scan.classes[i] === 'aux') verbs++;
    }
  }
  const from = scan.sentenceAt[first] ?? 0;
  const to = scan.sentenceAt[end - 1] ?? 0;
  const block = scan.tokens[first]?.block ?? 0;
  return [
    size(content),
    content.length,
    quoted / tokens,
    verbs,
    to - from,
    first - (scan.sentences[from]?.first ?? 0),
    (scan.sentences[to]?.end ?? 0) - end,
    scan.article.blocks[block]?.kind === 'title' ? 1 : 0,
    block,
    classNumber(scan, first),
    classNumber(scan, first - 1),
    classNumber(scan, end),
    scan.norms[end] === ',' ? 1 : 0,
    scan.norms[first] === 'to' ? 1 : 0,
  ];
}

/** Where a content has no cue, or stands on which side of it: numbers that no gap has. */
const NO_CUE = -99;

function describeCue(scan: Scan, { content, cue, source }: Proposal): number[] {
  if (!cue) return [0, 0, NO_CUE, 0, -1, 0, 0, 0, NO_CUE, 0];
  const first = content[0]?.first ?? 0;
  const end = content.at(-1)?.end ?? 0;
  let verb: ReportingVerb | null = null;
  let noun = 0;
  for (let i = cue.first; i < cue.end; i++) {
    verb ??= findReportingVerb(scan.norms[i] ?? '')?.verb ?? null;
    if (findCueNoun(scan.norms[i] ?? '')) noun = 1;
  }
  return [
    cue.end - cue.first,
    source ? source.end - source.first : 0,
    cue.first < first ? first - cue.end : -1 - Math.abs(cue.first - end),
    scan.speechAt[cue.first] !== -1 ? 1 : 0,
    verb ? VERB_KINDS.indexOf(verb.kind) : -1,
    verb?.frames.includes('c') ? 1 : 0,
    verb?.lemma === 'say' ? 1 : 0,
    noun,
    (scan.sentenceAt[cue.first] ?? 0) - (scan.sentenceAt[first] ?? 0),
    classNumber(scan, cue.first),
  ];
}
