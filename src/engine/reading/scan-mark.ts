import { kindAt, SPACE } from './characters';

/** Norms of the marks that are written in more than one way; all others stand for themselves. */
const NORMS: ReadonlyMap<string, string> = new Map([
  ...[...'"“”„‟«»＂', '``', "''", '’’', '‘‘'].map((mark) => [mark, '"'] as const),
  ...[..."'‘’ʼ‚‛‹›`"].map((mark) => [mark, "'"] as const),
]);

/** Marks that are one token when they are doubled. */
const DOUBLED = "'’‘`";

/** Where the punctuation mark at `at` ends: one character, but … -- '' and emoji are several. */
export function endOfMark(text: string, at: number, limit: number): number {
  const mark = text[at] ?? '';
  if (mark === '.' || mark === '…') return endOfDots(text, at, limit);
  if (mark === '-' || mark === '—') {
    let end = at + 1;
    while (end < limit && text[end] === mark) end++;
    return end;
  }
  if (DOUBLED.includes(mark) && text[at + 1] === mark) return at + 2;
  const unit = text.charCodeAt(at);
  return unit >= 0xd800 && unit < 0xdc00 ? at + 2 : at + 1;
}

/** "...", "…", "…." and ". . ." are one mark. */
function endOfDots(text: string, at: number, limit: number): number {
  let end = at + 1;
  while (end < limit) {
    if (text[end] === '.' || text[end] === '…') end++;
    else if (
      kindAt(text, end) === SPACE &&
      text[end + 1] === '.' &&
      end + 1 < limit &&
      kindAt(text, end + 2) === SPACE
    )
      end += 2;
    else if (kindAt(text, end) === SPACE && text[end + 1] === '.' && end + 1 < limit && end + 2 >= limit)
      end += 2;
    else break;
  }
  return end;
}

/** The mark as rules ask for it: `"` and `'` for all double and single quotation marks, … for all ellipses, -- for longer dashes. */
export function normOfMark(text: string, start: number, end: number): string {
  const mark = text.slice(start, end);
  if (end - start > 1) {
    if (mark[0] === '.' || mark[0] === '…') return '…';
    if (mark[0] === '-') return '--';
    if (mark[0] === '—') return '—';
  }
  return NORMS.get(mark) ?? mark;
}
