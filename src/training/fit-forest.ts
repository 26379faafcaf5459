import type { Forest } from '../engine/learned/forest';
import { findFirst } from '../engine/reading/find-first';
import { seededRandom } from './random';

export interface ForestOptions {
  readonly trees: number;
  /** Questions from the root to a leaf, at most. */
  readonly depth: number;
  /** Share of each tree's answer that counts. */
  readonly rate: number;
  /** Cases in a leaf, at least. */
  readonly leastLeaf: number;
  /** Pulls small leaves towards 0. */
  readonly ridge: number;
  /** Steps in which a fact's values are told apart, at most. */
  readonly bins: number;
  /** Share of the facts that each tree may ask for. */
  readonly columns: number;
  readonly seed: number;
}

export const FOREST: ForestOptions = {
  trees: 150,
  depth: 4,
  rate: 0.08,
  leastLeaf: 15,
  ridge: 5,
  bins: 48,
  columns: 0.5,
  seed: 7,
};

/** Questions that better the fit by less are not asked. */
const LEAST_GAIN = 1e-3;

/** A tree in the making: nodes of all trees so far, and where each case stands. */
interface Growing {
  readonly options: ForestOptions;
  readonly fact: number[];
  readonly value: number[];
  readonly left: number[];
  /** By fact: the values at which a question may be asked. */
  readonly cuts: readonly Float32Array[];
  /** By fact: the step of each case. */
  readonly binned: readonly Uint8Array[];
  /** By case: log odds so far, and the loss's first and second derivative there. */
  readonly sums: Float64Array;
  readonly slopes: Float64Array;
  readonly curves: Float64Array;
}

/**
 * Boosted trees under the logistic loss (Friedman 2001; leaves by second order as in Chen and Guestrin 2016). `right` is how right each
 * case is, from 0 to 1; `weights`, how much it counts, as a share. The same cases give the same forest.
 */
export function fitForest(
  cases: readonly Float32Array[],
  right: readonly number[],
  options: ForestOptions = FOREST,
  weights: readonly number[] = right.map(() => 1),
): Forest {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const mean = right.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0) / total;
  const base = Math.log(mean / (1 - mean));
  const cuts = Array.from({ length: cases[0]?.length ?? 0 }, (_, fact) =>
    listCuts(cases, fact, options.bins),
  );
  const growing: Growing = {
    options,
    fact: [],
    value: [],
    left: [],
    cuts,
    binned: cuts.map((bounds, fact) => Uint8Array.from(cases, (facts) => stepOf(bounds, facts[fact] ?? 0))),
    sums: new Float64Array(cases.length).fill(base),
    slopes: new Float64Array(cases.length),
    curves: new Float64Array(cases.length),
  };
  const random = seededRandom(options.seed);
  const everybody = Int32Array.from(cases.keys());
  const roots: number[] = [];
  for (let tree = 0; tree < options.trees; tree++) {
    right.forEach((value, i) => {
      const p = 1 / (1 + Math.exp(-(growing.sums[i] ?? 0)));
      const weight = weights[i] ?? 0;
      growing.slopes[i] = weight * (p - value);
      growing.curves[i] = weight * p * (1 - p);
    });
    const asked = Array.from(cuts.keys()).filter(() => random() < options.columns);
    roots.push(addNode(growing));
    grow(growing, roots.at(-1) ?? 0, everybody, asked, 0);
  }
  return {
    base,
    fact: Int16Array.from(growing.fact),
    value: Float32Array.from(growing.value),
    left: Int32Array.from(growing.left, (child, node) => child || node),
    roots: Int32Array.from(roots),
  };
}

/**
 * Where a question may part the cases: halfway between neighbouring values, so that rounding in the file moves no case to the other
 * side; at so many places that the parts are of like size, none where all are alike.
 */
