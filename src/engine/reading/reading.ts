import type { Article, Span } from '../../report';

/** A word, a number or one punctuation mark. Points into `Article.text`. */
export interface Token {
  readonly span: Span;
  readonly kind: 'word' | 'number' | 'mark';
  /** The text in lower case, with straight apostrophes: what lexicons are asked for. */
  readonly norm: string;
  /** The first letter is a capital. */
  readonly capital: boolean;
  /** Index into `Article.blocks`. */
  readonly block: number;
}

/** Sentences tile the tokens of a block: each token belongs to exactly one. */
export interface Sentence {
  readonly span: Span;
  readonly block: number;
  /** Token indices `[first, end)`. */
  readonly first: number;
  readonly end: number;
}

/** A stretch between quotation marks, inside one block. Inner quotations of a quotation are not listed. */
export interface Quotation {
  /** Includes the marks. */
  readonly span: Span;
  readonly block: number;
  /** Token indices `[first, end)`, marks included. */
  readonly first: number;
  readonly end: number;
  /** No closing mark: the quotation goes on in the next block (or its mark is missing). */
  readonly open: boolean;
  /** Opens a block while the quotation of the block before is still open: it goes on here. */
  readonly continues: boolean;
  /** A scare quote or title rather than speech: few words, no sentence of its own. */
  readonly fragment: boolean;
}

/** The article as the later stages read it. */
export interface Reading {
  readonly article: Article;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly Quotation[];
}
