import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Report } from '../../report';
import type { AnnotatedArticle, GoldStatement } from '../../training/corpora';
import {
  type AttributionDetails,
  detailAttributions,
  detailProvenance,
  type ProvenanceDetails,
  type Scored,
} from './details';
import { pairStatements } from './pair-statements';
import { type Scorer, type Single, scoreEach } from './score-each';
import type { AttributionScore, ProvenanceScore } from './scores';

/** A year in an address or a file's name. */
const YEAR = /(?<!\d)20[0-2]\d(?!\d)/;

/** What the figures of a folder of articles with provenance consist of. @param lines of the reports, as the scorer reads them */
export async function measureProvenanceDetails(
  scorer: Scorer,
  folder: string,
  gold: readonly AnnotatedArticle<GoldStatement>[],
  lines: ReadonlyMap<string, string>,
): Promise<ProvenanceDetails> {
  const singles = gold.map(({ id }): Single => {
    const name = `${id}.json`;
    return { name, gold: readFileSync(join(folder, name), 'utf8'), report: lines.get(id) ?? '' };
  });
  const scores = await scoreEach<ProvenanceScore>(scorer, singles, 'folder');
  const scored = scores.map((score, at): Scored<ProvenanceScore> => {
    const { id, article } = gold[at] as AnnotatedArticle;
    return { id, outlet: article.outlet ?? '–', year: (article.url ?? '').match(YEAR)?.[0] ?? null, score };
  });
  const pairs = gold.flatMap((article) => {
    const line = lines.get(article.id);
    const { statements = [] } = JSON.parse(line ?? '{}') as Partial<Report>;
    return pairStatements(article, statements);
  });
  return detailProvenance(scored, pairs);
}

/** What PolNeAR's figures consist of; its articles' names begin with their outlet. @param articles its lines, by their ids */
export async function measureAttributionDetails(
  scorer: Scorer,
  articles: ReadonlyMap<string, string>,
  lines: ReadonlyMap<string, string>,
): Promise<AttributionDetails> {
  const ids = [...articles.keys()];
  const singles = [...articles].map(
    ([id, gold]): Single => ({ name: 'gold.jsonl', gold, report: lines.get(id) ?? '' }),
  );
  const scores = await scoreEach<AttributionScore>(scorer, singles, 'file');
  return detailAttributions(
    scores.map((score, at) => {
      const id = ids[at] ?? '';
      return { id, outlet: id.split('_')[0] ?? id, year: id.match(YEAR)?.[0] ?? null, score };
    }),
  );
}
