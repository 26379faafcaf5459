import { isAlsoCalled } from '../../lexicon/broader-nouns';
import type { Referent } from './referent';

/** Whether the text has a noun for it by which the other noun may take it up: a brokerage, "the firm". */
export function isBroader({ nouns }: Pick<Referent, 'nouns'>, noun: string): boolean {
  for (const own of nouns) if (isAlsoCalled(own, noun)) return true;
  return false;
}

/** Whether the noun takes it up: its own, or a broader one. */
export function isCalled(referent: Pick<Referent, 'nouns'>, noun: string): boolean {
  return referent.nouns.has(noun) || isBroader(referent, noun);
}
