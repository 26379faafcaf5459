import { isOfClass } from '../../lexicon/grammar';
import { findReportingVerb } from '../../lexicon/reporting-verbs';
import type { WordClass } from '../reading/classify-words';
import { holdsEvidence } from '../reading/holds-evidence';
import { isFiniteAt } from '../reading/is-finite-at';
import { looksPast } from '../reading/looks-past';
import { normAt, type Scan } from '../reading/scan';
import type { TokenRange } from '../rules/finding';
import { readSubject } from '../rules/read-subject';

/** What a court is to find out, what somebody wants to be so, or what is not told: a plea, a charge, a wish, “something”. Nobody says that it is so. */
export function leavesOpen(scan: Scan, cue: TokenRange, content: TokenRange): boolean {
  return (
    isPlea(scan, cue, content) ||
    isCharge(scan, cue) ||
    isStanding(scan, cue) ||
    isWish(scan, cue, content) ||
    isAdvice(scan, cue, content) ||
    isUntold(scan, content)
  );
}

/** "said [something that shook the crew]", but not "said [something that looked like smoke] rose": a clause of its own tells what was said. */
function isUntold(scan: Scan, { first, end }: TokenRange): boolean {
  if (!isOfClass('untold', normAt(scan, first)) || !LEADS_ON.has(scan.classes[first + 1] ?? 'mark'))
    return false;
  // a verb that no list has: "that [looked] like smoke", "something they [ate]"
  const opinion = findReportingVerb(normAt(scan, first + 2))?.verb.kind === 'belief';
  const whose = scan.classes[first + 1] === 'pron' && !opinion;
  let verb = whose || looksPast(scan, first + 2);
  for (let i = first + 2; i < end; i++) {
    const before = scan.classes[i - 1] ?? 'mark';
    // "something he [saw] worried him"
    const own = verb && (ENDS_PHRASE.has(before) || (whose && before === 'verb'));
    if (scan.speechAt[i] !== -1 || (isFiniteAt(scan, i) && own)) return false;
    verb ||= isFiniteAt(scan, i);
  }
  return verb;
}

const LEADS_ON: ReadonlySet<WordClass> = new Set<WordClass>(['pron', 'rel', 'that']);

const ENDS_PHRASE: ReadonlySet<WordClass> = new Set<WordClass>(['name', 'num', 'time', 'word']);

/** "denies [the charges]", "denied [three counts of theft]": what somebody has pleaded, but not "denies [the charge of racism]". */
function isPlea(scan: Scan, cue: TokenRange, { first, end }: TokenRange): boolean {
  const verb = normAt(scan, cue.end - 1);
  if (!isOfClass('denying', verb) || first !== cue.end) return false;
  let noun = first;
  let counted = false;
  while (noun < end && (scan.classes[noun] === 'det' || scan.classes[noun] === 'num')) {
    counted ||= scan.classes[noun] === 'num';
    noun++;
  }
  const alone = noun + 1 >= end && (verb === 'denies' || verb === 'deny');
  return (
    (counted || alone) &&
    noun > first &&
    isOfClass('in-court', normAt(scan, noun)) &&
    scan.classes[noun + 1] !== 'that'
  );
}

/** "was charged with theft for <allegedly> [taking a boat]" */
function isCharge(scan: Scan, cue: TokenRange): boolean {
  if (scan.classes[cue.first] !== 'adv' || scan.classes[cue.first - 1] !== 'prep') return false;
  const first = scan.sentences[scan.sentenceAt[cue.first] ?? -1]?.first ?? cue.first;
  for (let i = cue.first - 1; i > first; i--) {
    if (scan.classes[i] === 'mark' || scan.classes[i] === 'conj') return false;
    if (scan.classes[i - 1] === 'aux' && isOfClass('indicted', normAt(scan, i))) return true;
  }
  return false;
}

const ACCUSED = 'accused';

/** In a headline: "Man <accused of> [killing wife] appears in court": who he is before the law. */
function isStanding(scan: Scan, cue: TokenRange): boolean {
  const title = scan.article.blocks[scan.tokens[cue.first]?.block ?? -1]?.kind === 'title';
  const verb = normAt(scan, cue.end - 1) === 'of' ? cue.end - 2 : cue.end - 1;
  const before = scan.classes[verb - 1];
  const reduced = normAt(scan, verb + 1) === 'of' && (before === 'word' || before === 'name');
  return title && reduced && normAt(scan, verb) === ACCUSED && !scan.classes.slice(0, verb).includes('rel');
}

/** "recommends that [the pier be shut]", "proposed [it be sold]": what ought to be, in the outlet's words. */
function isAdvice(scan: Scan, cue: TokenRange, { first, end }: TokenRange): boolean {
  if (first < cue.end || holdsEvidence(scan, first, end)) return false;
  const subject = readSubject(scan, first, end);
  const not = normAt(scan, subject) === 'not' ? subject + 1 : subject;
  return subject > first && not < end && normAt(scan, not) === 'be';
}

/** "demand [that the pier be mended]", "hoped [it would rain]": what somebody wants to be so, in the outlet's words. */
function isWish(scan: Scan, cue: TokenRange, { first, end }: TokenRange): boolean {
  const lemma = findReportingVerb(normAt(scan, cue.end - 1))?.verb.lemma ?? '';
  return first >= cue.end && isOfClass('wishing', lemma) && !holdsEvidence(scan, first, end);
}
