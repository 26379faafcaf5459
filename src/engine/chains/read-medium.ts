import { isOfClass } from '../../lexicon/grammar';
import { kindsOfMedium } from '../../lexicon/medium-nouns';
import { isMediumPhrase, isShortName } from '../../lexicon/outlet-words';
import { isDemonym } from '../../lexicon/places';
import { findSetting } from '../../lexicon/settings';
import { findSourceNoun } from '../../lexicon/source-nouns';
import { findPronoun } from '../../lexicon/word-classes';
import { type NamedOutlet, readOutlet } from '../reading/match-outlet';
import { readNounPhrase } from '../reading/noun-phrase';
import type { OwnOutlet } from '../reading/own-outlet';
import { normAt, type Scan, wordsOf } from '../reading/scan';
import { type Carrier, toCarrier } from './carrier';
import type { Media } from './collect-media';
import { joinsName } from './find-introduced';
import type { Retellings } from './find-retellings';
import { isDescribed } from './is-described';
import { lengthen } from './lengthen';
import { programmeEnd } from './programme-end';
import { readEdition } from './read-edition';
import { readLeading, readWeak } from './read-weak-medium';

/** What is at hand where a medium is read. */
export interface MediaContext {
  readonly scan: Scan;
  readonly media: Media;
  readonly retellings: Retellings;
  readonly isOwn: OwnOutlet;
}

/** Tokens in a phrase that stands for a medium without a name, at most. */
const LONGEST_PHRASE = 4;

