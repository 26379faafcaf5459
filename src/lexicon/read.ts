/** Lines that hold an entry: not empty, no comment. A comment is a line of its own that begins with `#`. */
function entries(text: string): string[] {
  const found: string[] = [];
  for (const written of text.split('\n')) {
    const line = written.trim();
    if (line !== '' && !line.startsWith('#')) found.push(line);
  }
  return found;
}

/** A list of words or phrases, one a line. */
export function readWords(text: string): ReadonlySet<string> {
  return new Set(entries(text));
}

/** A table, one row a line, its cells separated by tabs. Cells are trimmed; an empty cell is `''`. */
export function readTable(text: string): readonly (readonly string[])[] {
  return entries(text).map((line) => line.split('\t').map((cell) => cell.trim()));
}

/** Words by class: a row's first cell is the class, each of the others a word of it. A class may have several rows. */
export function readClasses(text: string): Readonly<Record<string, ReadonlySet<string>>> {
  const classes: { [name: string]: Set<string> } = {};
  for (const [name = '', ...words] of readTable(text)) {
    classes[name] ??= new Set();
    for (const word of words) classes[name].add(word);
  }
  return classes;
}

/**
 * The cell after these ones in their row, `null` where no row begins with them. Looked for in the text: a few questions are
 * answered sooner than the table is read. Its cells must stand in it as they are, and no row in its first line.
 */
export function cellAfter(text: string, ...cells: readonly string[]): string | null {
  if (cells.some((cell) => /[\t\n]/.test(cell))) return null;
  const row = `\n${cells.join('\t')}\t`;
  const at = text.indexOf(row);
  return at < 0 ? null : (/[^\t\n]*/.exec(text.slice(at + row.length))?.[0] ?? null);
}

/** A table that is read when it is first asked for: most pages need few of them. */
export function once<Table>(read: () => Table): () => Table {
  let table: Table | undefined;
  return () => {
    table ??= read();
    return table;
  };
}
