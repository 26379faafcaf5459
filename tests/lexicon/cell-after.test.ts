import { expect, test } from 'vitest';
import { cellAfter } from '../../src/lexicon/read';

const TABLE =
  '# What is known of ferries.\nferry\tday\tdeparts\nferry\tnight\tmoored\tin the harbour\npier\tlong\n';

test.each([
  [['ferry', 'day'], 'departs'],
  [['ferry', 'night'], 'moored'],
  [['ferry'], 'day'],
  [['pier'], 'long'],
  [['long'], null],
  [['fer'], null],
  [['ferry\tday'], null],
  [['departs\npier'], null],
  [['# What is known of ferries.'], null],
])('%j → %s', (cells, cell) => {
  expect(cellAfter(TABLE, ...cells)).toBe(cell);
});
