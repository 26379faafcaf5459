import { isCommonGivenName } from '../../lexicon/given-names';
import { isOfClass } from '../../lexicon/grammar';
import { findTitle } from '../../lexicon/titles';
import { findClosedWord, isAdverb } from '../../lexicon/word-classes';
import type { WordClass } from './classify-words';
import type { Token } from './reading';

/** "Ines Roth [works] at the port", "Mr Holt [runs] a bar": a verb behind a person's name, though it may be a noun elsewhere. */
export function actsBehindName(tokens: readonly Token[], at: number, previous: WordClass): boolean {
  if (previous !== 'name' || !isOfClass('acting', tokens[at]?.norm ?? '')) return false;
  const [given, name, next] = [at - 2, at - 1, at + 1].map((i) => tokens[i]);
  if (!given?.capital || !name?.capital) return false;
  if (!isCommonGivenName(given.norm) && !findTitle(given.norm)) return false;
  const closed = findClosedWord(next?.norm ?? '');
  const leads = closed?.wordClass === 'prep' || closed?.wordClass === 'det';
  return leads || closed?.pronoun?.kind === 'possessive' || isAdverb(next?.norm ?? '');
}
