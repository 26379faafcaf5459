import { isOfClass } from './grammar';

/** "ABC7": a network and one or two figures. */
const JOINED = /^(\p{L}+)\d{1,2}$/u;

const NUMBER = /^\d{1,2}$/;

/** Call letters of American stations without their band: KXQA. */
const CALL_LETTERS = /^[KW][A-Z]{2,3}$/;

/** Whether the word may be the call letters of an American station, "WXKB". */
export function hasCallLetters(word: string): boolean {
  return CALL_LETTERS.test(word);
}

/** How many of the two words name a station by its network or call letters and its number, "ABC7" 1, "ABC 7" and "KXQA 5" 2; 0 where they name none. */
export function stationLength(first: string, second: string): 0 | 1 | 2 {
  const network = JOINED.exec(first)?.[1];
  if (network) return isOfClass('station-network', network) ? 1 : 0;
  const named = NUMBER.test(second) && (isOfClass('station-network', first) || CALL_LETTERS.test(first));
  return named ? 2 : 0;
}
