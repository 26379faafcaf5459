import { findAccording } from '../../lexicon/according';
import { isOfClass } from '../../lexicon/grammar';
import { findReportingVerb } from '../../lexicon/reporting-verbs';
import type { WordClass } from '../reading/classify-words';
import { isNegation } from '../reading/is-negation';
import { normAt, type Scan } from '../reading/scan';
import type { TokenRange } from '../rules/finding';

/** Tokens between a negation and its verb: "did not immediately", "neither confirmed nor". */
const NEGATION_REACH = 3;

/** What may stand there: "has not yet confirmed". */
const BETWEEN: ReadonlySet<WordClass> = new Set<WordClass>(['adv', 'aux', 'conj', 'time']);

/**
 * "Police did not confirm that [a man had died]", "Neither Roth nor Holt said [it was safe]", "If Holt says that [it is safe], …": behind
 * its cue and in the outlet's words, what nobody has said; but "did not deny that", "does not believe that".
 */
export function isUnsaid(
  scan: Scan,
  source: TokenRange | null,
  cue: TokenRange,
  content: TokenRange,
): boolean {
  // "neither confirmed nor denied that"
  if (normAt(scan, cue.first - 1) === 'nor' && content.first >= cue.end) return true;
  const spoken = isOfClass('asserting', findReportingVerb(normAt(scan, cue.end - 1))?.verb.lemma ?? '');
  if (!spoken || content.first < cue.end || scan.speechAt[cue.first] !== -1) return false;
  if (source && source.end <= cue.first && opensUnreal(scan, source.first - 1)) return true;
  return isNegated(scan, cue);
}

/** "[Holt told the board], according to two aides: “It is safe.”": who said it, and not what. */
export function leadsOnToSaid(
  scan: Scan,
  source: TokenRange | null,
  cue: TokenRange,
  [only, ...others]: readonly TokenRange[],
): boolean {
  const colon = source !== null && normAt(scan, source.end) === ':' && findAccording(scan.norms, cue.first);
  if (!colon || !only || others.length > 0 || only.end > cue.first) return false;
  let verb = only.end - 1;
  while (verb > only.first && scan.classes[verb] !== 'verb' && scan.classes[verb] !== 'aux') verb--;
  return findReportingVerb(normAt(scan, verb))?.verb.kind === 'speech';
}

/** "nor [Holt]", "If [Holt]" */
function opensUnreal(scan: Scan, at: number): boolean {
  const word = normAt(scan, at);
  const opens = scan.sentences[scan.sentenceAt[at] ?? -1]?.first === at;
  return word === 'nor' || (opens && isOfClass('condition', word));
}

function isNegated(scan: Scan, { first, end }: TokenRange): boolean {
  const verb = end - 1;
  for (let i = verb - 1; i >= Math.min(first, verb - NEGATION_REACH); i--) {
    const word = normAt(scan, i);
    // "not only said the dam was safe"
    if (isOfClass('restricting', word)) return false;
    if (isNegation(word) || word === 'nor') return true;
    if (!BETWEEN.has(scan.classes[i] ?? 'mark')) return false;
  }
  return false;
}
