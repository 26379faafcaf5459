import { isOfClass } from '../../lexicon/grammar';
import { findReportingVerb } from '../../lexicon/reporting-verbs';
import { findPronoun } from '../../lexicon/word-classes';
import { normAt, type Scan } from '../reading/scan';
import type { Finding, TokenRange } from '../rules/finding';

/** "recalled [her] saying", where all of it, or the last word, is the cue: who said it; `null` where the cue is no such. */
export function findRemembered(scan: Scan, { first, end }: TokenRange): TokenRange | null {
  const him = { first: first - 1, end: first };
  if (end === first + 1 && findPronoun(normAt(scan, him.first)) && isRemembered(scan, him)) return him;
  const source = { first: first + 1, end: end - 1 };
  return source.end > source.first && isRemembered(scan, source) ? source : null;
}

/** "recalled [her] [saying] that …": what is told of as remembered is told of as said, by whoever said it. */
export function recalled(scan: Scan, finding: Finding): Finding {
  const [cue, ...others] = finding.cue;
  // all of it may be the cue
  const at = cue && cue.end - cue.first === 3 ? cue.first + 1 : (cue?.end ?? 0);
  if (!cue || others.length > 0 || !isOfClass('remembering', normAt(scan, at - 1))) return finding;
  const pronoun = findPronoun(normAt(scan, at));
  const whom = pronoun?.person === 3 && (pronoun.kind === 'object' || pronoun.kind === 'possessive');
  const source = { first: at, end: at + 1 };
  if (!whom || !isRemembered(scan, source)) return finding;
  const content = finding.content.map(({ first, end }) =>
    end > at ? { first: Math.max(first, at + 2), end } : { first, end },
  );
  return { ...finding, kind: 'speech', source, cue: [{ first: at + 1, end: at + 2 }], content };
}

/** "recalled [her] saying": somebody whom another remembers speaking. */
export function isRemembered(scan: Scan, { first, end }: TokenRange): boolean {
  if (!isOfClass('remembering', normAt(scan, first - 1))) return false;
  // "she recalled him saying": through whom is not known
  const kind = findPronoun(normAt(scan, first))?.kind;
  if ((kind === 'object' || kind === 'possessive') && findPronoun(normAt(scan, first - 2))) return false;
  // behind "her" it looks like a noun
  return findReportingVerb(normAt(scan, end))?.forms.includes('gerund') ?? false;
}
