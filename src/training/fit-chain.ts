import {
  type Lattice,
  readSteps,
  type Steps,
  type Sums,
  setWeight,
  sumPaths,
  W,
  weighStates,
} from '../engine/learned/chain';
import { L } from '../engine/learned/labels';
import { LABEL_OF, S } from '../engine/learned/states';
import { seededRandom, shuffle } from './random';
import { edgesOf, readAutomaton } from './read-automaton';

/** One block with its gold states. */
export interface Example {
  /** Rows of its tokens' features, `width` a token; -1 where a feature has none. */
  readonly rows: Int32Array;
  readonly width: number;
  readonly kinds: Int32Array;
  readonly gold: Uint8Array;
  readonly weight: number;
}

export interface FitOptions {
  readonly epochs: number;
  /** Rounds at the end, the mean of whose weights is taken: single ones swing with the last examples seen. */
  readonly averaged: number;
  /** AdaGrad's step; halved in the last two epochs. */
  readonly rate: number;
  /** L1 penalty a step. */
  readonly penalty: number;
  /** Share of the features that each token goes without, each time anew. */
  readonly dropout: number;
  readonly seed: number;
}

/** Gradients smaller than this change nothing worth the time. */
const LEAST_GRADIENT = 1e-3;
const LEAST_TOKEN_GRADIENT = 5e-3;
const EPSILON = 1e-8;

/**
 * Fits a linear chain (Lafferty, McCallum and Pereira 2001) by stochastic gradients: AdaGrad (Duchi, Hazan and Singer 2011) with
 * an L1 penalty, and features dropped at random. The same examples and options give the same model.
 */
export function fitChain(
  examples: readonly Example[],
  rowCount: number,
  kindCount: number,
  options: FitOptions,
  tell: (line: string) => void,
): Fitted {
  const automaton = readAutomaton(examples);
  const walks = examples.map((example) => ({ ...example, edges: edgesOf(example.gold, automaton) }));
  const order = walks.filter(({ edges }) => !edges.includes(-1));
  tell(`${automaton.from.length} edges, ${examples.length - order.length} paragraphs left out`);
  const stepCount = kindCount * automaton.from.length;
  const state: State = {
    weights: new Float32Array(rowCount * L),
    squares: new Float32Array(rowCount * L),
    steps: readSteps(automaton, new Float32Array(stepCount)),
    stepSquares: new Float32Array(stepCount),
    rate: options.rate,
    penalty: options.penalty,
  };
  const mean = { weights: new Float32Array(rowCount * L), steps: new Float32Array(stepCount) };
  const random = seededRandom(options.seed);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random);
    state.rate = options.rate * (epoch >= options.epochs - 2 ? 0.5 : 1);
    let loss = 0;
    let tokens = 0;
    for (const example of order) {
      loss += learn(
        state,
        example,
        dropFeatures(example, options.dropout, random),
        1 / (1 - options.dropout),
      );
      tokens += example.gold.length;
    }
    if (epoch >= options.epochs - options.averaged) {
      addTo(mean.weights, state.weights, 1 / options.averaged);
      addTo(mean.steps, state.steps.weights, 1 / options.averaged);
    }
    tell(`epoch ${epoch + 1} of ${options.epochs}: loss ${(loss / tokens).toFixed(4)} a token`);
  }
  return { weights: mean.weights, squares: state.squares, steps: readSteps(automaton, mean.steps) };
}

/** Adds a part of each number. */
function addTo(sums: Float32Array, values: Float32Array, part: number): void {
  for (let k = 0; k < sums.length; k++) sums[k] = (sums[k] as number) + part * (values[k] as number);
}

/** Weights of features, `[row][label]`, with AdaGrad's sums of their squared gradients, and of steps. */
export interface Fitted {
  readonly weights: Float32Array;
  readonly squares: Float32Array;
  readonly steps: Steps;
}

interface State extends Fitted {
  readonly stepSquares: Float32Array;
  readonly penalty: number;
  rate: number;
}

/** Rows in use, token after token: those of token i are `rows[starts[i] … starts[i + 1]]`. */
interface Active {
  readonly rows: Int32Array;
  readonly starts: Int32Array;
}

/** An example with the edges of its gold path. */
interface Walk extends Example {
  readonly edges: Int32Array;
}

