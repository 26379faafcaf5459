import type { AttributionScore, Balance, ProvenanceScore } from './scores';

/** The figures of single articles as one: what was found, there and right is added up. */
export function poolBalances(balances: readonly Balance[]): Balance {
  const predicted = sum(balances.map((one) => one.predicted));
  const gold = sum(balances.map((one) => one.gold));
  const right = sum(balances.map(rightOf));
  const P = share(right, predicted);
  const R = share(right, gold);
  return { P, R, F1: share(2 * P * R, P + R), predicted, gold };
}

const BALANCES = ['statements', 'anonymous', 'secondHand', 'flagged'] as const;
const SHARES = ['who', 'identity', 'via', 'chain'] as const;

/** Scores of single articles as one, as the scorer gives it for all of them together. */
export function poolProvenance(scores: readonly ProvenanceScore[]): ProvenanceScore {
  const found = scores.map(({ statements }) => rightOf(statements));
  const balance = (key: (typeof BALANCES)[number]): Balance =>
    poolBalances(scores.map((score) => score[key]));
  const shareOf = (key: (typeof SHARES)[number]): number =>
    share(sum(scores.map((score, at) => Math.round(score[key] * (found[at] ?? 0)))), sum(found));
  const articles = sum(scores.map((score) => score.articles));
  return {
    articles,
    missing: sum(scores.map(({ missing }) => missing)),
    statements: balance('statements'),
    anonymous: balance('anonymous'),
    secondHand: balance('secondHand'),
    flagged: balance('flagged'),
    who: shareOf('who'),
    identity: shareOf('identity'),
    via: shareOf('via'),
    chain: shareOf('chain'),
    headline: share(sum(scores.map((score) => score.headline * score.articles)), articles),
  };
}

/** The relations of single articles as one. */
export function poolRelations(
  scores: readonly AttributionScore[],
): Pick<AttributionScore, 'relation' | 'reporting'> {
  return {
    relation: poolBalances(scores.map(({ relation }) => relation)),
    reporting: poolBalances(scores.map(({ reporting }) => reporting)),
  };
}

/** How many of what was found are right. */
function rightOf({ P, predicted }: Balance): number {
  return Math.round(P * predicted);
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

const share = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);
