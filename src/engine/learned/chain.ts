import type { Automaton } from './automaton';
import { L } from './labels';
import { LABEL_OF, OUTSIDE_STATE, S, START } from './states';

/** A paragraph as the chain sees it. */
export interface Lattice {
  /** Tokens. */
  readonly length: number;
  /** `[token][label]`: what its features say for each label. */
  readonly scores: Float64Array;
  /** Which of the kinds of token each is: what its edges' weights depend on. */
  readonly kinds: Int32Array;
}

/** The automaton with the weights of its edges, `[kind][edge]`, and their exponentials. */
export interface Steps {
  readonly automaton: Automaton;
  readonly weights: Float32Array;
  readonly factors: Float64Array;
  /** The exponentials once more, `[kind][place]`, in the order in which edges enter states. */
  readonly entering: Float64Array;
}

export function readSteps(automaton: Automaton, weights: Float32Array): Steps {
  const steps = {
    automaton,
    weights,
    factors: new Float64Array(weights.length),
    entering: new Float64Array(weights.length),
  };
  for (let k = 0; k < weights.length; k++) setWeight(steps, k, weights[k] as number);
  return steps;
}

/** Sets the weight of an edge at one kind of token: `k` is its place among all weights. */
export function setWeight({ automaton, weights, factors, entering }: Steps, k: number, weight: number): void {
  const edges = automaton.from.length;
  const edge = k % edges;
  weights[k] = weight;
  factors[k] = Math.exp(weight);
  entering[k - edge + (automaton.placeOf[edge] as number)] = factors[k] as number;
}

/** Places of a token in the tables below: its states, and the start of the paragraph, which stands before the first token. */
export const W = S + 1;

/** All paths of a paragraph, summed: what training and confidence need. */
export interface Sums {
  /** `[token][label]`: probability of each label. */
  readonly marginals: Float64Array;
  /** `[token][state]`, `W` a token, from before the first token on; each token's sum to 1. */
  readonly forward: Float64Array;
  /** `[token][state]`, from behind the token to the end: probabilities are its products with `forward` one token later. */
  readonly backward: Float64Array;
  /** `[token][label]`: exponentials of the scores, each token's divided by its largest and by the sum of its `forward`. */
  readonly factors: Float64Array;
  /** The states that are likely enough, token by token: those of token i are `alive[aliveAt[i] … aliveAt[i + 1]]`. */
  readonly alive: Uint8Array;
  readonly aliveAt: Int32Array;
  /** Logarithm of the sum of all paths. */
  readonly logSum: number;
}

/** Forward-backward (Rabiner 1989), scaled at each token. States with a probability above `least` count as alive. */
export function sumPaths(lattice: Lattice, steps: Steps, least: number): Sums {
  const { forward, factors, logSum } = sumForward(lattice, steps);
  const backward = sumBackward(lattice, steps, factors);
  const { length } = lattice;
  const marginals = new Float64Array(length * L);
  const alive = new Uint8Array(length * S);
  const aliveAt = new Int32Array(length + 1);
  let count = 0;
  for (let i = 0; i < length; i++) {
    const here = i * W;
    for (let state = 0; state < S; state++) {
      const p = (forward[here + W + state] as number) * (backward[here + state] as number);
      const label = i * L + (LABEL_OF[state] as number);
      marginals[label] = (marginals[label] as number) + p;
      if (p > least) alive[count++] = state;
    }
    aliveAt[i + 1] = count;
  }
  return { forward, backward, factors, marginals, alive, aliveAt, logSum };
}

/** By state: what token i and all behind it add to the paths that enter it there. */
export function weighStates(
  out: Float64Array,
  factors: Float64Array,
  backward: Float64Array,
  i: number,
): void {
  for (let state = 0; state < S; state++) {
    out[state] =
      (factors[i * L + (LABEL_OF[state] as number)] as number) * (backward[i * W + state] as number);
  }
}

/** What the states at the far ends of the edges `[first, end)` have, each times its edge's factor; two at a time, which is quicker. */
function sumEdges(
  paths: Float64Array,
  states: Uint8Array,
  steps: Float64Array,
  at: number,
  first: number,
  end: number,
): number {
  let sum = 0;
  let edge = first;
  for (; edge + 1 < end; edge += 2)
    sum +=
      (paths[states[edge] as number] as number) * (steps[at + edge] as number) +
      (paths[states[edge + 1] as number] as number) * (steps[at + edge + 1] as number);
  return edge < end ? sum + (paths[states[edge] as number] as number) * (steps[at + edge] as number) : sum;
}

