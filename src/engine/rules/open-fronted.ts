import { isOfClass } from '../../lexicon/grammar';
import { normAt, type Scan } from '../reading/scan';
import type { VerbCue } from './find-verb-cues';
import { isConnection } from './opens-sentence';
import { isDoingClause, opensWholeClause, readFronted } from './read-fronted';
import { skipCircumstances } from './skip-adjuncts';

/**
 * The first token of a clause that begins with something else than its subject, behind a verb that says something: "said [in the first
 * trial, the crew had lied]", "said in a letter on Monday, [the port was shut]", "said [raising the fares would hurt]". -1 where none
 * begins at token `at`. `led` where what is said may stand before the cue.
 */
export function openFronted(
  scan: Scan,
  cue: VerbCue,
  at: number,
  limit: number,
  cues: readonly VerbCue[],
  led: boolean,
): number {
  if (!cue.subject) return -1;
  // "warned the port before the ship sank, [the Courier reports]"
  const speaks = (subject: number): boolean =>
    cues.some(
      (other) =>
        other.subject?.first === subject &&
        other.first > cue.first &&
        other.voice === 'active' &&
        tellsNothing(scan, skipCircumstances(scan, other.end, limit), limit),
    );
  const linked = isParted(scan, cue);
  const opens =
    opensWholeClause(scan, { first: at + 1, end: limit }) || (linked && isDoingClause(scan, at + 1, limit));
  const apart = !led && (at > cue.end || linked) && normAt(scan, at) === ',' && opens;
  // "said, if elected, [she would]", "said, despite the storm, [the port was open]"
  const next = normAt(scan, at + 1);
  const inserted =
    normAt(scan, at) === ',' && (isOfClass('subordinating', next) || isOfClass('in-spite', next));
  const behind = inserted ? readFronted(scan, at + 1, limit) : at + 1;
  if (behind > at + 1) return speaks(behind) ? -1 : behind;
  if (apart) return speaks(at + 1) ? -1 : at + 1;
  const doing = scan.classes[at] === 'gerund' || normAt(scan, at) === HAVING;
  if (doing && isDoingClause(scan, at, limit)) return at;
  const subject = readFronted(scan, at, limit);
  return subject > at && !speaks(subject) ? at : -1;
}

/** "said [having] him there is a help" */
const HAVING = 'having';

/** "the Courier reports", "the Courier reports with reference to": behind the cue stands nothing that is said. */
function tellsNothing(scan: Scan, at: number, limit: number): boolean {
  const kind = scan.classes[at];
  return at >= limit - 1 || kind === 'mark' || (kind === 'prep' && normAt(scan, at) !== 'to');
}

/** "[But, he] said, the plan is risky": only what ties the sentence to the one before stands before the subject. */
function isParted(scan: Scan, { subject, sentence }: VerbCue): boolean {
  const comma = (subject?.first ?? 0) - 1;
  const first = scan.sentences[sentence]?.first ?? 0;
  return comma > first && normAt(scan, comma) === ',' && isConnection(scan, { first, end: comma });
}
