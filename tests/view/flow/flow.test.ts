import { describe, expect, test } from 'vitest';
import { ARTICLE, type Flow } from '../../../src/view/flow/types';
import { flowFrom, MANY, UNNAMED, type Way } from './flow-from';

const rowsOf = ({ nodes }: Flow) =>
  nodes.map(({ role, column, name, statements }) => `${role} ${column} ${name}: ${statements.length}`);

describe('nodes', () => {
  test.each<[string, readonly Way[], readonly string[]]>([
    ['a named source alone', [['Dana Holt', [], 2]], ['source 1 Dana Holt: 2', 'article 0 : 2']],
    [
      'by size, passers-on with them',
      [
        ['two officials', ['The Courier'], 2, UNNAMED],
        ['Dana Holt', [], 3],
        ['Dana Holt', ['The Courier']],
      ],
      ['source 2 Dana Holt: 4', 'via 1 The Courier: 3', 'source 2 Two officials: 2', 'article 0 : 6'],
    ],
    [
      'farther passers-on stand farther away',
      [['an aide', ['The Courier', 'Radio Nord'], 1, UNNAMED]],
      ['source 3 An aide: 1', 'via 1 The Courier: 1', 'via 2 Radio Nord: 1', 'article 0 : 1'],
    ],
    [
      'a medium that is the source itself does not pass on',
      [['The Courier', ['The Courier'], 1, { identity: 'outlet', secondHand: true }]],
      ['source 1 The Courier: 1', 'article 0 : 1'],
    ],
    ['hearsay', [[null, [], 1, { identity: 'none' }]], ['source 1 Nobody named: 1', 'article 0 : 1']],
    ['nothing', [], ['article 0 : 0']],
  ])('%s', (_, ways, nodes) => {
    expect(rowsOf(flowFrom(ways))).toEqual(nodes);
  });
});

test('small sources are drawn together, named and unnamed apart', () => {
  const sources = flowFrom(MANY).nodes.filter(({ role }) => role === 'source');
  expect(sources.map(({ name }) => name)).toEqual([
    ...Array.from({ length: 7 }, (_, at) => `Person ${at}`),
    '5 more named sources',
    '5 more unnamed',
  ]);
});

test('one source too many keeps its name', () => {
  const eight = Array.from({ length: 8 }, (_, at): Way => [`Person ${at}`]);
  expect(flowFrom(eight).nodes.map(({ name }) => name)).toContain('Person 7');
  const oneUnnamed = flowFrom([...eight, ['an aide', [], 1, UNNAMED]]).nodes;
  expect(oneUnnamed.filter(({ merged }) => merged !== null)).toEqual([]);
});

test('passers-on are drawn together, too', () => {
  const ways = Array.from({ length: 9 }, (_, at): Way => ['Dana Holt', [`Outlet ${at}`], 9 - at]);
  const via = flowFrom(ways).nodes.filter(({ role }) => role === 'via');
  expect(via.map(({ name }) => name)).toEqual([
    'Outlet 0',
    'Outlet 1',
    'Outlet 2',
    'Outlet 3',
    'Outlet 4',
    '4 more',
  ]);
});

describe('every statement reaches the article once', () => {
  test.each<[string, readonly Way[]]>([
    ['few', [['Dana Holt'], ['an aide', ['The Courier'], 2, UNNAMED]]],
    ['many', MANY],
    [
      'to and fro',
      [
        ['A', ['X', 'Y']],
        ['B', ['Y', 'X'], 2],
        ['X', ['Y']],
        ['Y', ['X', 'Y']],
      ],
    ],
  ])('%s', (_, ways) => {
    const { nodes, bands } = flowFrom(ways);
    const all = nodes.find(({ key }) => key === ARTICLE)?.statements ?? [];
    expect(bands.flatMap(({ statements }) => statements).toSorted()).toEqual(all.toSorted());
    expect(new Set(all).size).toBe(all.length);
    for (const { stops } of bands) expect(stops.at(-1)).toBe(ARTICLE);
    // What goes into a node comes out of it.
    for (const { key, statements } of nodes) {
      const through = bands.filter(({ stops }) => stops.includes(key)).flatMap((band) => band.statements);
      expect(through.toSorted(), key).toEqual(statements.toSorted());
    }
    // Every step leads to a column that is nearer.
    const columns = new Map(nodes.map(({ key, column }) => [key, column]));
    for (const { stops } of bands) {
      const own = stops.map((key) => columns.get(key) ?? Number.NaN);
      expect(own).toEqual([...new Set(own)].toSorted((a, b) => b - a));
    }
  });
});

test('a band has statements of one kind, firmer kinds first', () => {
  const { bands } = flowFrom([
    ['Dana Holt', ['The Courier'], 2],
    ['an aide', [], 1, UNNAMED],
    ['Dana Holt', [], 3],
  ]);
  expect(bands.map(({ kind, statements }) => [kind, statements.length])).toEqual([
    ['firstHand', 3],
    ['secondHand', 2],
    ['anonymous', 1],
  ]);
});
