import { LABELS, mayFollow } from './labels';

/** Labels of a token. */
export const L = LABELS.length;

/** Weights of the steps from label to label at one kind of token: `[previous][label]`, the last row for a block's first token. */
export const STEP = (L + 1) * L;

const allowed = new Uint8Array(STEP);
for (let from = 0; from <= L; from++) {
  for (let to = 0; to < L; to++) allowed[from * L + to] = mayFollow(from === L ? 0 : from, to) ? 1 : 0;
}

/** From which labels each label may be reached; at a block's first token from the row of its start only. */
const sources = LABELS.map((_, to) =>
  Uint8Array.from(LABELS.keys()).filter((from) => allowed[from * L + to] === 1),
);
const START = Uint8Array.of(L);
const NOWHERE = new Uint8Array();

/** A block as the chain sees it. */
export interface Lattice {
  /** Tokens. */
  readonly length: number;
  /** `[token][label]`. */
  readonly scores: Float64Array;
  /** Which of the kinds of token each is: what its steps' weights depend on. */
  readonly kinds: Int32Array;
}

/** The weights of the steps, `[kind][previous][label]`, and their exponentials. */
export interface Steps {
  readonly weights: Float32Array;
  readonly factors: Float64Array;
}

/** Forbidden steps have the factor 0. */
export function readSteps(weights: Float32Array): Steps {
  return {
    weights,
    factors: Float64Array.from(weights, (w, k) => (allowed[k % STEP] === 1 ? Math.exp(w) : 0)),
  };
}

/**
 * The likeliest labels of all tokens together (Viterbi). `bias` is added to the score of every token that stays outside: below 0
 * more is found.
 */
export function findBestPath({ length, scores, kinds }: Lattice, steps: Steps, bias: number): Uint8Array {
  const best = new Float64Array(length * L);
  const from = new Uint8Array(length * L);
  for (let i = 0; i < length; i++) {
    const at = (kinds[i] as number) * STEP;
    for (let to = 0; to < L; to++) {
      let top = Number.NEGATIVE_INFINITY;
      let arg = 0;
      const reached = i === 0 ? (allowed[L * L + to] === 1 ? START : NOWHERE) : (sources[to] as Uint8Array);
      for (let k = 0; k < reached.length; k++) {
        const a = reached[k] as number;
        const before = i === 0 ? 0 : (best[(i - 1) * L + a] as number);
        const value = before + (steps.weights[at + a * L + to] as number);
        if (value > top) {
          top = value;
          arg = a;
        }
      }
      best[i * L + to] = top + (scores[i * L + to] as number) + (to === 0 ? bias : 0);
      from[i * L + to] = arg;
    }
  }
  return traceBack(best, from, length);
}

function traceBack(best: Float64Array, from: Uint8Array, length: number): Uint8Array {
  const path = new Uint8Array(length);
  const last = (length - 1) * L;
  let label = 0;
  for (let y = 1; y < L; y++) if ((best[last + y] as number) > (best[last + label] as number)) label = y;
  for (let i = length - 1; i >= 0; i--) {
    path[i] = label;
    label = from[i * L + label] as number;
  }
  return path;
}

/** All paths of a block, summed: what training and confidence need. Arrays are `[token][label]`. */
export interface Sums {
  /** Probability of each label. */
  readonly marginals: Float64Array;
  readonly forward: Float64Array;
  readonly backward: Float64Array;
  /** Exponentials of the scores, each token's divided by its largest. */
  readonly factors: Float64Array;
  /** By token: what its column of `forward` was divided by. */
  readonly scale: Float64Array;
  readonly logSum: number;
}

/** Forward-backward, scaled at each token. */
export function sumPaths({ length, scores, kinds }: Lattice, steps: Steps): Sums {
  const forward = new Float64Array(length * L);
  const backward = new Float64Array(length * L).fill(1);
  const factors = new Float64Array(length * L);
  const scale = new Float64Array(length);
  const marginals = new Float64Array(length * L);
  let logSum = 0;
  for (let i = 0; i < length; i++) {
    let max = Number.NEGATIVE_INFINITY;
    for (let y = 0; y < L; y++) max = Math.max(max, scores[i * L + y] as number);
    const at = (kinds[i] as number) * STEP;
    let sum = 0;
    for (let y = 0; y < L; y++) {
      const factor = Math.exp((scores[i * L + y] as number) - max);
      let value = 0;
      if (i === 0) value = steps.factors[at + L * L + y] as number;
      else
        for (let a = 0; a < L; a++)
          value += (forward[(i - 1) * L + a] as number) * (steps.factors[at + a * L + y] as number);
      factors[i * L + y] = factor;
      forward[i * L + y] = value * factor;
      sum += value * factor;
    }
    scale[i] = sum;
    logSum += max + Math.log(sum);
    for (let y = 0; y < L; y++) forward[i * L + y] = (forward[i * L + y] as number) / sum;
  }
  for (let i = length - 2; i >= 0; i--) {
    const at = (kinds[i + 1] as number) * STEP;
    const next = (i + 1) * L;
    for (let a = 0; a < L; a++) {
      let value = 0;
      for (let y = 0; y < L; y++)
        value +=
          (steps.factors[at + a * L + y] as number) *
          (factors[next + y] as number) *
          (backward[next + y] as number);
      backward[i * L + a] = value / (scale[i + 1] as number);
    }
  }
  for (let k = 0; k < marginals.length; k++) marginals[k] = (forward[k] as number) * (backward[k] as number);
  return { marginals, forward, backward, factors, scale, logSum };
}
