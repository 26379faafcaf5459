import { findCueNoun } from '../../lexicon/cue-nouns';
import { isOfClass } from '../../lexicon/grammar';
import type { OutletKind } from '../../lexicon/outlets';
import { findRetelling } from '../../lexicon/retellings';
import { findPronoun } from '../../lexicon/word-classes';
import { readOutlet } from '../reading/match-outlet';
import { normAt, type Scan } from '../reading/scan';
import { type Carrier, toCarrier } from './carrier';
import { type MediaContext, readMedium } from './read-medium';

/**
 * "After [Radio Sund’s Ada Webb] asked about the pier, Holt said": the medium whose people ask; `null` where none does at the token. Who
 * asks in a debate asks in public.
 */
export function readAsking({ scan, media, isOwn }: MediaContext, at: number, limit: number): Carrier | null {
  if (scan.classes[at] !== 'name' && scan.classes[at] !== 'det') return null;
  const hit = readOutlet(scan, at, limit, true) ?? media.short(at);
  if (!hit) return null;
  let verb = scan.classes[hit.end] === 'poss' ? hit.end + 1 : hit.end;
  while (verb < limit && belongsToName(scan, verb)) verb++;
  const asks = scan.classes[verb] === 'verb' && isOfClass('questioned', normAt(scan, verb));
  return asks && !isRequest(scan, verb + 1, limit) && !isDebated(scan, at) ? toCarrier(isOwn, hit, at) : null;
}

/** Tokens: about three paragraphs. */
const DEBATE_REACH = 200;

/** "the moderator", "in the debate": the article has been telling of one. */
function isDebated(scan: Scan, at: number): boolean {
  const end = scan.sentences[scan.sentenceAt[at] ?? -1]?.end ?? at;
  for (let i = end - 1; i >= 0 && i > end - DEBATE_REACH; i--)
    if (isOfClass('debating', normAt(scan, i))) return true;
  return false;
}

/** Tokens: "asked [the board’s new chairwoman to] resign" */
const REQUEST_REACH = 6;

/** "asked her to leave", "asked.": no question that is answered. */
function isRequest(scan: Scan, at: number, limit: number): boolean {
  if (at >= limit || scan.classes[at] === 'mark') return true;
  for (let i = at; i < limit && i < at + REQUEST_REACH && scan.classes[i] !== 'mark'; i++) {
    if (scan.classes[i] === 'prep' && normAt(scan, i) !== 'to') return false;
    if (normAt(scan, i) === 'to') return true;
  }
  return false;
}

/** "Radio Sund[’s harbour correspondent Ada Webb later] asked" */
function belongsToName(scan: Scan, at: number): boolean {
  const kind = scan.classes[at];
  return (
    kind === 'name' ||
    kind === 'adv' ||
    isOfClass('presenting', normAt(scan, at)) ||
    isOfClass('beat', normAt(scan, at))
  );
}

/** "Holt was asked about the pier on [Radio Sund]": the station on whose air somebody is asked; `null` where the verb at the token tells of none. */
export function readAskedOn(context: MediaContext, at: number, limit: number): Carrier | null {
  const { scan } = context;
  if (!isOfClass('questioned', normAt(scan, at)) || !isOfClass('be', normAt(scan, at - 1))) return null;
  for (let i = at + 1; i < limit && scan.classes[i] !== 'mark'; i++) {
    const medium = normAt(scan, i) === 'on' && !isTopic(scan, i) ? readMedium(context, i + 1, limit) : null;
    const next = scan.classes[medium?.words.end ?? i];
    const ends = next === 'mark' || next === 'prep' || next === 'time';
    if (medium && ends && isAired(scan, medium)) return medium;
  }
  return null;
}

/** "about a report [on] CNN", "about his attack [on] CNN" */
function isTopic(scan: Scan, on: number): boolean {
  const noun = normAt(scan, on - 1);
  const owned = findPronoun(normAt(scan, on - 2))?.kind === 'possessive';
  return owned || findCueNoun(noun) !== null || findRetelling(noun) !== null;
}

/** "CNN", "Radio Sund" */
function isAired(scan: Scan, { kind, words: { first, end } }: Carrier): boolean {
  if (kind !== null && AIRED.has(kind)) return true;
  for (let i = first; i < end; i++) if (isOfClass('airing', normAt(scan, i))) return true;
  return false;
}

const AIRED: ReadonlySet<OutletKind> = new Set<OutletKind>(['broadcaster', 'radio', 'programme']);
