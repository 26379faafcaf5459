import type { Sourced } from '../sources/sourced';
import { type Carrier, toCarrier } from './carrier';
import type { MediaContext } from './read-medium';

/** The medium that made a document: "a Courier analysis", "the Courier's survey"; `null` where none is named so. */
export function readMaker({ scan, media, isOwn }: MediaContext, { mention }: Sourced): Carrier | null {
  if (!mention) return null;
  const [named] = media.within(mention.range.first, mention.range.end);
  if (!named) return null;
  const { outlet, first } = named;
  const next = scan.classes[outlet.end];
  if (outlet.end >= mention.range.end || (next !== 'word' && next !== 'poss')) return null;
  return toCarrier(isOwn, outlet, first);
}
