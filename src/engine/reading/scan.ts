import type { Article } from '../../report';
import { classifyWords, type WordClass } from './classify-words';
import type { Quotation, Reading, Sentence, Token } from './reading';

/** The article with everything that the attribution rules look up by token index. */
export interface Scan extends Reading {
  /** Normal form of each token: what phrases are matched against. */
  readonly norms: readonly string[];
  /** Word class of each token. */
  readonly classes: readonly WordClass[];
  /** Index of the quotation that holds the token, or -1; scare quotes count as plain text. */
  readonly speechAt: Int32Array;
  /** 1 where the token stands in a scare quote or quoted title. */
  readonly fragmentAt: Uint8Array;
  /** Index of the sentence that holds the token. */
  readonly sentenceAt: Int32Array;
  /** Acronyms (norms) that the article itself gives to bodies that are no media. */
  readonly acronyms: ReadonlySet<string>;
}

const NO_ACRONYMS: ReadonlySet<string> = new Set();

/** Joins the base stages and classifies every word; linear in the number of tokens. */
export function scanArticle(
  article: Article,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  quotations: readonly Quotation[],
): Scan {
  const speechAt = new Int32Array(tokens.length).fill(-1);
  const fragmentAt = new Uint8Array(tokens.length);
  quotations.forEach((quotation, index) => {
    if (quotation.fragment) fragmentAt.fill(1, quotation.first, quotation.end);
    else speechAt.fill(index, quotation.first, quotation.end);
  });
  const sentenceAt = new Int32Array(tokens.length).fill(-1);
  sentences.forEach((sentence, index) => {
    sentenceAt.fill(index, sentence.first, sentence.end);
  });
  const classes = classifyWords(tokens, sentences, article);
  const norms = tokens.map((token) => token.norm);
  return {
    article,
    norms,
    tokens,
    sentences,
    quotations,
    classes,
    speechAt,
    fragmentAt,
    sentenceAt,
    acronyms: NO_ACRONYMS,
  };
}

/** The token's normal form, or "" past either end. */
export function normAt(scan: Scan, at: number): string {
  return scan.norms[at] ?? '';
}

/** The article's words from token `first` up to `end` (exclusive). */
export function wordsOf(scan: Reading, first: number, end: number): string {
  const from = scan.tokens[first];
  const to = scan.tokens[end - 1];
  return from && to && first < end ? scan.article.text.slice(from.span[0], to.span[1]) : '';
}
