import { findCueNoun } from '../../lexicon/cue-nouns';
import { findReportingVerb, type ReportingVerb } from '../../lexicon/reporting-verbs';
import type { Scan } from '../reading/scan';
import type { TokenRange } from '../rules/finding';
import { classNumber } from './class-number';
import type { Measure } from './measure';
import type { Proposal } from './propose';

const VERB_KINDS: readonly ReportingVerb['kind'][] = [
  'speech',
  'belief',
  'show',
  'attitude',
  'ask',
  'manner',
];

/** The content: how long it is, where it lies in sentence and article, what stands at its ends. */
export function describeContent(scan: Scan, { content }: Proposal, { size }: Measure): number[] {
  const first = content[0]?.first ?? 0;
  const end = content.at(-1)?.end ?? 0;
  let quoted = 0;
  let verbs = 0;
  let commas = 0;
  let tokens = 0;
  for (const range of content) {
    for (let i = range.first; i < range.end; i++) {
      tokens++;
      if (scan.speechAt[i] !== -1) quoted++;
      if (scan.norms[i] === ',') commas++;
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
    classNumber(scan, end - 1),
    classNumber(scan, end),
    scan.norms[end] === ',' ? 1 : 0,
    scan.norms[first] === 'to' ? 1 : 0,
    isCut(scan, first - 1, first) ? 1 : 0,
    isCut(scan, end - 1, end) ? 1 : 0,
    commas,
  ];
}

/** How often the words of the cue, and of the source, are cues: the likeliest, the first and the last of them. */
export function lookUpCue(chanceOf: (i: number) => number, { cue, source }: Proposal): number[] {
  const most = (range: TokenRange | null): number => {
    let top = range ? 0 : -1;
    for (let i = range?.first ?? 0; range && i < range.end; i++) top = Math.max(top, chanceOf(i));
    return top;
  };
  return [most(cue), cue ? chanceOf(cue.first) : -1, cue ? chanceOf(cue.end - 1) : -1, most(source)];
}

/** Stands for the gap where there is no cue. */
const NO_CUE = -9999;

/** The cue: what it is, and where it stands to content and source. */
export function describeCue(scan: Scan, { content, cue, source }: Proposal): number[] {
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

/** True where a quotation goes on from one token to the next: a content that begins or ends there has but one of its marks. */
function isCut(scan: Scan, before: number, after: number): boolean {
  const quotation = scan.speechAt[before] ?? -1;
  return quotation !== -1 && quotation === scan.speechAt[after];
}

/** Word classes right before and behind the cue and the source. */
export function describeNeighbours(scan: Scan, { cue, source }: Proposal): number[] {
  return [cue, source].flatMap((range) =>
    range ? [classNumber(scan, range.first - 1), classNumber(scan, range.end)] : [-1, -1],
  );
}
