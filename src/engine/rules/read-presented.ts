import { isOfClass } from '../../lexicon/grammar';
import { findReportingVerb } from '../../lexicon/reporting-verbs';
import { findMainSubject } from '../mentions/main-subject';
import type { People } from '../names/collect-people';
import { isFiniteAt } from '../reading/is-finite-at';
import { speaksOfSelf } from '../reading/is-first-person';
import type { BlockTokens } from '../reading/list-blocks';
import { normAt, type Scan } from '../reading/scan';
import type { TokenRange } from './finding';
import { isWording } from './read-wording';

/**
 * “I never saw it coming.” ¶ "[Mira Holt] was asleep.", “The gate was old.” ¶ "[Mira Holt], 34, shakes her head.": who is presented right behind the
 * quotation that opens the article, where it speaks of itself or he is shown as he is now; `null` where nobody is.
 */
export function readPresented(
  scan: Scan,
  people: People,
  quotation: TokenRange,
  next: BlockTokens,
): TokenRange | null {
  const [sentence] = next.sentences;
  if (!sentence || scan.speechAt[sentence.first] !== -1) return null;
  const { first, end } = sentence;
  const subject = readName(scan, people, first, end) ?? findMainSubject(scan, end, first);
  if (!subject || people.at(subject.end - 1) === null || wasTold(scan, subject, end)) return null;
  return isShownNow(scan, subject, end) || speaksOfSelf(scan, quotation) ? subject : null;
}

/** The name that the sentence opens with. */
function readName(scan: Scan, people: People, first: number, limit: number): TokenRange | null {
  const person = people.at(first);
  let end = first;
  while (person && end < limit && people.at(end) === person) end++;
  return end > first && scan.classes[end] !== 'poss' ? { first, end } : null;
}

/** Tokens: "the harbour master of the old port". */
const LONGEST_APPOSITION = 12;

/** "Mira Holt[, 34, shakes] her head", "Mira Holt[, the mayor, is] sitting" */
function isShownNow(scan: Scan, { end }: TokenRange, limit: number): boolean {
  if (normAt(scan, end) !== ',') return false;
  const comma = scan.norms.indexOf(',', end + 1);
  if (comma === -1 || comma > end + LONGEST_APPOSITION || comma + 1 >= limit) return false;
  const verb = normAt(scan, comma + 1);
  return verb.endsWith('s') && verb !== WAS;
}

const WAS = 'was';

/** "Holt reads [the texts] aloud", "Holt heard it in May", "Holt was 22 when her boss [told] her that": others’ words. */
function wasTold(scan: Scan, subject: TokenRange, limit: number): boolean {
  let at = subject.end;
  while (at < limit && !isFiniteAt(scan, at)) at++;
  for (let i = at + 1; i < limit; i++)
    if (isWording(normAt(scan, i)) || findReportingVerb(normAt(scan, i))?.verb.kind === 'speech') return true;
  const verb = normAt(scan, at);
  return isOfClass('receiving', verb) || TAKEN_IN.has(findReportingVerb(verb)?.verb.lemma ?? '');
}

const TAKEN_IN: ReadonlySet<string> = new Set(['hear', 'read']);
