import { isOfClass } from '../../lexicon/grammar';
import { isOfNameClass } from '../../lexicon/names';
import { normAt, type Scan } from '../reading/scan';
import type { Phrase } from './read-phrases';
import type { Referent } from './referent';

/** A name without a word on who bears it, new, opens the paragraph after the description: the reader has just been told who it is. */
export function opensNext(scan: Scan, described: Referent, named: Referent): boolean {
  const here = described.appearances[0]?.phrase;
  const next = named.appearances[0]?.phrase;
  if (!here || !next || next.role !== 'subject' || next.quoted) return false;
  // "His lawyer said it was a joke. Ines Roth said: …"
  if (described.owner && next.sentence - here.sentence === 1 && next.block === here.block)
    return next.opens && isBare(scan, described, named);
  if (next.block - here.block !== 1) return false;
  return opensBlock(scan, next) && isBare(scan, described, named);
}

/** Nothing stands before in the paragraph but what is quoted: "“It is safe,” Ines Roth said". */
function opensBlock(scan: Scan, { range, block }: Phrase): boolean {
  for (let i = range.first - 1; scan.tokens[i]?.block === block; i--)
    if (scan.speechAt[i] === -1 && scan.classes[i] !== 'mark') return false;
  return true;
}

/** "Ines Roth said"; of a journalist, "Ines Roth of the Courier said", too. */
export function isBare(scan: Scan, described: Referent, { person, appearances }: Referent): boolean {
  const next = appearances[0]?.phrase;
  if (!person || !next) return false;
  for (let i = next.range.first; i < next.range.end; i++)
    if (!person.words.includes(normAt(scan, i)) && !isHonorific(normAt(scan, i))) return false;
  const behind = normAt(scan, next.range.end);
  if (isOfClass('published-by', behind)) return isJournalist(described);
  const who = behind === ',' && normAt(scan, next.range.end + 1) === 'who';
  const kind = scan.classes[who ? next.range.end + 1 : next.range.end];
  return kind !== 'mark' && kind !== 'prep' && kind !== 'conj';
}

/** "Dr. Roth" */
function isHonorific(norm: string): boolean {
  return isOfNameClass('honorific', norm.replace('.', ''));
}

/** Of a medium's people, whom the text names with their paper: "a correspondent". */
export function isJournalist({ nouns }: Referent): boolean {
  return [...nouns].some((noun) => isOfClass('journalist', noun));
}
