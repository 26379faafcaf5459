export type Cell = string | number | boolean | null;

/** With these a spreadsheet takes a cell for a formula; the full-width ones count in some. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/** A record of RFC 4180 with its line break. `null` is an empty cell. */
export function writeRecord(cells: readonly Cell[]): string {
  return `${cells.map(writeCell).join(',')}\r\n`;
}

/** Text that a spreadsheet would calculate gets an apostrophe before it: it is somebody else's text. */
function writeCell(cell: Cell): string {
  const text = typeof cell === 'string' && FORMULA.test(cell) ? `'${cell}` : String(cell ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
