import { describe, expect, test } from 'vitest';
import { orderFlow } from '../../../src/view/flow/order-flow';
import { type Picture, placeFlow } from '../../../src/view/flow/place-flow';
import type { FlowNode } from '../../../src/view/flow/types';
import { flowFrom, MANY, UNNAMED, type Way } from './flow-from';

const DEEP: readonly Way[] = [
  ['Dana Holt', [], 3],
  ['an aide', ['The Courier', 'Radio Nord', 'a friend'], 2, UNNAMED],
  ['two officials', ['The Courier'], 1, UNNAMED],
];
const HUGE = MANY.map(([who, via, count = 1, rest]): Way => [who, via ?? [], count * 3, rest ?? {}]);

const CASES: readonly [name: string, ways: readonly Way[]][] = [
  ['one', [['Dana Holt']]],
  ['deep', DEEP],
  ['many', MANY],
  ['huge', HUGE],
];
const WIDTHS = [280, 340, 600, 1200];

const cases = CASES.flatMap(([name, ways]) => WIDTHS.map((width) => [name, width, ways] as const));
const ROW = 24;
const LINE = 17;
const widthOf = ({ name }: FlowNode) => 30 + 7 * name.length;

describe.each(cases)('%s at %i pixels', (_, width, ways) => {
  const picture: Picture = placeFlow(flowFrom(ways), { width, row: ROW, line: LINE, widthOf });

  test('names do not cover one another and stay in the picture', () => {
    for (const { node, box } of picture.nodes) {
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.y).toBeGreaterThanOrEqual(-0.001);
      expect(box.x + box.width).toBeLessThanOrEqual(picture.width + 0.001);
      expect(box.y + box.height).toBeLessThanOrEqual(picture.height + 0.001);
      for (const other of picture.nodes) {
        if (other.node === node || other.node.column !== node.column) continue;
        const isApart = other.box.y >= box.y + box.height || box.y >= other.box.y + other.box.height;
        expect(isApart, `${node.name} and ${other.node.name}`).toBe(true);
      }
    }
  });

  test('a name has one row at least, and room to be read', () => {
    for (const { node, box } of picture.nodes.filter(({ node }) => node.role !== 'article')) {
      expect(box.height, node.name).toBeGreaterThanOrEqual(ROW);
      expect(box.width, node.name).toBeGreaterThanOrEqual(54);
    }
  });

  test('bars are as high as what flows through them', () => {
    for (const { node, bar } of picture.nodes) {
      const through = picture.bands.filter(({ band }) => band.stops.includes(node.key));
      expect(bar.height).toBeCloseTo(through.reduce((sum, { thickness }) => sum + thickness, 0));
    }
  });

  test('bands run from source to article, past the names that they do not come through', () => {
    for (const { band, points } of picture.bands) {
      const xs = points.map(([x]) => x);
      expect(xs).toEqual(xs.toSorted((a, b) => a - b));
      for (const { node, box } of picture.nodes.filter(({ node }) => node.role === 'via')) {
        if (band.stops.includes(node.key)) continue;
        const inColumn = points.filter(([x]) => x >= box.x - 0.01 && x <= box.x + box.width + 0.01);
        expect(inColumn.every(([, y]) => y < box.y || y > box.y + box.height)).toBe(true);
      }
    }
  });

  test('is as wide as the space, where that suffices', () => {
    expect(picture.width).toBeGreaterThanOrEqual(width - 0.001);
    if (width > 500) expect(picture.width).toBeCloseTo(width);
  });
});

test('stays low: of a huge article, too', () => {
  for (const [, ways] of CASES)
    expect(placeFlow(flowFrom(ways), { width: 340, row: ROW, line: LINE, widthOf }).height).toBeLessThan(400);
});

/** Names from top to bottom, from the sources on; "…": a band that goes past. */
const orderOf = (ways: readonly Way[]) => {
  const flow = flowFrom(ways);
  const names = new Map(flow.nodes.map(({ key, name }) => [key, name]));
  return orderFlow(flow).map((places) => places.map(({ key }) => names.get(key) ?? '…').join(' | '));
};

test.each<[string, readonly Way[], readonly string[]]>([
  [
    'sources stand beside those who passed them on',
    [
      ['A', ['X'], 3],
      ['B', ['Y'], 2],
      ['C', ['X']],
      ['D', ['Y']],
      ['E', [], 2],
    ],
    ['E | A | C | B | D', '… | X | Y', ''],
  ],
  [
    'of several who speak for themselves larger sources stand above, too',
    [['A'], ['B', [], 3], ['C', ['X']], ['D', [], 2]],
    ['B | D | A | C', '… | … | … | X', ''],
  ],
  ['larger sources stand above', [['A'], ['B', [], 3], ['C', [], 2]], ['B | C | A', '']],
  [
    'what one source says both ways does not cross the others',
    [['A', ['X'], 2], ['B', [], 2], ['C'], ['C', ['X']]],
    ['B | A | C', '… | X | …', ''],
  ],
])('%s', (_, ways, order) => {
  expect(orderOf(ways)).toEqual(order);
});
