import { chooseProposals } from '../engine/learned/choose';
import type { Forest } from '../engine/learned/forest';
import type { Judge } from '../engine/learned/judge';
import { collectProposals, type Proposal } from '../engine/learned/propose';
import type { Taggings } from '../engine/learned/tag-article';
import { weighProposals } from '../engine/learned/weigh';
import type { Cueness } from '../engine/learned/word-facts';
import { spansOf } from '../engine/reading/spans';
import type { Span } from '../report';
import type { Document } from './documents';
import { fitCurve } from './fit-curve';
import { FOREST, type ForestOptions, fitForest } from './fit-forest';

/** Trees of the two judges, chosen by cross-validation and on polnear/dev. */
export const STATEMENT_FOREST: ForestOptions = { ...FOREST, trees: 200 };
export const ATTRIBUTION_FOREST: ForestOptions = {
  ...FOREST,
  trees: 300,
  depth: 5,
  rate: 0.07,
  leastLeaf: 20,
};

/** A proposal as the judge sees it. */
export interface Case {
  readonly proposal: Proposal;
  readonly facts: Float32Array;
  /** How good it is, from 0 to 1: what the judge learns to tell. */
  readonly grade: number;
}

/** The proposals of one article. */
export interface ArticleCases {
  readonly document: Document;
  readonly cases: readonly Case[];
}

/** Contents agree from this share of common letters on, as the scorers have it. */
const AGREE = 0.5;

/** Credit for who said what, and on top of it for each of source, cue and content that is exact. */
const CREDIT = { related: 0.4, source: 0.15, cue: 0.15, content: 0.3 } as const;

/** All proposals of an article: graded as statements by their contents, as attributions (`whole`) by all their spans. */
export function readCases(
  document: Document,
  taggings: Taggings,
  cueness: Cueness,
  whole: boolean,
): ArticleCases {
  const { scan, findings } = document;
  const proposals = collectProposals(scan, findings, taggings, whole);
  const facts = weighProposals(scan, proposals, taggings, cueness);
  const cases = proposals.map((proposal, i) => ({
    proposal,
    facts: facts[i] ?? new Float32Array(),
    grade: whole ? gradeAttribution(document, proposal) : gradeStatement(document, proposal),
  }));
  return { document, cases };
}

/** The judge that tells good proposals from bad ones, and how often those that it lets stand are right. */
export function fitJudge(articles: readonly ArticleCases[], options: ForestOptions): Judge {
  const halves = [0, 1].map((half) => articles.filter((_, i) => i % 2 === half));
  const [even = [], odd = []] = halves;
  const standing = [...judgeOthers(even, odd, options), ...judgeOthers(odd, even, options)];
  const curve = fitCurve(
    standing.map(({ rating }) => rating),
    standing.map(({ grade }) => (grade > 0 ? 1 : 0)),
  );
  return { forest: fitCases(articles, options), curve };
}

function fitCases(articles: readonly ArticleCases[], options: ForestOptions): Forest {
  const cases = articles.flatMap((article) => article.cases);
  const weights = articles.flatMap(({ document, cases: own }) => own.map(() => document.weight));
  return fitForest(
    cases.map(({ facts }) => facts),
    cases.map(({ grade }) => grade),
    options,
    weights,
  );
}

/** The proposals of the whole articles among `others` that a judge lets stand who has learned from `articles`. */
function judgeOthers(
  articles: readonly ArticleCases[],
  others: readonly ArticleCases[],
  options: ForestOptions,
): { rating: number; grade: number }[] {
  const judge = {
    forest: fitCases(articles, options),
    curve: { at: Float32Array.of(), value: Float32Array.of() },
  };
  const whole = others.filter(({ document }) => !document.single);
  return whole.flatMap(({ document: { scan }, cases }) => {
    const grades = new Map(cases.map(({ proposal, grade }) => [proposal, grade]));
    const judged = chooseProposals(
      scan,
      cases.map(({ proposal }) => proposal),
      cases.map(({ facts }) => facts),
      judge,
    );
    return judged
      .filter(({ stands }) => stands)
      .map(({ proposal, rating }) => ({ rating, grade: grades.get(proposal) ?? 0 }));
  });
}

function gradeStatement({ scan, annotated }: Document, { content }: Proposal): number {
  const spans = spansOf(scan, content);
  const { text } = annotated.article;
  return annotated.attributions.some((gold) => shareOf(text, spans, gold.content) >= AGREE) ? 1 : 0;
}

function gradeAttribution({ scan, annotated }: Document, { content, source, cue }: Proposal): number {
  const contents = spansOf(scan, content);
  const sources = source ? spansOf(scan, [source]) : [];
  const cues = cue ? spansOf(scan, [cue]) : [];
  let best = 0;
  for (const gold of annotated.attributions) {
    const meets = gold.source.some((own) => sources.some((other) => own[0] < other[1] && other[0] < own[1]));
    const related = meets || (gold.source.length === 0 && sources.length === 0);
    if (!related || shareOf(annotated.article.text, contents, gold.content) < AGREE) continue;
    const credit =
      CREDIT.related +
      (isSame(gold.source, sources) ? CREDIT.source : 0) +
      (isSame(gold.cue, cues) ? CREDIT.cue : 0) +
      (isSame(gold.content, contents) ? CREDIT.content : 0);
    best = Math.max(best, credit);
  }
  return best;
}

function isSame(a: readonly Span[], b: readonly Span[]): boolean {
  return a.length === b.length && a.every(([start, end], i) => start === b[i]?.[0] && end === b[i]?.[1]);
}

/** Letters and figures that two lists of spans share, as a part of all that either has (Jaccard). */
export function shareOf(text: string, a: readonly Span[], b: readonly Span[]): number {
  let shared = 0;
  for (const [start, end] of a) {
    for (const [from, to] of b) shared += countLetters(text, Math.max(start, from), Math.min(end, to));
  }
  if (shared === 0) return 0;
  const size = (spans: readonly Span[]): number =>
    spans.reduce((sum, [start, end]) => sum + countLetters(text, start, end), 0);
  return shared / (size(a) + size(b) - shared);
}

const LETTER = /[\p{L}\p{N}]/u;

function countLetters(text: string, start: number, end: number): number {
  let count = 0;
  for (let i = start; i < end; i++) if (LETTER.test(text.charAt(i))) count++;
  return count;
}
