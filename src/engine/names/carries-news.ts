import { isOfClass } from '../../lexicon/grammar';
import { findReportingVerb } from '../../lexicon/reporting-verbs';
import { findSourceNoun } from '../../lexicon/source-nouns';
import { hasCallLetters } from '../../lexicon/stations';
import { normAt, type Scan, wordsOf } from '../reading/scan';
import type { NameRun } from './name-run';

/** An address of the web as a name: "Harborleaks.example". */
const ADDRESS = /^[a-z\d-]{3,}\.(?:[a-z]{2,3}|info|news)$/;

/**
 * Signs that media alone leave at their names: "[Sund Tidende] reported on Monday, citing two officials", "[Sund Tidende] first
 * reported", "first reported by [Sund Tidende]", "reported on its website", "stands by its story"; or the name is an address.
 */
export function carriesNews(
  scan: Scan,
  { first, start, end }: Pick<NameRun, 'first' | 'start' | 'end'>,
): boolean {
  if (end === first + 1 && ADDRESS.test(normAt(scan, first))) return true;
  const by = normAt(scan, start - 1) === 'the' ? start - 2 : start - 1;
  if (normAt(scan, by) === 'by' && isFirstReport(scan, by - 2)) return true;
  const behind = normAt(scan, end) === ',' && scan.classes[end + 1] === 'rel' ? end + 2 : end;
  if (isFirstReport(scan, behind)) return true;
  let verb = end;
  while (scan.classes[verb] === 'adv' || isOfClass('have', normAt(scan, verb))) verb++;
  // "The shop burned down, [WXKB] reported."
  const alone = isReport(scan, verb) && scan.classes[verb + 1] === 'mark' && normAt(scan, start - 1) === ',';
  if (alone && end === first + 1 && hasCallLetters(wordsOf(scan, first, end))) return true;
  const insists = isOfClass('insisting', normAt(scan, verb)) && normAt(scan, verb + 1) === 'by';
  if (insists && normAt(scan, verb + 2) === 'its') return true;
  return (
    isReport(scan, verb) &&
    (isOnOwnChannel(scan, verb) || (isOfClause(scan, verb) && citesBehind(scan, verb)))
  );
}

function isReport(scan: Scan, at: number): boolean {
  return findReportingVerb(normAt(scan, at))?.verb.lemma === 'report';
}

/** "first reported" */
function isFirstReport(scan: Scan, at: number): boolean {
  return normAt(scan, at) === 'first' && isReport(scan, at + 1) && !isHandedOn(scan, at + 2);
}

/** Tokens: "reported the theft of two boats [to] the police" */
const HANDED_REACH = 8;

/** "first reported the leak to the regulator": told those who are to deal with it. */
function isHandedOn(scan: Scan, at: number): boolean {
  for (let i = at; i < at + HANDED_REACH && scan.classes[i] !== 'mark'; i++)
    if (normAt(scan, i) === 'to') return true;
  return false;
}

/** "reported on its website" */
function isOnOwnChannel(scan: Scan, verb: number): boolean {
  const own = normAt(scan, verb + 1) === 'on' && normAt(scan, verb + 2) === 'its';
  return own && isOfClass('own-channel', normAt(scan, verb + 3));
}

/** "reported that", "…, it reported, citing", "reported on Monday": no "reported twelve cases". */
function isOfClause(scan: Scan, verb: number): boolean {
  const behind = scan.classes[verb + 1];
  return behind === 'mark' || behind === 'time' || behind === 'prep' || normAt(scan, verb + 1) === 'that';
}

/** Tokens: whom or what the medium credits is named so soon. */
const CREDITED_REACH = 5;

/** "reported on Monday, citing two officials", but not "citing demand from Asia"; outside of what is said. */
function citesBehind(scan: Scan, verb: number): boolean {
  const sentence = scan.sentenceAt[verb];
  let credits = Number.POSITIVE_INFINITY;
  for (let i = verb + 1; scan.sentenceAt[i] === sentence && i <= credits + CREDITED_REACH; i++) {
    if (scan.speechAt[i] !== -1) continue;
    const named = i === credits + 1 && scan.classes[i] === 'name';
    if (named || (i > credits && findSourceNoun(normAt(scan, i)))) return true;
    if (isOfClass('crediting', normAt(scan, i))) credits = i;
  }
  return false;
}
