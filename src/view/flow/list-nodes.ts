import type { Translate } from '../words/words';
import { groupBy } from './group-by';
import { ARTICLE, type FlowNode, type Stop, type Trail } from './types';

interface Passing {
  readonly stop: Stop;
  readonly column: number;
  readonly statement: string;
}

/** The nodes of the picture: sources and passers-on by size, what stands for several after them; then the article. */
export function listNodes(trails: readonly Trail[], columns: number, t: Translate): FlowNode[] {
  const passings = groupBy(
    trails.flatMap((trail) => passingsOf(trail, columns)),
    ({ stop }) => stop.key,
  );
  const nodes = [...passings.values()].flatMap((own) => nodeOf(own, columns, t));
  const isMerged = ({ merged }: FlowNode) => Number(merged !== null);
  nodes.sort((a, b) => isMerged(a) - isMerged(b) || b.statements.length - a.statements.length);
  const article: FlowNode = {
    key: ARTICLE,
    role: 'article',
    column: 0,
    name: '',
    identity: null,
    people: null,
    named: true,
    merged: null,
    statements: trails.map(({ statement }) => statement),
  };
  return [...nodes, article];
}

function passingsOf({ source, via, statement }: Trail, columns: number): Passing[] {
  return [
    { stop: source, column: columns + 1, statement },
    ...via.map((stop, at) => ({ stop, column: at + 1, statement })),
  ];
}

function nodeOf(own: readonly Passing[], columns: number, t: Translate): FlowNode[] {
  const [first] = own;
  if (!first) return [];
  const { stop, column } = first;
  const role = column > columns ? 'source' : 'via';
  const statements = own.map(({ statement }) => statement);
  return [{ ...stop, role, column, name: nameOf(stop, role, t), statements }];
}

function nameOf({ name, named, merged }: Stop, role: FlowNode['role'], t: Translate): string {
  if (merged === null) return name;
  if (role === 'via') return t('flowMorePassersOn', { count: merged });
  return t(named ? 'flowMoreNamed' : 'flowMoreUnnamed', { count: merged });
}
