import { flowOf } from '../../../src/view/flow/flow';
import type { Flow } from '../../../src/view/flow/types';
import { english } from '../english';
import { type Row, reportOf } from '../report-of';

/** Who, through whom (nearest first), how many statements. */
export type Way = readonly [who: string | null, via?: readonly string[], count?: number, rest?: Partial<Row>];

export function flowFrom(ways: readonly Way[]): Flow {
  const rows = ways.flatMap(([who, via = [], count = 1, rest = {}], at) =>
    Array.from({ length: count }, (_, each): Row => {
      return { says: [`Words ${at}/${each}.`], who, source: who, via, ...rest };
    }),
  );
  return flowOf(reportOf({ rows }), english);
}

export const UNNAMED = { identity: 'unnamed' } as const;

/** More sources than a picture has places for. */
export const MANY: readonly Way[] = [
  ...Array.from({ length: 12 }, (_, at): Way => [`Person ${at}`, at % 3 ? [] : [`Outlet ${at}`], 12 - at]),
  ...Array.from({ length: 5 }, (_, at): Way => [`an official ${at}`, ['The Courier'], 1, UNNAMED]),
];
