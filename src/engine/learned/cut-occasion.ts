import { findCueNoun } from '../../lexicon/cue-nouns';
import { isOfClass } from '../../lexicon/grammar';
import { findReportingVerb } from '../../lexicon/reporting-verbs';
import { isSetting } from '../../lexicon/settings';
import { findSourceNoun } from '../../lexicon/source-nouns';
import { programmeEnd } from '../chains/programme-end';
import { looksPast } from '../reading/looks-past';
import { readOutlet } from '../reading/match-outlet';
import { normAt, type Scan } from '../reading/scan';
import type { TokenRange } from '../rules/finding';
import { holdsVerb } from '../rules/place-content';

/** Tokens: "on Wednesday’s edition of Radio Sund’s “Morning Hour” with Ada Holt" is no longer. */
const LONGEST = 16;

/** Tokens: "in an exclusive television [interview]" */
const INTERVIEW_REACH = 5;

/**
 * "said that [the pier is safe] on Wednesday’s broadcast of Radio Sund’s “Morning Hour”", "said [the pier was sold] in an interview with the Courier":
 * where it was said or put out closes the sentence, and is none of what was said; but "said he had called it a ruin in an interview".
 */
export function cutOccasion(
  scan: Scan,
  content: readonly TokenRange[],
  cue: TokenRange,
): readonly TokenRange[] {
  const last = content.at(-1);
  const limit = scan.sentences[scan.sentenceAt[cue.first] ?? -1]?.end ?? 0;
  if (!last || last.first < cue.end || !closes(scan, last.end, limit)) return content;
  const quoted = quotedBehind(scan, last);
  if (quoted) return [...content.slice(0, -1), quoted];
  for (let at = last.end - 2; at > last.first && at >= last.end - LONGEST; at--) {
    if (scan.classes[at] !== 'prep' || scan.speechAt[at] !== -1) continue;
    const said = { first: last.first, end: at };
    const broadcast = isBroadcast(scan, at, last.end);
    const programme = isProgramme(scan, at, last.end) && !foretells(scan, said);
    if (!broadcast && !programme && !isInterview(scan, at, last.end) && !isCarried(scan, at, last.end))
      continue;
    const inner = isAired(scan, said) || (!broadcast && speaks(scan, said));
    return holdsVerb(scan, said) && !inner ? [...content.slice(0, -1), said] : content;
  }
  return content;
}

/** "said this when asked about the dam: [“We are late.”]": what “this” points at; `null` where it points at nothing quoted. */
function quotedBehind(scan: Scan, { first, end }: TokenRange): TokenRange | null {
  if (!isOfClass('pointing', normAt(scan, first))) return null;
  for (let i = first + 1; i < end - 1 && scan.speechAt[i] === -1; i++)
    if (normAt(scan, i) === ':' && scan.speechAt[i + 1] !== -1) return { first: i + 1, end };
  return null;
}

/** Nothing but marks stands between the content and the end of its sentence. */
function closes(scan: Scan, end: number, limit: number): boolean {
  for (let i = end; i < limit; i++) if (scan.classes[i] !== 'mark') return false;
  return true;
}

/** "on Wednesday’s broadcast of Radio Sund’s “Morning Hour”", "on Monday’s “Morning Hour”" */
function isBroadcast(scan: Scan, at: number, end: number): boolean {
  if (normAt(scan, at) !== 'on' || scan.classes[at + 1] !== 'time' || scan.classes[at + 2] !== 'poss')
    return false;
  for (let i = at + 3; i < end; i++)
    if (isOfClass('showing', normAt(scan, i)) || readOutlet(scan, i, end, true)) return true;
  return false;
}

/** "on CNN’s “State of the Harbour” on Sunday": a programme with its day. */
function isProgramme(scan: Scan, at: number, end: number): boolean {
  const outlet = normAt(scan, at) === 'on' ? readOutlet(scan, at + 1, end, true) : null;
  if (!outlet || scan.classes[outlet.end] !== 'poss') return false;
  let i = programmeEnd(scan, outlet.end, end);
  if (i === outlet.end) return false;
  let dated = false;
  for (; i < end; i++) {
    const kind = scan.classes[i];
    if (kind !== 'time' && kind !== 'prep' && kind !== 'mark' && kind !== 'num') return false;
    dated ||= kind === 'time';
  }
  return dated;
}

/** "she [would] appear" */
function foretells(scan: Scan, { first, end }: TokenRange): boolean {
  for (let i = first; i < end; i++) if (isOfClass('own-plan', normAt(scan, i))) return true;
  return false;
}

/** "in an interview with the Courier", "during a television interview on Monday" */
function isInterview(scan: Scan, at: number, end: number): boolean {
  const leads = normAt(scan, at) === 'in' || normAt(scan, at) === 'during';
  if (!leads || !isOfClass('indefinite', normAt(scan, at + 1))) return false;
  for (let i = at + 2; i < end && i < at + INTERVIEW_REACH; i++)
    if (normAt(scan, i) === 'interview') return i + 1 === end || scan.classes[i + 1] === 'prep';
  return false;
}

/** "in a statement carried by Radio Sund", "in remarks broadcast on state television": what a medium has put out. */
function isCarried(scan: Scan, at: number, end: number): boolean {
  // "was [named] in a statement carried by Radio Sund"
  const told = scan.classes[at - 1] === 'verb' || looksPast(scan, at - 1);
  if (normAt(scan, at) !== 'in' || told) return false;
  for (let i = at + 1; i < end && i < at + INTERVIEW_REACH; i++) {
    const lead = normAt(scan, i + 1);
    const put = isOfClass('publishes', normAt(scan, i)) && (lead === 'by' || lead === 'on' || lead === 'in');
    if (!put || !(isSetting(normAt(scan, i - 1)) || findCueNoun(normAt(scan, i - 1)))) continue;
    for (let from = i + 2; from < end; from++)
      if (readOutlet(scan, from, end, true) || findSourceNoun(normAt(scan, from))?.kind === 'medium')
        return true;
  }
  return false;
}

/** "he had [called] it a ruin": the occasion may be that of the inner verb. */
function speaks(scan: Scan, { first, end }: TokenRange): boolean {
  for (let i = first; i < end; i++)
    if (scan.classes[i] === 'verb' && findReportingVerb(normAt(scan, i))?.verb.kind === 'speech') return true;
  return false;
}

/** "the row was [aired]", "she had [appeared]": on the programme that closes the sentence. */
function isAired(scan: Scan, { first, end }: TokenRange): boolean {
  for (let i = first; i < end; i++)
    if (isOfClass('publishes', normAt(scan, i)) || isOfClass('appearing', normAt(scan, i))) return true;
  return false;
}
