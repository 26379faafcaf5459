import type { Scan } from '../reading/scan';
import { hashWord, mix } from './hash';

/** Upper bounds, in tokens, of the steps in which distances are told apart. */
const BOUNDS = [0, 1, 2, 3, 4, 6, 9, 14, 22, 40] as const;

/** A distance in tokens, roughly. */
export function stepOf(gap: number): number {
  let step = 0;
  while (step < BOUNDS.length && gap > (BOUNDS[step] as number)) step++;
  return step;
}

/** 0 plain text, 1 and 2 the marks that open and close a quotation, 3 inside it, 4 inside one that goes on from the block before, 5 a scare quote. */
export function markQuote(scan: Scan, i: number): number {
  const quotation = scan.quotations[scan.speechAt[i] ?? -1];
  if (!quotation) return scan.fragmentAt[i] === 1 ? 5 : 0;
  if (i === quotation.first) return 1;
  if (i === quotation.end - 1 && !quotation.open) return 2;
  return quotation.continues ? 4 : 3;
}

/** Which mark it is, how long a number, how a word is capitalised, and whether it opens its sentence. */
export function shapeOf(scan: Scan, i: number, opens: boolean): number {
  const token = scan.tokens[i];
  if (!token) return 0;
  const [start, end] = token.span;
  if (token.kind === 'mark') return mix(1, hashWord(token.norm));
  if (token.kind === 'number') return mix(2, end - start);
  const shape = token.capital ? (hasInnerCapital(scan.article.text, start, end) ? 5 : 4) : 3;
  return mix(shape, opens ? 1 : 0);
}

function hasInnerCapital(text: string, start: number, end: number): boolean {
  for (let i = start + 1; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 0x41 && unit <= 0x5a) return true;
  }
  return false;
}
