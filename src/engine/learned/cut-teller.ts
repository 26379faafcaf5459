import { findAccording } from '../../lexicon/according';
import { isOfClass } from '../../lexicon/grammar';
import { findReportingVerb } from '../../lexicon/reporting-verbs';
import { findSourceNoun } from '../../lexicon/source-nouns';
import { readOutlet } from '../reading/match-outlet';
import { readNounPhrase } from '../reading/noun-phrase';
import { normAt, type Scan } from '../reading/scan';
import { type TokenRange, trimMarks } from '../rules/finding';

/**
 * What is said without who tells of it at the end: "Holt said [he fell asleep], the police report said", "[He fell asleep], Holt told
 * officers, the affidavit says".
 */
export function cutTeller(
  scan: Scan,
  content: readonly TokenRange[],
  cue: TokenRange,
): readonly TokenRange[] {
  const last = content.at(-1);
  if (!last || last.first < cue.end || scan.speechAt[last.first] !== -1) return content;
  if (content.length > 1 && isTeller(scan, last.first, last.end)) return content.slice(0, -1);
  const inside = tellerInside(scan, last);
  if (inside !== -1) return [...content.slice(0, -1), trimMarks(scan, { first: last.first, end: inside })];
  let comma = last.end - 1;
  while (comma > last.first && normAt(scan, comma) !== ',') comma--;
  // "he was “tired of it,” NHK reported"
  const quoted = normAt(scan, comma + 1) === '"';
  const first = quoted ? comma + 2 : comma + 1;
  if (comma === last.first || (scan.speechAt[comma] !== -1 && !quoted)) return content;
  if (
    !findAccording(scan.norms, first) &&
    !isTeller(scan, first, last.end) &&
    !isCarrier(scan, first, last.end)
  )
    return content;
  const end = quoted ? first : comma;
  return [...content.slice(0, -1), trimMarks(scan, { first: last.first, end })];
}

/** "told her [she was cold], Holt says, and the room fell silent": the comma before who tells of it, where another clause follows; -1 where none does. */
function tellerInside(scan: Scan, { first, end }: TokenRange): number {
  let comma = -1;
  for (let i = first + 1; i < end - 2; i++) {
    if (scan.speechAt[i] !== -1) return -1;
    if (normAt(scan, i) !== ',') continue;
    const joins = normAt(scan, i + 1) === 'and' && readNounPhrase(scan, i + 2, end) > i + 2;
    if (comma !== -1 && joins && isTeller(scan, comma + 1, i)) return comma;
    comma = i;
  }
  return -1;
}

/** "…, [reports Sundnews.com]": a verb and the medium, and nothing behind. */
function isCarrier(scan: Scan, first: number, end: number): boolean {
  return isOfClass('relaying', normAt(scan, first)) && readOutlet(scan, first + 1, end, true)?.end === end;
}

/** "the police report said", "court records show": a subject and a verb that has nothing more to say. */
function isTeller(scan: Scan, first: number, end: number): boolean {
  const verb = end - 1;
  if (scan.classes[verb] !== 'verb' || scan.tokens[verb]?.capital) return false;
  const subject = readNounPhrase(scan, first, verb);
  // "the police [report] said": a noun that may be a verb
  const whole = subject === verb || (subject === verb - 1 && findSourceNoun(normAt(scan, subject)) !== null);
  if (subject === first || !whole) return false;
  const hit = findReportingVerb(normAt(scan, verb));
  return (
    hit !== null && (hit.verb.kind === 'speech' || hit.verb.kind === 'show') && hit.verb.frames.includes('c')
  );
}
