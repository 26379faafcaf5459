import { isOfClass } from '../../lexicon/grammar';
import { findReportingVerb } from '../../lexicon/reporting-verbs';
import { normAt, type Scan } from '../reading/scan';
import type { TokenRange } from '../rules/finding';

/** "recalled [her] saying", where all of it is the cue: who said it; `null` where the cue is no such. */
export function findRemembered(scan: Scan, { first, end }: TokenRange): TokenRange | null {
  const source = { first: first + 1, end: end - 1 };
  return source.end > source.first && isRemembered(scan, source) ? source : null;
}

/** "recalled [her] saying": somebody whom another remembers speaking. */
export function isRemembered(scan: Scan, { first, end }: TokenRange): boolean {
  if (!isOfClass('remembering', normAt(scan, first - 1))) return false;
  // behind "her" it looks like a noun
  return findReportingVerb(normAt(scan, end))?.forms.includes('gerund') ?? false;
}
