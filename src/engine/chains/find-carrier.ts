import { isOfClass } from '../../lexicon/grammar';
import { isWeakOutletWord } from '../../lexicon/outlet-words';
import type { OutletKind } from '../../lexicon/outlets';
import { findSetting } from '../../lexicon/settings';
import { findPronoun } from '../../lexicon/word-classes';
import { readOutlet } from '../reading/match-outlet';
import { normAt, wordsOf } from '../reading/scan';
import type { Finding, TokenRange } from '../rules/finding';
import { type Carrier, toCarrier } from './carrier';
import { follows } from './follows';
import { followsFigure } from './follows-figure';
import { isOwnShow } from './is-own-show';
import { readAsking } from './read-asking';
import { readEdition } from './read-edition';
import { readGranted } from './read-granted';
import { readLead } from './read-lead';
import { type MediaContext, readMedium } from './read-medium';
import { readQuoting } from './read-quoting';
import { readRelaying } from './read-relaying';
import { readAired, readInIt, readInterview, readRetold } from './read-retold';
import { readOwnedTitle, readShow, readTitled } from './read-show';
import { readStaff } from './read-staff';
import { readApposedStation } from './with-station';

const AIRED: ReadonlySet<OutletKind> = new Set<OutletKind>(['broadcaster', 'radio', 'programme']);

/** How a medium stands to what was said: told it, or carrying what had been said elsewhere. */
export interface Carriers {
  /** "told CNN", "on Radio Sund" */
  readonly told: Carrier | null;
  /** "as reported by CNN", "according to a transcript seen by CNN": nearer to this outlet than who was told. */
  readonly carried: Carrier | null;
}

const NOBODY: Carriers = { told: null, carried: null };

/** The media that a finding's sentence names as told or as carrying it. `frame`: the sentence's tokens outside contents and sources. */
export function findCarriers(context: MediaContext, finding: Finding, frame: readonly number[]): Carriers {
  // "told CNN [crews had fled]": no crews of CNN's
  const led = finding.content.some(({ first }) => first === finding.addressee?.end);
  const addressee = finding.addressee && readAddressed(context, finding.addressee, led);
  const near = frame.filter(
    (at) =>
      !opensAccording(context, at) ||
      (!isCue(finding, at) &&
        follows(context.scan, finding, at) &&
        !followsFigure(context.scan, finding, at)),
  );
  const found = carriersIn(context, finding.sentence, near);
  return addressee ? { ...found, told: addressee } : found;
}

/** "told CNN and the Harbour Post": the outlets named besides the first. */
export function readAlsoTold(
  { media, isOwn }: MediaContext,
  { addressee }: Finding,
  { words }: Carrier,
): Carrier[] {
  if (!addressee) return [];
  // "told [NBC’s “Meet the Press”]": the programme is part of who was told
  const named = media.within(Math.max(addressee.first, words.end), addressee.end);
  return named.map(({ outlet, first }) => toCarrier(isOwn, outlet, first));
}

function isCue({ cue }: Finding, at: number): boolean {
  return cue.some(({ first, end }) => at >= first && at < end);
}

/** "according" or its "to" */
function opensAccording({ scan }: MediaContext, at: number): boolean {
  return (
    normAt(scan, at) === 'according' || (normAt(scan, at) === 'to' && normAt(scan, at - 1) === 'according')
  );
}

function readAddressed(context: MediaContext, { first, end }: TokenRange, whole: boolean): Carrier | null {
  const { scan } = context;
  const named = whole && readOutlet(scan, first, end, true)?.end === end;
  const limit = named ? end : (scan.sentences[scan.sentenceAt[first] ?? -1]?.end ?? end);
  // "told us", "told me"; but "told Us Weekly"
  const ours = findPronoun(normAt(scan, first))?.person === 1 && scan.tokens[first]?.capital !== true;
  const us = ours && readEdition(scan, first) === first;
  if (us && scan.speechAt[first] === -1)
    return { name: wordsOf(scan, first, end), kind: null, words: { first, end }, foreign: false };
  return (
    readMedium(context, first, limit) ??
    readStaff(context, first, limit) ??
    readHosted(context, first) ??
    readShow(context, first, limit)
  );
}

/** Words before a host, at most: "radio talk show". */
const LONGEST_KIND = 3;

