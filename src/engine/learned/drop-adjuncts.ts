import { isOfClass } from '../../lexicon/grammar';
import { findReportingVerb } from '../../lexicon/reporting-verbs';
import { isQuoted } from '../reading/is-quoted';
import { normAt, type Scan } from '../reading/scan';
import type { TokenRange } from '../rules/finding';
import { isOccasion } from '../rules/resumed-clause';

/**
 * A content of several pieces without those that only tell when it was said or who said it: "[When asked about the pier], Holt said
 * only, “…”", "[Alleging that the keys were lost], Holt said …", "“…,” said Oskar Lind, who deals in [carpets]".
 */
export function dropAdjuncts(
  scan: Scan,
  source: TokenRange | null,
  content: readonly TokenRange[],
  cue: TokenRange,
): readonly TokenRange[] {
  const [opening, ...others] = content;
  if (!opening || others.length === 0) return content;
  const first = content.filter((piece) => !isOccasionBehind(scan, opening, source, cue, piece));
  if (first.length < content.length) return first;
  if (opening.end <= cue.first && tellsWhen(scan, opening) && others.every(({ first }) => first >= cue.end))
    return others;
  const quoted = scan.speechAt[opening.first] !== -1 && opening.end <= cue.first;
  const inverted = source !== null && source.first >= cue.end;
  if (!quoted || !inverted) return content;
  const said = content.filter((piece) => !isAboutSpeaker(scan, source, piece));
  return said.length > 0 ? said : content;
}

/** "[The dam is safe], Holt told the council on Monday, as [crowds jeered]": a part of when it was said. */
function isOccasionBehind(
  scan: Scan,
  opening: TokenRange,
  source: TokenRange | null,
  cue: TokenRange,
  { first, end }: TokenRange,
): boolean {
  if (opening.end > cue.first || first < cue.end || scan.sentenceAt[first] !== scan.sentenceAt[cue.first])
    return false;
  for (let i = first; i < end; i++) if (isQuoted(scan, i)) return false;
  let comma = Math.max(cue.end, source?.end ?? 0);
  while (comma < first && normAt(scan, comma) !== ',') comma++;
  return comma < first && isOccasion(scan, opening, cue.end, comma);
}

/** "said Oskar Lind, who deals in [carpets]": no words of his, and a relative clause before them. */
function isAboutSpeaker(scan: Scan, source: TokenRange, { first, end }: TokenRange): boolean {
  if (first < source.first) return false;
  for (let i = first; i < end; i++) if (scan.speechAt[i] !== -1 || scan.fragmentAt[i] === 1) return false;
  for (let i = source.first; i < first; i++) if (scan.classes[i] === 'rel') return true;
  return false;
}

/** "When asked about the pier", "Asked about it", "Alleging that the keys were lost": no clause with a subject of its own. */
function tellsWhen(scan: Scan, { first }: TokenRange): boolean {
  const at = isOfClass('subordinating', normAt(scan, first)) ? first + 1 : first;
  if (scan.speechAt[at] !== -1) return false;
  const asked = isOfClass('asked', normAt(scan, at)) || isOfClass('questioned', normAt(scan, at));
  const verb = scan.classes[at] === 'gerund' ? findReportingVerb(normAt(scan, at)) : null;
  return asked || (verb !== null && scan.classes[at + 1] === 'that');
}
