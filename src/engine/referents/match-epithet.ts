import { isOfClass } from '../../lexicon/grammar';
import type { SourceNoun } from '../../lexicon/source-nouns';
import { normAt, type Scan } from '../reading/scan';
import type { Discourse } from './discourse';
import { isTopic } from './is-topic';
import { matchBody } from './match-body';
import type { Phrase } from './read-phrases';
import type { Referent } from './referent';

/** "Sund Power will cut supplies. [The state's largest utility] said …": another name for the body that the text is about. */
export function matchEpithet(discourse: Discourse, phrase: Phrase, noun: SourceNoun): Referent | null {
  if (noun.plural || noun.kind !== 'organization' || phrase.whole.end > phrase.range.end) return null;
  if (!isEpithet(discourse.scan, phrase)) return null;
  const body = matchBody(discourse, phrase, noun, []);
  if (!body) return null;
  const before = body.appearances.at(-1)?.phrase;
  const present = before?.role === 'subject' || phrase.block - (before?.block ?? 0) <= 1;
  return (present && body.mention?.named) || isTopic(discourse, body, phrase) ? body : null;
}

/** "the state's largest utility", "Norland's leading bank" */
function isEpithet(scan: Scan, { range, head }: Phrase): boolean {
  let owned = false;
  for (let i = range.first; i < head; i++) {
    const word = normAt(scan, i);
    if (scan.classes[i] === 'poss') owned = true;
    else if (owned && isOfClass('topmost', word.slice(word.lastIndexOf('-') + 1))) return true;
  }
  return false;
}
