/**
 * A table sorted by the cells from `from` up to `end`, without those that are the row's before: "a⇥x⇥y", "b⇥x⇥y" → "a⇥x⇥y", "b". For
 * tables whose readers ask for no order, and take an empty cell there for the one above it.
 */
export function leaveOutRepeated(table: string, from: number, end: number): string {
  const rows = table.split('\n').filter((row) => row !== '');
  const keyOf = (row: string): string => row.split('\t').slice(from, end).join('\t');
  const sorted = rows.map((row) => ({ row, key: keyOf(row) }));
  sorted.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  let above = '';
  const shorter = sorted.map(({ row, key }) => {
    const cells = row.split('\t');
    if (key === above) cells.fill('', from, end);
    above = key;
    while (cells.at(-1) === '') cells.pop();
    return cells.join('\t');
  });
  return `${shorter.join('\n')}\n`;
}
