import type { Article, Report } from '../report';
import { traceChains } from './chains/trace-chains';
import { checkHeadline } from './headline/check-headline';
import { findGrounds } from './headline/find-grounds';
import { settleTitle } from './headline/settle-title';
import { readAttributions } from './learned/read-attributions';
import { readStatements } from './learned/read-statements';
import { tagArticle } from './learned/tag-article';
import type { Weights } from './learned/weights-file';
import { findLinks } from './links/find-links';
import { mendSources } from './mentions/mend-sources';
import { readNames } from './names/read-names';
import { identifyLanguage, isReadable } from './reading/language';
import { findQuotations } from './reading/quotations';
import { scanArticle } from './reading/scan';
import { splitSentences } from './reading/sentences';
import { tokenise } from './reading/tokenise';
import { findAttributions } from './rules/find-attributions';
import { listSources } from './sources/list-sources';
import { resolveSources } from './sources/resolve-sources';
import { collectStatements } from './statements/collect-statements';
import { findReasons } from './statements/find-reasons';
import { findRoots } from './statements/find-roots';
import { findUnsourced } from './statements/find-unsourced';
import { isSure } from './statements/is-sure';
import { nameOutlet } from './statements/name-outlet';

/**
 * Reads an article and reports its statements, where each comes from and through whom. A pure function: the same article
 * and weights give the same report. Text in another language than English gives a report without statements.
 */
export function analyse(article: Article, weights: Weights): Report {
  const { text, blocks, links: _, ...meta } = article;
  const language = identifyLanguage(text, article.language);
  const tokens = tokenise(isReadable(language) ? article : { ...article, blocks: [] });
  const sentences = splitSentences(tokens, text);
  const quotations = findQuotations(tokens, sentences, text);
  const { scan, people, organizations } = readNames(scanArticle(article, tokens, sentences, quotations));
  const rules = findAttributions(scan, people);
  const taggings = tagArticle(scan, rules, weights);
  const attributions = readAttributions(scan, rules, taggings, weights);
  const read = readStatements(scan, rules, taggings, weights);
  const { findings, statements: standing } = mendSources(scan, read, attributions);
  const sources = resolveSources(scan, findings, people, organizations);
  const chains = traceChains(scan, sources, people, standing);
  const reasons = findReasons(scan, chains, standing);
  const links = findLinks(scan, chains, standing);
  const found = collectStatements(scan, chains, standing, attributions, reasons, links);
  const sure = found.filter((statement) => isSure(scan, statement));
  const candidates = found.filter((statement) => !isSure(scan, statement));
  const grounds = findGrounds(scan, sure);
  const statements = settleTitle(sure, grounds);
  const listed = listSources(scan, sources.entities, reasons, statements, candidates);
  return {
    article: { ...meta, outlet: nameOutlet(article), language },
    text,
    blocks,
    attributions,
    statements,
    candidates,
    unsourced: findUnsourced(scan, found),
    sources: listed,
    roots: findRoots(statements, listed),
    headline: checkHeadline(scan, grounds),
  };
}
