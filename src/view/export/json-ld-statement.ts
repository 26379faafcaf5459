import type { Report, Statement } from '../../report';
import { kindOf } from '../kinds';
import { wordsAt } from '../words/excerpt';
import { linkTo, type Node, nodeOf } from './json-ld-node';
import type { Named } from './json-ld-sources';
import { webAddress } from './link-places';

/**
 * What an annotation says of the words that it is on: the statement as an entity of PROV-O, derived step by step from what
 * those said who passed it on, nearest first, and in the end from its source. Verbatim words are quoted from there.
 */
export function statementNode(
  report: Report,
  statement: Statement,
  named: Named,
  nameOf: (part: string) => string,
): Node {
  const { id, content, cue, identity, mode, anonymous, secondHand, confidence, reason, link } = statement;
  const source = identity === 'none' ? null : statement.source;
  const agent = source === null ? null : named.agentOf(source);
  return nodeOf({
    id: nameOf(id),
    type: ['prov:Entity', 'whence:Statement'],
    value: wordsAt(report.text, content),
    'whence:kind': kindOf(statement),
    'whence:identity': identity,
    'whence:anonymous': anonymous,
    'whence:secondHand': secondHand,
    'whence:mode': mode,
    'whence:confidence': confidence,
    'whence:cue': cue.length > 0 ? wordsAt(report.text, cue) : null,
    'whence:reason': reason && wordsAt(report.text, reason),
    'whence:original': linkOrNull(webAddress(link?.href ?? null)),
    'prov:wasAttributedTo': linkOrNull(agent),
    ...derivation(statement, source, named, nameOf),
  });
}

const linkOrNull = (id: string | null): Node | null => (id === null ? null : linkTo(id));

/** The chain as PROV-O has it: each account derived from the next, the last from what the source said, which is the origin. */
function derivation(
  statement: Statement,
  source: string | null,
  named: Named,
  nameOf: (part: string) => string,
): Readonly<Record<string, Node | null>> {
  const { id, via, who, identity, mode } = statement;
  const property = mode === 'direct' ? 'prov:wasQuotedFrom' : 'prov:wasDerivedFrom';
  const account = (part: string, agent: string): Node => ({
    id: nameOf(`${id}-${part}`),
    type: ['prov:Entity', 'whence:Account'],
    'prov:wasAttributedTo': linkTo(agent),
  });
  const originOf = (source: string): Node =>
    identity === 'document' || identity === 'outlet'
      ? linkTo(nameOf(source))
      : account('origin', named.agentOf(source) ?? nameOf(source));
  const origin = source === null ? null : originOf(source);
  // An outlet that is the source itself also stands last in `via`.
  const relays = origin && via.at(-1) === who ? via.slice(0, -1) : via;
  const chain = relays
    .map((name, at) => account(`relay-${at + 1}`, named.relayOf(name)))
    .reduceRight<Node | null>((rest, step) => (rest ? { ...step, [property]: rest } : step), origin);
  return { [property]: chain, 'prov:hadPrimarySource': origin && linkTo(String(origin.id)) };
}
