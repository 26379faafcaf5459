import { KINDS, kindOf } from '../../view/kinds';
import { bootstrap, type Interval } from './bootstrap';
import { breakDown, type Confusion, confuseIdentities, type Part } from './break-down';
import { countErrors, type ErrorCount } from './error-kinds';
import type { Pair } from './pair-statements';
import { poolProvenance, poolRelations } from './pool-scores';
import type { AttributionScore, Balance, ProvenanceScore } from './scores';

/** One article's score, and what it can be grouped by. */
export interface Scored<Score> {
  readonly id: string;
  readonly outlet: string;
  /** In which it was published, as far as its address or name says. */
  readonly year: string | null;
  readonly score: Score;
}

/** Articles that have something in common. */
export interface Group {
  readonly name: string;
  readonly articles: number;
  readonly balance: Balance;
  /** 0–1; `null` where it is not measured. */
  readonly chain: number | null;
}

/** What stands behind the figures of articles with provenance. */
export interface ProvenanceDetails {
  /** 95 % intervals: F1 of statements and flags, and the shares right. */
  readonly intervals: Partial<Record<ProvenanceFigure, Interval>>;
  readonly outlets: readonly Group[];
  readonly years: readonly Group[];
  readonly modes: readonly Part[];
  readonly kinds: readonly Part[];
  readonly confusions: readonly Confusion[];
  readonly errors: readonly ErrorCount[];
}

export interface AttributionDetails {
  /** 95 % intervals of F1. */
  readonly intervals: Partial<Record<'relation' | 'reporting', Interval>>;
  readonly outlets: readonly Group[];
}

const MODES = ['direct', 'mixed', 'indirect'] as const;
const FOUND = ['statements', 'anonymous', 'secondHand', 'flagged'] as const;
const RIGHT = ['who', 'identity', 'via', 'chain', 'headline'] as const;
export type ProvenanceFigure = (typeof FOUND)[number] | (typeof RIGHT)[number];

/** @param pairs of all the articles that are scored */
export function detailProvenance(
  scored: readonly Scored<ProvenanceScore>[],
  pairs: readonly Pair[],
): ProvenanceDetails {
  return {
    intervals: bootstrap(scored, (sample) => figuresOf(poolProvenance(sample.map(({ score }) => score)))),
    outlets: groupBy(scored, ({ outlet }) => outlet, ofProvenance),
    years: groupBy(scored, ({ year }) => year, ofProvenance),
    modes: breakDown(
      pairs,
      MODES,
      ({ mode }) => mode,
      ({ mode }) => mode,
    ),
    kinds: breakDown(
      pairs,
      KINDS,
      ({ gold }) => kindOf(gold),
      ({ found }) => kindOf(found),
    ),
    confusions: confuseIdentities(pairs),
    errors: countErrors(pairs),
  };
}

export function detailAttributions(scored: readonly Scored<AttributionScore>[]): AttributionDetails {
  return {
    intervals: bootstrap(scored, (sample) => {
      const { relation, reporting } = poolRelations(sample.map(({ score }) => score));
      return { relation: relation.F1, reporting: reporting.F1 };
    }),
    outlets: groupBy(
      scored,
      ({ outlet }) => outlet,
      (scores) => ({ balance: poolRelations(scores).relation, chain: null }),
    ),
  };
}

function ofProvenance(scores: readonly ProvenanceScore[]): Pick<Group, 'balance' | 'chain'> {
  const { statements, chain } = poolProvenance(scores);
  return { balance: statements, chain };
}

function figuresOf(score: ProvenanceScore): Record<ProvenanceFigure, number> {
  const found = FOUND.map((key) => [key, score[key].F1]);
  const right = RIGHT.map((key) => [key, score[key]]);
  return Object.fromEntries([...found, ...right]) as Record<ProvenanceFigure, number>;
}

/** In the order of their names; articles without one are in no group. */
function groupBy<Score>(
  scored: readonly Scored<Score>[],
  nameOf: (article: Scored<Score>) => string | null,
  pool: (scores: readonly Score[]) => Pick<Group, 'balance' | 'chain'>,
): Group[] {
  const groups = new Map<string, Score[]>();
  for (const article of scored) {
    const name = nameOf(article);
    if (name === null) continue;
    groups.set(name, [...(groups.get(name) ?? []), article.score]);
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, scores]) => ({ name, articles: scores.length, ...pool(scores) }));
}
