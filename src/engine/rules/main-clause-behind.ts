import { readClauseStart } from '../mentions/main-subject';
import { normAt, type Scan } from '../reading/scan';
import type { VerbCue } from './find-verb-cues';
import type { TokenRange } from './finding';
import { leadsSentence } from './place-content';

/** Where the clause of a participle ends that opens its sentence, and who does what the main clause tells. */
interface MainClause {
  readonly comma: number;
  readonly subject: TokenRange;
}

/** "[Saying] that the pier was unsafe, [the mayor] resigned": the main clause behind a cue that opens the sentence; `null` elsewhere. */
export function mainClauseBehind(
  scan: Scan,
  { gerund, first, end, sentence, subject }: VerbCue,
): MainClause | null {
  const { first: opening, end: limit } = scan.sentences[sentence] ?? { first, end: first };
  if (!gerund || subject || !leadsSentence(scan, first, opening)) return null;
  let asserts = false;
  for (let i = end; i < limit; i++) {
    const kind = scan.classes[i];
    asserts ||= kind === 'verb' || kind === 'aux' || scan.speechAt[i] !== -1;
    if (!asserts || normAt(scan, i) !== ',' || scan.speechAt[i] !== -1) continue;
    const main = readClauseStart(scan, i + 1, limit);
    if (main) return { comma: i, subject: main };
  }
  return null;
}
