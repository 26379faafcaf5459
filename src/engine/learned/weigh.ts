import type { Scan } from '../reading/scan';
import type { FindingKind, TokenRange } from '../rules/finding';
import { describeContent, describeCue, describeNeighbours, lookUpCue } from './describe-proposal';
import { hashWord } from './hash';
import { ROLES } from './labels';
import { type Measure, measureWords } from './measure';
import { PROPOSERS, type Proposal, startOf } from './propose';
import type { Tagging, Taggings } from './tag-article';
import type { Cueness } from './word-facts';

/** Proposals whose contents begin further apart, in tokens, are no rivals. */
const REACH = 200;

const KINDS: readonly FindingKind[] = ['speech', 'belief', 'show', 'attitude', 'hearsay'];
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
  'transcript',
  'signed-quotation',
];

/** Rules that the articles which the judge learned from have no case of, and what they are like. */
const ALIKE: ReadonlyMap<string, string> = new Map([['block-quotation', 'signed-quotation']]);

/** What the judge is told of each proposal: one row of numbers each, always in the same order. */
export function weighProposals(
  scan: Scan,
  proposals: readonly Proposal[],
  taggings: Taggings,
  cueness: Cueness,
): Float32Array[] {
  const measure = measureWords(scan);
  const chanceOf = (i: number): number => cueness(hashWord(scan.norms[i] ?? ''));
  return proposals.map((proposal, index) =>
    Float32Array.from([
      ...compare(proposals, index, measure),
      ...askRules(proposal),
      ...askTagging(scan, proposal, taggings.statements),
      ...askTagging(scan, proposal, taggings.attributions),
      ...describeContent(scan, proposal, measure),
      ...describeCue(scan, proposal),
      ...lookUpCue(chanceOf, proposal),
      ...describeNeighbours(scan, proposal),
    ]),
  );
}

/** Places of the roles in a row of chances. */
const SOURCE = 0;
const CUE = 1;
const CONTENT = 2;

/** How far the proposers agree with it, and how it lies among its rivals. `proposals` are in order of the text. */
function compare(proposals: readonly Proposal[], index: number, { size, shared }: Measure): number[] {
  const own = proposals[index] as Proposal;
  const [start, end] = [startOf(own), endOf(own)];
  const words = size(own.content);
  const agreement = new Array<number>(PROPOSERS).fill(0);
  let insideOthers = 0;
  let othersInside = 0;
  let rivals = 0;
  let from = index;
  while (from > 0 && start - startOf(proposals[from - 1] as Proposal) <= REACH) from--;
  for (let i = from; i < proposals.length; i++) {
    const other = proposals[i] as Proposal;
    if (startOf(other) >= end) break;
    if (endOf(other) <= start) continue;
    const common = other === own ? words : shared(own.content, other.content);
    const likeness = other === own ? 1 : common === 0 ? 0 : common / (words + size(other.content) - common);
    for (let who = 0; who < PROPOSERS; who++)
      if ((other.from >> who) & 1) agreement[who] = Math.max(agreement[who] as number, likeness);
    if (other === own) continue;
    if (common > 0) rivals++;
    if (own.cue && holds(other.content, own.cue.first)) insideOthers++;
    if (other.cue && holds(own.content, other.cue.first)) othersInside++;
  }
  let votes = 0;
  for (let who = 0; who < PROPOSERS; who++) votes += (own.from >> who) & 1;
  return [...agreement, insideOthers, othersInside, rivals, votes];
}

function endOf({ content }: Proposal): number {
  return content.at(-1)?.end ?? 0;
}

function holds(ranges: readonly TokenRange[], token: number): boolean {
  return ranges.some(({ first, end }) => first <= token && token < end);
}

function askRules({ finding }: Proposal): number[] {
  return finding
    ? [
        finding.confidence,
        RULES.indexOf(ALIKE.get(finding.rule) ?? finding.rule),
        KINDS.indexOf(finding.kind),
      ]
    : [0, -2, -2];
}

/** What a tagger's probabilities say of the proposal's spans and their ends. */
function askTagging(scan: Scan, { content, cue, source }: Proposal, { inside, begins }: Tagging): number[] {
  const p = (chances: Float32Array, i: number, role: number): number => chances[i * ROLES.length + role] ?? 0;
  let least = 1;
  let count = 0;
  const sums = [0, 0, 0];
  for (const { first, end } of content) {
    count += end - first;
    for (let i = first; i < end; i++) {
      least = Math.min(least, p(inside, i, CONTENT));
      for (let role = 0; role < sums.length; role++) sums[role] = (sums[role] as number) + p(inside, i, role);
    }
  }
  const most = (range: TokenRange | null, role: number): number => {
    let top = range ? 0 : -1;
    for (let i = range?.first ?? 0; range && i < range.end; i++) top = Math.max(top, p(inside, i, role));
    return top;
  };
  const first = content[0]?.first ?? 0;
  const end = content.at(-1)?.end ?? 0;
  const block = scan.tokens[first]?.block;
  const goesOn = (i: number, role: number): number =>
    scan.tokens[i]?.block === block ? p(inside, i, role) - p(begins, i, role) : 0;
  return [
    ...sums.map((sum) => sum / count),
    least,
    p(begins, first, CONTENT),
    goesOn(end, CONTENT),
    scan.tokens[first - 1]?.block === block ? p(inside, first - 1, CONTENT) : 0,
    most(cue, CUE),
    most(source, SOURCE),
    cue ? p(begins, cue.first, CUE) : -1,
    source ? p(begins, source.first, SOURCE) : -1,
    cue ? goesOn(cue.end, CUE) : -1,
    source ? goesOn(source.end, SOURCE) : -1,
  ];
}
