import { isOfClass } from '../../lexicon/grammar';
import { findReportingVerb } from '../../lexicon/reporting-verbs';
import { findSetting } from '../../lexicon/settings';
import { isBlockQuotation } from '../reading/list-blocks';
import { readOutlet } from '../reading/match-outlet';
import { normAt, type Scan } from '../reading/scan';
import { type Carrier, toCarrier } from './carrier';
import { type MediaContext, readMedium } from './read-medium';

/** Tokens: "had this to say about it last week" is no longer. */
const LONGEST_TAIL = 9;

/** Tokens: "Here is what" is no longer. */
const LONGEST_LEAD = 4;

/** Words of a person's name, at most. */
const LONGEST_NAME = 4;

/**
 * The paragraphs that a line ending in a colon gives as another medium's, "As the Courier reported:", "From Ines Roth, at the Courier:",
 * by their index, with the medium.
 */
export function findPreambles(context: MediaContext): ReadonlyMap<number, Carrier> {
  const { scan } = context;
  const found = new Map<number, Carrier>();
  scan.sentences.forEach(({ first, end, block }, sentence) => {
    const last = scan.sentences[sentence + 1]?.block !== block;
    if (!last || normAt(scan, end - 1) !== ':' || scan.article.blocks[block]?.kind === 'title') return;
    const carrier = readPreamble(context, first, end - 1);
    if (carrier?.foreign) for (const each of led(context, block)) found.set(each, carrier);
  });
  return found;
}

/** The next paragraph, and all of a block quotation. */
function led({ scan }: MediaContext, block: number): number[] {
  const blocks = [block + 1];
  while (
    isBlockQuotation(scan, blocks.at(-1) ?? block) &&
    isBlockQuotation(scan, (blocks.at(-1) ?? block) + 1)
  )
    blocks.push((blocks.at(-1) ?? block) + 1);
  return blocks;
}

function readPreamble(context: MediaContext, first: number, end: number): Carrier | null {
  const { scan } = context;
  let at = first;
  while (at < first + LONGEST_LEAD && isOfClass('opens-preamble', normAt(scan, at))) at++;
  const carrier = readMedium(context, at, end) ?? readAuthor(context, at, end);
  if (!carrier || end - carrier.words.end > LONGEST_TAIL) return null;
  for (let i = at; i < carrier.words.end; i++) if (isVerb(scan, i)) return null;
  let reports = at > first || carrier.words.end >= end;
  for (let i = carrier.words.end; i < end; i++) {
    const word = normAt(scan, i);
    if (findSetting(word) === 'public' || scan.classes[i] === 'name') return null;
    reports ||= isOfClass('have', word) || findReportingVerb(word)?.verb.kind === 'speech';
  }
  return reports ? carrier : null;
}

/** "The mayor [told] CNN:", but "the Washington [Post]" */
function isVerb(scan: Scan, at: number): boolean {
  return (scan.classes[at] === 'verb' || scan.classes[at] === 'aux') && scan.tokens[at]?.capital !== true;
}

/** "Ines Roth of the Courier", "Ines Roth et al, at the Courier" */
function readAuthor({ scan, isOwn }: MediaContext, first: number, limit: number): Carrier | null {
  let at = first;
  while (at < first + LONGEST_NAME && scan.classes[at] === 'name') at++;
  if (at === first) return null;
  if (normAt(scan, at) === 'et') at += 2;
  if (normAt(scan, at) === ',') at++;
  if (!isOfClass('published-by', normAt(scan, at))) return null;
  const hit = readOutlet(scan, at + 1, limit, true);
  return hit && toCarrier(isOwn, hit, at + 1);
}
