import type { WordClass } from '../reading/classify-words';
import type { Scan } from '../reading/scan';

const NUMBERS: Readonly<Record<WordClass, number>> = {
  name: 1,
  word: 2,
  verb: 3,
  gerund: 4,
  aux: 5,
  adv: 6,
  det: 7,
  pron: 8,
  rel: 9,
  that: 10,
  num: 11,
  prep: 12,
  conj: 13,
  time: 14,
  poss: 15,
  mark: 16,
};

/** Numbers of word classes, 0 included. */
export const CLASS_COUNT = 17;

/** The word class of token `i` as a number; 0 past either end. */
export function classNumber(scan: Scan, i: number): number {
  const kind = scan.classes[i];
  return kind === undefined ? 0 : NUMBERS[kind];
}
