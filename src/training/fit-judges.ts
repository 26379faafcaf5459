import { type Forest, judge } from '../engine/learned/forest';
import { collectProposals, type Proposal } from '../engine/learned/propose';
import { type Taggings } from '../engine/learned/tag-article';
import { weighProposals } from '../engine/learned/weigh';
import { spansOf } from '../engine/spans';
import type { Span } from '../report';
import type { GoldAttribution } from './corpora';
import type { Document } from './documents';
import { FOREST, fitForest } from './fit-forest';
void judge; void ({} as Forest);

/** A proposal with what the judge sees of it, and whether it is right. */
export interface Case { readonly proposal: Proposal; readonly facts: Float32Array; readonly right: number }

/** The scorers' share of overlap from which contents agree. */
const AGREE = 0.5;

export function readCases(document: Document, taggings: Taggings, whole: boolean): Case[] {
  const proposals = collectProposals(document.scan, document.findings, taggings, whole);
  const facts = weighProposals(document.scan, proposals, taggings);
  return proposals.map((proposal, i) => ({ proposal, facts: facts[i] as Float32Array, right: gradeOf(document, proposal, whole) }));
}

function gradeOf({ scan, annotated }: Document, { content, source, cue }: Proposal, whole: boolean): number {
  const text = annotated.article.text;
  const spans = spansOf(scan, content);
  const sources = source ? spansOf(scan, [source]) : [];
  let best = 0;
  for (const gold of annotated.attributions) {
    const likeness = likenessOf(text, spans, gold.content);
    if (likeness < AGREE) continue;
    if (!whole) return 1;
    const related = (gold.source.length === 0 && sources.length === 0) || gold.source.some((s) => sources.some((t) => s[0] < t[1] && t[0] < s[1]));
    if (!related) continue;
    const same = (a: readonly Span[], b: readonly Span[]): boolean => a.length === b.length && a.every(([s, e], i) => s === b[i]?.[0] && e === b[i]?.[1]);
    const exact = (same(gold.source, sources) ? 1 : 0) + (same(gold.cue, cue ? spansOf(scan, [cue]) : []) ? 1 : 0) + (same(gold.content, spans) ? 1 : 0);
    best = Math.max(best, RELATED + ((1 - RELATED) * exact) / 3);
  }
  return best;
}

/** Credit for who said what; the rest is for exact ends. */
const RELATED = 0.6;

export function likenessOf(text: string, a: readonly Span[], b: readonly Span[]): number {
  let shared = 0;
  for (const [s, e] of a) for (const [t, f] of b) shared += letters(text, Math.max(s, t), Math.min(e, f));
  if (shared === 0) return 0;
  const size = (spans: readonly Span[]): number => spans.reduce((sum, [s, e]) => sum + letters(text, s, e), 0);
  return shared / (size(a) + size(b) - shared);
}

const LETTER = /[\p{L}\p{N}]/u;

function letters(text: string, start: number, end: number): number {
  let count = 0;
  for (let i = start; i < end; i++) if (LETTER.test(text[i] ?? '')) count++;
  return count;
}

export function fitJudge(cases: readonly Case[], options = FOREST): Forest {
  return fitForest(cases.map(({ facts }) => facts), cases.map(({ right }) => right), options);
}
void ({} as GoldAttribution);
