import { expect, test } from 'vitest';
import { flowSummary, nodeLabel } from '../../../src/view/flow/words';
import { english } from '../english';
import { flowFrom, MANY, UNNAMED, type Way } from './flow-from';

const WAYS: readonly Way[] = [
  ['Dana Holt', [], 2],
  ['Dana Holt', ['The Courier'], 2],
  ['two officials', ['The Courier', 'Radio Nord'], 3, UNNAMED],
  [null, [], 1, { identity: 'none' }],
];

test('each node has a name that says all of it', () => {
  const flow = flowFrom(WAYS);
  const labels = flow.nodes
    .filter(({ role }) => role !== 'article')
    .map((node) => nodeLabel(node, flow, english));
  expect(labels).toEqual([
    'The Courier, passed on 5 statements, from Dana Holt and Two officials',
    'Dana Holt, named, 4 statements, 2 via The Courier',
    'Two officials, not named, 3 statements, 3 via The Courier, 3 via Radio Nord',
    'Radio Nord, passed on 3 statements, from Two officials',
    'Nobody named, 1 statement',
  ]);
});

test.each<[string, readonly Way[], string]>([
  ['passed on', WAYS, '8 statements from 3 sources. 5 were passed on, by The Courier and Radio Nord.'],
  ['straight', [['Dana Holt', [], 1]], '1 statement from 1 source. Nobody passed them on.'],
  [
    'many',
    MANY,
    '83 statements from 17 sources. 35 were passed on, by Outlet 0, Outlet 3, Outlet 6, and 2 more.',
  ],
])('the picture in words: %s', (_, ways, words) => {
  expect(flowSummary(flowFrom(ways), english)).toBe(words);
});
