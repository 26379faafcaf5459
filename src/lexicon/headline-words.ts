import text from './headline-words.txt?raw';
import { readTable } from './read';

/** What a word does in a headline; explained at the head of `headline-words.txt`. */
export type HeadlineWordKind = 'same' | 'label' | 'question' | 'denial' | 'bench' | 'topic';

const words = new Map(
  readTable(text).map(([word = '', kind, plain = '']) => [word, { kind: kind as HeadlineWordKind, plain }]),
);

/** The word that `norm` (lower case) is read as where headline and text are compared: "probe" as "investigate", "two" as "2". */
export function plainWord(norm: string): string {
  const entry = words.get(norm);
  return entry?.kind === 'same' ? entry.plain : norm;
}

/** Whether `norm` (lower case) is a headline's word of this kind. */
export function isHeadlineWord(norm: string, kind: HeadlineWordKind): boolean {
  return words.get(norm)?.kind === kind;
}
