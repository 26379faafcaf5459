import type { Report } from '../../report';
import type { Translate } from '../words/words';
import { groupBands } from './group-bands';
import { listNodes } from './list-nodes';
import { mergeSmall } from './merge-small';
import { traceStatements } from './trace-statements';
import type { Flow } from './types';

/** How the statements came: from their sources, through those who passed them on, to the article. */
export function flowOf(report: Report, t: Translate): Flow {
  const trails = mergeSmall(traceStatements(report, t));
  const columns = Math.max(0, ...trails.map(({ via }) => via.length));
  return { nodes: listNodes(trails, columns, t), bands: groupBands(trails), columns };
}
