import { isOfClass } from '../../lexicon/grammar';
import type { Mention } from '../mentions/describe-mention';
import { normAt, type Scan, wordsOf } from '../reading/scan';

/** Tokens: a clause that is longer tells of more than who they are. */
const LONGEST_CLAUSE = 9;

/** Scare quotes around what somebody is: "a “palace insider”". */
const QUOTES = /[“”"]/g;

/** What somebody without a name is called: the words, with the clause that tells who they are where these alone do not: "those who know him". */
export function nameDescribed(scan: Scan, mention: Mention): string {
  const { range, text, noun, withheld } = mention;
  const vague = noun
    ? isOfClass('anybody', noun.singular) && !withheld
    : mention.pronoun !== null || isThose(mention);
  const end = vague ? clauseEnd(scan, range.first, range.end) : -1;
  const words = end === -1 ? text : wordsOf(scan, range.first, end);
  return words.replace(QUOTES, '');
}

function isThose({ text }: Mention): boolean {
  return text.toLowerCase().startsWith('those');
}

/** Where the clause ends that tells who they are, up to a comma; -1 where there is none. */
function clauseEnd(scan: Scan, first: number, limit: number): number {
  let clause = first;
  while (clause < limit && scan.classes[clause] !== 'rel' && normAt(scan, clause) !== ',') clause++;
  if (scan.classes[clause] !== 'rel' || clause === limit) return -1;
  let end = clause;
  while (end < limit && scan.classes[end] !== 'mark') end++;
  const whole = scan.classes[end - 1] !== 'aux' && end > clause + 1;
  return whole && end - clause <= LONGEST_CLAUSE ? end : -1;
}
