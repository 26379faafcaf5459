import { groupBy } from './group-by';
import type { Stop, Trail } from './types';

/** Sources that have a place of their own: as many rows as are read at a glance. */
const SOURCES = 7;

/** Passers-on of one distance that have a place of their own. */
const PASSERS_ON = 5;

/** The ways with small sources and passers-on drawn together, so that the picture stays readable. */
export function mergeSmall(trails: readonly Trail[]): Trail[] {
  const columns = Math.max(0, ...trails.map(({ via }) => via.length));
  const sources = mergeStops(
    trails.map(({ source }) => source),
    SOURCES,
    ({ named }) => (named ? 'source more named' : 'source more unnamed'),
  );
  const passersOn = Array.from({ length: columns }, (_, at) =>
    mergeStops(
      trails.flatMap(({ via }) => via[at] ?? []),
      PASSERS_ON,
      () => `via ${at + 1} more`,
    ),
  );
  return trails.map((trail) => ({
    ...trail,
    source: sources(trail.source),
    via: trail.via.map((stop, at) => passersOn[at]?.(stop) ?? stop),
  }));
}

/** Which stop stands for another one. The largest keep their place; one alone is never "one more". */
function mergeStops(
  stops: readonly Stop[],
  places: number,
  keyFor: (stop: Stop) => string,
): (stop: Stop) => Stop {
  const counts = groupBy(stops, ({ key }) => key);
  const bySize = [...counts.values()].sort((a, b) => b.length - a.length).flatMap(([first]) => first ?? []);
  if (bySize.length <= places + 1) return (stop) => stop;
  const small = groupBy(bySize.slice(places), keyFor);
  const merged = new Map<string, Stop>();
  for (const [key, members] of small) {
    if (members.length < 2) continue;
    for (const member of members) {
      merged.set(member.key, {
        ...member,
        key,
        name: '',
        identity: null,
        people: null,
        merged: members.length,
      });
    }
  }
  return (stop) => merged.get(stop.key) ?? stop;
}
