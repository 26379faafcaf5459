import { isOfClass } from '../../lexicon/grammar';
import { isFiniteAt } from '../reading/is-finite-at';
import { isQuoted } from '../reading/is-quoted';
import { readNounPhrase } from '../reading/noun-phrase';
import { normAt, type Scan } from '../reading/scan';
import type { VerbCue } from './find-verb-cues';
import { type TokenRange, trimMarks } from './finding';
import { opensWithSetting } from './opens-with-setting';
import { clauseEnd, holdsVerb } from './place-content';

/** "[the crane], she said, was safe", but "it sank, and, she said, burnt", "in a statement, she said, it sank": the part of the sentence that goes on behind the cue. */
export function partBefore(scan: Scan, { first, end }: TokenRange): TokenRange[] {
  const at = scan.classes[end - 1] === 'adv' || scan.classes[end - 1] === 'time' ? end - 2 : end - 1;
  const joint = scan.classes[at];
  // "between March and [June]"
  const paired = at < end - 1 && scan.classes[at - 1] === 'time' && scan.classes[end - 1] === 'time';
  // "in a trial, she said, most got better"
  const tried = isOfClass('test', normAt(scan, end - 1));
  if (!tried && opensWithSetting(scan, first, end)) return [];
  if (joint === 'rel' || (isOfClass('coordinating', normAt(scan, at)) && !paired)) return [];
  for (let i = end - 1; i > first; i--)
    if (normAt(scan, i) === ';' && !isQuoted(scan, i)) return [{ first: i + 1, end }];
  return [{ first, end }];
}

/** ", [a finding that] worries the crews", ", [in what] would be the worst storm": the outlet's own words on what was said. */
function isComment(scan: Scan, at: number, limit: number): boolean {
  if (scan.classes[at] === 'prep' && normAt(scan, at + 1) === 'what') return true;
  const noun = scan.classes[at] === 'det' ? readNounPhrase(scan, at, limit) : at;
  const kind = scan.classes[noun];
  return noun > at && (kind === 'rel' || (kind === 'that' && isFiniteAt(scan, noun + 1)));
}

/** "The port, she said, would close": what goes on behind the second comma. */
export function resumedClause(
  scan: Scan,
  comma: number,
  limit: number,
  cues: readonly VerbCue[],
): TokenRange | null {
  const kind = scan.classes[comma + 1];
  const next = normAt(scan, comma + 1);
  if (kind === 'gerund' || kind === 'rel' || next === 'according' || next === 'citing') return null;
  if (isComment(scan, comma + 1, limit)) return null;
  const range = trimMarks(scan, { first: comma + 1, end: clauseEnd(scan, comma + 1, limit, cues) });
  return range.end > range.first && holdsVerb(scan, range) ? range : null;
}

/** Tokens: an insert between a cue and the second comma: "in a speech to the crews in Sund". */
const LONGEST_INSERT = 14;

/**
 * "[The pier], she said [in a speech], was unsafe": the comma behind the adjunct at `at`, where the clause before goes on with its verb;
 * `at` where it does not. `edge` is the first token of source and cue.
 */
export function behindSetting(
  scan: Scan,
  cue: VerbCue,
  edge: number,
  before: TokenRange | null,
  at: number,
  limit: number,
): number {
  // "Holt, [who] reported on the fire, wrote": a clause on its source
  const apart = edge < cue.first && scan.classes[edge] !== 'rel' && normAt(scan, edge - 1) === ',';
  if (!apart || !before || holdsVerb(scan, before)) return at;
  const kind = scan.classes[at];
  const clause = isOfClass('subordinating', normAt(scan, at));
  if (!clause && kind !== 'prep' && kind !== 'adv' && kind !== 'gerund') return at;
  for (let i = at; i < limit && i <= at + LONGEST_INSERT && scan.speechAt[i] === -1; i++) {
    if (normAt(scan, i) === ',') return isFiniteAt(scan, i + 1) ? i : at;
    if (!clause && isFiniteAt(scan, i)) return at;
  }
  return at;
}
