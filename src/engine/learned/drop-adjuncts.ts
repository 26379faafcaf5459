import { isOfClass } from '../../lexicon/grammar';
import { findReportingVerb } from '../../lexicon/reporting-verbs';
import { normAt, type Scan } from '../reading/scan';
import type { TokenRange } from '../rules/finding';
import { hangsOnNoun, opensBackdrop } from '../rules/opens-backdrop';
import { holdsVerb } from '../rules/place-content';

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
  const before = opening.end <= cue.first && others.every(({ first }) => first >= cue.end);
  if (before && (tellsWhen(scan, opening) || isEndOfPhrase(scan, opening))) return others;
  const last = content.at(-1);
  if (last && last.first > cue.end && holdsVerb(scan, opening) && isBackdrop(scan, opening, last, cue))
    return content.slice(0, -1);
  const quoted = scan.speechAt[opening.first] !== -1 && opening.end <= cue.first;
  const inverted = source !== null && source.first >= cue.end;
  if (!quoted || !inverted) return content;
  const said = content.filter((piece) => !isAboutSpeaker(scan, source, piece));
  return said.length > 0 ? said : content;
}

/** "In an interview [with Noon], Holt said, “…”": the last words of a phrase that is none of what was said. */
function isEndOfPhrase(scan: Scan, range: TokenRange): boolean {
  const { first } = range;
  const led = scan.classes[first - 1] === 'word' && scan.sentenceAt[first - 1] === scan.sentenceAt[first];
  return scan.classes[first] === 'prep' && led && !holdsVerb(scan, range);
}

/** What the outlet adds behind the cue on what went on meanwhile, or the last words of it: no part of the clause before. */
function isBackdrop(scan: Scan, before: TokenRange, { first, end }: TokenRange, cue: TokenRange): boolean {
  if (before.end > cue.first || scan.speechAt[first] !== -1) return false;
  if (
    scan.classes[first] === 'rel' ||
    normAt(scan, first) === 'where' ||
    hangsOnNoun(scan, before, first - 1)
  )
    return true;
  for (let i = cue.end; i < first; i++) if (opensBackdrop(scan, cue.end, i, end)) return true;
  return false;
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
  // "Asked about [the pier]"
  const lead = scan.classes[first - 1] === 'prep' ? first - 2 : at;
  const asked = isOfClass('asked', normAt(scan, lead)) || isOfClass('questioned', normAt(scan, lead));
  const verb = scan.classes[at] === 'gerund' ? findReportingVerb(normAt(scan, at)) : null;
  return asked || (verb !== null && scan.classes[at + 1] === 'that');
}
