import { listOf } from './json-ld';
import type { Metadata } from './metadata';

/** Words: what pages leave before a paywall is a few paragraphs, and news that is shorter as a whole is rarely sold. */
const SHORT_TEXT = 200;

/** Share of the words that the page itself counts in its article, below which a part is missing rather than counted otherwise. */
const MOST_OF_IT = 0.5;

/** The page says that its article is not free to read, and holds a part of it only. A text that is all there is not partial. */
export function isPartial({ linked }: Metadata, text: string): boolean {
  const free = listOf(linked?.isAccessibleForFree).map((value) => String(value).toLowerCase());
  if (!free.some((value) => /(^|\/)false$/.test(value))) return false;
  const words = text.split(/\s+/).filter(Boolean).length;
  const counted = Number(linked?.wordCount);
  return words < (counted > 0 ? MOST_OF_IT * counted : SHORT_TEXT);
}
