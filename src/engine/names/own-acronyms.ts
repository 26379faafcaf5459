import { isOfClass } from '../../lexicon/grammar';
import { looksLikeOutlet } from '../../lexicon/outlet-words';
import { findOutletByName } from '../../lexicon/outlets';
import { normAt, type Scan, wordsOf } from '../reading/scan';
import { acronymsOf, bracketedAcronym, wordsOfBody } from './body-name';

/** Tokens: a body's name before its acronym has no more. */
const LONGEST = 9;

/**
 * The acronyms (lower case) that the article itself gives to bodies that are no media: "the Sund Teachers Association (STA)", though
 * a news agency bears the same letters.
 */
export function findOwnAcronyms(scan: Scan): ReadonlySet<string> {
  const found = new Set<string>();
  for (let at = 1; at < scan.tokens.length; at++) {
    const acronym = scan.classes[at - 1] === 'name' ? bracketedAcronym(scan, at)?.toLowerCase() : null;
    if (acronym && namesBody(scan, at, acronym)) found.add(acronym);
  }
  return found;
}

/** Whether names right before the token spell the acronym and are no medium's. */
function namesBody(scan: Scan, end: number, acronym: string): boolean {
  for (let first = end - 2; first >= 0 && first >= end - LONGEST; first--) {
    if (scan.sentenceAt[first] !== scan.sentenceAt[end] || normAt(scan, first) === ',') return false;
    if (scan.classes[first] !== 'name' || !acronymsOf(wordsOfBody(scan, { first, end })).includes(acronym))
      continue;
    const words: string[] = [];
    let media = false;
    for (let i = first; i < end; i++) {
      words.push(wordsOf(scan, i, i + 1));
      media ||= isOfClass('of-media', normAt(scan, i));
    }
    return !media && !looksLikeOutlet(words) && findOutletByName(wordsOf(scan, first, end)) === null;
  }
  return false;
}
