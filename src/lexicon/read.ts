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

/** A table that is read when it is first asked for: most pages need few of them. */
export function once<Table>(read: () => Table): () => Table {
  let table: Table | undefined;
  return () => {
    table ??= read();
    return table;
  };
}
