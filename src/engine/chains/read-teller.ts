import { isOfClass } from '../../lexicon/grammar';
import { findSourceNoun } from '../../lexicon/source-nouns';
import { headOf, readNounPhrase } from '../reading/noun-phrase';
import { normAt, type Scan, wordsOf } from '../reading/scan';
import type { TokenRange } from '../rules/finding';
import type { Entity } from '../sources/entities';

/** Somebody, or a paper, that passes on what another said, and has no statement of its own. */
export interface Relay {
  readonly name: string;
  readonly unnamed: boolean;
  readonly words: TokenRange;
  /** Who passed on what this one says, nearest first. */
  readonly through?: readonly string[];
}

/** Whoever is named from the token on; `null` where the words are nobody that could tell. */
export function readTeller(scan: Scan, first: number, limit: number): Relay | null {
  const end = readNounPhrase(scan, first, limit);
  const head = headOf(scan, first, end);
  if (end === first || head === -1) return null;
  const noun = findSourceNoun(normAt(scan, head));
  const named = scan.classes[head] === 'name';
  const mute = isOfClass('speechless', noun?.singular ?? '') || isOfClass('recording', noun?.singular ?? '');
  if ((!noun && !named) || mute) return null;
  const unnamed = !named && noun !== null && noun.kind !== 'document' && noun.kind !== 'organization';
  const name = wordsOf(scan, scan.classes[first] === 'det' ? first + 1 : first, end);
  return { name, unnamed, words: { first, end } };
}

/** "Ada Holt of Radio Sund reported the fall, [Holt] tweeted": the same once more. */
export function isSelf({ name }: Relay, source: Entity): boolean {
  return source.name === name || source.name.endsWith(` ${name}`);
}
