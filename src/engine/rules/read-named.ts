import { isOfClass } from '../../lexicon/grammar';
import type { WordClass } from '../reading/classify-words';
import { isQuoted } from '../reading/is-quoted';
import { normAt, type Scan } from '../reading/scan';
import type { VerbCue } from './find-verb-cues';
import type { TokenRange } from './finding';
import { isReported } from './is-reported';

/**
 * "for what he called [a “shameful” delay]", "in what she described as [a land grab]", "the offer, which he called [an insult]": how
 * something is named that has no other name here.
 */
export function readNamed(scan: Scan, cue: VerbCue, at: number, end: number): TokenRange | null {
  const before = (cue.subject?.first ?? 0) - 1;
  const what = normAt(scan, before) === 'what';
  if (!cue.subject || !(what || opensAside(scan, before))) return null;
  const as = normAt(scan, at) === 'as';
  if (!as && !cue.verb.frames.includes('k')) return null;
  const first = as ? at + 1 : at;
  if (!what && !opensJudgement(scan, first)) return null;
  let last = first;
  while (last < end && (isQuoted(scan, last) || !endsName(scan, last))) last++;
  // "the strike, which the union called [a week ago]"; "Roth said the offer, which he called an insult, was late"
  const timed = scan.classes[first + 1] === 'time' && scan.classes[last - 1] !== 'word';
  if (!what && (timed || isReported(scan, { first: cue.subject.first, end: last }))) return null;
  return { first, end: last };
}

/** "the offer, [which] he called" */
function opensAside(scan: Scan, at: number): boolean {
  return normAt(scan, at) === 'which' && normAt(scan, at - 1) === ',';
}

/** "[an] insult", "[“]an insult”"; "[the] Ana" is what a boat is called. */
function opensJudgement(scan: Scan, at: number): boolean {
  return isOfClass('indefinite', normAt(scan, at)) || scan.fragmentAt[at] === 1 || scan.speechAt[at] !== -1;
}

/** "a ruin [Monday]", but "the worst [day of] his life" */
function endsName(scan: Scan, at: number): boolean {
  const kind = scan.classes[at] ?? 'mark';
  return ENDS_NAME.has(kind) && !(kind === 'time' && normAt(scan, at + 1) === 'of');
}

/** What stands behind a name for something. */
const ENDS_NAME: ReadonlySet<WordClass> = new Set<WordClass>([
  'aux',
  'conj',
  'gerund',
  'mark',
  'rel',
  'that',
  'time',
  'verb',
]);