function sumForward(
  { length, scores, kinds }: Lattice,
  { automaton: { enteringFrom, into }, entering: steps }: Steps,
): Pick<Sums, 'forward' | 'factors' | 'logSum'> {
  const forward = new Float64Array((length + 1) * W);
  const factors = new Float64Array(length * L);
  const edges = enteringFrom.length;
  const last = new Float64Array(W);
  forward[START] = 1;
  last[START] = 1;
  let logSum = 0;
  for (let i = 0; i < length; i++) {
    const top = exponentiate(scores, factors, i);
    const at = (kinds[i] as number) * edges;
    const here = (i + 1) * W;
    let sum = 0;
    for (let state = 0; state < S; state++) {
      let paths = sumEdges(last, enteringFrom, steps, at, into[state] as number, into[state + 1] as number);
      paths *= factors[i * L + (LABEL_OF[state] as number)] as number;
      forward[here + state] = paths;
      sum += paths;
    }
    for (let state = 0; state < S; state++) {
      const share = (forward[here + state] as number) / sum;
      forward[here + state] = share;
      last[state] = share;
    }
    last[START] = 0;
    for (let y = i * L; y < (i + 1) * L; y++) factors[y] = (factors[y] as number) / sum;
    logSum += top + Math.log(sum);
  }
  return { forward, factors, logSum };
}

/** No label is taken for less likely than this beside a token's likeliest (a logarithm): there is always a way through. */
const LEAST_SCORE = -600;

/** Exponentials of a token's scores, divided by the largest; returns the largest score. */
function exponentiate(scores: Float64Array, factors: Float64Array, i: number): number {
  let top = Number.NEGATIVE_INFINITY;
  for (let y = i * L; y < (i + 1) * L; y++) top = Math.max(top, scores[y] as number);
  for (let y = i * L; y < (i + 1) * L; y++)
    factors[y] = Math.exp(Math.max((scores[y] as number) - top, LEAST_SCORE));
  return top;
}

function sumBackward(
  { length, kinds }: Lattice,
  { automaton: { to, outOf }, factors: steps }: Steps,
  factors: Float64Array,
): Float64Array {
  const backward = new Float64Array(length * W);
  const next = new Float64Array(S);
  const edges = to.length;
  backward.fill(1, (length - 1) * W);
  for (let i = length - 2; i >= 0; i--) {
    const at = (kinds[i + 1] as number) * edges;
    const here = i * W;
    weighStates(next, factors, backward, i + 1);
    for (let state = 0; state < S; state++)
      backward[here + state] = sumEdges(
        next,
        to,
        steps,
        at,
        outOf[state] as number,
        outOf[state + 1] as number,
      );
  }
  return backward;
}

/** Score of a state that no path goes through. */
const NEVER = -1e30;

/**
 * The likeliest states of all tokens together (Viterbi), among the states that are alive in `sums`. `bias` is added to the score of every
 * token that stays outside: below 0 more is found.
 */
export function findBestPath(
  { length, scores, kinds }: Lattice,
  { automaton, weights }: Steps,
  { alive, aliveAt }: Sums,
  bias: number,
): Uint8Array {
  const { to, outOf } = automaton;
  const back = new Uint8Array(length * S);
  let before = new Float64Array(W).fill(NEVER);
  let best = new Float64Array(W).fill(NEVER);
  before[START] = 0;
  for (let i = 0; i < length; i++) {
    const at = (kinds[i] as number) * to.length;
    for (let k = i === 0 ? -1 : (aliveAt[i - 1] as number); k < (aliveAt[i] as number); k++) {
      const origin = k === -1 ? START : (alive[k] as number);
      const sum = before[origin] as number;
      const end = outOf[origin + 1] as number;
      for (let edge = outOf[origin] as number; edge < end; edge++) {
        const state = to[edge] as number;
        const value = sum + (weights[at + edge] as number);
        if (value > (best[state] as number)) {
          best[state] = value;
          back[i * S + state] = origin;
        }
      }
    }
    for (let k = aliveAt[i] as number; k < (aliveAt[i + 1] as number); k++) {
      const state = alive[k] as number;
      best[state] = (best[state] as number) + (scores[i * L + (LABEL_OF[state] as number)] as number);
    }
    best[OUTSIDE_STATE] = (best[OUTSIDE_STATE] as number) + bias;
    before.fill(NEVER);
    [before, best] = [best, before];
  }
  return traceBack(before, back, length, alive.subarray(aliveAt[length - 1], aliveAt[length]));
}

function traceBack(best: Float64Array, back: Uint8Array, length: number, last: Uint8Array): Uint8Array {
  const path = new Uint8Array(length);
  let state = OUTSIDE_STATE;
  let top = NEVER;
  for (const candidate of last) {
    const value = best[candidate] as number;
    if (value > top) {
      top = value;
      state = candidate;
    }
  }
  for (let i = length - 1; i >= 0; i--) {
    path[i] = state;
    state = back[i * S + state] as number;
  }
  return path;
}
