import type { Forest } from '../engine/learned/forest';
import { collectProposals, type Proposal } from '../engine/learned/propose';
import type { Taggings } from '../engine/learned/tag-article';
import { weighProposals } from '../engine/learned/weigh';
import { spansOf } from '../engine/spans';
import type { Span } from '../report';
import type { Document } from './documents';
import { FOREST, type ForestOptions, fitForest } from './fit-forest';

/** Trees of the two judges, chosen by cross-validation and on polnear/dev. */
export const STATEMENT_FOREST: ForestOptions = { ...FOREST, trees: 200 };
export const ATTRIBUTION_FOREST: ForestOptions = { ...FOREST, trees: 200, leastLeaf: 30 };

/** A proposal as the judge sees it, and how right it is, from 0 to 1. */
export interface Case {
  readonly facts: Float32Array;
  readonly right: number;
}

/** Contents agree from this share of common letters on, as the scorers have it. */
const AGREE = 0.5;

/** Credit for who said what; the rest is for source, cue and content that are exact. */
const RELATED = 0.6;

/** All proposals of an article: graded as statements by their contents, as attributions (`whole`) by all their spans. */
export function readCases(document: Document, taggings: Taggings, whole: boolean): Case[] {
  const proposals = collectProposals(document.scan, document.findings, taggings, whole);
  const facts = weighProposals(document.scan, proposals, taggings);
  return proposals.map((proposal, i) => ({
    facts: facts[i] ?? new Float32Array(),
    right: whole ? gradeAttribution(document, proposal) : gradeStatement(document, proposal),
  }));
}

/** The judge that tells right proposals from wrong ones. */
export function fitJudge(cases: readonly Case[], options: ForestOptions): Forest {
  return fitForest(
    cases.map(({ facts }) => facts),
    cases.map(({ right }) => right),
    options,
  );
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
    const pairs = [
      [gold.source, sources],
      [gold.cue, cues],
      [gold.content, contents],
    ] as const;
    const exact = pairs.filter(([a, b]) => isSame(a, b)).length / pairs.length;
    best = Math.max(best, RELATED + (1 - RELATED) * exact);
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
