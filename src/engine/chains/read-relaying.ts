import { findCueNoun } from '../../lexicon/cue-nouns';
import { isOfClass } from '../../lexicon/grammar';
import { findReportingVerb } from '../../lexicon/reporting-verbs';
import { findSourceNoun } from '../../lexicon/source-nouns';
import { readOutlet } from '../reading/match-outlet';
import { readNounPhrase } from '../reading/noun-phrase';
import { normAt, type Scan } from '../reading/scan';
import { readQuotedAs } from '../rules/read-quoted-as';
import { type Carrier, toCarrier } from './carrier';
import { type MediaContext, readMedium } from './read-medium';

/** "“…,” Holt said, Radio Sund reported.", "As Radio Sund reported, Holt …", "Radio Sund quoted Holt as saying" */
export function readRelaying(context: MediaContext, at: number, limit: number): Carrier | null {
  const { scan, media } = context;
  // "…, [state media] reported"
  const opens = scan.sentences[scan.sentenceAt[at] ?? -1]?.first === at;
  const phrase = opens || normAt(scan, at - 1) === ',' ? readMedium(context, at, limit) : null;
  if (phrase && carriesWords(scan, verbBehind(scan, phrase.words.end), limit)) return phrase;
  if (
    !opens &&
    phrase &&
    isOfClass('relaying', normAt(scan, phrase.words.end)) &&
    isEnd(scan, phrase.words.end + 1, limit)
  )
    return phrase;
  const again = normAt(scan, at) === 'the' ? media.meantBy(normAt(scan, at + 1), at) : null;
  const hit = readOutlet(scan, at, limit, true) ?? media.short(at) ?? (again && { ...again, end: at + 2 });
  if (!hit) return null;
  const verb = verbBehind(scan, behindKind(scan, hit.end));
  const ends = isEnd(scan, verb + 1, limit);
  const relays = isOfClass('relaying', normAt(scan, verb));
  const trails = (ends && relays && followsMark(scan, at)) || closes(scan, at, hit.end, limit);
  const asTold = relays && normAt(scan, at - 1) === 'as';
  const quotes = showsSaying(scan, hit.end, limit) || readQuotedAs(scan, hit.end, limit)?.object;
  if (!trails && !asTold && !quotes && !carriesWords(scan, verb, limit)) return null;
  return toCarrier(context.isOwn, hit, at);
}

/** "[has] published" */
function verbBehind(scan: Scan, at: number): number {
  return isOfClass('have', normAt(scan, at)) ? at + 1 : at;
}

/** The sentence or its clause ends here, but for a time. */
function isEnd(scan: Scan, at: number, limit: number): boolean {
  const end = skipTime(scan, at, limit);
  return end >= limit || scan.classes[end] === 'mark';
}

/** "SNA [news agency] (reported)": behind what kind of medium it is. */
function behindKind(scan: Scan, at: number): number {
  let end = at;
  while (isOfClass('news', normAt(scan, end)) || (end > at && findSourceNoun(normAt(scan, end)))) end++;
  return end;
}

/** "State TV [showed the governor saying] that": the verb at the token, whom one saw, and what that one says. */
function showsSaying(scan: Scan, at: number, limit: number): boolean {
  if (!isOfClass('shows-somebody', normAt(scan, at))) return false;
  const end = readNounPhrase(scan, at + 1, limit);
  return scan.classes[end] === 'gerund' && findReportingVerb(normAt(scan, end))?.verb.kind === 'speech';
}

/** "State radio [reported comments by] the governor that", "Radio Sund [aired a video in which] he says", "[ran an interview with] him": what somebody else said. */
function carriesWords(scan: Scan, verb: number, limit: number): boolean {
  const word = normAt(scan, verb);
  const airs = isOfClass('publishes', word);
  if (!airs && !isOfClass('relaying', word)) return false;
  const end = readNounPhrase(scan, verb + 1, limit);
  for (let i = verb + 1; airs && i < end; i++)
    if (isOfClass('interviewing', normAt(scan, i)) && normAt(scan, i + 1) === 'with') return true;
  for (let i = verb + 2; i <= end; i++)
    if (normAt(scan, i) === 'by' || normAt(scan, i) === 'from')
      return findCueNoun(normAt(scan, i - 1)) !== null;
  return airs && end > verb + 1 && normAt(scan, end) === 'in' && normAt(scan, end + 1) === 'which';
}

/** "…, reports [Radio Sund]." */
function closes(scan: Scan, at: number, end: number, limit: number): boolean {
  const before = scan.classes[at] === 'name' && scan.classes[at - 1] === 'det' ? at - 2 : at - 1;
  const relays = isOfClass('relaying', normAt(scan, before)) && scan.classes[before - 1] === 'mark';
  return relays && (end >= limit || normAt(scan, end) === '.');
}

/** "reported [on Sunday].": where the time ends. */
function skipTime(scan: Scan, at: number, limit: number): number {
  let end = at;
  if (scan.classes[end] === 'prep') end++;
  while (end < limit && (scan.classes[end] === 'time' || isOfClass('leads-to-time', normAt(scan, end))))
    end++;
  return end === at || scan.classes[end - 1] === 'time' ? end : at;
}

/** Tokens: so many words describe an outlet before its name, at most: "the state-run news agency SNA". */
const LONGEST_DESCRIPTION = 6;

/** "…, [state news agency] SNA": nothing but a description stands between the mark and the name. */
function followsMark(scan: Scan, at: number): boolean {
  let i = at - 1;
  while (i >= at - LONGEST_DESCRIPTION && describes(scan, i)) i--;
  return i >= 0 && scan.classes[i] === 'mark' && scan.sentenceAt[i] === scan.sentenceAt[at];
}

/** "[state]-[run] news agency": a word that may be a verb stands right behind the mark. */
function describes(scan: Scan, at: number): boolean {
  const kind = scan.classes[at];
  // "…, [Norland's official] SNA"
  const owner =
    kind === 'poss' ||
    (kind === 'name' && (scan.classes[at + 1] === 'poss' || scan.classes[at + 1] === 'name'));
  return kind === 'word' || kind === 'det' || owner || (kind === 'verb' && scan.classes[at - 1] === 'mark');
}
