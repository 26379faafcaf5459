import { isOfClass } from '../../lexicon/grammar';
import { readClauseStart } from '../mentions/main-subject';
import { normAt, type Scan } from '../reading/scan';
import type { Finding, TokenRange } from '../rules/finding';
import { opensWholeClause } from '../rules/read-fronted';

/** "When Holt announced that [the pier was sold], the sailors walked out." */
export function cutMainClause(
  scan: Scan,
  { rule, source, content }: Pick<Finding, 'rule' | 'source' | 'content'>,
  cue: TokenRange,
): readonly TokenRange[] | null {
  const [only, ...others] = content;
  const opening = (source?.first ?? cue.first) - 1;
  const sentence = scan.sentences[scan.sentenceAt[cue.first] ?? -1];
  const opened = scan.classes[sentence?.first === cue.first ? cue.first : -1];
  // "Amid claims that [the pier was sold], its owner has gone abroad.", "Told that [the pier was shut], the crew went home."
  const led =
    (opened === 'prep' && rule === 'hearsay-phrase') ||
    (opened === 'verb' && source === null) ||
    (rule === 'cue-noun' && scan.classes[sentence?.first ?? -1] === 'prep');
  const leads = sentence && (led || leadsClause(scan, sentence.first, opening));
  if (!leads || !only || others.length > 0 || only.first < cue.end) return null;
  let asserts = false;
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
