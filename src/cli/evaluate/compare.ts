import type { Published } from './published';
import type { AttributionScore } from './scores';

const cell = (percentage: number | null): string => percentage?.toFixed(1) ?? '–';

/** Rows of a table, head first: what others reach and, last, what Whence does, in percent. */
export function compareWithPublished(
  { exact, relation, reporting }: AttributionScore,
  published: readonly Published[],
): string[][] {
  const own: Omit<Published, 'from'> = {
    system: 'Whence',
    source: 100 * exact.source.F1,
    cue: 100 * exact.cue.F1,
    content: 100 * exact.content.F1,
    relation: 100 * relation.F1,
    reporting: 100 * reporting.R,
  };
  return [
    ['PolNeAR', 'source', 'cue', 'content', 'who said what', 'reporting cues', 'measured by'],
    ...published.map((other) => [...toRow(other), other.from]),
    [...toRow(own), 'this command, development part'],
  ];
}

function toRow({ system, source, cue, content, relation, reporting }: Omit<Published, 'from'>): string[] {
  return [system, ...[source, cue, content, relation, reporting].map(cell)];
}
