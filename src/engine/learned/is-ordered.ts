import { findReportingVerb } from '../../lexicon/reporting-verbs';
import type { WordClass } from '../reading/classify-words';
import { isQuoted } from '../reading/is-quoted';
import { normAt, type Scan } from '../reading/scan';
import type { TokenRange } from '../rules/finding';
import { opensWholeClause } from '../rules/read-fronted';

/** Tokens of those who are told to do something, at most: "the crews of all three ferries". */
const ADDRESSEE_REACH = 10;

const ADDRESSED: ReadonlySet<WordClass> = new Set<WordClass>([
  'det',
  'name',
  'num',
  'poss',
  'prep',
  'pron',
  'word',
]);

/** What a list of things to do is made of. */
const LISTED: ReadonlySet<WordClass> = new Set<WordClass>([
  'conj',
  'det',
  'poss',
  'prep',
  'pron',
  'verb',
  'word',
]);

/** "told the crews to boil [their water]", "warned [them to stay out]": what they are to do, in the outlet’s words. */
export function isOrdered(scan: Scan, cue: TokenRange, { first, end }: TokenRange): boolean {
  const frames = findReportingVerb(normAt(scan, cue.end - 1))?.verb.frames ?? '';
  if (!frames.includes('o') && !frames.includes('O')) return false;
  let to = cue.end;
  while (
    to < cue.end + ADDRESSEE_REACH &&
    normAt(scan, to) !== 'to' &&
    ADDRESSED.has(scan.classes[to] ?? 'mark')
  )
    to++;
  const kind = scan.classes[to + 1];
  const bare = kind === 'word' || kind === 'verb' || kind === 'aux';
  if (to === cue.end || normAt(scan, to) !== 'to' || !bare || first < cue.end) return false;
  // "told reporters [the decision to resign was hers]"
  if ((first > cue.end && first < to) || goesOnAsClause(scan, to + 2, end)) return false;
  // "to rest, [drink water] and stay in bed"
  for (let i = to + 1; i < first; i++)
    if (!LISTED.has(scan.classes[i] ?? 'aux') && normAt(scan, i) !== ',') return false;
  // "told crews close to [government the pier was shut]"
  if (opensWholeClause(scan, { first: Math.max(first, to + 1), end })) return false;
  for (let i = to; i < end; i++) if (isQuoted(scan, i)) return false;
  return true;
}

/** "warned the plan to close the pier [would] fail": the infinitive belongs to a noun, and a verb of its own follows. */
function goesOnAsClause(scan: Scan, first: number, end: number): boolean {
  for (let i = first; i < end; i++) {
    const kind = scan.classes[i];
    if (kind === 'mark' || kind === 'conj' || kind === 'rel' || kind === 'that') return false;
    if (kind === 'aux') return NOUNS.has(scan.classes[i - 1] ?? 'mark');
  }
  return false;
}

const NOUNS: ReadonlySet<WordClass> = new Set<WordClass>(['name', 'num', 'word']);
