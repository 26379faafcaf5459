import { readNames } from '../engine/names/read-names';
import { findQuotations } from '../engine/reading/quotations';
import { type Scan, scanArticle } from '../engine/reading/scan';
import { splitSentences } from '../engine/reading/sentences';
import { tokenise } from '../engine/reading/tokenise';
import { findAttributions } from '../engine/rules/find-attributions';
import type { Finding } from '../engine/rules/finding';
import type { AnnotatedArticle } from './corpora';
import { labelTokens } from './gold-labels';

/** An annotated article as the taggers read it. */
export interface Document {
  readonly annotated: AnnotatedArticle;
  readonly scan: Scan;
  /** What the rules find. */
  readonly findings: readonly Finding[];
  /** Gold state of each token. */
  readonly states: Uint8Array;
  /** How much a tagger learns from it, as a share of what it learns from others. */
  readonly weight: number;
  /** Whether it is a sentence or two that nobody printed: it tells what is right, and not how often. */
  readonly single: boolean;
}

/** @param weight as a share: 1 counts fully */
export function prepareDocument(annotated: AnnotatedArticle, weight = 1, single = false): Document {
  const { article } = annotated;
  const tokens = tokenise(article);
  const sentences = splitSentences(tokens, article.text);
  const quotations = findQuotations(tokens, sentences, article.text);
  const { scan, people } = readNames(scanArticle(article, tokens, sentences, quotations));
  const findings = findAttributions(scan, people);
  return { annotated, scan, findings, states: labelTokens(tokens, annotated.attributions), weight, single };
}
