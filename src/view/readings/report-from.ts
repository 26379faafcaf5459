import type { Headline, Report, Root, Statement } from '../../report';

/** The report with other statements among those that it knows, in order of the text; what refers to statements agrees. */
export function reportFrom(
  report: Report,
  statements: readonly Statement[],
  candidates: readonly Statement[],
): Report {
  return {
    ...report,
    statements,
    candidates,
    sources: report.sources.map((source) => ({
      ...source,
      statements: statements.filter((statement) => statement.source === source.id).map(({ id }) => id),
    })),
    roots: rootsOf(report, statements),
    headline: report.headline && headlineOf(report.headline, statements),
  };
}

/** The roots of which at least two statements are left. A candidate joins a root that it fits, but makes none. */
function rootsOf({ roots, statements: sure }: Report, statements: readonly Statement[]): Root[] {
  const known = new Set(sure.map(({ id }) => id));
  const isIn = (root: Root, statement: Statement) =>
    known.has(statement.id) ? root.statements.includes(statement.id) : rootFor(statement, roots) === root;
  return roots
    .map((root) => ({ root, own: statements.filter((statement) => isIn(root, statement)) }))
    .filter(({ own }) => own.length > 1)
    .map(({ root, own }) => ({ ...root, ...endsOf(own), statements: own.map(({ id }) => id) }))
    .sort((a, b) => b.statements.length - a.statements.length);
}

/** The root that a further statement rests on: the nearest who passed it on goes before its source. */
function rootFor({ via, source }: Statement, roots: readonly Root[]): Root | undefined {
  const byWay = roots.find(
    ({ kind, via: [way] }) => kind !== 'source' && way !== undefined && via.includes(way),
  );
  return byWay ?? roots.find((root) => root.kind === 'source' && root.source === source && via.length === 0);
}

/** What a root says of who stands at the far ends of its statements. */
function endsOf(
  own: readonly Statement[],
): Pick<Root, 'source' | 'who' | 'identities' | 'anonymous' | 'secondHand'> {
  const ends = new Map(own.flatMap(({ who, identity }) => (who === null ? [] : [[who, identity] as const])));
  const [source = null, ...others] = new Set(own.map((statement) => statement.source));
  return {
    source: others.length === 0 ? source : null,
    who: [...ends.keys()],
    identities: [...ends.values()],
    anonymous: own.every(({ anonymous }) => anonymous),
    secondHand: own.every(({ secondHand }) => secondHand),
  };
}

/** What of the headline's grounds is among the statements. */
function headlineOf(headline: Headline, statements: readonly Statement[]): Headline {
  const grounds = statements.filter(({ id }) => headline.restsOn.includes(id));
  const ids = new Set(grounds.map(({ id }) => id));
  const anonymous = grounds.length > 0 && grounds.every((ground) => ground.anonymous);
  const secondHand = grounds.length > 0 && grounds.every((ground) => ground.secondHand);
  return {
    ...headline,
    restsOn: headline.restsOn.filter((id) => ids.has(id)),
    anonymous,
    secondHand,
    statesAsFact: !headline.attributed && (anonymous || secondHand),
    ties: headline.ties.filter(({ statement }) => ids.has(statement)),
  };
}
