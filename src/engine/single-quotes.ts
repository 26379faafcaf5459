import { isElision } from '../lexicon/elisions';
import { APOSTROPHE, CURRENCY, DIGIT, FORMAT, isWordKind, kindAt, SPACE } from './characters';

/** Marks before which an apostrophe may open a quotation although no blank stands there. */
const BEFORE_OPENING = '"“„«([{—–―-/:…`';
/** Marks behind an apostrophe that make it close a quotation: a possessive is followed by its noun. */
const BEHIND_CLOSING = '.,;:!?)]}"”»—–…';

const NONE: ReadonlySet<number> = new Set();

/** Closes a quotation, or only looks like it: "the workers' union", "goin' home". */
interface Closing {
  readonly at: number;
  readonly sure: boolean;
}

/**
 * Which apostrophes between `start` and `end` are quotation marks, by their offsets. The others belong to words:
 * don't, the workers' union, '90s. Reads what stands beside each, then gives each opening mark its closing one.
 */
export function findSingleQuotes(text: string, start: number, end: number): ReadonlySet<number> {
  const marks = new Set<number>();
  let opening = -1;
  let closings: Closing[] = [];
  for (let at = start; at < end; at++) {
    if (kindAt(text, at) !== APOSTROPHE) continue;
    const before = at > start ? kindAt(text, at - 1) : SPACE;
    const behind = at + 1 < end ? kindAt(text, at + 1) : SPACE;
    if (behind === APOSTROPHE && text[at] === text[at + 1]) {
      at++; // '' stands for one double mark
    } else if (isWordKind(before) && isWordKind(behind)) {
      // inside a word: don't
    } else if (opens(text, start, at, before, behind)) {
      markPair(marks, opening, closings, start);
      opening = at;
      closings = [];
    } else if (opening !== -1 && before !== SPACE && !isWordKind(behind) && text[at] !== '‘') {
      closings.push({ at, sure: closesSurely(text, end, at) });
    }
  }
  if (opening === -1) return NONE;
  markPair(marks, opening, closings, start);
  return marks;
}

function opens(text: string, start: number, at: number, before: number, behind: number): boolean {
  if (text[at] === '’' || text[at] === 'ʼ') return false;
  if (before !== SPACE && before !== FORMAT && !BEFORE_OPENING.includes(text[at - 1] ?? '') && at !== start)
    return false;
  if (behind === DIGIT) return !isDecade(text, at + 1);
  if (!isWordKind(behind)) return behind === CURRENCY || '[("“…'.includes(text[at + 1] ?? ' ');
  let end = at + 1;
  while (isWordKind(kindAt(text, end))) end++;
  return !isElision(text.slice(at + 1, end).toLowerCase());
}

/** '90s and '68 leave the century out. */
function isDecade(text: string, at: number): boolean {
  const digits = kindAt(text, at + 1) === DIGIT && kindAt(text, at + 2) !== DIGIT;
  return (
    digits &&
    (!isWordKind(kindAt(text, at + 2)) || text[at + 2] === 's') &&
    !'%,'.includes(text[at + 2] ?? ' ')
  );
}

function closesSurely(text: string, end: number, at: number): boolean {
  const before = text[at - 1] ?? '';
  if (!isWordKind(kindAt(text, at - 1))) return true;
  if (at + 1 < end && BEHIND_CLOSING.includes(text[at + 1] ?? '')) return true;
  return !(before === 's' || before === 'S' || (before === 'n' && text[at - 2] === 'i'));
}

/**
 * The opening mark takes the first sure closing before the next opening one, else the first possible. Without any it is a
 * mark only where it opens a paragraph: then the quotation goes on in the next one.
 */
function markPair(marks: Set<number>, opening: number, closings: readonly Closing[], start: number): void {
  if (opening === -1) return;
  const closing = closings.find(({ sure }) => sure) ?? closings[0];
  if (!closing && opening !== start) return;
  marks.add(opening);
  if (closing) marks.add(closing.at);
}
