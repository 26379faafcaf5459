import type { Report, Source, Statement } from '../../report';
import { atStart } from '../words/names';
import type { Translate } from '../words/words';

/** What one source says in the article. */
export interface SourceGroup {
  /** `null`: hearsay that names nobody. */
  readonly source: Source | null;
  readonly name: string;
  readonly statements: readonly Statement[];
}

/** The statements by source: who says most comes first, of equals who speaks first. */
export function groupBySource(report: Report, t: Translate): SourceGroup[] {
  const sources = new Map(report.sources.map((source) => [source.id, source]));
  const bySource = new Map<string | null, Statement[]>();
  for (const statement of report.statements) {
    const group = bySource.get(statement.source);
    if (group) group.push(statement);
    else bySource.set(statement.source, [statement]);
  }
  return [...bySource]
    .map(([id, statements]): SourceGroup => {
      const source = id === null ? null : (sources.get(id) ?? null);
      const name = atStart(source?.name ?? statements[0]?.who ?? t('nobodyNamed'));
      return { source, name, statements };
    })
    .sort((a, b) => b.statements.length - a.statements.length);
}
