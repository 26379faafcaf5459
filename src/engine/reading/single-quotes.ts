import { isElision } from '../../lexicon/elisions';
import { APOSTROPHE, CURRENCY, DIGIT, FORMAT, isWordKind, kindAt, SPACE } from './characters';

/** Marks before which an apostrophe may open a quotation although no blank stands there. */
const BEFORE_OPENING = '"“„«([{—–―-/:…`';
/** Marks behind an apostrophe that make it close a quotation: a possessive is followed by its noun. */
const BEHIND_CLOSING = '.,;:!?)]}"”»—–…';

/** An opening mark whose closing mark is looked for. */
interface Opening {
  readonly at: number;
  /** An apostrophe that may close it, or be a possessive: the workers[’] union. -1 where there is none so far. */
  possible: number;
}

/**
 * Which apostrophes between `start` and `end` are quotation marks, by their offsets. The others belong to words:
 * don't, the workers' union, '90s. Reads what stands beside each, then gives each opening mark its closing one: the first
 * sure one, or the first possible one before the next opening mark.
 */
export function findSingleQuotes(text: string, start: number, end: number): ReadonlySet<number> {
  const marks = new Set<number>();
  const open: Opening[] = [];
  const close = (closing: number) => {
    const opening = open.pop();
    if (opening) marks.add(opening.at).add(closing);
  };
  for (let at = start; at < end; at++) {
    if (kindAt(text, at) !== APOSTROPHE) continue;
    const before = at > start ? kindAt(text, at - 1) : SPACE;
    const behind = at + 1 < end ? kindAt(text, at + 1) : SPACE;
    const top = open.at(-1);
    if (behind === APOSTROPHE && text[at] === text[at + 1]) {
      at++; // '' stands for one double mark
    } else if (isWordKind(before) && isWordKind(behind)) {
      // inside a word: don't
    } else if (opens(text, start, at, before, behind)) {
      if (top && top.possible !== -1) close(top.possible);
      open.push({ at, possible: -1 });
    } else if (top && before !== SPACE && !isWordKind(behind) && text[at] !== '‘') {
      if (closesSurely(text, end, at)) close(at);
      else if (top.possible === -1) top.possible = at;
    }
  }
  const last = open.at(-1);
  if (last && last.possible !== -1) close(last.possible);
  // without a closing mark it opens a quotation only where it opens a paragraph, or behind the colon of a cue: the quotation goes on in the next one
  const first = open[0]?.at ?? -1;
  if (first === start || (first > start && isLedIn(text, first))) marks.add(first);
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

/** Roth said: 'We left': behind a colon, before a capital. */
function isLedIn(text: string, at: number): boolean {
  const next = text[at + 1] ?? '';
  return text[at - 1] === ' ' && text[at - 2] === ':' && next !== next.toLowerCase();
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
