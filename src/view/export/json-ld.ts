import type { Report } from '../../report';
import { countCodePoints } from './code-points';
import { linkTo, type Node, nodeOf } from './json-ld-node';
import { nameSources } from './json-ld-sources';
import { statementNode } from './json-ld-statement';
import { targetsOf } from './json-ld-targets';
import { webAddress } from './link-places';
import { nameReport } from './name-report';
import { CONTEXT, EXPLANATION, SOFTWARE } from './vocabulary';

/**
 * The report as one object of JSON-LD: a collection of annotations (Web Annotation Data Model), one a statement, whose bodies
 * say in PROV-O where the statements come from. The article is named by its address, all else by names below the report's own.
 * `id`: what the article is called where the report comes from, or `null`.
 */
export function jsonLd(report: Report, id: string | number | null = null): Node {
  const name = nameReport(report);
  const nameOf = (part: string) => `${name}#${part}`;
  const named = nameSources(report, nameOf);
  const article = webAddress(report.article.url) ?? nameOf('article');
  const places = { article, text: nameOf('text'), codePointAt: countCodePoints(report.text) };
  const items = report.statements.map((statement) => ({
    id: nameOf(`annotation-of-${statement.id}`),
    type: 'Annotation',
    motivation: 'identifying',
    body: statementNode(report, statement, named, nameOf),
    target: targetsOf(report, statement, places),
  }));
  const page = { id: nameOf('page-1'), type: 'AnnotationPage', partOf: name, startIndex: 0, items };
  return nodeOf({
    '@context': CONTEXT,
    id: name,
    type: ['AnnotationCollection', 'prov:Entity'],
    label: report.article.title,
    'dcterms:identifier': id,
    generator: SOFTWARE,
    'prov:wasAttributedTo': linkTo(String(SOFTWARE.id)),
    conformsTo: EXPLANATION,
    'whence:article': articleNode(report, article, nameOf),
    'whence:unread': report.article.unread ?? null,
    'whence:text': textNode(report, places.text, article),
    'whence:sources': named.nodes,
    total: items.length,
    first: items.length > 0 ? page : null,
  });
}

function articleNode({ article }: Report, id: string, nameOf: (part: string) => string): Node {
  const { title, byline, agency, published, language, outlet } = article;
  return nodeOf({
    id,
    type: 'prov:Entity',
    'dc:title': title,
    'dc:creator': byline,
    'dc:contributor': agency,
    'dc:date': published,
    language,
    'prov:wasAttributedTo': outlet
      ? { id: nameOf('outlet'), type: ['prov:Agent', 'prov:Organization'], name: outlet }
      : null,
  });
}

function textNode({ article, text }: Report, id: string, of: string): Node {
  return nodeOf({
    id,
    type: ['TextualBody', 'prov:Entity'],
    format: 'text/plain',
    language: article.language,
    value: text,
    'prov:wasDerivedFrom': linkTo(of),
  });
}
