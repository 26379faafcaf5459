import { isOfClass } from '../../lexicon/grammar';
import type { SourceNoun } from '../../lexicon/source-nouns';
import { type Discourse, pickReferent } from './discourse';
import type { Phrase } from './read-phrases';
import type { Referent } from './referent';

/** The one piece that media and others make alike. */
export const REPORT = 'report';
/** A medium of about the last two sentences. */
const LEAST_FOR_PIECE = 40;
/** The same of about the last four sentences. */
const LEAST_FOR_REPORT = 10;

/** "The Courier reports … The story says": the medium spoken of just before. */
export function matchPiece(
  discourse: Discourse,
  phrase: Phrase,
  noun: SourceNoun,
  least = LEAST_FOR_PIECE,
): Referent | null {
  if (noun.plural || !isOfClass('journalism', noun.singular)) return null;
  return pickReferent(discourse, phrase, ({ mention }) => (mention?.outlet ? 1 : 0), least);
}

/** "The report" is sooner that of a medium cited a little before than an inquiry that has told nothing. */
export function soonerPiece(
  discourse: Discourse,
  phrase: Phrase,
  noun: SourceNoun,
  found: Referent | null,
): Referent | null {
  if (noun.singular !== REPORT || !found || found.speaks) return found;
  return matchPiece(discourse, phrase, noun, LEAST_FOR_REPORT) ?? found;
}

/** "The Courier wrote of it. An inquiry found … The report said": what has told something since the medium was spoken of. */
export function soonerInquiry(piece: Referent, inquiry: Referent | null): Referent {
  const told = inquiry?.kind === 'document' && inquiry.speaks ? inquiry : null;
  return told && lastHead(told) > lastHead(piece) ? told : piece;
}

function lastHead({ appearances }: Referent): number {
  return appearances.at(-1)?.phrase.head ?? -1;
}
