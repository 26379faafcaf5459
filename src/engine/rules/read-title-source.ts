import { isOfClass } from '../../lexicon/grammar';
import { isHeadlineWord } from '../../lexicon/headline-words';
import { isKnownOrganization, isOrganizationWord } from '../../lexicon/organizations';
import { findSourceNoun } from '../../lexicon/source-nouns';
import { findPronoun } from '../../lexicon/word-classes';
import type { People } from '../names/collect-people';
import { normAt, type Scan, wordsOf } from '../reading/scan';
import type { TokenRange } from './finding';

const WHO = 'who';

/** More words than this before a colon are no source. */
const LONGEST_SOURCE = 7;

/**
 * The source that stands before a headline's colon, or alone behind its dash: "Mayor of Sund", "Report on cranes", "Port
 * union"; `null` where the words are a clause or name a thing, "Fire at police station". `quoted`: what is said is in
 * quotation marks; then "Coach on cup defeat" is the coach.
 */
export function readTitleSource(
  scan: Scan,
  range: TokenRange,
  people: People,
  quoted: boolean,
): TokenRange | null {
  const { first, end } = range;
  // "[Mum] who lost boat: ‘It was rotten’"; but "Girl who drowned: ‘She was our angel’"
  const who = quoted && !opensWithOther(scan, end) ? scan.norms.indexOf(WHO, first + 1) : -1;
  if (who !== -1 && who < end - 1 && isHead(scan, who - 1, people)) return { first, end: who };
  if (end - first > LONGEST_SOURCE) return null;
  if (isKnownOrganization(wordsOf(scan, first, end))) return range;
  const bounds: number[] = [];
  for (let i = first; i < end - 1; i++) {
    const kind = scan.classes[i];
    if (i > first && (kind === 'verb' || kind === 'aux')) return null;
    if (kind === 'prep') bounds.push(i);
  }
  const bound = bounds[0] ?? end;
  const ofOnly = bounds.every((at) => normAt(scan, at) === 'of');
  if (ofOnly && findSourceNoun(normAt(scan, end - 1)) && bound !== first) return range;
  const leads = normAt(scan, bound);
  if (bound === first || (bound < end && !isOfClass('behind-head', leads))) return null;
  // "Minister to quit"
  if (leads === 'to' && !isSomebody(scan, bound + 1, people)) return null;
  const speaks = isHead(scan, bound - 1, people);
  if (leads !== 'on' || isThing(scan, bound - 1)) return speaks ? range : null;
  return quoted && (speaks || scan.classes[bound - 1] === 'name') ? { first, end: bound } : null;
}

/** ": ‘[She] was our angel’": about somebody, who does not say it. */
function opensWithOther(scan: Scan, colon: number): boolean {
  let at = colon;
  while (scan.classes[at] === 'mark') at++;
  const pronoun = findPronoun(normAt(scan, at));
  return pronoun?.person === 3 && pronoun.kind === 'subject' && normAt(scan, at) !== 'it';
}

/** "Roth to [critics]", "Roth to [Sund]" */
function isSomebody(scan: Scan, at: number, people: People): boolean {
  return scan.classes[at] === 'name' || isHead(scan, at, people);
}

function isHead(scan: Scan, at: number, people: People): boolean {
  const word = normAt(scan, at);
  if (isHeadlineWord(word, 'label')) return false;
  return findSourceNoun(word) !== null || isOrganizationWord(word) || people.at(at) !== null;
}

/** "Report on cranes": no one who speaks on cranes. */
function isThing(scan: Scan, at: number): boolean {
  const kind = findSourceNoun(normAt(scan, at))?.kind;
  return kind === 'document' || kind === 'statement';
}
