import { FURNITURE_LINES, type LinePlace } from '../lexicon/page';

/** Characters: longer lines are text, whatever words they begin with. */
const LONGEST = 260;

/** Characters: a line this long, if it comes twice, is a copy; shorter ones may well be said twice. */
const COPY = 60;

const byPlace = (place: LinePlace) =>
  [...FURNITURE_LINES].filter((entry) => entry[1] === place).map(([words]) => words);
const STARTS = byPlace('starts');
const HOLDS = byPlace('holds');
const WHOLE = new Set(byPlace('whole'));

/** Whether a line's words betray it: "Read more: …", "Sign up for …". */
export function isFurnitureLine(text: string): boolean {
  if (text.length > LONGEST) return false;
  const line = text.toLowerCase().replaceAll('’', "'");
  return (
    WHOLE.has(line) ||
    WHOLE.has(line.replace(/[.:!]$/, '')) ||
    STARTS.some((words) => line.startsWith(words)) ||
    HOLDS.some((words) => line.includes(words))
  );
}

/** Indices of lines that only repeat others: a second copy for print, or a pull quote. */
export function findCopies(texts: readonly string[]): ReadonlySet<number> {
  const first = new Map<string, number>();
  const copies = new Set<number>();
  texts.forEach((text, i) => {
    if (text.length < COPY) return;
    if (first.has(text)) copies.add(i);
    else first.set(text, i);
  });
  return copies;
}
