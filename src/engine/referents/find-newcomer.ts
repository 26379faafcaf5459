import { isOfClass } from '../../lexicon/grammar';
import { findPronoun } from '../../lexicon/word-classes';
import { normAt, type Scan } from '../reading/scan';
import type { TokenRange } from '../rules/finding';
import type { Discourse } from './discourse';
import type { Phrase } from './read-phrases';
import type { Referent } from './referent';

/**
 * "A retired nurse at the bar laughed. “It is over,” he said": somebody new, alone in the sentence before the quotation, which opens the paragraph. `null` elsewhere, as in "A judge let him go. “It is over,” he said".
 */
export function findNewcomer(discourse: Discourse, phrase: Phrase, content: TokenRange): Referent | null {
  const { scan, atHead } = discourse;
  if (content.first > phrase.range.first || scan.speechAt[content.first] === -1) return null;
  const at = (scan.sentenceAt[content.first] ?? 0) - 1;
  const before = scan.sentences[at];
  if (before?.block !== phrase.block || scan.sentences[at - 1]?.block === phrase.block) return null;
  let found: Referent | null = null;
  for (let i = before.first; i < before.end; i++) {
    if (scan.speechAt[i] !== -1 || isAnother(scan, i)) return null;
    const referent = atHead[i];
    if (!referent || (referent.kind !== 'someone' && referent.kind !== 'person')) continue;
    if (found || !isNew(referent, i)) return null;
    found = referent;
  }
  return found;
}

/** "him", "his": somebody spoken of before. */
function isAnother(scan: Scan, at: number): boolean {
  const pronoun = findPronoun(normAt(scan, at));
  return (
    pronoun?.person === 3 && pronoun.number === 's' && pronoun.gender !== 'n' && pronoun.kind !== 'relative'
  );
}

/** "A retired nurse …", as the subject. */
function isNew({ kind, plural, determiner, appearances }: Referent, head: number): boolean {
  const first = appearances[0]?.phrase;
  const opens = first?.head === head && first.role === 'subject' && first.opens;
  return opens && kind === 'someone' && !plural && isOfClass('indefinite', determiner ?? '');
}
