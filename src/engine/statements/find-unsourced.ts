import type { Span, Statement } from '../../report';
import type { Scan } from '../reading/scan';
import { isAssertion } from './is-assertion';

/** The sentences asserted in the outlet's own voice: full ones that hold no statement and no quotation. In order of the text. */
export function findUnsourced(scan: Scan, statements: readonly Statement[]): Span[] {
  const spans = statements
    .flatMap(({ content, cue, mention }) => [...content, ...cue, ...mention])
    .sort((a, b) => a[0] - b[0]);
  const unsourced: Span[] = [];
  let next = 0;
  let reach = 0;
  for (const sentence of scan.sentences) {
    for (let span = spans[next]; span && span[0] < sentence.span[1]; span = spans[++next])
      reach = Math.max(reach, span[1]);
    if (reach > sentence.span[0] || scan.article.blocks[sentence.block]?.kind === 'title') continue;
    if (isAssertion(scan, sentence)) unsourced.push(sentence.span);
  }
  return unsourced;
}
