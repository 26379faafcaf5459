import { isOfClass } from '../../lexicon/grammar';
import { isLikelySurname } from '../../lexicon/names';
import { findReportingVerb } from '../../lexicon/reporting-verbs';
import { findSourceNoun } from '../../lexicon/source-nouns';
import { findPronoun } from '../../lexicon/word-classes';
import type { WordClass } from '../reading/classify-words';
import { normAt, type Scan } from '../reading/scan';
import type { TokenRange } from '../rules/finding';

const IT = 'it';

const BEEN = 'been';

/** Tokens: "Vestra said in a written statement on Monday that it". */
const STATED_REACH = 10;

/** "cut [two] routes", "cut [its] staff" */
const DIRECT: ReadonlySet<WordClass> = new Set<WordClass>(['num', 'poss']);

/**
 * "Vestra said [it] would sue", "said [it] was reviewing it", "said [it] would cut 400 jobs": a body of itself; but "Holt said it would help",
 * "said it was late", "Martinez said it would close".
 */
export function saysWhatItDoes(scan: Scan, at: number): boolean {
  if (normAt(scan, at) !== IT || !findReportingVerb(normAt(scan, at - 1)) || scan.classes[at + 1] !== 'aux')
    return false;
  // "Holt said it would sue. He …"
  const opening = scan.sentences[(scan.sentenceAt[at] ?? -1) + 1]?.first ?? at;
  const gender = findPronoun(normAt(scan, opening))?.gender;
  if (gender === 'm' || gender === 'f') return false;
  const next = scan.classes[at + 2] === 'adv' ? at + 3 : at + 2;
  const does = normAt(scan, next);
  if (isOfClass('of-bodies', does)) return true;
  if (isOfClass('of-bodies-counted', does) && DIRECT.has(scan.classes[next + 1] ?? 'mark')) return true;
  // "Martinez said it would close" is of a shop, perhaps
  if (isLikelySurname(normAt(scan, at - 2))) return false;
  const acts =
    scan.classes[next] === (isOfClass('be', normAt(scan, at + 1)) ? 'gerund' : 'verb') ||
    // "would [close] a yard": written like an adjective
    (isOfClass('modal', normAt(scan, at + 1)) && scan.classes[next] === 'word');
  return acts && !isOfClass('of-anything', does);
}

/** "Vestra said in a statement that [it] had paid": one name, and what a body puts out; but "Holt said in a statement that it was late". */
export function saysOfItself(scan: Scan, run: TokenRange, at: number): boolean {
  if (normAt(scan, at) !== IT || !isOneName(scan, run) || at > run.end + STATED_REACH) return false;
  const does = scan.classes[at + 1] === 'verb' || isOfClass('have', normAt(scan, at + 1));
  if (!does || normAt(scan, at + 2) === BEEN || !findReportingVerb(normAt(scan, run.end))) return false;
  for (let i = run.end + 1; i < at; i++)
    if (findSourceNoun(normAt(scan, i))?.kind === 'statement') return normAt(scan, run.end + 1) === 'in';
  return false;
}

/** "Vestra said the files were safe. [It] denied …": one name that speaks, and goes on as no person does. */
export function goesOnWithIt(scan: Scan, run: TokenRange, at: number): boolean {
  const verb = findReportingVerb(normAt(scan, at + 1));
  return (
    normAt(scan, at) === IT &&
    isOneName(scan, run) &&
    verb?.verb.kind === 'speech' &&
    scan.classes[at + 1] === 'verb' &&
    findReportingVerb(normAt(scan, run.end)) !== null
  );
}

/** "Vestra", but not "Petrenko" */
function isOneName(scan: Scan, { first, end }: TokenRange): boolean {
  return end === first + 1 && !isLikelySurname(normAt(scan, first));
}
