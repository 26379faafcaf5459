import type { Document } from './documents';
import { seededRandom } from './random';

/** An article as a tagger learns from it. */
export interface TaggerReading {
  readonly document: Document;
  /** The part that its article belongs to. */
  readonly fold: number;
}

/** Share of the rules' findings that a reading with gaps goes without; chosen by cross-validation over gold-train. */
const GAPS = 0.2;

/**
 * Each document as it is, and each article `copies` times more with a share of the rules' findings left out at random, each time others: where the rules
 * find everything, a tagger learns to repeat them, and not to find by itself what they will miss in other articles.
 */
export function listReadings(documents: readonly Document[], folds: number, copies: number): TaggerReading[] {
  const random = seededRandom(1);
  return documents.flatMap((document, i) => {
    const gapped = Array.from({ length: document.single ? 0 : copies }, () => ({
      ...document,
      findings: document.findings.filter(() => random() >= GAPS),
    }));
    return [document, ...gapped].map((read) => ({ document: read, fold: i % folds }));
  });
}
