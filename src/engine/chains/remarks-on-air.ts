import { findCueNoun } from '../../lexicon/cue-nouns';
import { isOfClass } from '../../lexicon/grammar';
import { findReportingVerb } from '../../lexicon/reporting-verbs';
import { normAt, type Scan } from '../reading/scan';
import type { Finding } from '../rules/finding';
import type { MediaContext } from './read-medium';
import { readShow } from './read-show';

/** Whether a word outside of quotations fits. */
export function holds(scan: Scan, first: number, end: number, fits: (norm: string) => boolean): boolean {
  for (let i = first; i < end; i++) if (scan.speechAt[i] === -1 && fits(normAt(scan, i))) return true;
  return false;
}

/** "went on CNN" */
export function goesOnAir(scan: Scan, first: number, end: number): boolean {
  for (let i = first; i + 1 < end; i++)
    if (normAt(scan, i) === 'went' && normAt(scan, i + 1) === 'on' && scan.speechAt[i] === -1) return true;
  return false;
}

/** "Holt made similar comments on NBC’s “Meet the Press”", "On “This Week,” Holt questioned the plan": what she says there is quoted behind. */
export function remarksOnAir(
  context: MediaContext,
  first: number,
  end: number,
  findings: readonly Finding[],
): boolean {
  const { scan, media } = context;
  if (madeOnShow(context, first, end)) return true;
  const programme = media.within(first, end).find(
    (named) =>
      named.outlet.kind === 'programme' ||
      named.outlet.kind === 'radio' ||
      // “Fox News Sunday”, “Holt at Noon”
      normAt(scan, named.first - 1) === '"' ||
      scan.classes[named.outlet.end] === 'poss',
  );
  if (!programme || findings.some(({ kind }) => kind === 'speech')) return false;
  let at = normAt(scan, programme.first - 1) === '"' ? programme.first - 2 : programme.first - 1;
  // "on [Saturday’s broadcast of] “Harbour Sunday”"
  while (at > first && at > programme.first - LONGEST_EDITION && normAt(scan, at) !== 'on') at--;
  const aired = normAt(scan, at) === 'on' && scan.speechAt[at] === -1;
  return aired && (at === first || holds(scan, first, end, remarks));
}

/** "Holt made the disclosure on the Harbour Hour podcast" */
function madeOnShow(context: MediaContext, first: number, end: number): boolean {
  const { scan } = context;
  let made = false;
  for (let i = first; i < end && scan.speechAt[i] === -1; i++) {
    if (made && normAt(scan, i) === 'on' && readShow(context, i + 1, end)) return true;
    made ||= scan.classes[i] === 'word' && findCueNoun(normAt(scan, i)) !== null;
  }
  return false;
}

/** Tokens: "on [Tuesday night's live edition of “]" */
const LONGEST_EDITION = 8;

function remarks(norm: string): boolean {
  return isOfClass('conversing', norm) || isOfClass('questioned', norm) || findReportingVerb(norm) !== null;
}
