import { findReportingVerb } from '../../lexicon/reporting-verbs';
import { isQuoted } from '../reading/is-quoted';
import { normAt, type Scan } from '../reading/scan';
import type { TokenRange } from '../rules/finding';

/** What is said, behind its cue, without what the speaker says next: "said Roth [is “a thief”] before urging members to vote". */
export function cutNext(scan: Scan, content: readonly TokenRange[], cue: TokenRange): readonly TokenRange[] {
  const last = content.at(-1);
  if (!last || last.first < cue.end) return content;
  for (let i = last.first + 1; i < last.end; i++)
    if (normAt(scan, i - 1) === '"' && saysNext(scan, i))
      return [...content.slice(0, -1), { first: last.first, end: i }];
  return content;
}

/** "before urging": "before falling" tells of whomever the words are about. */
function saysNext(scan: Scan, at: number): boolean {
  if (normAt(scan, at) !== 'before' || isQuoted(scan, at)) return false;
  const said = findReportingVerb(normAt(scan, at + 1));
  const next = said?.verb.kind === 'speech' || said?.verb.kind === 'attitude';
  return next && said.forms.includes('gerund');
}
