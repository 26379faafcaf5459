/** Statements with less confidence go to `candidates`: the bound with the best balance of missed and wrong ones in cross-validation. */
export const DEFAULT_CONFIDENCE = 0.45;
