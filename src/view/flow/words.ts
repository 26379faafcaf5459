import type { Report } from '../../report';
import { sourceNote } from '../list/source-note';
import { listNames, listParts } from '../words/join-names';
import type { Translate } from '../words/words';
import type { Flow, FlowNode } from './types';

/** How many names a sentence lists before it counts the rest. */
const LISTED = 3;

/** What a node is, for who cannot see the picture: "Dana Holt, named, 4 statements, 2 via The Courier". */
export function nodeLabel(node: FlowNode, flow: Flow, t: Translate): string {
  const { name, role, identity, people, statements } = node;
  const count = statements.length;
  if (role === 'via') {
    const sources = neighbours(node, flow, 'source').map((source) => source.name);
    return listParts([name, t('flowPassedOn', { count }), t('flowFrom', { names: listed(sources, t) })], t);
  }
  const note = identity === null ? null : sourceNote({ identity, count: people }, t);
  const ways = neighbours(node, flow, 'via').map((via) => {
    const own = new Set(via.statements);
    return t('flowVia', { number: statements.filter((id) => own.has(id)).length, name: via.name });
  });
  const parts = [name, note === name ? null : note, t('flowStatements', { count }), ...ways];
  return listParts(
    parts.filter((part) => part !== null),
    t,
  );
}

/** The whole picture in words. */
export function flowSummary({ nodes, bands }: Flow, t: Translate): string {
  const countOf = (node: FlowNode) => node.merged ?? 1;
  const sources = nodes.filter(({ role }) => role === 'source');
  const passersOn = nodes.filter(({ role }) => role === 'via');
  const all = bands.reduce((sum, { statements }) => sum + statements.length, 0);
  const passedOn = bands
    .filter(({ stops }) => stops.length > 2)
    .reduce((sum, { statements }) => sum + statements.length, 0);
  const sentence = t('flowSummary', {
    statements: t('flowStatements', { count: all }),
    sources: t('flowSources', { count: sources.reduce((sum, node) => sum + countOf(node), 0) }),
  });
  if (passedOn === 0) return `${sentence} ${t('flowSummaryStraight')}`;
  const names = listed(
    passersOn.map(({ name }) => name),
    t,
  );
  return `${sentence} ${t('flowSummaryPassedOn', { count: passedOn, names })}`;
}

/** The outlet at the picture's end, as the article gives it. */
export function articleName({ article }: Report, t: Translate): string {
  return article.outlet ?? t('thisArticle');
}

/** Nodes of a role that share a statement with this one; those nearest to the article first. */
function neighbours(node: FlowNode, { nodes }: Flow, role: FlowNode['role']): FlowNode[] {
  const own = new Set(node.statements);
  return nodes
    .filter((each) => each.role === role && each.statements.some((id) => own.has(id)))
    .sort((a, b) => a.column - b.column);
}

function listed(names: readonly string[], t: Translate): string {
  const shown = names.slice(0, names.length > LISTED + 1 ? LISTED : names.length);
  const rest = names.length - shown.length;
  return listNames([...shown, ...(rest > 0 ? [t('flowMore', { count: rest })] : [])], t);
}
