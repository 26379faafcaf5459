/** Breaks a line at spaces so that it fits into `width` columns; a word longer than the line stands alone. */
export function wrap(line: string, width: number, first = '', rest = first): string[] {
  const lines: string[] = [];
  let current = first;
  let empty = true;
  for (const word of line.split(' ')) {
    if (!empty && current.length + 1 + word.length > width) {
      lines.push(current);
      current = rest;
      empty = true;
    }
    current += empty ? word : ` ${word}`;
    empty = false;
  }
  return [...lines, current];
}

/** Numbers in ascending order, runs drawn together: "1, 3–5, 9". */
export function listNumbers(numbers: readonly number[]): string {
  const runs: [from: number, to: number][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run && run[1] === number - 1) run[1] = number;
    else runs.push([number, number]);
  }
  return runs
    .flatMap(([from, to]) => (to - from === 1 ? [from, to] : [from === to ? from : `${from}–${to}`]))
    .join(', ');
}