/** "told presenter Ines Roth": of the show that was spoken of before; "told radio host Ines Roth": of hers. */
function readHosted({ scan, media, isOwn }: MediaContext, at: number): Carrier | null {
  const first = scan.classes[at] === 'det' ? at + 1 : at;
  let noun = first;
  while (noun < first + LONGEST_KIND && isKindOfShow(normAt(scan, noun))) noun++;
  const named = scan.classes[noun + 1] === 'name' || scan.classes[noun] === 'name';
  if (!isOfClass('hosting', normAt(scan, noun)) || !named) return null;
  const show = media.meantBy('programme', at);
  if (show && show.kind !== null && AIRED.has(show.kind))
    return { ...toCarrier(isOwn, show, at), words: { first: at, end: noun + 1 } };
  let end = noun + 1;
  while (scan.classes[end] === 'name') end++;
  const name = wordsOf(scan, first, end);
  return noun > first ? { name, kind: 'radio', words: { first: at, end }, foreign: true } : null;
}

/** "[radio] host", "[talk show] host", "[podcast] host" */
function isKindOfShow(norm: string): boolean {
  return isOfClass('airing', norm) || norm === 'talk';
}

/** The media among these tokens of a sentence. */
export function carriersIn(context: MediaContext, sentence: number, frame: readonly number[]): Carriers {
  const { scan } = context;
  const limit = scan.sentences[sentence]?.end ?? 0;
  let { told, carried } = NOBODY;
  let passed = -1;
  for (const at of frame) {
    if (at < passed || scan.speechAt[at] !== -1 || (told && carried)) continue;
    told ??=
      readRetold(context, at) ??
      readInIt(context, at) ??
      readAired(context, at, limit) ??
      readInterview(context, at, limit) ??
      readGranted(context, at, limit) ??
      readAsking(context, at, limit);
    carried ??= readRelaying(context, at, limit);
    const lead = readLead(scan, at, limit);
    if (!lead) continue;
    const own = lead.aired && isOfClass('showing', normAt(scan, at + 2)) && isOwnShow(scan, at + 1);
    if (own) continue;
    const medium =
      readMedium(context, at + lead.length, limit) ??
      readQuoting(context, at + lead.length, limit) ??
      (lead.carried
        ? null
        : (readStaff(context, at + lead.length, limit) ?? readHosted(context, at + lead.length))) ??
      (lead.aired
        ? (readTitled(context, at + lead.length, limit) ?? readShow(context, at + lead.length, limit))
        : (readOwnedTitle(context, at + lead.length, limit) ??
          readInterviewer(context, at + lead.length, limit) ??
          readApposedStation(context, at + lead.length, limit)));
    if (!medium || (lead.aired && !isAired(context, medium)) || (!lead.sure && !isSure(medium))) continue;
    if (isOfClass('printed-in', normAt(scan, at + lead.length - 1)) && isJournal(context, medium)) continue;
    passed = medium.words.end;
    if (lead.carried) carried ??= medium;
    else told ??= medium;
  }
  return { told, carried };
}

/** "an interview with [the “Morning” show]", "an interview with [“Harbour Hour”] host Ines Roth"; but "with “Mad Max” Holt" */
function readInterviewer(context: MediaContext, at: number, limit: number): Carrier | null {
  const { scan } = context;
  if (normAt(scan, at - 1) !== 'with' || findSetting(normAt(scan, at - 2)) !== 'interview') return null;
  const show = readTitled(context, at, limit);
  return show && scan.classes[show.words.end] !== 'name' ? show : null;
}

function isAired({ scan }: MediaContext, medium: Carrier): boolean {
  if (medium.kind !== null && AIRED.has(medium.kind)) return true;
  for (let i = medium.words.first; i < medium.words.end; i++) {
    const norm = normAt(scan, i);
    if (isOfClass('airing', norm) || findSetting(norm) === 'interview') return true;
  }
  return false;
}

/** "in the journal Shore Biology", "in the Lancet": research is published there for all to read. */
function isJournal({ scan }: MediaContext, { kind, words }: Carrier): boolean {
  if (kind === 'journal' || normAt(scan, words.first - 1) === 'journal') return true;
  for (let i = words.first; i < words.end; i++)
    if (normAt(scan, i) === 'journal') return scan.classes[i] !== 'name' || normAt(scan, i + 1) === 'of';
  return false;
}

/** Behind a bare preposition a name must be an outlet's beyond doubt: "to the Gold Standard", "for a new network" are none. */
function isSure({ kind, name }: Carrier): boolean {
  const last = name.split(' ').at(-1) ?? '';
  return kind !== null || !isWeakOutletWord(last);
}
