import type { Identity, Report, Source } from '../../report';
import { wordsAt } from '../words/excerpt';
import { linkTo, type Node, nodeOf } from './json-ld-node';

/** Who or what stands behind statements, and what they are called in the export. */
export interface Named {
  /** All nodes, each once. */
  readonly nodes: readonly Node[];
  /** Of the agent to whom a statement of this source is attributed; for a document `null`. */
  agentOf(source: string): string | null;
  /** Of the agent that goes by this name in a chain. */
  relayOf(name: string): string;
}

/** The types after PROV-O: documents and reports are entities, people and bodies are agents. */
const TYPES = {
  person: ['prov:Agent', 'prov:Person'],
  organization: ['prov:Agent', 'prov:Organization'],
  document: ['prov:Entity', 'whence:Document'],
  outlet: ['prov:Entity', 'whence:NewsReport'],
  unnamed: ['prov:Agent'],
  group: ['prov:Agent'],
  none: ['prov:Agent'],
} as const satisfies Record<Identity, readonly string[]>;

/** All sources of the statements, and those who passed statements on. `nameOf` makes an IRI for a part of the report. */
export function nameSources(report: Report, nameOf: (part: string) => string): Named {
  const used = new Set(report.statements.map(({ source }) => source));
  const sources = report.sources.filter(({ id }) => used.has(id));
  const agents = new Map(sources.map((source) => [source.id, agentOf(source, nameOf)]));
  const byName = new Map<string, string>();
  for (const { id, name } of sources) {
    const agent = agents.get(id);
    if (agent && !byName.has(name)) byName.set(name, agent);
  }
  const relays: Node[] = [];
  for (const name of report.statements.flatMap(({ via }) => via)) {
    if (byName.has(name)) continue;
    const id = nameOf(`relay-${relays.length + 1}`);
    relays.push({ id, type: 'prov:Agent', label: name }); // with or without a name: the article's words
    byName.set(name, id);
  }
  return {
    nodes: [...sources.map((source) => sourceNode(report, source, nameOf)), ...relays],
    agentOf: (source) => agents.get(source) ?? null,
    relayOf: (name) => byName.get(name) ?? nameOf('relay'),
  };
}

function agentOf({ id, identity }: Source, nameOf: (part: string) => string): string | null {
  if (identity === 'outlet') return nameOf(`${id}-outlet`);
  return identity === 'document' ? null : nameOf(id);
}

function sourceNode(report: Report, source: Source, nameOf: (part: string) => string): Node {
  const { id, name, identity, description, count, knowledge, reason } = source;
  const isNamed = identity === 'person' || identity === 'organization';
  const isNameless = identity === 'unnamed' || identity === 'group' || identity === 'none';
  const descriptions = [...(isNameless ? [name] : []), ...(description ? [description] : [])];
  return nodeOf({
    id: nameOf(id),
    type: [...TYPES[identity]],
    name: isNamed ? name : null,
    label: identity === 'document' || identity === 'outlet' ? name : null,
    'whence:identity': identity,
    'whence:description': descriptions,
    'whence:count': count,
    'whence:knowledge': knowledge && wordsAt(report.text, [knowledge]),
    'whence:reason': reason && wordsAt(report.text, reason),
    'prov:wasAttributedTo':
      identity === 'outlet'
        ? { ...linkTo(nameOf(`${id}-outlet`)), type: ['prov:Agent', 'prov:Organization'], name }
        : null,
  });
}
