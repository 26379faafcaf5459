import { findNotAsserted } from '../../lexicon/not-asserted';
import type { WordClass } from '../reading/classify-words';
import type { Sentence } from '../reading/reading';
import { normAt, type Scan } from '../reading/scan';

/** Shorter sentences are labels and interjections. */
const LEAST_WORDS = 4;

/** Shorter ones in which no verb is known are labels, too; in longer ones it is one that no list has. */
const LEAST_WORDS_WITHOUT_VERB = 5;

/** Marks at the end of a sentence; a heading, a caption or a label has none, and a colon only leads on. */
const STOPS: ReadonlySet<string> = new Set(['.', '!', '…']);

/** Marks that may stand behind the stop. */
const CLOSING: ReadonlySet<string> = new Set([')', ']', '"', '”', '’', "'", '»']);

/** What follows a verb that speaks to the reader; behind a noun that looks like one stands a verb or another noun. */
const BEHIND_IMPERATIVE: ReadonlySet<WordClass> = new Set([
  'det',
  'pron',
  'prep',
  'adv',
  'name',
  'num',
  'conj',
  'that',
]);

/** Whether a sentence asserts something by itself: no question, fragment, label, credit, or word to the reader, and no speech. */
export function isAssertion(scan: Scan, { first, end }: Sentence): boolean {
  if (!endsAsSentence(scan, first, end)) return false;
  let words = 0;
  let verb = false;
  let opening = -1;
  for (let i = first; i < end; i++) {
    const kind = scan.classes[i];
    if (scan.speechAt[i] !== -1 || normAt(scan, i) === '?') return false;
    if (kind === 'mark' && normAt(scan, i) !== '©') continue;
    if (opening === -1) opening = i;
    words++;
    if (kind === 'verb' || kind === 'aux') verb = true;
    const found = findNotAsserted(scan.norms, i, end);
    if (
      found === 'holds' ||
      (i === opening && (found === 'opener' || found === 'imperative') && speaks(scan, i, found))
    )
      return false;
  }
  return words >= (verb ? LEAST_WORDS : LEAST_WORDS_WITHOUT_VERB);
}

/** A credit does by its words alone, an imperative by what follows. */
function speaks(scan: Scan, at: number, found: 'opener' | 'imperative'): boolean {
  const next = scan.classes[at + 1];
  return found === 'opener' || (next !== undefined && BEHIND_IMPERATIVE.has(next));
}

function endsAsSentence(scan: Scan, first: number, end: number): boolean {
  let last = end - 1;
  while (last > first && CLOSING.has(normAt(scan, last))) last--;
  // an abbreviation has its stop within: "at 9 p.m."
  return STOPS.has(normAt(scan, last).slice(-1));
}
