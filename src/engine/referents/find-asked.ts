import { isOfClass } from '../../lexicon/grammar';
import { findReportingVerb } from '../../lexicon/reporting-verbs';
import { normAt, type Scan } from '../reading/scan';
import type { Discourse } from './discourse';
import type { Referent } from './referent';

/** Who was asked something, and who asked it. */
export interface Asked {
  readonly asked: Referent;
  /** Whether the referent is spoken of before the verb: as who asks. */
  asks(referent: Referent): boolean;
}

/** Tokens: whoever is asked stands so near behind the verb: "asked the former harbour master Ines Roth whether". */
const REACH = 10;

/** "The Courier’s Ben Holt asked [Ines Roth] whether it was safe. “It is,” she said": who is asked in the sentence before the quotation that begins at the token; `null` where nobody is. */
export function findAsked({ scan, atHead }: Discourse, quotation: number): Asked | null {
  const sentence = scan.sentences[(scan.sentenceAt[quotation] ?? 0) - 1];
  if (!sentence || (scan.tokens[quotation]?.block ?? 0) - sentence.block > 1) return null;
  for (let verb = sentence.first + 1; verb < sentence.end; verb++) {
    if (scan.speechAt[verb] !== -1 || !isAsking(scan, verb)) continue;
    for (let i = verb + 1; i <= verb + REACH && i < sentence.end; i++) {
      if (isOfClass('question', normAt(scan, i)) || !goesOn(scan, i)) break;
      const asked = atHead[i];
      if (asked && asks(scan, i + 1, sentence.end))
        return { asked, asks: (referent) => isBetween(atHead, sentence.first, verb, referent) };
    }
  }
  return null;
}

/** "asked", but neither "was asked" nor "asked for". */
function isAsking(scan: Scan, at: number): boolean {
  const verb = scan.classes[at] === 'verb' ? findReportingVerb(normAt(scan, at))?.verb : null;
  return verb?.kind === 'ask' && !isOfClass('be', normAt(scan, at - 1));
}

/** Within whoever is asked: "asked the head [of] the port[,] Ines Roth, whether". */
function goesOn(scan: Scan, at: number): boolean {
  const kind = scan.classes[at];
  if (kind === 'mark') return normAt(scan, at) === ',' && scan.classes[at + 1] === 'name';
  return kind !== 'prep' || normAt(scan, at) === 'of';
}

/** A question follows: "whether", "about", "if", at most behind the rest of a name and its comma. */
function asks(scan: Scan, at: number, limit: number): boolean {
  let i = at;
  while (i < limit && scan.classes[i] === 'name') i++;
  const word = normAt(scan, normAt(scan, i) === ',' ? i + 1 : i);
  return isOfClass('question', word) || word === 'about';
}

function isBetween(
  atHead: readonly (Referent | undefined)[],
  first: number,
  end: number,
  referent: Referent,
): boolean {
  for (let i = first; i < end; i++) if (atHead[i] === referent) return true;
  return false;
}
