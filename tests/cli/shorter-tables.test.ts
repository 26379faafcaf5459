import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { gatherRows } from '../../src/cli/package/gather-rows';
import { leaveOutRepeated } from '../../src/cli/package/leave-out-repeated';
import { leaveOutSecond } from '../../src/cli/package/leave-out-second';
import { readTable } from '../../src/lexicon/read';

const LEXICON = join(import.meta.dirname, '../../src/lexicon');

test.each([
  ['rows of one class', 'a\tx\na\ty\nb\tx\n', 'a\tx\ty\nb\tx\n'],
  ['a class that comes again is another row', 'a\tx\nb\tx\na\ty\n', 'a\tx\nb\tx\na\ty\n'],
])('gathered: %s', (_case, table, shipped) => {
  expect(gatherRows(table)).toBe(shipped);
});

test('a second cell that follows from the first is left out', () => {
  expect(leaveOutSecond('ally\tallies\tx\nday\tdays\tx\n', (first) => `${first}s`)).toBe(
    'ally\tallies\tx\nday\t\tx\n',
  );
});

test.each([
  ['sorted by them', 'a\tx\ty\nb\tw\ty\nc\tx\ty\n', 1, 3, 'b\tw\ty\na\tx\ty\nc\n'],
  ['only where all of them are the same', 'a\tx\ty\nb\tx\tz\n', 1, 3, 'a\tx\ty\nb\tx\tz\n'],
  ['cells behind them stay', 'a\tx\ty\t1\nb\tx\ty\t2\n', 1, 3, 'a\tx\ty\t1\nb\t\t\t2\n'],
] as const)('cells of the row before are left out: %s', (_case, table, from, end, shipped) => {
  expect(leaveOutRepeated(table, from, end)).toBe(shipped);
});

describe.each([
  ['outlets.txt', 1, 3],
  ['source-nouns.txt', 2, 5],
] as const)('%s', (name, from, end) => {
  it('says the same as it is shipped', () => {
    const kept = readTable(readFileSync(join(LEXICON, name), 'utf8'));
    const table = kept.map((row) => row.join('\t')).join('\n');
    let above: readonly string[] = [];
    const read = readTable(leaveOutRepeated(table, from, end)).map((row) => {
      if (row[from]) above = row.slice(from, end);
      return [...row.slice(0, from), ...above, ...row.slice(end)].join('\t');
    });
    expect(read.toSorted()).toEqual(table.split('\n').toSorted());
  });
});
