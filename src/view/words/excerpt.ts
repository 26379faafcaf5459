import type { Span } from '../../report';
import type { Translate } from './words';

/** The words at `spans`, in one line; " … " stands for what lies between two pieces. */
export function wordsAt(text: string, spans: readonly Span[]): string {
  return spans.map(([start, end]) => text.slice(start, end).replace(/\s+/g, ' ').trim()).join(' … ');
}

const OPENING_MARKS = '"“„«‘';
const CLOSING_MARKS = '"”“»’';

/** Puts quotation marks around the article's words; words that bring their own pair keep it. */
export function quoted(words: string, t: Translate): string {
  const opens = OPENING_MARKS.includes(words.charAt(0));
  const closes = CLOSING_MARKS.includes(words.charAt(words.length - 1));
  return opens && closes && words.length > 2 ? words : t('quotedWords', { words });
}
