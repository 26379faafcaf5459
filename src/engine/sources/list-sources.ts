import type { Source, Span, Statement } from '../../report';
import { isNameless } from '../chains/chain';
import { countPeople } from '../mentions/count-people';
import type { Scan } from '../reading/scan';
import { spanOf } from '../reading/spans';
import type { Accounting, Reasons } from '../statements/find-reasons';
import type { Entities, Entity } from './entities';

/** The sources that statements and candidates come from, with all their mentions, in order of first mention; `statements` has the ids of the former. */
export function listSources(
  scan: Scan,
  entities: Entities,
  reasons: Reasons,
  statements: readonly Statement[],
  candidates: readonly Statement[],
): Source[] {
  const byId = new Map<string, string[]>();
  for (const { source } of candidates) if (source) byId.set(source, []);
  for (const { id, source } of statements) {
    if (!source) continue;
    const known = byId.get(source);
    if (known) known.push(id);
    else byId.set(source, [id]);
  }
  return entities.all
    .filter((entity) => byId.has(entity.id))
    .map((entity) => {
      const account = reasons.get(entity);
      const knowledge = account?.knowledge[0];
      return {
        id: entity.id,
        name: entity.name,
        identity: entity.identity,
        description: entity.description,
        count: countOf(scan, entity),
        knowledge: knowledge ? spanOf(scan, knowledge.words) : null,
        reason: reasonOf(scan, entity, account),
        mentions: entity.mentions.map((range) => spanOf(scan, range)).sort((a, b) => a[0] - b[0]),
        statements: byId.get(entity.id) ?? [],
      };
    });
}

function countOf(scan: Scan, entity: Entity): number | null {
  if (!isNameless(entity.identity)) return null;
  const counts = entity.mentions.map((mention) => countPeople(scan, mention)?.number ?? null);
  // "One critic" among critics, spoken of later, is not all of them.
  return counts.find((count, at) => count !== null && !(at > 0 && entity.plural && count === 1)) ?? null;
}

/** The article's words for withholding the name: those tied to the source, else those for not giving all of its name. */
function reasonOf(scan: Scan, { reason }: Entity, account: Accounting | undefined): Span[] | null {
  if (account?.reasons.length) return account.reasons.map(({ words }) => spanOf(scan, words));
  return reason && [spanOf(scan, reason)];
}
