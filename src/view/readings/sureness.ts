/** How sure Whence must be of a statement before the reader sees it, from "more of them" (negative) to "surer ones". */
export const LEVELS = [-3, -2, -1, 0, 1, 2, 3] as const;
export type Level = (typeof LEVELS)[number];

/**
 * The least confidence (0–1) at each level; `null`: what the engine gives as its statements. The engine's own bound is
 * 0.45, its weakest candidates have 0.1.
 */
export const LEAST_CONFIDENCE: Readonly<Record<Level, number | null>> = {
  [-3]: 0.1,
  [-2]: 0.2,
  [-1]: 0.35,
  0: null,
  1: 0.7,
  2: 0.8,
  3: 0.9,
};
