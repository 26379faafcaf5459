const RIGHT_TO_LEFT_MARK = '\u200f';
const FIRST_STRONG_ISOLATE = '\u2068';
const POP_DIRECTIONAL_ISOLATE = '\u2069';

/** What turns the direction of all that follows: embeddings, overrides, and their end. No language needs them in a name. */
const TURNS = /[\u202a-\u202e]/g;

/** Beginnings and ends of isolated words. */
const ISOLATES = /[\u2066-\u2069]/g;

/** Of a character that takes two code units, one alone. */
const HALVES = /\p{Surrogate}/gu;

/** Of the scripts that are written from right to left. */
const LEFTWARDS = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]|[\ud802\ud803\ud83a\ud83b][\udc00-\udfff]/;

/** Words of a page, without what would turn the words around them, and without halves of characters. */
function tame(words: string): string {
  let open = 0;
  const closed = words
    .replace(TURNS, '')
    .replace(HALVES, '\ufffd')
    .replace(ISOLATES, (mark) => {
      if (mark !== POP_DIRECTIONAL_ISOLATE) open += 1;
      else if (open === 0) return '';
      else open -= 1;
      return mark;
    });
  return closed + POP_DIRECTIONAL_ISOLATE.repeat(open);
}

/** Words that keep their own direction, and change none, within a text of the other direction. */
export function isolate(words: string): string {
  return FIRST_STRONG_ISOLATE + tame(words) + POP_DIRECTIONAL_ISOLATE;
}

/** Words for a text that runs from left to right. */
export function isolateLeftwards(words: string): string {
  return LEFTWARDS.test(words) ? isolate(words) : tame(words);
}

/** Words in a row that is read from right to left, whatever their own directions are; '' for none. */
export function joinLeftwards(words: readonly string[], between: string): string {
  return words.length === 0 ? '' : RIGHT_TO_LEFT_MARK + words.map(isolate).join(between);
}