/** Marks around a title inside a name. */
export const QUOTE_MARK = /["“”]|''/g;

/** Tokens: so many words describe an outlet before its name, at most: "the hit-or-miss Marlow tabloid Noon". */
const LONGEST_LEAD = 7;

/**
 * The medium named at `at`: an outlet behind its description ("the state-owned broadcaster Sund One"), before one of its people
 * ("Radio Sund host Ada Holt"), with its programme ("Sund One's Morning Hour"), or in no name at all ("state television").
 * `null` where the phrase there names no medium, or speaks of what the medium wrote.
 */
export function readMedium(context: MediaContext, at: number, limit: number): Carrier | null {
  const { scan } = context;
  const start = readEdition(scan, normAt(scan, at) === '"' ? at + 1 : at);
  const own = readOwn(scan, start);
  if (own) return own;
  const named = readNamed(context, start, limit);
  const medium = named === undefined ? readNameless(context, start, limit) : named;
  return medium && (readApposed(context, start, medium, limit) ?? medium);
}

/** "a local radio station, [WCHB], last week": the name in apposition to a medium that has none; `null` where none stands there. */
function readApposed(
  context: MediaContext,
  first: number,
  { words }: Carrier,
  limit: number,
): Carrier | null {
  const { scan } = context;
  const at = scan.classes[words.end + 1] === 'det' ? words.end + 2 : words.end + 1;
  const one = isOfClass('indefinite', normAt(scan, first)) && normAt(scan, words.end) === ',';
  if (!one || scan.classes[at] !== 'name') return null;
  const called = readDescribed(context, at, limit);
  const closing = normAt(scan, called.words.end);
  const closed = closing === '.' || (closing === ',' && !isDescribed(scan, called.words.end + 1));
  return closed ? called : null;
}

/** "this newspaper", "this website" */
function readOwn(scan: Scan, at: number): Carrier | null {
  const itself = normAt(scan, at) === 'this' && isOfClass('self', normAt(scan, at + 1));
  const words = { first: at, end: at + 2 };
  return itself ? { name: wordsOf(scan, at, at + 2), kind: null, words, foreign: false } : null;
}

/** `undefined` where no name stands there; `null` where one does that is not the medium spoken to. */
function readNamed(context: MediaContext, at: number, limit: number): Carrier | null | undefined {
  const { scan, media } = context;
  let described = false;
  for (let i = at; i < limit && i <= at + LONGEST_LEAD; i++) {
    // "in a statement [the Courier report was wrong]": another phrase begins
    if (i > at && scan.classes[i] === 'det' && !scan.tokens[i]?.capital) return undefined;
    const known =
      readOutlet(scan, i, limit, true) ??
      media.short(i) ??
      readShort(context, i) ??
      readWeak(scan, i, limit) ??
      readLeading(scan, i, limit) ??
      readPhrase(scan, i, limit);
    const hit = known && lengthen(scan, i, known);
    // "told Marlow Media [Insider] Ines Roth": a job
    const job = hit && scan.classes[hit.end] === 'name' && hit.end === i + 1 && !readOutlet(scan, i, limit);
    if (hit && !job) {
      // "on Sund Herald [Radio]"
      const aired = scan.classes[hit.end] === 'name' && isOfClass('airing', normAt(scan, hit.end));
      if (aired) return widen(context, { ...hit, kind: 'radio' }, i, hit.end + 1);
      // "the news agency [dpa]", "Sund radio station [2GB]": a listed name behind the noun
      const listed =
        kindsOfMedium(normAt(scan, hit.end - 1)) !== null ? readOutlet(scan, hit.end, limit) : null;
      if (listed) return widen(context, listed, i, listed.end);
      const behind = readBehindName(context, hit, limit);
      if (behind) return behind;
      const end = nameTail(scan, hit.end, limit);
      return end === -1 ? null : widen(context, withDescription(scan, at, i, hit), i, end);
    }
    const kind = scan.classes[i];
    const noun = findSourceNoun(normAt(scan, i));
    // "the newspaper GP", "the news website The Ledger"
    if (
      described &&
      (kind === 'name' || opensTitle(scan, i)) &&
      !isOfClass('press', findSourceNoun(normAt(scan, i - 1))?.singular ?? '')
    )
      return readDescribed(context, i, limit);
    described = (noun?.kind === 'medium' || kindsOfMedium(normAt(scan, i)) !== null) && kind !== 'name';
    const leads =
      kind === 'word' ||
      kind === 'name' ||
      kind === 'poss' ||
      kind === 'verb' ||
      (kind === 'det' && i === at);
    if (!leads) return undefined;
  }
  return undefined;
}

/** "a [private TV channel]", "a [Turkish radio station]": a medium that has no name is called by all that describes it. */
function withDescription(scan: Scan, at: number, first: number, hit: NamedOutlet): NamedOutlet {
  if (!isMediumPhrase(hit.name)) return hit;
  const { end } = hit;
  const behind = normAt(scan, end);
  const last = kindsOfMedium(behind) !== null || isOfClass('showing', behind) ? end + 1 : end;
  let from = scan.classes[at] === 'det' ? at + 1 : at;
  for (let i = from; i < first; i++) if (!describes(scan, i)) from = i + 1;
  const name = wordsOf(scan, from, last);
  return { ...hit, key: name, name, end: last };
}

function describes(scan: Scan, at: number): boolean {
  return scan.classes[at] === 'word' || isDemonym(normAt(scan, at));
}

/** "The Ledger": the article has a capital of its own. */
function opensTitle(scan: Scan, at: number): boolean {
  return scan.classes[at] === 'det' && scan.tokens[at]?.capital === true && scan.classes[at + 1] === 'name';
}

/** "the newspaper GP": whatever name stands right behind the noun. */
function readDescribed(context: MediaContext, at: number, limit: number): Carrier {
  const { scan } = context;
  let end = scan.classes[at] === 'det' ? at + 1 : at;
  while (end < limit && (scan.classes[end] === 'name' || scan.classes[end] === 'num' || joinsName(scan, end)))
    end++;
  const name = wordsOf(scan, at, end);
  return widen(context, { key: name, name, kind: null, end }, at, end);
}

/** "state television", "local media": no name, but a medium all the same. */
function readPhrase(scan: Scan, at: number, limit: number): NamedOutlet | null {
  for (let end = Math.min(limit, at + LONGEST_PHRASE); end > at + 1; end--) {
    const name = wordsOf(scan, at, end);
    // "State media" opens a sentence
    const phrase = isMediumPhrase(name) || isMediumPhrase(name.charAt(0).toLowerCase() + name.slice(1));
    if (phrase && scan.classes[end] !== 'name' && !opensTitle(scan, end))
      return { key: name, name, kind: null, end };
  }
  return null;
}

/** "the Times" in a paper whose own name ends so, or of another one that is called so. */
function readShort({ scan, isOwn }: MediaContext, at: number): NamedOutlet | null {
  const name = wordsOf(scan, at, at + 1);
  if (scan.classes[at] !== 'name' || !/^the$/i.test(normAt(scan, at - 1)) || scan.classes[at + 1] === 'name')
    return null;
  return isOwn(name) || isShortName(name) ? { key: name, name, kind: null, end: at + 1 } : null;
}

/** "CNN affiliate WPIX": the station is the one spoken to. */
function readBehindName(context: MediaContext, hit: NamedOutlet, limit: number): Carrier | null {
  const { scan } = context;
  const at = scan.classes[hit.end] === 'poss' ? hit.end + 1 : hit.end;
  if (!isOfClass('affiliate', normAt(scan, at)) || scan.classes[at + 1] !== 'name') return null;
  const inner = readOutlet(scan, at + 1, limit, true);
  return inner ? widen(context, inner, at + 1, inner.end) : readDescribed(context, at + 1, limit);
}

/** Where the name ends with all that belongs to it; -1 where it only describes another noun: "the Courier report". */
function nameTail(scan: Scan, at: number, limit: number): number {
  if (at >= limit) return at;
  if (scan.classes[at] === 'poss') return programmeEnd(scan, at, limit);
  if (isOfClass('audience', normAt(scan, at))) return -1;
  // "told Radio Sund last year"
  if (scan.classes[at] !== 'word' || isOfClass('leads-to-time', normAt(scan, at))) return at;
  let end = at;
  while (end < limit && scan.classes[end] === 'word') {
    const word = normAt(scan, end);
    const noun = findSourceNoun(word);
    const belongs =
      noun?.kind === 'medium' ||
      isOfClass('affiliate', word) ||
      isOfClass('presenting', word) ||
      isOfClass('beat', word) ||
      isOfClass('writing', word) ||
      findSetting(word) === 'interview' ||
      word === 'news';
    if (!belongs) return end === at ? -1 : end;
    end++;
  }
  return end;
}

/** "state television", "the magazine"; but "told reporters", "told the media" is public, not another medium's. */
function readNameless(context: MediaContext, at: number, limit: number): Carrier | null {
  const { scan, media, isOwn } = context;
  const first = scan.classes[at] === 'det' ? at + 1 : at;
  const end = Math.min(readNounPhrase(scan, at, limit), firstPreposition(scan, at, limit));
  const noun = findSourceNoun(normAt(scan, end - 1));
  const kin = isDemonym(normAt(scan, at + 1)) ? normAt(scan, at + 1) : null;
  const told = isOfClass('where', normAt(scan, at + 1)) || kin ? 3 : 2;
  const again = normAt(scan, at) === 'the' && end === at + told;
  const known = again ? media.meantBy(normAt(scan, end - 1), at, kin) : null;
  if (known) return widen(context, { ...known, end }, at, end);
  if (end === at || noun?.kind !== 'medium' || isOfClass('press', noun.singular)) return null;
  // "told the Harbour Network gathering": people, and no medium
  if (isOfClass('audience', normAt(scan, end))) return null;
  // "the port's website"
  for (let i = at; i < end; i++) if (scan.classes[i] === 'poss') return null;
  // "his journal", "her own website"
  if (findPronoun(normAt(scan, at))?.kind === 'possessive') return null;
  const name = wordsOf(scan, first, end);
  return { name, kind: null, words: { first: at, end }, foreign: !isOwn(name) };
}

function firstPreposition(scan: Scan, at: number, limit: number): number {
  let i = at;
  while (i < limit && scan.classes[i] !== 'prep') i++;
  return i;
}

/** With all that belongs to it: "NBC's Morning Hour" is the carrier, not NBC alone. */
function widen({ scan, isOwn }: MediaContext, outlet: NamedOutlet, first: number, end: number): Carrier {
  const carrier = toCarrier(isOwn, outlet, first);
  const programme = scan.classes[outlet.end] === 'poss' && end > outlet.end + 1;
  const name = programme ? wordsOf(scan, first, end).replaceAll(QUOTE_MARK, '') : outlet.name;
  return { ...carrier, name, words: { first, end } };
}
