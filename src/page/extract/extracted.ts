import type { Article } from '../../report';

/** Which piece of which text node gave `article.text` from `start` to `end`. */
export interface Segment {
  readonly node: Text;
  /** UTF-16 code units into the article's text, end-exclusive. */
  readonly start: number;
  readonly end: number;
  /** UTF-16 code units into the node's data: where the piece begins. It is as long there as in the text. */
  readonly from: number;
}

export interface ExtractedArticle {
  readonly article: Article;
  /** Sorted and disjoint; what separates blocks belongs to no node. */
  readonly segments: readonly Segment[];
  /** Elements around the text that hold more of it but are not shown: the page may show them later. */
  readonly concealed: readonly Element[];
  /** The page holds a part of its article only, and the rest back for those who pay. */
  readonly partial: boolean;
}
