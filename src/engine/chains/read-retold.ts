import { isOfClass } from '../../lexicon/grammar';
import { kindsOfMedium } from '../../lexicon/medium-nouns';
import { findRetelling } from '../../lexicon/retellings';
import { findSourceNoun } from '../../lexicon/source-nouns';
import { isYear } from '../reading/is-year';
import { type NamedOutlet, readOutlet } from '../reading/match-outlet';
import { normAt, wordsOf } from '../reading/scan';
import { type Carrier, toCarrier } from './carrier';
import { programmeEnd } from './programme-end';
import { type MediaContext, QUOTE_MARK } from './read-medium';
import { readNamelessShow } from './read-show';

/** "in the article", "on the show": of what a medium made and the article has told of. */
export function readRetold({ scan, retellings, isOwn }: MediaContext, at: number): Carrier | null {
  const leads = isOfClass('leads-to-setting', normAt(scan, at)) || normAt(scan, at) === 'during';
  // "responding to the report"
  const answered = normAt(scan, at) === 'to' && isAnswer(normAt(scan, at - 1));
  if (!leads || answered || !isOfClass('definite', normAt(scan, at + 1))) return null;
  const end = scan.classes[at + 2] === 'word' && findRetelling(normAt(scan, at + 3)) ? at + 4 : at + 3;
  const outlet = retellings.madeBy(normAt(scan, end - 1), at);
  if (!outlet) return null;
  return { ...toCarrier(isOwn, outlet, at), words: { first: at, end } };
}

/** "responding", "in response" */
function isAnswer(norm: string): boolean {
  return isOfClass('hears-claims', norm) || norm === 'response' || norm === 'reaction';
}

/**
 * "The Courier profile covered the pier. [In it], Holt said": of what a medium made, in the sentence before, or had in hand: "A letter seen by
 * the Courier went to all crews. [In the letter], Holt said".
 */
export function readInIt({ scan, retellings, isOwn }: MediaContext, at: number): Carrier | null {
  const sentence = scan.sentenceAt[at] ?? 0;
  const opens = scan.sentences[sentence]?.first === at && normAt(scan, at) === 'in';
  const it = normAt(scan, at + 1) === 'it';
  const end = it ? at + 2 : at + 3;
  if (!opens || normAt(scan, end) !== ',' || !(it || normAt(scan, at + 1) === 'the')) return null;
  const outlet =
    (it ? retellings.madeIn(sentence - 1) : null) ?? heldIn(scan, sentence - 1, it ? at : end - 1);
  return outlet && { ...toCarrier(isOwn, outlet, at), words: { first: at, end } };
}

/** "a letter [seen by the Courier]": who had the paper that the sentence tells of; of another noun than the token's `null`. */
function heldIn(scan: MediaContext['scan'], sentence: number, noun: number): NamedOutlet | null {
  const { first, end } = scan.sentences[sentence] ?? { first: 0, end: 0 };
  let held = false;
  for (let i = first; i < end; i++) {
    const paper = findSourceNoun(normAt(scan, i))?.kind === 'document';
    held ||= paper && (normAt(scan, noun) === 'in' || normAt(scan, i) === normAt(scan, noun));
    if (held && isOfClass('carrying', normAt(scan, i)) && normAt(scan, i + 1) === 'by')
      return readOutlet(scan, i + 2, end, true);
  }
  return null;
}

/** Tokens: "in a rare 2018 television interview" */
const LONGEST_INTERVIEW = 6;

/** "in a newspaper interview", "in a podcast", "in a 2018 interview": with a medium that has no name, or long ago. */
export function readInterview(context: MediaContext, at: number, limit: number): Carrier | null {
  const { scan } = context;
  if (normAt(scan, at) !== 'in' && normAt(scan, at) !== 'during') return null;
  const show = readNamelessShow(context, at + 1);
  if (show && findRetelling(normAt(scan, show.words.end - 1)) === 'talk') return show;
  let known = false;
  for (let i = at + 1; i < limit && i <= at + LONGEST_INTERVIEW; i++) {
    const word = normAt(scan, i);
    if (findRetelling(word) === 'talk' && known) {
      // "in a 2018 interview with Radio Sund": that has a name
      if (scan.classes[i + 1] === 'prep' && namesMedium(scan, i + 2, limit)) return null;
      const article = scan.classes[at + 1] === 'det' && normAt(scan, at + 1) !== 'another';
      const first = article || normAt(scan, at + 1) === 'one' ? at + 2 : at + 1;
      return {
        name: wordsOf(scan, first, i + 1),
        kind: null,
        words: { first: at, end: i + 1 },
        foreign: true,
        once: true,
      };
    }
    known ||= kindsOfMedium(word) !== null || isOfClass('airing', word) || isYear(word);
    known ||= i === at + 1 && word === 'another' && followsAnother(scan, at);
    if (scan.classes[i] === 'mark' || scan.classes[i] === 'prep' || scan.classes[i] === 'verb') return null;
  }
  return null;
}

/** Tokens: the interview before "another one" was told of so far back, at most. */
const OTHER_REACH = 120;

/** "In a newspaper interview, Holt said … [In another] interview, she said" */
function followsAnother(scan: MediaContext['scan'], at: number): boolean {
  for (let i = at - 1; i > 0 && i > at - OTHER_REACH; i--)
    if (findRetelling(normAt(scan, i)) === 'talk' && kindsOfMedium(normAt(scan, i - 1)) !== null) return true;
  return false;
}

/** Tokens: "an interview with host Ada Holt that was taped for Sunday's [Harbour Hour]". */
const AIRED_REACH = 12;

/** "in an interview that aired on [Radio Sund]", "during an interview taped for Sunday's [Harbour Hour]": where it can be heard. */
export function readAired({ scan, isOwn }: MediaContext, at: number, limit: number): Carrier | null {
  if (!isOfClass('interviewing', normAt(scan, at))) return null;
  let airs = false;
  for (let i = at + 1; i < limit && i < at + AIRED_REACH && normAt(scan, i) !== ','; i++) {
    airs ||= isOfClass('publishes', normAt(scan, i)) || isOfClass('taping', normAt(scan, i));
    const outlet = airs ? readOutlet(scan, i, limit, true) : null;
    if (outlet) {
      const end = scan.classes[outlet.end] === 'poss' ? programmeEnd(scan, outlet.end, limit) : outlet.end;
      const name = end > outlet.end ? wordsOf(scan, i, end).replaceAll(QUOTE_MARK, '') : outlet.name;
      return { ...toCarrier(isOwn, outlet, i), name, words: { first: i, end } };
    }
  }
  return null;
}

/** Tokens: "with the Holtland newspaper [Sundwatch]" */
const NAME_REACH = 3;

function namesMedium(scan: MediaContext['scan'], at: number, limit: number): boolean {
  for (let i = at; i < at + NAME_REACH; i++) if (readOutlet(scan, i, limit, true)) return true;
  return false;
}
