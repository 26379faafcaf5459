import type { Article } from '../../report';

/** What a look has found: no article, as before; no more; the one that was there; one that was not. */
export type Finding = 'none' | 'gone' | 'same' | 'new';

/**
 * Compares what a look has found with what the last one did. An article is the same while its text, its blocks and what
 * the page says of it are: its address is written anew as the reader scrolls, and its links as they are followed.
 */
export function compareArticles(before: Article | null, now: Article | null): Finding {
  if (!now) return before ? 'gone' : 'none';
  return before && before.text === now.text && factsOf(before) === factsOf(now) ? 'same' : 'new';
}

function factsOf({ title, outlet, byline, agency, published, language, blocks }: Article): string {
  return JSON.stringify([title, outlet, byline, agency, published, language, blocks]);
}
