import type { Source, Statement } from '../report';
import type { Entities } from './entities';
import type { Scan } from './scan';
import { spanOf } from './spans';

/** The sources that statements come from, with all their mentions, in order of first mention. */
export function listSources(scan: Scan, entities: Entities, statements: readonly Statement[]): Source[] {
  const byId = new Map<string, string[]>();
  for (const statement of statements) {
    if (!statement.source) continue;
    const ids = byId.get(statement.source) ?? [];
    ids.push(statement.id);
    byId.set(statement.source, ids);
  }
  return entities.all
    .filter((entity) => byId.has(entity.id))
    .map((entity) => ({
      id: entity.id,
      name: entity.name,
      identity: entity.identity,
      description: entity.description,
      mentions: entity.mentions.map((range) => spanOf(scan, range)).sort((a, b) => a[0] - b[0]),
      statements: byId.get(entity.id) ?? [],
    }));
}
