import { isTimeWord } from '../../lexicon/time-words';

const ENDING = /.day$/u;

/** "monday", "sunday", in lower case; not "day". */
export function isWeekday(norm: string): boolean {
  return ENDING.test(norm) && isTimeWord(norm);
}
