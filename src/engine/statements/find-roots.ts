import type { Identity, Root, Source, Statement } from '../../report';

/** What so many statements share is worth saying. */
const LEAST_STATEMENTS = 2;

/** Rules by which a link is that of the report itself: two links are two reports. */
const LINKS_OF_REPORT: ReadonlySet<string> = new Set(['link-of-outlet', 'link-on-words', 'link-again']);

/** Statements with what they share. */
interface Group {
  readonly kind: Root['kind'];
  /** Who passed all of them on; `null` where they share only their source. */
  readonly way: string | null;
  readonly statements: Statement[];
}

/**
 * Groups the statements that rest on one and the same thing: first those that came by one report of another medium or by one
 * go-between, then the others by their source. The largest group comes first.
 */
export function findRoots(statements: readonly Statement[], sources: readonly Source[]): Root[] {
  const byWay = groupByWay(statements, sources).filter(isRoot);
  const taken = new Set(byWay.flatMap((group) => group.statements));
  const bySource = new Map<string, Group>();
  for (const statement of statements) {
    if (statement.source === null || taken.has(statement)) continue;
    addTo(bySource, statement.source, { kind: 'source', way: null }, statement);
  }
  return [...byWay, ...[...bySource.values()].filter(isRoot)]
    .sort((a, b) => b.statements.length - a.statements.length)
    .map((group, index) => toRoot(group, `root-${index + 1}`));
}

function isRoot({ statements }: Group): boolean {
  return statements.length >= LEAST_STATEMENTS;
}

/** Of several who passed a statement on the one counts who passed on most; of equals the nearest. */
function groupByWay(statements: readonly Statement[], sources: readonly Source[]): Group[] {
  const relays = new Set(sources.filter(({ identity }) => identity !== 'outlet').map(({ name }) => name));
  const shares = new Map<string, number>();
  for (const { via } of statements) for (const name of via) shares.set(name, (shares.get(name) ?? 0) + 1);
  const firstLinks = new Map<string, string>();
  const wayOf = ({ via }: Statement): string | null =>
    via.reduce<string | null>(
      (best, name) => (best !== null && (shares.get(best) ?? 0) >= (shares.get(name) ?? 0) ? best : name),
      null,
    );
  for (const statement of statements) {
    const [way, href] = [wayOf(statement), reportLink(statement)];
    if (way !== null && href !== null && !firstLinks.has(way)) firstLinks.set(way, href);
  }
  const groups = new Map<string, Group>();
  for (const statement of statements) {
    const way = wayOf(statement);
    if (way === null) continue;
    const kind = relays.has(way) ? 'relay' : 'report';
    const report = reportLink(statement) ?? firstLinks.get(way) ?? '';
    addTo(groups, `${way} ${kind === 'report' ? report : ''}`, { kind, way }, statement);
  }
  return [...groups.values()];
}

function reportLink({ link, why }: Statement): string | null {
  return link && why.some(({ rule }) => LINKS_OF_REPORT.has(rule)) ? link.href : null;
}

function addTo(
  groups: Map<string, Group>,
  key: string,
  shared: Pick<Group, 'kind' | 'way'>,
  statement: Statement,
): void {
  const known = groups.get(key);
  if (known) known.statements.push(statement);
  else groups.set(key, { ...shared, statements: [statement] });
}

function toRoot({ kind, way, statements }: Group, id: string): Root {
  const ends = new Map<string, Identity>();
  for (const { who, identity } of statements) if (who !== null && !ends.has(who)) ends.set(who, identity);
  const sources = new Set(statements.map(({ source }) => source));
  const [source = null] = sources;
  const [first] = statements;
  const shared = (first?.via ?? []).filter(
    (name) => name !== way && statements.every(({ via }) => via.includes(name)),
  );
  return {
    id,
    kind,
    source: sources.size === 1 ? source : null,
    via: way === null ? shared : [way, ...shared],
    who: [...ends.keys()],
    identities: [...ends.values()],
    statements: statements.map((statement) => statement.id),
    anonymous: statements.every(({ anonymous }) => anonymous),
    secondHand: statements.every(({ secondHand }) => secondHand),
  };
}
