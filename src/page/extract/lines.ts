import { furnitureHeadings, furnitureLines } from '../../lexicon/page';
import type { BlockKind } from '../../report';

/** Characters: longer lines are text, whatever words they begin with. */
const LONGEST = 260;

/** Characters: a line this long, if it comes twice, is a copy; shorter ones may well be said twice. */
const COPY = 60;

/** Characters: a quotation this long that also stands in a paragraph was pulled out of it. */
const PULLED = 25;

/** Quotations compared with the text, at most: each costs a pass over it. */
const MOST_PULLED = 30;

const SENTENCE_END = /[.!?…]["'”’)\]]*$/;
const QUOTES = /^["“‘']+|(?<!["”’'])["”’']+$/g;

/** Whether a line's words betray it: "Read more: …", "Sign up for …", "By Jane Doe, political correspondent". */
export function isFurnitureLine(text: string): boolean {
  if (text.length > LONGEST) return false;
  const line = text.toLowerCase().replaceAll('’', "'");
  const known = furnitureLines();
  const bare = line.replace(/[.:!]$/, '');
  return Boolean(
    known.get('whole')?.includes(bare) ||
      known.get('starts')?.some((words) => line.startsWith(words)) ||
      known.get('holds')?.some((words) => line.includes(words)) ||
      (!SENTENCE_END.test(line) && known.get('labels')?.some((words) => line.startsWith(`${words} `))),
  );
}

/** Whether a heading names furniture: "Most read", "Related articles". */
export function isFurnitureHeading(heading: string): boolean {
  const text = heading.toLowerCase().replaceAll('’', "'").replace(/:$/, '');
  const headings = furnitureHeadings();
  if (headings.has(text)) return true;
  if (!text.includes(' ')) return false; // those that begin a heading are of several words
  for (const words of headings) if (words.includes(' ') && text.startsWith(words)) return true;
  return false;
}

/** Indices of lines that only repeat others: a second copy for print, or a pull quote. */
export function findRepeats(
  lines: readonly { readonly kind: BlockKind; readonly text: string }[],
): ReadonlySet<number> {
  const first = new Map<string, number>();
  const repeats = new Set<number>();
  let pulled = 0;
  lines.forEach(({ kind, text }, i) => {
    if (text.length >= COPY && first.has(text)) repeats.add(i);
    first.set(text, i);
    if (kind !== 'quotation' || text.length < PULLED || pulled++ >= MOST_PULLED) return;
    const words = text.replace(QUOTES, '');
    if (lines.some((other, j) => j !== i && other.text.length > text.length && other.text.includes(words)))
      repeats.add(i);
  });
  return repeats;
}
