/** A table without the second cell of the rows where it says what follows from the first: "ally⇥allies⇥x" → "ally⇥⇥x". */
export function leaveOutSecond(table: string, follows: (first: string) => string): string {
  const rows = table.split('\n').map((row) => {
    const [first = '', second, ...rest] = row.split('\t');
    return second === follows(first) ? [first, '', ...rest].join('\t') : row;
  });
  return rows.join('\n');
}
