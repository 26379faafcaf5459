import { type Order, orderFlow } from './order-flow';
import { type Columns, placeColumns } from './place-columns';
import { stack } from './stack';
import type { Flow, FlowBand, FlowNode } from './types';

/** All in CSS pixels. */
export interface Space {
  readonly width: number;
  /** Height of a node with one line of words. */
  readonly row: number;
  /** What a second line of words adds. */
  readonly line: number;
  /** Width of a node that its words want for one line. */
  readonly widthOf: (node: FlowNode) => number;
}

export interface Box {
  /** From the side on which lines of the reader's language begin. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface PlacedNode {
  readonly node: FlowNode;
  /** Where its name stands. */
  readonly box: Box;
  /** Where its bands begin or end; as high as they are together. */
  readonly bar: Box;
}

export type Point = readonly [x: number, y: number];

export interface PlacedBand {
  readonly band: FlowBand;
  readonly thickness: number;
  /** Its middle line: out of a column, into the next one, and so on; straight within columns, curved between them. */
  readonly points: readonly Point[];
}

export interface Picture {
  /** At least that of the space; more where the columns need it. */
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly PlacedNode[];
  readonly bands: readonly PlacedBand[];
}

/** Of all bands together, as far as the limits below let them. */
const BODY = 190;
/** Of one statement at most: three statements are no flood. */
const THICKEST = 10;
/** Of a band at least: a line that is dotted or wavy still shows its shape; of very many bands it is half of that. */
const THINNEST = 4;
/** Of all bands together, if each were the thinnest. */
const MOST_THIN = 200;
/** Rows: for the name that stands upright beside the article's bar. */
const LEAST_ROWS = 3;
/** Between nodes or lanes of a column. */
const GAP = 4;

/** The places of nodes and bands. Thickness goes with the number of statements, from `THINNEST` on. */
export function placeFlow(flow: Flow, { width, row, line, widthOf }: Space): Picture {
  const order = orderFlow(flow);
  const columns = placeColumns(width, flow.columns);
  const thicknessOf = thicknessIn(flow);
  const heightOf = (bands: readonly FlowBand[]) => bands.reduce((sum, band) => sum + thicknessOf(band), 0);
  const nodes = new Map(flow.nodes.map((node) => [node.key, node]));
  const heights = order.map((places, column) =>
    places.map(({ key, bands }) => {
      const node = nodes.get(key);
      if (!node || node.role === 'article') return heightOf(bands);
      const isLong = widthOf(node) > (columns[column]?.name ?? 0);
      return Math.max(isLong ? row + line : row, heightOf(bands));
    }),
  );
  const height = Math.max(
    LEAST_ROWS * row,
    ...heights.map((own) => own.reduce((sum, each) => sum + each + GAP, -GAP)),
  );

  const points = new Map<string, Point[]>(flow.bands.map(({ key }) => [key, []]));
  const placed: PlacedNode[] = [];
  const lastOf = (band: FlowBand) => points.get(band.key)?.at(-1)?.[1] ?? height / 2;
  for (const [column, places] of order.entries()) {
    const own = heights[column] ?? [];
    const wishes = places.map(({ bands }) =>
      column === 0
        ? null
        : bands.reduce((sum, band) => sum + lastOf(band) * thicknessOf(band), 0) / heightOf(bands),
    );
    const tops = stack(own, wishes, GAP, height);
    const next = ranksAfter(order, column);
    const { box, bar } = columns[column] as Columns[number];
    for (const [at, { key, bands }] of places.entries()) {
      const [top = 0, high = 0] = [tops[at], own[at]];
      const thick = heightOf(bands);
      const start = top + (high - thick) / 2;
      const into = spread(bands, thicknessOf, start, lastOf);
      const out = spread(bands, thicknessOf, start, (band) => next(band));
      for (const band of bands) {
        const line = points.get(band.key);
        if (column > 0) line?.push([box.x, into.get(band.key) ?? start]);
        if (column < order.length - 1) line?.push([box.x + box.width, out.get(band.key) ?? start]);
      }
      const node = nodes.get(key);
      if (!node) continue;
      placed.push({
        node,
        box: { x: box.x, y: top, width: box.width, height: high },
        bar: { x: bar.x, y: start, width: bar.width, height: thick },
      });
    }
  }
  const last = columns.at(-1)?.box;
  return {
    width: last ? last.x + last.width : width,
    height,
    nodes: placed,
    bands: flow.bands.map((band) => ({
      band,
      thickness: thicknessOf(band),
      points: points.get(band.key) ?? [],
    })),
  };
}

/** How thick the bands of a picture are. */
function thicknessIn({ bands }: Flow): (band: FlowBand) => number {
  const all = bands.reduce((sum, { statements }) => sum + statements.length, 0);
  const unit = Math.min(THICKEST, BODY / Math.max(1, all));
  const least = Math.max(THINNEST / 2, Math.min(THINNEST, MOST_THIN / bands.length));
  return ({ statements }) => Math.max(least, statements.length * unit);
}

/** The rank of the place to which a band goes from a column. */
function ranksAfter(order: Order, column: number): (band: FlowBand) => number {
  const ranks = new Map<string, number>();
  for (const [rank, { bands }] of (order[column + 1] ?? []).entries()) {
    for (const { key } of bands) ranks.set(key, rank);
  }
  return ({ key }) => ranks.get(key) ?? 0;
}

/** The middles of bands that lie side by side from `top` on, in the order of `rank`. */
function spread(
  bands: readonly FlowBand[],
  thicknessOf: (band: FlowBand) => number,
  top: number,
  rank: (band: FlowBand) => number,
): ReadonlyMap<string, number> {
  let edge = top;
  const middles = new Map<string, number>();
  for (const band of bands.toSorted((a, b) => rank(a) - rank(b))) {
    middles.set(band.key, edge + thicknessOf(band) / 2);
    edge += thicknessOf(band);
  }
  return middles;
}
