import { groupBy } from './group-by';
import { ARTICLE, type Flow, type FlowBand } from './types';

/** A place in a column: a node, or a lane on which a band goes past the column. */
export interface Place {
  readonly key: string;
  readonly isLane: boolean;
  readonly bands: readonly FlowBand[];
}

/** Columns of places from the sources to the article, each from top to bottom. */
export type Order = readonly (readonly Place[])[];

/** Of the sweeps below: small pictures settle in two or three. */
const ROUNDS = 4;
/** Of the exchanges in a column after each sweep. */
const EXCHANGES = 12;

/**
 * Puts nodes and lanes into an order in which few bands cross: sweeps to and fro in which each place goes to the mean of
 * its neighbours in the column before (the barycentre method of Sugiyama, Tagawa and Toda, 1981), then exchanges of
 * neighbours where that helps; of all rounds, from two first orders, the order with the fewest crossings stays.
 */
export function orderFlow(flow: Flow): Order {
  const routes = new Map(flow.bands.map((band) => [band.key, routeOf(band, flow)]));
  const at = (band: FlowBand, column: number) => routes.get(band.key)?.[column] ?? ARTICLE;
  const count = (order: Order) => countCrossings(order, flow.bands, at);
  const bySize = search(firstOrder(flow, false, at), at, count);
  if (count(bySize) === 0) return bySize;
  const grouped = search(firstOrder(flow, true, at), at, count);
  return count(grouped) < count(bySize) ? grouped : bySize;
}

/** The order with the fewest crossings that is found from a first one. */
function search(first: Order, at: PlaceAt, count: (order: Order) => number): Order {
  let order = exchange(first, at);
  let best = order;
  let fewest = count(order);
  for (let round = 0; round < ROUNDS && fewest > 0; round += 1) {
    order = exchange(sweep(order, round % 2 === 0, at), at);
    const crossings = count(order);
    if (crossings >= fewest) continue;
    best = order;
    fewest = crossings;
  }
  return best;
}

/** Exchanges neighbours in each column where fewer bands cross by it. */
function exchange(order: Order, at: PlaceAt): Order {
  const exchanged = order.map((places) => [...places]);
  for (const [column, places] of [...exchanged.entries()].reverse()) {
    const beside = [column - 1, column + 1].map((other) => {
      const ranks = ranksIn(exchanged[other] ?? []);
      return (band: FlowBand) => ranks.get(at(band, other)) ?? 0;
    });
    const crossings = (upper: Place, lower: Place) =>
      upper.bands
        .flatMap((a) => lower.bands.flatMap((b) => beside.map((rank) => rank(a) > rank(b))))
        .filter(Boolean).length;
    for (let round = 0, isBetter = true; isBetter && round < EXCHANGES; round += 1) {
      isBetter = false;
      for (let above = 0; above + 1 < places.length; above += 1) {
        const [upper, lower] = [places[above], places[above + 1]];
        if (!upper || !lower) continue;
        if (crossings(lower, upper) >= crossings(upper, lower)) continue;
        places.splice(above, 2, lower, upper);
        isBetter = true;
      }
    }
  }
  return exchanged;
}

type PlaceAt = (band: FlowBand, column: number) => string;

/** The place of a band in each column, from its source on. */
function routeOf({ key, stops }: FlowBand, { columns }: Flow): string[] {
  const lanes = columns + 2 - stops.length;
  const [source = ARTICLE, ...rest] = stops;
  return [source, ...Array.from({ length: lanes }, (_, at) => `lane ${at} ${key}`), ...rest];
}

/**
 * Nodes by size, with the lanes above them in the order of where they come from. `grouped`: sources that nobody passed on
 * stand first, then the others beside those with whom they share their largest passer-on.
 */
function firstOrder({ nodes, bands, columns }: Flow, grouped: boolean, at: PlaceAt): Order {
  const ranks = new Map(nodes.map(({ key }, rank) => [key, rank]));
  const rankOf = (key = '') => ranks.get(key) ?? 0;
  const groups = new Map<string, number>();
  for (const { stops } of grouped ? bands : []) {
    const [source = '', ...via] = stops.slice(0, -1);
    for (const key of via) groups.set(source, Math.min(groups.get(source) ?? nodes.length, rankOf(key)));
  }
  const origin = ({ key, isLane, bands: [band] }: Place) => (isLane ? band?.stops[0] : key) ?? key;
  const groupOf = (place: Place) => groups.get(origin(place)) ?? -1;
  return Array.from({ length: columns + 2 }, (_, column) =>
    [...groupBy(bands, (band) => at(band, column))]
      .map(([key, own]): Place => ({ key, isLane: !ranks.has(key), bands: own }))
      .sort(
        (a, b) =>
          Number(b.isLane) - Number(a.isLane) ||
          groupOf(a) - groupOf(b) ||
          rankOf(origin(a)) - rankOf(origin(b)),
      ),
  );
}

function sweep(order: Order, toSources: boolean, at: PlaceAt): Order {
  const swept = [...order];
  const step = toSources ? -1 : 1;
  for (let column = toSources ? order.length - 2 : 1; swept[column]; column += step) {
    const ranks = ranksIn(swept[column - step] ?? []);
    const mean = ({ bands }: Place) => {
      const size = bands.reduce((sum, { statements }) => sum + statements.length, 0);
      const sum = bands.reduce(
        (sum, band) => sum + (ranks.get(at(band, column - step)) ?? 0) * band.statements.length,
        0,
      );
      return sum / size;
    };
    swept[column] = (swept[column] ?? []).toSorted((a, b) => mean(a) - mean(b));
  }
  return swept;
}

function ranksIn(places: readonly Place[]): ReadonlyMap<string, number> {
  return new Map(places.map(({ key }, rank) => [key, rank]));
}

/** How many pairs of bands cross between two columns, over all columns. */
function countCrossings(order: Order, bands: readonly FlowBand[], at: PlaceAt): number {
  let count = 0;
  for (let column = 0; column + 1 < order.length; column += 1) {
    const [from, to] = [ranksIn(order[column] ?? []), ranksIn(order[column + 1] ?? [])];
    const ends = bands.map((band) => [
      from.get(at(band, column)) ?? 0,
      to.get(at(band, column + 1)) ?? 0,
    ]) as [number, number][];
    for (const [i, [a, b]] of ends.entries())
      for (const [c, d] of ends.slice(i + 1)) if ((a - c) * (b - d) < 0) count += 1;
  }
  return count;
}
