import { composeFromParagraphs, composeFromText, NO_META } from '../cli/input/compose-article';
import { analyse as analyseArticle } from '../engine/analyse';
import { type Weights as EngineWeights, unpackWeights as unpack } from '../engine/learned/weights-file';
import type { Article, ArticleMeta, Report } from '../report';

export type * from '../report';

/** What the engine has learned, as `unpackWeights` gives it. */
export interface Weights {
  /** What it was learned from. */
  readonly origin: string;
}

/**
 * Reads an article and reports its statements, where each comes from and through whom. A pure function: the same article and
 * weights give the same report. Text in another language than English gives a report without statements.
 * @throws TypeError where the weights are not those of `unpackWeights`
 */
export function analyse(article: Article, weights: Weights): Report {
  if (!isUnpacked(weights)) throw new TypeError('weights are what unpackWeights gives');
  return analyseArticle(article, weights);
}

/**
 * The weights in the bytes of the package's file `weights.bin`. Takes some 50 ms: once is enough for any number of articles.
 * @throws RangeError where the bytes are no weights file, one of another version, or not whole
 */
export function unpackWeights(bytes: Uint8Array): Weights {
  return unpack(bytes);
}

/** An article of its text as it stands, to which all spans of the report refer: each line is a paragraph. */
export function articleFromText(text: string, meta: Partial<ArticleMeta> = {}): Article {
  return composeFromText({ ...NO_META, ...meta }, text);
}

/** An article of its paragraphs, with its title before them where `meta` has one: joined by blank lines they are its text. */
export function articleFromParagraphs(
  paragraphs: readonly string[],
  meta: Partial<ArticleMeta> = {},
): Article {
  return composeFromParagraphs({ ...NO_META, ...meta }, paragraphs);
}

function isUnpacked(weights: Weights): weights is EngineWeights {
  return 'attributionJudge' in weights && 'statementJudge' in weights;
}
