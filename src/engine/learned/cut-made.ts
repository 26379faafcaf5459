import { isOfClass } from '../../lexicon/grammar';
import { findReportingVerb } from '../../lexicon/reporting-verbs';
import { isFiniteAt } from '../reading/is-finite-at';
import { isQuoted } from '../reading/is-quoted';
import { normAt, type Scan } from '../reading/scan';
import { type TokenRange, trimMarks } from '../rules/finding';
import { holdsVerb } from '../rules/place-content';

/**
 * What somebody calls or describes as something, to the end of the quoted words for it: "called [the raid “a disgrace,”] an extraordinary
 * charge", "called [her “a friend of the crews”] and left".
 */
export function cutMade(scan: Scan, content: readonly TokenRange[], cue: TokenRange): readonly TokenRange[] {
  const last = content.at(-1);
  // "called it"
  const at = scan.classes[cue.end - 1] === 'pron' ? cue.end - 2 : cue.end - 1;
  const frames = findReportingVerb(normAt(scan, at))?.verb.frames ?? '';
  if (
    !last ||
    last.first < cue.end ||
    !(frames.includes('k') || (frames.includes('a') && content.length > 1))
  )
    return content;
  for (let i = last.first; i < last.end; i++) {
    if (!isQuoted(scan, i) && (isFiniteAt(scan, i) || scan.classes[i] === 'that')) return content;
    if (i === last.first || !isQuoted(scan, i - 1) || isQuoted(scan, i)) continue;
    const rest = { first: normAt(scan, i) === ',' ? i + 1 : i, end: last.end };
    const joined = isOfClass('coordinating', normAt(scan, rest.first));
    const marked =
      !joined &&
      scan.classes[rest.first] !== 'prep' &&
      rest.first < last.end &&
      (rest.first > i || normAt(scan, i - 2) === ',');
    const again = joined && holdsVerb(scan, rest);
    // "called the pier “a ruin,” the yard “a wreck”"
    if ((marked || again) && !holdsQuoted(scan, rest))
      return [...content.slice(0, -1), trimMarks(scan, { first: last.first, end: i })];
  }
  return content;
}

function holdsQuoted(scan: Scan, { first, end }: TokenRange): boolean {
  for (let i = first; i < end; i++) if (isQuoted(scan, i)) return true;
  return false;
}
