/** Makes one row of rows that follow each other and begin with the same cell: "a⇥x", "a⇥y" → "a⇥x⇥y". */
export function gatherRows(table: string): string {
  const rows: string[] = [];
  let first: string | null = null;
  for (const row of table.split('\n')) {
    const cut = row.indexOf('\t');
    const cell = cut < 0 ? null : row.slice(0, cut);
    if (cell !== null && cell === first) rows.push(`${rows.pop()}${row.slice(cut)}`);
    else rows.push(row);
    first = cell;
  }
  return rows.join('\n');
}
