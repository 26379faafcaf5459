import type { Article, Report } from '../report';
import { checkHeadline } from './check-headline';
import { collectPeople } from './collect-people';
import { collectAttributions, collectStatements, DEFAULT_CONFIDENCE } from './collect-statements';
import { findAttributions } from './find-attributions';
import { findUnsourced } from './find-unsourced';
import { identifyLanguage, isReadable } from './language';
import { listSources } from './list-sources';
import { findQuotations } from './quotations';
import { resolveSources } from './resolve-sources';
import { scanArticle } from './scan';
import { splitSentences } from './sentences';
import { tokenise } from './tokenise';
import { traceChains } from './trace-chains';

/**
 * Reads an article and reports its statements, where each comes from and through whom. A pure function: the same article
 * gives the same report. Text in another language than English gives a report without statements.
 */
export function analyse(article: Article): Report {
  const { text, blocks, links: _, ...meta } = article;
  const language = identifyLanguage(text, article.language);
  const tokens = tokenise(isReadable(language) ? article : { ...article, blocks: [] });
  const sentences = splitSentences(tokens, text);
  const quotations = findQuotations(tokens, sentences, text);
  const scan = scanArticle(article, tokens, sentences, quotations);
  const people = collectPeople(scan);
  const findings = findAttributions(scan, people);
  const sources = resolveSources(scan, findings, people);
  const chains = traceChains(scan, sources, people);
  const found = collectStatements(scan, chains);
  const statements = found.filter((statement) => statement.confidence >= DEFAULT_CONFIDENCE);
  return {
    article: { ...meta, language },
    text,
    blocks,
    attributions: collectAttributions(scan, chains),
    statements,
    candidates: found.filter((statement) => statement.confidence < DEFAULT_CONFIDENCE),
    unsourced: findUnsourced(scan, found),
    sources: listSources(scan, sources.entities, statements),
    headline: checkHeadline(scan, statements),
  };
}
