import { isDash } from '../reading/is-dash';
import { isFiniteAt } from '../reading/is-finite-at';
import { normAt, type Scan } from '../reading/scan';
import { opensWithParticiple } from '../rules/find-subject';
import { type TokenRange, trimMarks } from '../rules/finding';
import { holdsVerb } from '../rules/place-content';
import { joinsVerb } from '../rules/relative-end';
import { findOwnVerb } from './find-own-verb';

/**
 * "Sailors who say [the pier is safe], are unlikely to be moved", "The pier, which the port says [it can no longer pay for], was shut in May":
 * what is said in a relative clause, without the verb of those of whom that clause tells.
 */
export function cutRelative(
  scan: Scan,
  source: TokenRange | null,
  content: readonly TokenRange[],
  cue: TokenRange,
): readonly TokenRange[] {
  const dash = dashBefore(scan, source, cue);
  const last = content.at(-1);
  for (let i = (last?.first ?? 0) + 1; dash !== '' && last && i < last.end; i++)
    if (normAt(scan, i) === dash && scan.speechAt[i] === -1)
      return [...content.slice(0, -1), { first: last.first, end: i }];
  const [only, ...others] = aroundCue(scan, content, cue);
  if (!only || others.length > 0 || only.first < cue.end) return content;
  // "the man, who police say [broke in, stole a car] and left": the verbs are all of the same man
  if (only !== content[0]) return [only];
  const insert = source !== null && !isFiniteAt(scan, only.first) && tellsOfThing(scan, source, cue);
  if (!insert && !tellsOfSpeaker(scan, cue)) return content;
  const own = definesSubject(scan, cue) ? findOwnVerb(scan, only) : -1;
  if (own !== -1) return [trimMarks(scan, { first: only.first, end: own })];
  // "The driver, who <said> he was late, [was fined and left]": a sentence has a verb of its own
  let main: TokenRange | null = null;
  const lone = !insert && opensSubject(scan, cue);
  for (let i = only.first + 1; i < only.end; i++) {
    if (normAt(scan, i) !== ',' || scan.speechAt[i] !== -1) continue;
    // "who <called it> “a ruin,” [left the room]"
    const quoted = scan.fragmentAt[i] === 1 && normAt(scan, i + 1) === '"';
    const next = quoted ? i + 2 : i + 1;
    const before = { first: only.first, end: quoted ? next : i };
    // "who <said> the pier, which had been shut, [was safe]": the comma closes an insert
    if (!isFiniteAt(scan, next) || !(quoted || holdsVerb(scan, before))) {
      if (insert) continue;
      return content;
    }
    if (joinsVerb(scan, next + 1, only.end)) {
      if (lone) main = before;
      continue;
    }
    return !insert && opensWithParticiple(scan, next) ? content : [before];
  }
  return main ? [main] : content;
}

/** "Roth, who, <according to> police, [was driving], is held": the relative clause alone, without what "who" stands for and the verb behind it. */
function aroundCue(scan: Scan, content: readonly TokenRange[], cue: TokenRange): readonly TokenRange[] {
  const [before, behind, ...others] = content;
  if (!before || !behind || others.length > 0 || before.end > cue.first || behind.first < cue.end)
    return content;
  if (scan.classes[before.end - 1] !== 'rel') return content;
  let end = behind.first + 1;
  while (end < behind.end && !(normAt(scan, end) === ',' && isFiniteAt(scan, end + 1))) end++;
  return [{ first: behind.first, end }];
}

/** "the pier — which [the port] <says>", "Holt — who <says>": the dash before the clause; "" where none stands there. */
function dashBefore(scan: Scan, source: TokenRange | null, cue: TokenRange): string {
  let rel = (source && source.end === cue.first ? source : cue).first - 1;
  while (scan.classes[rel] === 'adv') rel--;
  const mark = scan.classes[rel] === 'rel' ? normAt(scan, rel - 1) : '';
  return isDash(mark) ? mark : '';
}

/** "[The driver], who <said>": between commas, behind the first words of the sentence. */
function opensSubject(scan: Scan, cue: TokenRange): boolean {
  const first = scan.sentences[scan.sentenceAt[cue.first] ?? -1]?.first ?? cue.first;
  let who = cue.first - 1;
  while (who > first && normAt(scan, who) !== 'who') who--;
  if (normAt(scan, who - 1) !== ',') return false;
  for (let i = first; i < who; i++) if (isFiniteAt(scan, i) || scan.speechAt[i] !== -1) return false;
  return true;
}

/** "[Residents] who <say>", "In Sund, [those] who <say>", but not "The driver, who <said>", "For [those] who <say>": the subject of the sentence, and no insert. */
function definesSubject(scan: Scan, cue: TokenRange): boolean {
  const floor = scan.sentences[scan.sentenceAt[cue.first] ?? -1]?.first ?? cue.first;
  let who = cue.first - 1;
  while (scan.classes[who] === 'adv') who--;
  if (normAt(scan, who) !== 'who' || scan.classes[who - 1] === 'mark') return false;
  let first = floor;
  for (let i = floor; i < who; i++) {
    if (isFiniteAt(scan, i) || scan.speechAt[i] !== -1) return false;
    if (normAt(scan, i) === ',' || scan.classes[i] === 'conj') first = i + 1;
  }
  return scan.classes[first] !== 'prep';
}

/** "sailors who <say>" */
function tellsOfSpeaker(scan: Scan, cue: TokenRange): boolean {
  let before = cue.first - 1;
  while (scan.classes[before] === 'adv') before--;
  return normAt(scan, before) === 'who';
}

/** "the pier, which [the port] <says>": between commas, so that the clause of the pier goes on behind. */
function tellsOfThing(scan: Scan, source: TokenRange, cue: TokenRange): boolean {
  return (
    source.end <= cue.first &&
    scan.classes[source.first - 1] === 'rel' &&
    normAt(scan, source.first - 2) === ','
  );
}
