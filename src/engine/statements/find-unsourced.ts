import type { Span, Statement } from '../../report';
import type { Scan } from '../reading/scan';

/** Shorter sentences are labels and interjections. */
const LEAST_WORDS = 4;

/** The sentences asserted in the outlet's own voice: no statement, no quotation, and a full sentence. In order of the text. */
export function findUnsourced(scan: Scan, statements: readonly Statement[]): Span[] {
  const spans = statements
    .flatMap((statement) => [...statement.content, ...statement.cue])
    .sort((a, b) => a[0] - b[0]);
  const unsourced: Span[] = [];
  let next = 0;
  let reach = 0;
  for (const sentence of scan.sentences) {
    for (let span = spans[next]; span && span[0] < sentence.span[1]; span = spans[++next])
      reach = Math.max(reach, span[1]);
    const stated = reach > sentence.span[0];
    if (
      !stated &&
      scan.article.blocks[sentence.block]?.kind !== 'title' &&
      isAssertion(scan, sentence.first, sentence.end)
    ) {
      unsourced.push(sentence.span);
    }
  }
  return unsourced;
}

function isAssertion(scan: Scan, first: number, end: number): boolean {
  let words = 0;
  for (let i = first; i < end; i++) {
    if (scan.speechAt[i] !== -1 || scan.tokens[i]?.norm === '?') return false;
    if (scan.classes[i] !== 'mark') words++;
  }
  return words >= LEAST_WORDS;
}