function listCuts(cases: readonly Float32Array[], fact: number, bins: number): Float32Array {
  const values = Float32Array.from(cases, (facts) => facts[fact] ?? 0).sort();
  const cuts = new Set<number>();
  for (let bin = 0; bin < bins; bin++) {
    const at = Math.floor((bin * values.length) / bins);
    const value = values[at] ?? 0;
    const next = values[findFirst(values.length, (k) => (values[k] as number) > value)];
    if (next !== undefined) cuts.add(Math.fround((value + next) / 2));
  }
  return Float32Array.from(cuts).sort();
}

function stepOf(cuts: Float32Array, value: number): number {
  let step = 0;
  while (step < cuts.length && value > (cuts[step] ?? 0)) step++;
  return step;
}

function addNode({ fact, value, left }: Growing): number {
  left.push(0);
  value.push(0);
  return fact.push(-1) - 1;
}

function grow(
  growing: Growing,
  node: number,
  cases: Int32Array,
  asked: readonly number[],
  depth: number,
): void {
  const { options, fact, value, left, cuts, binned } = growing;
  const question = depth < options.depth ? findQuestion(growing, cases, asked) : null;
  if (!question) {
    settle(growing, node, cases);
    return;
  }
  const steps = binned[question.fact] ?? new Uint8Array();
  const child = addNode(growing);
  addNode(growing);
  fact[node] = question.fact;
  value[node] = cuts[question.fact]?.[question.step] ?? 0;
  left[node] = child;
  const goesLeft = (i: number): boolean => (steps[i] ?? 0) <= question.step;
  grow(growing, child, cases.filter(goesLeft), asked, depth + 1);
  grow(
    growing,
    child + 1,
    cases.filter((i) => !goesLeft(i)),
    asked,
    depth + 1,
  );
}

function settle({ options, value, sums, slopes, curves }: Growing, node: number, cases: Int32Array): void {
  let slope = 0;
  let curve = 0;
  for (const i of cases) {
    slope += slopes[i] ?? 0;
    curve += curves[i] ?? 0;
  }
  const answer = (-slope / (curve + options.ridge)) * options.rate;
  value[node] = answer;
  for (const i of cases) sums[i] = (sums[i] ?? 0) + answer;
}

/** The question that betters the fit most; `null` where none does, or leaves would become too small. */
function findQuestion(
  { options, cuts, binned, slopes, curves }: Growing,
  cases: Int32Array,
  asked: readonly number[],
): { fact: number; step: number } | null {
  let best: { fact: number; step: number } | null = null;
  let most = LEAST_GAIN;
  const scoreOf = (slope: number, curve: number): number => (slope * slope) / (curve + options.ridge);
  for (const fact of asked) {
    const count = (cuts[fact]?.length ?? 0) + 1;
    const steps = binned[fact] ?? new Uint8Array();
    const slope = new Float64Array(count);
    const curve = new Float64Array(count);
    const size = new Int32Array(count);
    for (const i of cases) {
      const step = steps[i] ?? 0;
      slope[step] = (slope[step] ?? 0) + (slopes[i] ?? 0);
      curve[step] = (curve[step] ?? 0) + (curves[i] ?? 0);
      size[step] = (size[step] ?? 0) + 1;
    }
    const allSlope = slope.reduce((a, b) => a + b, 0);
    const allCurve = curve.reduce((a, b) => a + b, 0);
    const whole = scoreOf(allSlope, allCurve);
    let leftSlope = 0;
    let leftCurve = 0;
    let leftSize = 0;
    for (let step = 0; step < count - 1; step++) {
      leftSlope += slope[step] ?? 0;
      leftCurve += curve[step] ?? 0;
      leftSize += size[step] ?? 0;
      if (leftSize < options.leastLeaf || cases.length - leftSize < options.leastLeaf) continue;
      const gain =
        scoreOf(leftSlope, leftCurve) + scoreOf(allSlope - leftSlope, allCurve - leftCurve) - whole;
      if (gain > most) {
        most = gain;
        best = { fact, step };
      }
    }
  }
  return best;
}
