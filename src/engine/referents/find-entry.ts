import type { Scan } from '../reading/scan';
import type { Discourse } from './discourse';
import type { Phrase } from './read-phrases';
import type { Referent } from './referent';

/** How somebody comes into the text after a description. */
export interface Entry {
  /** Where the text first speaks of the person, the title apart. */
  readonly opening: Phrase;
  /** Where the person first speaks. */
  readonly speaks: Phrase;
}

/** Where the text brings in and lets speak a person after a description; `null` where it knew the person before or lets nobody speak. */
export function findEntry({ scan, findingAt }: Discourse, described: Phrase, named: Referent): Entry | null {
  const opening = named.appearances.find(({ phrase }) => !isTitle(scan, phrase.block))?.phrase;
  if (!opening || opening.head <= described.head) return null;
  // "Port president on Mira Holt": somebody else
  const first = named.appearances[0]?.phrase.sentence;
  if (first === described.sentence || opening.sentence === described.sentence) return null;
  const speaks = named.appearances.find(
    ({ phrase }) => phrase.head >= opening.head && findingAt.has(phrase.head),
  )?.phrase;
  return speaks ? { opening, speaks } : null;
}

export function isTitle({ article }: Scan, block: number): boolean {
  return article.blocks[block]?.kind === 'title';
}
