import type { Headline, Report, Root, Statement } from '../report';
import { type Kind, kindOf } from './kinds';
import { LEAST_CONFIDENCE, type Level } from './sureness';

/** What of a report the reader wants to see. */
export interface Choice {
  readonly sureness: Level;
  /** The kinds that are marked in the page. */
  readonly marked: readonly Kind[];
  /** Marks only what is anonymous or second-hand, whatever `marked` has. */
  readonly quiet: boolean;
}

/** A report as the reader wants it. */
export interface Readings {
  /** Its `statements` are those that are sure enough, all others are its `candidates`; what refers to statements agrees. */
  readonly report: Report;
  /** Those of its statements that are marked in the page, in order of the text. */
  readonly marked: readonly Statement[];
}

/** What of a report is shown and marked; at the level 0 the report stays as it is. */
export function readingsOf(report: Report, { sureness, marked, quiet }: Choice): Readings {
  const least = LEAST_CONFIDENCE[sureness];
  const shown = least === null ? report : reportFrom(report, least);
  const kinds = new Set(marked.filter((kind) => !(quiet && kind === 'firstHand')));
  return { report: shown, marked: shown.statements.filter((statement) => kinds.has(kindOf(statement))) };
}

/** The report with the statements of at least this confidence. */
function reportFrom(report: Report, least: number): Report {
  const all = [...report.statements, ...report.candidates].sort(inText);
  const isSure = ({ confidence }: Statement) => confidence >= least;
  const statements = all.filter(isSure);
  return {
    ...report,
    statements,
    candidates: all.filter((statement) => !isSure(statement)),
    sources: report.sources.map((source) => ({
      ...source,
      statements: statements.filter((statement) => statement.source === source.id).map(({ id }) => id),
    })),
    roots: rootsOf(report, statements),
    headline: report.headline && headlineOf(report.headline, statements),
  };
}

function inText(a: Statement, b: Statement): number {
  return (a.content[0]?.[0] ?? 0) - (b.content[0]?.[0] ?? 0);
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
