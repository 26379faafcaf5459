import type { Block } from '../../report';
import type { Sentence, Token } from './reading';

/** Marks between the parts of a headline. */
const PART_MARKS: ReadonlySet<string> = new Set([':', '–', '—', '-']);

/** Tokens at which a capital says nothing: the first word of each sentence, and of each part of a headline, "Port to close: Report". */
export function findOpenings(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  blocks: readonly Block[],
): ReadonlySet<number> {
  const openings = new Set<number>();
  for (const { first, end, block } of sentences) {
    const isTitle = blocks[block]?.kind === 'title';
    let opens = true;
    for (let at = first; at < end; at++) {
      const { kind, norm } = tokens[at] as Token;
      if (kind !== 'mark' && opens) openings.add(at);
      opens = kind === 'mark' ? opens || (isTitle && PART_MARKS.has(norm)) : false;
    }
  }
  return openings;
}
