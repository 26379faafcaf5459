import { wordsOf } from '../reading/scan';
import type { Discourse } from './discourse';
import type { Phrase } from './read-phrases';
import type { Referent } from './referent';

/** Sentences of a quotation between. */
const REACH = 8;
/** Tokens: "a spokeswoman for the Sund Harbour and Ferry Board". */
const LONGEST = 16;

/** "A spokesman for [Lumo] said it was late. It added …": whether whoever spoke right before did so for the body, by its name. */
export function isVoiced(
  { scan, speaker }: Discourse,
  { kind, name, mention }: Referent,
  { sentence }: Phrase,
): boolean {
  const last = speaker?.appearances.at(-1)?.phrase;
  if (!last || kind !== 'organization' || !mention?.named) return false;
  if (speaker?.mention?.noun?.kind !== 'spokesperson' || sentence - last.sentence > REACH) return false;
  for (let i = last.sentence + 1; i < sentence; i++)
    if (scan.speechAt[scan.sentences[i]?.first ?? 0] === -1) return false;
  const end = Math.min(last.whole.end, last.whole.first + LONGEST);
  return ` ${wordsOf(scan, last.whole.first, end)} `.includes(` ${name} `);
}
