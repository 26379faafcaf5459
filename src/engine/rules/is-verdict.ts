import { isOfClass } from '../../lexicon/grammar';

/** "called the reports [false]", "called the rule [unworkable]": an adjective that judges; "table" and "cable" are no such words. */
export function isVerdict(norm: string): boolean {
  return (
    isOfClass('verdict', norm) || (norm.length >= SHORTEST && ENDINGS.some((ending) => norm.endsWith(ending)))
  );
}

/** Letters: "vegetable", "constable" have fewer. */
const SHORTEST = 10;

const ENDINGS: readonly string[] = ['able', 'ible'];
