/** The ending of an age that stands for whose it is. */
const AGED = '-year-old';

/** "the 25-year-old": somebody, by no more than an age. */
export function isAged(norm: string): boolean {
  return norm.endsWith(AGED);
}
