import { expect, it } from 'vitest';
import type { Report, Span } from '../../src/report';
import { piecesOf } from '../../src/welcome/pieces';

const TEXT = 'Rain fell, she said, and wind.';

const reportWith = (contents: readonly (readonly Span[])[]) =>
  ({
    text: TEXT,
    statements: contents.map((content, at) => ({ id: `s${at}`, content })),
  }) as unknown as Report;

it.each<[what: string, contents: readonly (readonly Span[])[], block: Span, expected: string]>([
  ['without statements', [], [0, 30], 'Rain fell, she said, and wind.'],
  ['a statement at the start', [[[0, 9]]], [0, 30], '<s0 Rain fell>, she said, and wind.'],
  [
    'one in two parts',
    [
      [
        [0, 9],
        [21, 29],
      ],
    ],
    [0, 30],
    '<s0 Rain fell>, she said, <s0 and wind>.',
  ],
  ['one inside another', [[[0, 29]], [[21, 29]]], [0, 30], '<s0 Rain fell, she said, ><s1 and wind>.'],
  ['one of another block', [[[0, 9]]], [11, 30], 'she said, and wind.'],
  ['one that begins in the block before', [[[0, 15]]], [11, 30], '<s0 she >said, and wind.'],
])('%s', (_, contents, block, expected) => {
  const drawn = piecesOf(reportWith(contents), block)
    .map(({ words, statement }) => (statement ? `<${statement.id} ${words}>` : words))
    .join('');
  expect(drawn).toBe(expected);
});
