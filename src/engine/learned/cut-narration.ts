import { isOfClass } from '../../lexicon/grammar';
import { readClauseStart } from '../mentions/main-subject';
import type { WordClass } from '../reading/classify-words';
import { isFiniteAt } from '../reading/is-finite-at';
import { normAt, type Scan } from '../reading/scan';
import { type TokenRange, trimMarks } from '../rules/finding';
import { opensWholeClause } from '../rules/read-fronted';

/** Patterns whose content is a phrase without a finite verb: "denied [any role]", "accused of [taking bribes]". */
const PHRASES: ReadonlySet<string> = new Set(['accused-of', 'called', 'described-as', 'noun-content']);

/** What stands in an infinitive: "to [have long been] a spy". */
const INFINITIVE: ReadonlySet<WordClass> = new Set<WordClass>(['adv', 'aux', 'verb']);

/**
 * What is said in a phrase, without the clause that the outlet goes on with: "denied [any role], and the board closed its file", "was said to
 * [have been a spy], but she never asked". Nothing but another phrase is joined to a phrase.
 */
export function cutNarration(
  scan: Scan,
  rule: string,
  content: readonly TokenRange[],
  cue: TokenRange,
): readonly TokenRange[] {
  const last = content.at(-1);
  const lead = rule === 'hearsay-phrase' ? normAt(scan, cue.end - 1) : '';
  const infinitive = lead === 'to';
  // "there were reports of [looting]"
  const phrase = infinitive || lead === 'of' || PHRASES.has(rule);
  if (!last || last.first < cue.end || !phrase) return content;
  let at = last.first;
  if (infinitive) while (at < last.end && INFINITIVE.has(scan.classes[at] as WordClass)) at++;
  for (let i = at + 1; i < last.end; i++) {
    if (scan.speechAt[i] !== -1) continue;
    if (isSubordinate(scan, i - 1)) return content;
    const behind = joinedBehind(scan, i, last.end);
    if (behind !== -1 && opensClause(scan, behind, last.end))
      return [...content.slice(0, -1), trimMarks(scan, { first: last.first, end: i })];
  }
  return content;
}

/** A finite verb, or what leads to one. */
function isSubordinate(scan: Scan, at: number): boolean {
  const kind = scan.classes[at];
  const joins = isOfClass('turning', normAt(scan, at));
  return (
    isFiniteAt(scan, at) ||
    kind === 'that' ||
    kind === 'rel' ||
    (!joins && isOfClass('subordinating', normAt(scan, at)))
  );
}

/** "[, and] the board", "[;] the board", but not the first of several such marks: behind what joins a clause; -1 where nothing does. */
function joinedBehind(scan: Scan, at: number, end: number): number {
  const mark = normAt(scan, at);
  const joined = mark === ',' && at + 1 < end && isOfClass('turning', normAt(scan, at + 1));
  const next = mark === ';' ? scan.norms.indexOf(';', at + 1) : at;
  const alone = next === -1 || next >= end ? at + 1 : -1;
  return joined ? at + 2 : alone;
}

function opensClause(scan: Scan, first: number, end: number): boolean {
  return readClauseStart(scan, first, end) !== null || opensWholeClause(scan, { first, end });
}
