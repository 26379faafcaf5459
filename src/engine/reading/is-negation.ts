import { isOfClass } from '../../lexicon/grammar';

/** Whether the word (lower case) turns a verb around: "not", "never", "didn't". */
export function isNegation(norm: string): boolean {
  return isOfClass('negation', norm) || norm.endsWith("n't");
}
