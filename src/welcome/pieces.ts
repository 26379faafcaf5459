import type { Report, Span, Statement } from '../report';

/** Words of a block, and the statement whose content they are; `null`: of none. */
export interface Piece {
  readonly words: string;
  readonly statement: Statement | null;
}

/** Cuts a block's text where statements begin and end. Of two that overlap the words belong to the later one. */
export function piecesOf(report: Report, [start, end]: Span): Piece[] {
  const within = report.statements.flatMap((statement) =>
    statement.content.filter(([from, to]) => from < end && to > start).map((span) => ({ statement, span })),
  );
  const cuts = new Set([start, end, ...within.flatMap(({ span }) => span)]);
  const places = [...cuts].filter((at) => at >= start && at <= end).sort((a, b) => a - b);
  return places.slice(1).map((to, index): Piece => {
    const from = places[index] ?? start;
    const owner = within.findLast(({ span }) => span[0] <= from && span[1] >= to);
    return { words: report.text.slice(from, to), statement: owner?.statement ?? null };
  });
}
