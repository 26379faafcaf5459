/** Something that was said with a confidence, and whether it was right. */
export interface Guess {
  /** 0–1. */
  readonly confidence: number;
  readonly right: boolean;
}

/** The guesses with a confidence from `from` up to `to` (exclusive, but for 1). */
export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** Mean confidence, 0–1; `null` in an empty bin. */
  readonly confidence: number | null;
  /** Share of right ones, 0–1; `null` in an empty bin. */
  readonly right: number | null;
}

export interface Calibration {
  readonly count: number;
  readonly bins: readonly Bin[];
  /** Expected calibration error, 0–1: the mean gap between confidence and share right, weighted by the bins' counts. */
  readonly error: number;
}

/** Bins of equal width. */
const BINS = 10;

/**
 * How sure it says it is against how often it is right, with the expected calibration error of Naeini, Cooper and
 * Hauskrecht, "Obtaining Well Calibrated Probabilities Using Bayesian Binning" (AAAI 2015).
 */
export function calibrate(guesses: readonly Guess[]): Calibration {
  const binned = Array.from({ length: BINS }, (): Guess[] => []);
  for (const guess of guesses) {
    binned[Math.min(BINS - 1, Math.floor(guess.confidence * BINS))]?.push(guess);
  }
  const bins = binned.map(toBin);
  const gaps = bins.reduce(
    (sum, { count, confidence, right }) => sum + count * Math.abs((confidence ?? 0) - (right ?? 0)),
    0,
  );
  return { count: guesses.length, bins, error: guesses.length > 0 ? gaps / guesses.length : 0 };
}

function toBin(guesses: readonly Guess[], index: number): Bin {
  const count = guesses.length;
  const mean = (sum: number): number | null => (count > 0 ? sum / count : null);
  return {
    from: index / BINS,
    to: (index + 1) / BINS,
    count,
    confidence: mean(guesses.reduce((sum, { confidence }) => sum + confidence, 0)),
    right: mean(guesses.filter(({ right }) => right).length),
  };
}
