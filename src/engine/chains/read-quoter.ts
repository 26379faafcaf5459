import { isOfClass } from '../../lexicon/grammar';
import { findRetelling } from '../../lexicon/retellings';
import { readOutlet } from '../reading/match-outlet';
import { normAt, type Scan } from '../reading/scan';
import type { Finding } from '../rules/finding';
import { type Carrier, toCarrier } from './carrier';
import { citedIn } from './cited-in';
import type { MediaContext } from './read-medium';
import type { Tracing } from './tracing';

/** Tokens: a medium's name begins so near before its verb: "[The Harbour Post story does also] cite". */
const REACH = 10;

/**
 * The medium that quotes or has spoken with those who say something, "The Courier cites [officials] who said that …", "Radio Sund spoke to
 * [three guards], who said that …"; `null` where the source is the object of no such verb.
 */
export function readQuoter(tracing: Tracing, { source }: Finding): Carrier | null {
  const { scan, context } = tracing;
  if (!source) return null;
  let verb = source.first - 1;
  const talks = isOfClass('leads-to-heard', normAt(scan, verb));
  if (talks) verb--;
  if (!isOfClass(talks ? 'hears' : 'quotes', normAt(scan, verb)) || scan.speechAt[verb] !== -1) return null;
  return mediumBefore(context, verb) ?? citedBefore(tracing, verb);
}

/** Sentences: "it" is the medium cited so far back, at most, nobody else having spoken. */
const CITED_REACH = 1;

/** "The yard will close, the Courier reported. [It] cited an engineer who said that …" */
function citedBefore({ scan, context, cited, last }: Tracing, verb: number): Carrier | null {
  const sentence = scan.sentenceAt[verb] ?? 0;
  let at = verb - 1;
  while (scan.classes[at] === 'aux' || scan.classes[at] === 'adv') at--;
  if (normAt(scan, at) !== 'it' || scan.sentences[sentence]?.first !== at) return null;
  const spoke = last && last.identity !== 'document' ? citedIn(last) : null;
  if (!cited || spoke !== cited.name || sentence - cited.sentence > CITED_REACH) return null;
  const foreign = !context.isOwn(cited.name);
  return { name: cited.name, kind: null, words: { first: at, end: at + 1 }, foreign };
}

/** "[Radio Sund] has been told (by two officials) that …": the medium that somebody has told; `null` where the words say no such thing. */
export function readListener(context: MediaContext, { rule, cue }: Finding): Carrier | null {
  const first = cue[0]?.first;
  if (first === undefined || (rule !== 'passive-by' && rule !== 'passive-hearsay')) return null;
  return mediumBefore(context, first);
}

/** "[The Courier] has obtained": the medium that does what the verb at the token says; `null` where none stands before it. */
export function mediumBefore({ scan, media, isOwn }: MediaContext, verb: number): Carrier | null {
  const floor = Math.max(scan.sentences[scan.sentenceAt[verb] ?? -1]?.first ?? 0, verb - REACH);
  for (let i = floor; i < verb; i++) {
    const outlet = readOutlet(scan, i, verb, true) ?? media.short(i);
    if (outlet && leadsTo(scan, outlet.end, verb)) return toCarrier(isOwn, outlet, i);
    // "The site cited"
    const again = normAt(scan, i) === 'the' && leadsTo(scan, i + 2, verb);
    const meant = again ? media.meantBy(normAt(scan, i + 1), i) : null;
    if (meant) return { ...toCarrier(isOwn, meant, i), words: { first: i, end: i + 2 } };
  }
  return null;
}

/** Nothing but what the medium made, and auxiliaries, stands between it and its verb. */
function leadsTo(scan: Scan, at: number, verb: number): boolean {
  for (let i = at; i < verb; i++) {
    const kind = scan.classes[i];
    if (kind !== 'aux' && kind !== 'adv' && kind !== 'poss' && findRetelling(normAt(scan, i)) === null)
      return false;
  }
  return at <= verb;
}
