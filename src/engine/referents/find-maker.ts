import { normAt } from '../reading/scan';
import { chooseMaker } from './choose-antecedent';
import type { Discourse } from './discourse';
import type { Phrase } from './read-phrases';
import type { Referent } from './referent';

/** Whose statement "a statement", "its statement", "Roth's statement" is; `null` where the phrase goes on to say it: "a statement from …". */
export function findMaker(discourse: Discourse, phrase: Phrase): Referent | null {
  const { scan, atHead } = discourse;
  for (let i = phrase.range.end - 2; i >= phrase.range.first; i--) {
    if (scan.classes[i] === 'poss') return atHead[i - 1] ?? null;
    if (scan.classes[i] === 'name') return null;
  }
  const owner = atHead[phrase.range.first];
  if (owner && scan.classes[phrase.range.first] === 'det') return owner;
  const next = normAt(scan, phrase.range.end);
  return next === 'from' || next === 'by' || next === 'of' ? null : chooseMaker(discourse, phrase);
}
