import { isOfClass } from '../../lexicon/grammar';
import { isOfNameClass } from '../../lexicon/names';
import { isSite } from '../../lexicon/sites';
import { findPronoun } from '../../lexicon/word-classes';
import type { Person } from '../names/collect-people';
import { type NamedOutlet, readOutlet } from '../reading/match-outlet';
import { normAt, type Scan, wordsOf } from '../reading/scan';
import type { Finding, TokenRange } from '../rules/finding';
import type { Sourced } from '../sources/sourced';
import { type Carrier, toCarrier } from './carrier';
import { isPublic } from './is-public';
import { type MediaContext, readMedium } from './read-medium';

/** Whether the word before a token is the job of somebody who speaks for the medium beside it. */
type SpeaksFor = (scan: Scan, end: number) => boolean;

/**
 * The outlet for which a named source works, as the source's own words say: "Ada Roth of the Daily Mail recalled", "Radio Sund’s
 * Ada Roth reported", "Ada Roth, a reporter for Radio Sund", "Ada Roth, a columnist for the Courier, wrote". What he posts or says in
 * public he says for himself.
 */
export function readEmployer(context: MediaContext, { finding, mention }: Sourced): Carrier | null {
  const { scan } = context;
  if (!mention?.person || tellsOfSelf(scan, finding, mention.range)) return null;
  if (isPublic(scan, finding) && !isInColumn(scan, finding)) return null;
  const speaksFor = writes(scan, finding) ? isWriter : isReporter;
  return (
    readBefore(context, mention.range, speaksFor) ??
    readBehind(context, mention.range, mention.person, speaksFor)
  );
}

/** Tokens: "in his [latest weekly] column". */
const COLUMN_REACH = 4;

/** "In his newsletter, Radio Sund’s Ada Roth said": where he writes for it. */
function isInColumn(scan: Scan, { sentence }: Finding): boolean {
  const { first, end } = scan.sentences[sentence] ?? { first: 0, end: 0 };
  for (let i = first; i < end; i++) {
    if (findPronoun(normAt(scan, i))?.kind !== 'possessive' || normAt(scan, i - 1) !== 'in') continue;
    for (let at = i + 1; at <= i + COLUMN_REACH; at++)
      if (isOfClass('own-column', normAt(scan, at))) return true;
  }
  return false;
}

/** "Radio Sund presenter Ada Roth said [she had been ill]": who hosts a show is news himself; a reporter tells what he has seen. */
function tellsOfSelf(scan: Scan, { content }: Finding, { first, end }: TokenRange): boolean {
  const opening = content[0]?.first ?? -1;
  const word = normAt(scan, scan.classes[opening] === 'mark' ? opening + 1 : opening);
  const pronoun = findPronoun(word);
  const self = pronoun?.number === 's' && pronoun.gender !== 'n' && pronoun.person !== 2;
  if (!self || (pronoun.kind !== 'subject' && pronoun.kind !== 'possessive')) return false;
  for (let i = first; i < end; i++) if (isOfClass('hosting', normAt(scan, i))) return true;
  return false;
}

/** "wrote", "argues", "reports": in print, where nobody is written to. */
function writes(scan: Scan, { cue, addressee }: Finding): boolean {
  return addressee === null && cue.some(({ end }) => isOfClass('in-print', normAt(scan, end - 1)));
}

function isReporter(scan: Scan, end: number): boolean {
  return isOfClass('reporting-job', normAt(scan, end - 1));
}

/** "the BBC’s [political editor]": who goes on air with what he reports. */
function isOnAir(scan: Scan, { kind }: NamedOutlet, end: number): boolean {
  return (
    kind === 'broadcaster' && normAt(scan, end - 1) === 'editor' && isOfClass('beat', normAt(scan, end - 2))
  );
}

/** "a Courier critic", "a critic at the Courier", but not "a critic of the Courier". */
function isWriter(scan: Scan, end: number): boolean {
  const writer = isOfClass('writing-job', normAt(scan, end - 1)) && normAt(scan, end) !== 'of';
  return writer || isReporter(scan, end);
}

/** "Radio Sund’s Ada Roth", "Radio Sund reporter Ada Roth", "the BBC’s harbour correspondent, Ada Roth" */
function readBefore(
  { scan, media, isOwn }: MediaContext,
  { first, end }: TokenRange,
  speaksFor: SpeaksFor,
): Carrier | null {
  const short = scan.classes[first] === 'det' ? media.short(first + 1) : null;
  const hit = readOutlet(scan, first, end, true) ?? short;
  if (!hit) return null;
  const owner = scan.classes[hit.end] === 'poss';
  let at = owner ? hit.end + 1 : hit.end;
  while (at < end && scan.classes[at] === 'word') at++;
  const job = at - 1 >= hit.end && (speaksFor(scan, at) || isOnAir(scan, hit, at));
  if (job && normAt(scan, at) === ',') at++;
  const named = scan.classes[at] === 'name' && at < end;
  return named && (job || (owner && at === hit.end + 1)) ? toCarrier(isOwn, hit, first) : null;
}

/** "Ada Roth of Radio Sund", "Ada Roth, a reporter for Radio Sund" */
function readBehind(
  context: MediaContext,
  range: TokenRange,
  person: Person,
  speaksFor: SpeaksFor,
): Carrier | null {
  const { scan, isOwn } = context;
  const last = person.words.at(-1);
  for (let i = range.first + 1; i < range.end; i++) {
    const kind = scan.classes[i];
    const apart = kind === 'mark' && normAt(scan, i - 1) !== last;
    if (apart || kind === 'verb' || kind === 'rel' || isOfClass('former', normAt(scan, i))) return null;
    const plain = isPlainOf(scan, i, last) && !leadsBody(scan, person);
    if (kind !== 'prep' || !(plain || speaksFor(scan, i))) continue;
    if (speaksFor(scan, i)) return readMedium(context, i + 1, range.end);
    const hit = readOutlet(scan, i + 1, range.end, true) ?? readSite(scan, i + 1);
    if (hit) return toCarrier(isOwn, hit, i + 1);
  }
  return null;
}

/** "Ada Roth of [Sund.com]": the address of a site in capitals, which elsewhere may be any company's. */
function readSite(scan: Scan, at: number): NamedOutlet | null {
  const name = wordsOf(scan, at, at + 1);
  return isSite(name.toLowerCase()) ? { key: name, name, kind: 'website', end: at + 1 } : null;
}

/** Tokens: "Ada Roth, 45, the president and chief [executive] of". */
const JOB_REACH = 12;

/** "Ada Roth, the chief executive of Radio Sund": who runs a medium, and does not report for it. */
function leadsBody(scan: Scan, { first, words }: Person): boolean {
  const end = first + words.length;
  for (let i = end + 1; i < end + JOB_REACH && scan.classes[end] === 'mark'; i++) {
    if (isOfNameClass('body-owns', normAt(scan, i))) return true;
    if (scan.classes[i] === 'verb' || normAt(scan, i) === '.') return false;
  }
  return false;
}

/** "Ada Roth [of] Radio Sund" */
function isPlainOf(scan: Scan, at: number, surname: string | undefined): boolean {
  return normAt(scan, at) === 'of' && normAt(scan, at - 1) === surname;
}
