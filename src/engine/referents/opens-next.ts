import { isOfClass } from '../../lexicon/grammar';
import { normAt, type Scan } from '../reading/scan';
import type { Referent } from './referent';

/** A name without a word on who bears it, new, opens the paragraph after the description: the reader has just been told who it is. */
export function opensNext(scan: Scan, described: Referent, named: Referent): boolean {
  const here = described.appearances[0]?.phrase;
  const next = named.appearances[0]?.phrase;
  if (!here || !next || next.block - here.block !== 1 || next.role !== 'subject' || next.quoted) return false;
  const before = scan.tokens[next.range.first - 1];
  if (before && before.block === next.block) return false;
  return isBare(scan, described, named);
}

/** "Ines Roth said"; of a journalist, "Ines Roth of the Courier said", too. */
function isBare(scan: Scan, described: Referent, { person, appearances }: Referent): boolean {
  const next = appearances[0]?.phrase;
  if (!person || !next) return false;
  for (let i = next.range.first; i < next.range.end; i++)
    if (!person.words.includes(normAt(scan, i))) return false;
  const behind = normAt(scan, next.range.end);
  if (isOfClass('published-by', behind)) return isJournalist(described);
  const kind = scan.classes[next.range.end];
  return kind !== 'mark' && kind !== 'prep' && kind !== 'conj';
}

/** Of a medium's people, whom the text names with their paper: "a correspondent". */
export function isJournalist({ nouns }: Referent): boolean {
  return [...nouns].some((noun) => isOfClass('journalist', noun));
}
