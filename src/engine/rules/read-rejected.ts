import { isOfClass } from '../../lexicon/grammar';
import { readNounPhrase } from '../reading/noun-phrase';
import { normAt, type Scan } from '../reading/scan';
import type { VerbCue } from './find-verb-cues';
import type { TokenRange } from './finding';
import { isReported } from './is-reported';

/** "rejected [any suggestion of bias]", "has dismissed [any link]": a denial; "rejected any compromise", "dismissed any claim for damages" are none. */
export function readRejected(scan: Scan, cue: VerbCue, at: number, limit: number): TokenRange | null {
  const { end, subject, verb } = cue;
  if (normAt(scan, at) !== 'any' || !isOfClass('answers-claims', normAt(scan, end - 1))) return null;
  // "denied [any wrongdoing]" is read as an object of any kind
  if (verb.lemma === DENY) return null;
  const noun = isImputed(scan, at + 1) ? at + 1 : at + 2;
  if (!isImputed(scan, noun)) return null;
  const told = readNounPhrase(scan, at, limit);
  // "rejected any suggestion that it was late": the clause is what counts
  if (scan.classes[told] === 'that' || APART.has(normAt(scan, told))) return null;
  return isReported(scan, { first: subject?.first ?? cue.first, end: told })
    ? null
    : { first: at, end: told };
}

/** "suggestion [of]", "link [.]"; but neither "link [road]" nor "claim [for] damages". */
function isImputed(scan: Scan, at: number): boolean {
  if (!isOfClass('imputed', normAt(scan, at)) || scan.classes[at + 1] === 'word') return false;
  return scan.classes[at + 1] !== 'prep' || TIES.has(normAt(scan, at + 1));
}

const DENY = 'deny';

/** Behind the phrase, what makes more of it: "any link to it as absurd", "any link: “It is absurd.”" */
const APART: ReadonlySet<string> = new Set([':', 'as']);

/** Behind what is imputed, before what it is about. */
const TIES: ReadonlySet<string> = new Set(['against', 'between', 'by', 'in', 'of', 'to', 'with']);
