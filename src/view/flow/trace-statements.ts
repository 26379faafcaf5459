import type { Identity, Report, Statement } from '../../report';
import { kindOf } from '../kinds';
import { atStart } from '../words/names';
import type { Translate } from '../words/words';
import type { Stop, Trail } from './types';

const NAMELESS: ReadonlySet<Identity> = new Set(['unnamed', 'group', 'none']);

/** The way of each statement, in order of the text. */
export function traceStatements(report: Report, t: Translate): Trail[] {
  const sources = new Map(report.sources.map((source) => [source.id, source]));
  return report.statements.map((statement) => {
    const source = statement.source === null ? undefined : sources.get(statement.source);
    const name = source?.name ?? statement.who ?? t('nobodyNamed');
    return {
      statement: statement.id,
      kind: kindOf(statement),
      source: {
        key: `source ${statement.source ?? name}`,
        name: atStart(name),
        identity: statement.identity,
        people: source?.count ?? null,
        named: !NAMELESS.has(statement.identity),
        merged: null,
      },
      via: viaOf(statement),
    };
  });
}

/**
 * Who passed it on, without the source itself. The same name at another distance from the article is another stop: so
 * every step of every way leads to the next column.
 */
function viaOf({ via, who }: Statement): Stop[] {
  return via
    .filter((name, at) => !(at === via.length - 1 && name === who))
    .map((name, at) => ({
      key: `via ${at + 1} ${name}`,
      name: atStart(name),
      identity: null,
      people: null,
      named: true,
      merged: null,
    }));
}
