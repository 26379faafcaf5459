/** Pull of each weight towards 0, but for the first one's (the bias): as much as one observation's. */
const RIDGE = 1;

/** Newton's method settles in fewer steps. */
const STEPS = 25;

/** Weights that move less than this are settled. */
const SETTLED = 1e-6;

/**
 * Weights of a logistic regression with an L2 penalty, by Newton's method (iteratively reweighted least squares).
 * @param rows facts of each case, the first one always 1
 * @param right 1 or 0 for each case
 */
export function fitLogistic(rows: readonly (readonly number[])[], right: readonly number[]): number[] {
  const size = rows[0]?.length ?? 0;
  const weights = new Array<number>(size).fill(0);
  for (let step = 0; step < STEPS; step++) {
    const { slope, bend } = deriveAt(weights, rows, right);
    const move = solve(bend, slope);
    for (let i = 0; i < size; i++) weights[i] = at(weights, i) + at(move, i);
    if (move.every((by) => Math.abs(by) < SETTLED)) break;
  }
  return weights;
}

/** 0–1: how likely a case with these facts is right. */
export function chanceBy(weights: readonly number[], facts: readonly number[]): number {
  return 1 / (1 + Math.exp(-weights.reduce((sum, weight, i) => sum + weight * at(facts, i), 0)));
}

/** First and second derivatives of the penalised likelihood. */
function deriveAt(
  weights: readonly number[],
  rows: readonly (readonly number[])[],
  right: readonly number[],
): { slope: number[]; bend: number[][] } {
  const slope = weights.map((weight, i) => (i === 0 ? 0 : -RIDGE * weight));
  const bend = weights.map((_, i) => weights.map((__, j) => (i === j && i > 0 ? RIDGE : 0)));
  rows.forEach((facts, n) => {
    const chance = chanceBy(weights, facts);
    const spread = chance * (1 - chance);
    facts.forEach((fact, i) => {
      slope[i] = at(slope, i) + (at(right, n) - chance) * fact;
      const line = bend[i] as number[];
      facts.forEach((other, j) => {
        line[j] = at(line, j) + spread * fact * other;
      });
    });
  });
  return { slope, bend };
}

/** Solves a system of linear equations (Gauss and Jordan, with pivots). */
function solve(matrix: readonly (readonly number[])[], values: readonly number[]): number[] {
  const lines = matrix.map((line, i) => [...line, at(values, i)]);
  for (let i = 0; i < lines.length; i++) {
    let pivot = i;
    for (let k = i + 1; k < lines.length; k++)
      if (Math.abs(at(lines[k] as number[], i)) > Math.abs(at(lines[pivot] as number[], i))) pivot = k;
    const line = lines[pivot] as number[];
    lines[pivot] = lines[i] as number[];
    lines[i] = line;
    for (const other of lines) {
      const factor = other === line ? 0 : at(other, i) / at(line, i);
      if (factor !== 0) for (let j = i; j < other.length; j++) other[j] = at(other, j) - factor * at(line, j);
    }
  }
  return lines.map((line, i) => at(line, values.length) / at(line, i));
}

function at(values: readonly number[], index: number): number {
  return values[index] ?? 0;
}
