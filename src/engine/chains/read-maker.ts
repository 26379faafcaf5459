import { normAt } from '../reading/scan';
import type { TokenRange } from '../rules/finding';
import type { Sourced } from '../sources/sourced';
import { type Carrier, toCarrier } from './carrier';
import type { MediaContext } from './read-medium';

/** The "by" in the words for a document or right behind them; -1 where there is none. */
function findBy(scan: MediaContext['scan'], { first, end }: TokenRange): number {
  for (let i = first; i <= end; i++) if (normAt(scan, i) === 'by') return i;
  return -1;
}

/** Tokens: "by the Holtland newspaper [Sundwatch]". */
const MAKER_REACH = 5;

/** "An investigation [by the podcast Sundwatch]", right behind the words for the document. */
function readMakerBehind(
  { scan, media, isOwn }: Pick<MediaContext, 'scan' | 'media' | 'isOwn'>,
  at: number,
): Carrier[] {
  const makers = media.within(at + 1, at + 1 + MAKER_REACH);
  const [named] = makers;
  // "by the Courier and us"
  if (!named || makers.some(({ outlet }) => isOwn(outlet.key))) return [];
  for (let i = at + 1; i < named.first; i++)
    if (scan.classes[i] !== 'det' && scan.classes[i] !== 'word' && scan.classes[i] !== 'name') return [];
  const joined = makers.filter(
    ({ first }, i) => i === 0 || isJoined(scan, makers[i - 1]?.outlet.end ?? first, first),
  );
  return joined.map(({ outlet, first }) => toCarrier(isOwn, outlet, first));
}

/** "by Noon [and] Radio Sund" */
function isJoined(scan: MediaContext['scan'], end: number, first: number): boolean {
  for (let i = end; i < first; i++)
    if (normAt(scan, i) !== 'and' && normAt(scan, i) !== ',' && scan.classes[i] !== 'det') return false;
  return first > end;
}

/** The media that made a document: "a Courier analysis", "the Courier's survey", "a study by Noon and Radio Sund"; none where none is named so. */
export function readMaker({ scan, media, isOwn }: MediaContext, { mention }: Sourced): Carrier[] {
  if (!mention) return [];
  const [named] = media.within(mention.range.first, mention.range.end);
  const by = findBy(scan, mention.range);
  if (by !== -1) return readMakerBehind({ scan, media, isOwn }, by);
  if (!named) return [];
  const { outlet, first } = named;
  const next = scan.classes[outlet.end];
  if (outlet.end >= mention.range.end || (next !== 'word' && next !== 'poss')) return [];
  return [toCarrier(isOwn, outlet, first)];
}
