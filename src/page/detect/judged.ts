import type { Metadata } from '../metadata/metadata';

/** Points from which a page is a news article. Its data alone may suffice: articles come in all languages. */
export const ENOUGH = 3;

/**
 * What a page is by its head, its address and the length of its paragraphs. `private`: of a kind that is read only when its
 * reader asks for it; `hopeless`: no article, whatever text may come into it; `none`: none as it stands; `promising`: its
 * text may be one.
 */
export type Judged =
  | { readonly verdict: 'private' | 'hopeless' | 'none' }
  | {
      readonly verdict: 'promising';
      readonly metadata: Metadata;
      /** What its head and its address say for its being a news article, in points. */
      readonly said: number;
      /** It calls itself news. */
      readonly news: boolean;
      /** Characters of text that an article of its kind has at least. */
      readonly fewest: number;
    };
