import type { Source, Statement } from '../../report';
import type { Scan } from '../reading/scan';
import { spanOf } from '../reading/spans';
import type { Entities } from './entities';

/** The sources that statements and candidates come from, with all their mentions, in order of first mention; `statements` has the ids of the former. */
export function listSources(
  scan: Scan,
  entities: Entities,
  statements: readonly Statement[],
  candidates: readonly Statement[],
): Source[] {
  const byId = new Map<string, string[]>();
  for (const { source } of candidates) if (source) byId.set(source, []);
  for (const { id, source } of statements) if (source) byId.set(source, [...(byId.get(source) ?? []), id]);
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
