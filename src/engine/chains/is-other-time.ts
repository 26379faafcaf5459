import { isOfClass } from '../../lexicon/grammar';
import { findReportingVerb } from '../../lexicon/reporting-verbs';
import { isCapitalTime } from '../reading/is-capital-time';
import { isYear } from '../reading/is-year';
import { normAt, type Scan } from '../reading/scan';
import type { Finding, TokenRange } from '../rules/finding';

/**
 * "Holt told CNN on Sunday … ¶ [On Monday / Last week / In May / Two days later], she said", "she said [last week]": said at
 * another time than what the same source said `before`.
 */
export function isOtherTime(scan: Scan, finding: Finding, before: Finding): boolean {
  const first = scan.sentences[finding.sentence]?.first ?? 0;
  if (before.sentence >= finding.sentence) return false;
  const said = finding.content[0]?.first === first;
  const opener = said ? null : readTime(scan, normAt(scan, first) === 'speaking' ? first + 1 : first);
  if (opener && !opensContent(scan, finding, opener)) return !isToldThere(scan, opener, before);
  const behind = readTime(scan, finding.cue.at(-1)?.end ?? first);
  if (!behind || finding.content.some((piece) => piece.first === behind.first)) return false;
  return isTimed(scan, before) && !isToldThere(scan, behind, before);
}

/** "[In May], she said, the pier fell", "[Last year], the report says the pier fell": when what is said happened. */
function opensContent(scan: Scan, { cue, content, rule }: Finding, { end }: TokenRange): boolean {
  const verb = (cue.at(-1)?.end ?? 0) - 1;
  const inserted = normAt(scan, verb + 1) === ',' && (content[0]?.first ?? 0) > verb;
  return (
    rule === 'according-to' ||
    verb < end ||
    inserted ||
    !findReportingVerb(normAt(scan, verb))?.forms.includes('past')
  );
}

/** The words of time at the token: "on 4 May", "in March 2021", "last week", "the next day", "two days later"; `null` where none stand there. */
function readTime(scan: Scan, at: number): TokenRange | null {
  const word = normAt(scan, at);
  const next = normAt(scan, at + 1);
  if (word === 'on' || word === 'in') {
    const from = word === 'in' && isOfClass('leads-to-time', next) ? at + 2 : at + 1;
    const end = dateEnd(scan, from);
    return end > from ? { first: at, end } : null;
  }
  if (word === 'last') return scan.classes[at + 1] === 'time' ? { first: at, end: at + 2 } : null;
  const turns = word === 'the' && (next === 'following' || next === 'next');
  if (turns && isSpan(normAt(scan, at + 2))) return { first: at, end: at + 3 };
  const counted = scan.classes[at] === 'num' || word === 'a' ? at + 1 : at;
  const turn = normAt(scan, counted + 1);
  const apart = isSpan(normAt(scan, counted)) && (turn === 'later' || turn === 'ago');
  return apart ? { first: at, end: counted + 2 } : null;
}

/** "Tuesday morning", "4 May", "May 4", "March 2021", "2019": the end of a date; the token itself where none begins. */
function dateEnd(scan: Scan, at: number): number {
  let end = at;
  let dated = false;
  for (; isCapitalTime(scan, end) || (scan.classes[end] === 'num' && end < at + 2); end++)
    dated ||= isCapitalTime(scan, end) || isYear(normAt(scan, end));
  return dated ? end : at;
}

/** "day", "weeks" */
function isSpan(word: string): boolean {
  return (
    isOfClass('span-of-time', word) || (word.endsWith('s') && isOfClass('span-of-time', word.slice(0, -1)))
  );
}

/** Every word of the time stands in the sentence of what was said before; "the next day" is none the less another. */
function isToldThere(scan: Scan, { first, end }: TokenRange, { sentence }: Finding): boolean {
  const told = scan.sentences[sentence] ?? { first: 0, end: 0 };
  const norms = scan.norms.slice(told.first, told.end);
  const words = scan.norms.slice(first, end).slice(scan.classes[first] === 'prep' ? 1 : 0);
  return words.every((word) => norms.includes(word));
}

/** "told CNN [on Sunday]" */
function isTimed(scan: Scan, { sentence, content }: Finding): boolean {
  const { first, end } = scan.sentences[sentence] ?? { first: 0, end: 0 };
  for (let i = first; i < end; i++)
    if (scan.classes[i] === 'time' && !content.some((piece) => i >= piece.first && i < piece.end))
      return true;
  return false;
}
