const RIGHT_TO_LEFT_MARK = '\u200f';
const FIRST_STRONG_ISOLATE = '\u2068';
const POP_DIRECTIONAL_ISOLATE = '\u2069';

/** Words that keep their own direction, and change none, within a text of the other direction. */
export function isolate(words: string): string {
  return FIRST_STRONG_ISOLATE + words + POP_DIRECTIONAL_ISOLATE;
}

/** Words in a row that is read from right to left, whatever their own directions are; '' for none. */
export function joinLeftwards(words: readonly string[], between: string): string {
  return words.length === 0 ? '' : RIGHT_TO_LEFT_MARK + words.map(isolate).join(between);
}
