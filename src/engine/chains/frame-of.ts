import { findAccording } from '../../lexicon/according';
import { isOfClass } from '../../lexicon/grammar';
import { headOf } from '../reading/noun-phrase';
import { normAt, type Scan } from '../reading/scan';
import type { Finding, TokenRange } from '../rules/finding';
import { isOwnWord } from './is-own-word';

/**
 * Tokens of the finding's sentence where a medium may be named: outside of what is said and of who says it, and outside of
 * what belongs to the other findings of the sentence. An insert behind the source counts where it speaks of an
 * interview, "Holt, speaking to Radio Sund, said", as does who had a document: "papers seen by Radio Sund".
 */
export function frameOf(scan: Scan, finding: Finding, siblings: readonly Finding[]): number[] {
  const { first, end } = scan.sentences[finding.sentence] ?? { first: 0, end: 0 };
  const holes: TokenRange[] = [...finding.content];
  if (finding.source) holes.push(sourceHole(scan, finding.source));
  const said = deniedOrConfirmed(scan, finding);
  if (said) holes.push(said);
  for (const other of siblings) {
    if (isLaterClause(finding, other)) holes.push(...other.content);
    if (other === finding || !other.source || other.source.first === finding.source?.first) continue;
    if (other.rule === 'according-to') continue;
    holes.push(...other.cue);
    const held = heldBeside(scan, finding, other, other.source);
    if (held) holes.push(held);
    const setting = settingBeside(scan, finding, other);
    if (setting) holes.push(setting);
    if (other.addressee) holes.push(other.addressee);
  }
  const taken = new Uint8Array(end - first);
  for (const hole of holes) taken.fill(1, Math.max(0, hole.first - first), Math.max(0, hole.end - first));
  const frame: number[] = [];
  for (let i = first; i < end; i++) if (taken[i - first] === 0) frame.push(i);
  return frame;
}

/**
 * "The port said no oil was lost, but [records seen by Radio Sund] show that 40 tonnes were": who had the document of another clause, where the
 * finding is none of what the document says.
 */
function heldBeside(
  scan: Scan,
  finding: Finding,
  { cue, content }: Finding,
  source: TokenRange,
): TokenRange | null {
  const end = cue[0]?.first ?? -1;
  const at = finding.cue[0]?.first ?? -1;
  if (end < source.end || content.some((piece) => at >= piece.first && at < piece.end)) return null;
  for (let i = source.first; i + 1 < end; i++)
    if (isOfClass('carrying', normAt(scan, i)) && normAt(scan, i + 1) === 'by')
      return { first: source.first, end };
  return null;
}

/** "The board said it was late, but [Holt] said [in an interview with Radio Sund] that …": where somebody else said something, in a clause beside this one. */
function settingBeside(scan: Scan, finding: Finding, { source, cue, content }: Finding): TokenRange | null {
  const end = cue.at(-1)?.end ?? 0;
  const first = content[0]?.first ?? 0;
  const at = finding.cue[0]?.first ?? -1;
  const inside = content.some((piece) => at >= piece.first && at < piece.end);
  if (!source || source.first > end || first <= end || inside) return null;
  // "she": may be the one of the first clause
  const later = at < end ? source : finding.source;
  const apart = later && scan.classes[later.first] !== 'pron' && JOINTS.has(normAt(scan, later.first - 1));
  return apart && !goesOn(scan, source, finding) ? { first: end, end: first } : null;
}

/** "[Mr Holt] said", "[a second source] said", "[the mayor] added": the one of the clause beside, or one of the same kind. */
function goesOn(scan: Scan, beside: TokenRange, { source, cue }: Finding): boolean {
  if (!source || normAt(scan, (cue[0]?.end ?? 0) - 1) === ADDED) return true;
  return (
    normAt(scan, headOf(scan, source.first, source.end)) ===
    normAt(scan, headOf(scan, beside.first, beside.end))
  );
}

const ADDED = 'added';

/** Between two main clauses. */
const JOINTS: ReadonlySet<string> = new Set(['and', 'but', 'while', 'though', 'although', 'whereas']);

/** "Holt wondered who did it and noted that [the mayor had spoken on Radio Sund]": what the same one says besides. */
function isLaterClause({ source, content }: Finding, other: Finding): boolean {
  const last = content.at(-1)?.end ?? 0;
  const first = other.content[0]?.first ?? 0;
  return other.rule === 'that-clause' && other.source?.first === source?.first && first > last;
}

/** "denied [a report in the Courier that] …": the words for what is denied are no way that the denial took. */
function deniedOrConfirmed(scan: Scan, { cue, content }: Finding): TokenRange | null {
  const last = cue.at(-1)?.end ?? 0;
  const verb = normAt(scan, cue[0]?.first ?? -1);
  const answers = isOfClass('answers-claims', verb) || isOfClass('answers-with-particle', verb);
  const first = content[0]?.first ?? 0;
  // "acknowledged to the Courier that": to whom
  const addressed = isOfClass('leads-to-medium', normAt(scan, last));
  return answers && first > last && !addressed ? { first: last, end: first } : null;
}

/** The source without what tells through whom it came. */
function sourceHole(scan: Scan, source: TokenRange): TokenRange {
  let comma = source.first + 1;
  while (comma < source.end && normAt(scan, comma) !== ',' && normAt(scan, comma) !== 'who') comma++;
  // "Holt, [according to two aides], told the board"
  if (normAt(scan, comma) === ',' && findAccording(scan.norms, comma + 1) && !isOwnWord(scan, source))
    return { first: source.first, end: comma };
  for (let i = comma; i < source.end; i++)
    if (isOfClass('conversing', normAt(scan, i))) return { first: source.first, end: comma };
  for (let i = source.first + 1; i + 1 < source.end; i++)
    if (normAt(scan, i) === 'via') return { first: source.first, end: i };
    else if (isOfClass('carrying', normAt(scan, i)) && normAt(scan, i + 1) === 'by')
      return { first: source.first, end: i };
  return source;
}
