import type { TokenRange } from '../engine/finding';
import { beginOf, insideOf } from '../engine/learned/labels';
import type { Token } from '../engine/reading';
import type { Span } from '../report';
import type { GoldAttribution } from './corpora';

/** The tokens that share a character with the span; `null` where none does. */
export function tokensOf(tokens: readonly Token[], [start, end]: Span): TokenRange | null {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.span[1] ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while ((tokens[last]?.span[0] ?? end) < end) last++;
  return last > low ? { first: low, end: last } : null;
}

/** Labels of all tokens: contents first, then sources and cues on top of them. Spans begin anew in every block. */
export function labelTokens(tokens: readonly Token[], attributions: readonly GoldAttribution[]): Uint8Array {
  const labels = new Uint8Array(tokens.length);
  for (const role of ['content', 'source', 'cue'] as const) {
    for (const attribution of attributions) {
      for (const span of attribution[role]) {
        const range = tokensOf(tokens, span);
        if (!range) continue;
        labels.fill(insideOf(role), range.first, range.end);
        labels[range.first] = beginOf(role);
      }
    }
  }
  repair(tokens, labels);
  return labels;
}

/** What goes on after another role's span, or over a block's end, begins anew. */
function repair(tokens: readonly Token[], labels: Uint8Array): void {
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i] ?? 0;
    if (label === 0 || label % 2 === 1) continue;
    const before = tokens[i - 1]?.block === tokens[i]?.block ? labels[i - 1] : 0;
    if (before !== label && before !== label - 1) labels[i] = label - 1;
  }
}
