import { normAt, type Scan } from './scan';

/** Marks inside a phrase: hyphens, ampersands, a scare-quoted word, a bracket with an acronym or an age. */
export function passMark(scan: Scan, at: number, stop: number): number {
  const mark = normAt(scan, at);
  if (mark === '(') return passBracket(scan, at, stop);
  if (
    mark === '&' ||
    mark === '-' ||
    mark === '/' ||
    mark === '@' ||
    mark === '#' ||
    mark === '$' ||
    mark === '+' ||
    mark === '%'
  )
    return at + 1;
  if ((mark !== '"' && mark !== "'") || scan.speechAt[at] !== -1) return at;
  return Math.min(stop, titleEnd(scan, at));
}

/** Tokens: a bracket inside a phrase has no more, its marks included. */
const LONGEST_BRACKET = 16;

/** "the Harbour Office [(HO)], Ines Roth": behind the bracket that opens at the token; the token itself where none opens or closes. */
export function passBracket(scan: Scan, at: number, stop: number): number {
  if (normAt(scan, at) !== '(') return at;
  for (let i = at + 1; i < stop && i < at + LONGEST_BRACKET; i++) if (normAt(scan, i) === ')') return i + 1;
  return at;
}

/** A title in quotation marks has at most so many tokens, its marks included. */
const LONGEST_TITLE = 10;

/** "NBC’s “Meet the Press”": the end of a title in quotation marks; of other words that of the mark. */
function titleEnd(scan: Scan, at: number): number {
  if (scan.fragmentAt[at] !== 1 || scan.tokens[at + 1]?.capital !== true) return at + 1;
  let end = at + 1;
  while (scan.fragmentAt[end] === 1 && end < at + LONGEST_TITLE) end++;
  return scan.fragmentAt[end] === 1 ? at + 1 : end;
}
