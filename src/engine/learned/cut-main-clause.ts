import { isOfClass } from '../../lexicon/grammar';
import { readClauseStart } from '../mentions/main-subject';
import { isFiniteAt } from '../reading/is-finite-at';
import { normAt, type Scan } from '../reading/scan';
import type { Finding, TokenRange } from '../rules/finding';
import { opensWholeClause } from '../rules/read-fronted';

/** "When Holt announced that [the pier was sold], the sailors walked out." */
export function cutMainClause(
  scan: Scan,
  { rule, source, content }: Pick<Finding, 'rule' | 'source' | 'content'>,
  cue: TokenRange,
): readonly TokenRange[] | null {
  const opening = (source?.first ?? cue.first) - 1;
  const sentence = scan.sentences[scan.sentenceAt[cue.first] ?? -1];
  const fronted = sentence !== undefined && tellsOfFronted(scan, sentence.first, opening);
  // "[At a rally] that police said [was peaceful], children sold tea"
  const [only, ...others] = content.filter(({ end }) => !(fronted && end === opening));
  const opened = scan.classes[sentence?.first === cue.first ? cue.first : -1];
  // "Amid claims that [the pier was sold], its owner has gone abroad.", "Told that [the pier was shut], the crew went home."
  const led =
    (opened === 'prep' && rule === 'hearsay-phrase') ||
    (opened === 'verb' && source === null) ||
    (rule === 'cue-noun' && scan.classes[sentence?.first ?? -1] === 'prep') ||
    fronted;
  const leads = sentence && (led || leadsClause(scan, sentence.first, opening));
  if (!leads || !only || others.length > 0 || only.first < cue.end) return null;
  let asserts = isFiniteAt(scan, only.first);
  for (let i = only.first + 1; i < only.end; i++) {
    asserts ||= scan.classes[i] === 'verb' || scan.classes[i] === 'aux';
    if (!asserts || normAt(scan, i) !== ',' || scan.speechAt[i] !== -1) continue;
    const follows =
      readClauseStart(scan, i + 1, sentence.end) ??
      opensWholeClause(scan, { first: i + 1, end: sentence.end });
    if (follows) return [{ first: only.first, end: i }];
  }
  return null;
}

/** "Under [a law which] Roth <said>": a relative clause on what the sentence opens with, no verb before it. */
function tellsOfFronted(scan: Scan, first: number, rel: number): boolean {
  if (scan.classes[first] !== 'prep' || (scan.classes[rel] !== 'rel' && scan.classes[rel] !== 'that'))
    return false;
  for (let i = first; i < rel; i++)
    if (isFiniteAt(scan, i) || normAt(scan, i) === ',' || scan.speechAt[i] !== -1) return false;
  return true;
}

/** "[When] Holt", "But [when] Holt", "[Now that] Holt", "[By the time] Holt": the words up to the token open a clause before the main one. */
function leadsClause(scan: Scan, first: number, opening: number): boolean {
  const at =
    scan.classes[first] === 'conj' && first < opening && !isOfClass('subordinating', normAt(scan, first))
      ? first + 1
      : first;
  if (normAt(scan, at) === 'now' && normAt(scan, at + 1) === 'that') return at + 1 === opening;
  const time = normAt(scan, at) === 'by' && normAt(scan, opening) === 'time' && opening === at + 2;
  return time || (at === opening && isOfClass('subordinating', normAt(scan, opening)));
}
