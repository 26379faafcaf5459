import { L, type Lattice, STEP, type Steps, type Sums, sumPaths } from '../engine/learned/chain';
import { ROW } from '../engine/learned/tagger';
import { seededRandom, shuffle } from './random';

/** One block with its gold labels. */
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
  /** AdaGrad's step; halved in the last two epochs. */
  readonly rate: number;
  /** L1 penalty a step. */
  readonly penalty: number;
  /** Share of the features that each token goes without, each time anew. */
  readonly dropout: number;
  readonly seed: number;
}

/** Weights of features and of steps. */
export interface ChainModel {
  readonly weights: Float32Array;
  readonly steps: Steps;
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
  const state: State = {
    weights: new Float32Array(rowCount * ROW),
    squares: new Float32Array(rowCount * ROW),
    steps: { weights: new Float32Array(kindCount * STEP), factors: new Float64Array(kindCount * STEP) },
    stepSquares: new Float32Array(kindCount * STEP),
    allowed: allowedSteps(),
    rate: options.rate,
    penalty: options.penalty,
  };
  state.steps.factors.fill(0).forEach((_, k, all) => {
    all[k] = state.allowed[k % STEP] === 1 ? 1 : 0;
  });
  const random = seededRandom(options.seed);
  const order = [...examples];
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
    tell(`epoch ${epoch + 1} of ${options.epochs}: loss ${(loss / tokens).toFixed(4)} a token`);
  }
  const { weights, squares, steps } = state;
  return { weights, squares, steps };
}

/** With AdaGrad's sums of squared gradients, laid out like the weights. */
export interface Fitted extends ChainModel {
  readonly squares: Float32Array;
}

interface State extends Fitted {
  readonly stepSquares: Float32Array;
  readonly allowed: Uint8Array;
  readonly penalty: number;
  rate: number;
}

/** Rows in use, token after token: those of token i are `rows[starts[i] … starts[i + 1]]`. */
interface Active {
  readonly rows: Int32Array;
  readonly starts: Int32Array;
}

function allowedSteps(): Uint8Array {
  const allowed = new Uint8Array(STEP);
  for (let from = 0; from <= L; from++)
    for (let to = 0; to < L; to++)
      allowed[from * L + to] =
        to === 0 || to % 2 === 1 || (from < L && (from === to || from === to - 1)) ? 1 : 0;
  return allowed;
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
function learn(state: State, example: Example, active: Active, scale: number): number {
  const lattice = {
    length: example.gold.length,
    kinds: example.kinds,
    scores: scoreActive(state.weights, active, example.gold.length, scale),
  };
  const sums = sumPaths(lattice, state.steps);
  const loss = sums.logSum - scoreOfGold(lattice, state.steps, example.gold);
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
      const at = (rows[k] as number) * ROW;
      for (let y = 0; y < L; y++)
        scores[i * L + y] = (scores[i * L + y] as number) + (weights[at + y] as number);
    }
    for (let y = 0; y < L; y++) scores[i * L + y] = (scores[i * L + y] as number) * scale;
  }
  return scores;
}

function scoreOfGold({ length, scores, kinds }: Lattice, steps: Steps, gold: Uint8Array): number {
  let sum = 0;
  for (let i = 0; i < length; i++) {
    const before = i === 0 ? L : (gold[i - 1] as number);
    const to = gold[i] as number;
    sum +=
      (scores[i * L + to] as number) +
      (steps.weights[(kinds[i] as number) * STEP + before * L + to] as number);
  }
  return sum;
}

function learnSteps(state: State, { gold, kinds, weight }: Example, sums: Sums): void {
  const { steps, stepSquares, rate } = state;
  for (let i = 0; i < gold.length; i++) {
    const at = (kinds[i] as number) * STEP;
    for (let a = i === 0 ? L : 0; a < (i === 0 ? L + 1 : L); a++) {
      for (let to = 0; to < L; to++) {
        const k = at + a * L + to;
        const factor = steps.factors[k] as number;
        if (factor === 0) continue;
        const p =
          i === 0
            ? (sums.marginals[to] as number)
            : ((sums.forward[(i - 1) * L + a] as number) *
                factor *
                (sums.factors[i * L + to] as number) *
                (sums.backward[i * L + to] as number)) /
              (sums.scale[i] as number);
        const isGold = to === gold[i] && (i === 0 || a === gold[i - 1]);
        const gradient = (p - (isGold ? 1 : 0)) * weight;
        if (Math.abs(gradient) < LEAST_GRADIENT) continue;
        const square = (stepSquares[k] as number) + gradient * gradient;
        stepSquares[k] = square;
        steps.weights[k] = (steps.weights[k] as number) - (rate * gradient) / Math.sqrt(square + EPSILON);
      }
    }
  }
  for (const kind of new Set(kinds)) {
    for (let k = kind * STEP; k < (kind + 1) * STEP; k++)
      if (steps.factors[k] !== 0) steps.factors[k] = Math.exp(steps.weights[k] as number);
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
      const gradient = ((marginals[i * L + y] as number) - (gold[i] === y ? 1 : 0)) * weight;
      gradients[y] = gradient;
      largest = Math.max(largest, Math.abs(gradient));
    }
    if (largest < LEAST_TOKEN_GRADIENT) continue;
    for (let k = starts[i] as number; k < (starts[i + 1] as number); k++) {
      const at = (rows[k] as number) * ROW;
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