function dropFeatures({ rows, width, gold }: Example, dropout: number, random: () => number): Active {
  const kept = new Int32Array(rows.length);
  const starts = new Int32Array(gold.length + 1);
  let count = 0;
  for (let i = 0; i < gold.length; i++) {
    for (let k = i * width; k < (i + 1) * width; k++) {
      const row = rows[k] as number;
      if (row >= 0 && random() >= dropout) kept[count++] = row;
    }
    starts[i + 1] = count;
  }
  return { rows: kept, starts };
}

/** One step on one example; returns its loss before. */
function learn(state: State, example: Walk, active: Active, scale: number): number {
  const lattice = {
    length: example.gold.length,
    kinds: example.kinds,
    scores: scoreActive(state.weights, active, example.gold.length, scale),
  };
  const sums = sumPaths(lattice, state.steps, 0);
  const loss = sums.logSum - scoreOfGold(lattice, state.steps, example);
  learnSteps(state, example, sums);
  learnFeatures(state, example, active, sums);
  return loss;
}

function scoreActive(
  weights: Float32Array,
  { rows, starts }: Active,
  length: number,
  scale: number,
): Float64Array {
  const scores = new Float64Array(length * L);
  for (let i = 0; i < length; i++) {
    for (let k = starts[i] as number; k < (starts[i + 1] as number); k++) {
      const at = (rows[k] as number) * L;
      for (let y = 0; y < L; y++)
        scores[i * L + y] = (scores[i * L + y] as number) + (weights[at + y] as number);
    }
    for (let y = 0; y < L; y++) scores[i * L + y] = (scores[i * L + y] as number) * scale;
  }
  return scores;
}

function scoreOfGold(
  { length, scores, kinds }: Lattice,
  { automaton, weights }: Steps,
  { gold, edges }: Walk,
): number {
  let sum = 0;
  for (let i = 0; i < length; i++) {
    const label = LABEL_OF[gold[i] as number] as number;
    const edge = (kinds[i] as number) * automaton.from.length + (edges[i] as number);
    sum += (scores[i * L + label] as number) + (weights[edge] as number);
  }
  return sum;
}

function learnSteps(
  state: State,
  { edges, kinds, weight }: Walk,
  { forward, backward, factors }: Sums,
): void {
  const { steps, stepSquares, rate } = state;
  const { from, to } = steps.automaton;
  const next = new Float64Array(S);
  for (let i = 0; i < edges.length; i++) {
    const at = (kinds[i] as number) * from.length;
    weighStates(next, factors, backward, i);
    for (let edge = 0; edge < from.length; edge++) {
      const k = at + edge;
      const p =
        (forward[i * W + (from[edge] as number)] as number) *
        (steps.factors[k] as number) *
        (next[to[edge] as number] as number);
      const gradient = (p - (edge === edges[i] ? 1 : 0)) * weight;
      if (gradient < LEAST_GRADIENT && gradient > -LEAST_GRADIENT) continue;
      const square = (stepSquares[k] as number) + gradient * gradient;
      stepSquares[k] = square;
      const step = (rate * gradient) / Math.sqrt(square + EPSILON);
      setWeight(steps, k, (steps.weights[k] as number) - step);
    }
  }
}

function learnFeatures(
  { weights, squares, rate, penalty }: State,
  { gold, weight }: Example,
  { rows, starts }: Active,
  { marginals }: Sums,
): void {
  const gradients = new Float64Array(L);
  for (let i = 0; i < gold.length; i++) {
    let largest = 0;
    for (let y = 0; y < L; y++) {
      const gradient =
        ((marginals[i * L + y] as number) - (LABEL_OF[gold[i] as number] === y ? 1 : 0)) * weight;
      gradients[y] = gradient;
      largest = Math.max(largest, Math.abs(gradient));
    }
    if (largest < LEAST_TOKEN_GRADIENT) continue;
    for (let k = starts[i] as number; k < (starts[i + 1] as number); k++) {
      const at = (rows[k] as number) * L;
      for (let y = 0; y < L; y++) {
        const gradient = gradients[y] as number;
        if (gradient < LEAST_GRADIENT && gradient > -LEAST_GRADIENT) continue;
        const square = (squares[at + y] as number) + gradient * gradient;
        squares[at + y] = square;
        const step = rate / Math.sqrt(square + EPSILON);
        const moved = (weights[at + y] as number) - step * gradient;
        const shrink = step * penalty;
        weights[at + y] = moved > shrink ? moved - shrink : moved < -shrink ? moved + shrink : 0;
      }
    }
  }
}
