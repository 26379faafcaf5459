import type { Finding, TokenRange } from '../rules/finding';

/** "Holt, [two aides said], told the board": they tell of that occasion, and not of what she says in a later paragraph. */
export function standsInside(words: TokenRange | undefined, { source, cue }: Finding): boolean {
  const verb = cue[0]?.first ?? 0;
  return words !== undefined && source !== null && words.first > source.first && words.end < verb;
}
