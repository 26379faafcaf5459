import { traceChains } from '../../engine/chains/trace-chains';
import { checkHeadline } from '../../engine/headline/check-headline';
import { findGrounds } from '../../engine/headline/find-grounds';
import { settleTitle } from '../../engine/headline/settle-title';
import { readAttributions } from '../../engine/learned/read-attributions';
import { readStatements } from '../../engine/learned/read-statements';
import { tagArticle } from '../../engine/learned/tag-article';
import type { Weights } from '../../engine/learned/weights-file';
import { findLinks } from '../../engine/links/find-links';
import { readNames } from '../../engine/names/read-names';
import { identifyLanguage, isReadable } from '../../engine/reading/language';
import { findQuotations } from '../../engine/reading/quotations';
import { scanArticle } from '../../engine/reading/scan';
import { splitSentences } from '../../engine/reading/sentences';
import { tokenise } from '../../engine/reading/tokenise';
import { findAttributions } from '../../engine/rules/find-attributions';
import { listSources } from '../../engine/sources/list-sources';
import { resolveSources } from '../../engine/sources/resolve-sources';
import { collectStatements } from '../../engine/statements/collect-statements';
import { findReasons } from '../../engine/statements/find-reasons';
import { findRoots } from '../../engine/statements/find-roots';
import { findUnsourced } from '../../engine/statements/find-unsourced';
import { isSure } from '../../engine/statements/is-sure';
import type { Article, Report } from '../../report';

/** Milliseconds by stage, in the order of the stages. */
export type StageTimes = Map<string, number>;

/**
 * The stages of `analyse`, one by one under a clock; the engine itself has none. A test holds the report against `analyse`'s,
 * so that no stage is forgotten here.
 * @param times what each stage takes is added here
 */
export function timeStages(article: Article, weights: Weights, times: StageTimes): Report {
  const time = <Result>(stage: string, perform: () => Result): Result => {
    const start = performance.now();
    const result = perform();
    times.set(stage, (times.get(stage) ?? 0) + performance.now() - start);
    return result;
  };
  const { text, blocks, links: _, ...meta } = article;
  const language = time('language', () => identifyLanguage(text, article.language));
  const tokens = time('tokens', () => tokenise(isReadable(language) ? article : { ...article, blocks: [] }));
  const sentences = time('sentences', () => splitSentences(tokens, text));
  const quotations = time('quotations', () => findQuotations(tokens, sentences, text));
  const plain = time('scan', () => scanArticle(article, tokens, sentences, quotations));
  const { scan, people, organizations } = time('names', () => readNames(plain));
  const rules = time('rules', () => findAttributions(scan, people));
  const taggings = time('tagging', () => tagArticle(scan, rules, weights));
  const attributions = time('judging attributions', () => readAttributions(scan, rules, taggings, weights));
  const { findings, statements: standing } = time('judging statements', () =>
    readStatements(scan, rules, taggings, weights),
  );
  const sources = time('sources', () => resolveSources(scan, findings, people, organizations));
  const chains = time('chains', () => traceChains(scan, sources, people, standing));
  const reasons = time('reasons', () => findReasons(scan, chains, standing));
  const links = time('links', () => findLinks(scan, chains, standing));
  const found = time('statements', () =>
    collectStatements(scan, chains, standing, attributions, reasons, links),
  );
  const sure = found.filter((statement) => isSure(scan, statement));
  const candidates = found.filter((statement) => !isSure(scan, statement));
  const grounds = time('grounds of the headline', () => findGrounds(scan, sure));
  const statements = time('title', () => settleTitle(sure, grounds));
  const listed = time('list of sources', () =>
    listSources(scan, sources.entities, reasons, statements, candidates),
  );
  return {
    article: { ...meta, language },
    text,
    blocks,
    attributions,
    statements,
    candidates,
    unsourced: time('unsourced', () => findUnsourced(scan, found)),
    sources: listed,
    roots: time('roots', () => findRoots(statements, listed)),
    headline: time('headline', () => checkHeadline(scan, grounds)),
  };
}
