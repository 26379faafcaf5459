/** Gives for each offset into the text, in UTF-16 code units, the same in Unicode code points. */
export function countCodePoints(text: string): (offset: number) => number {
  const counts = new Uint32Array(text.length + 1);
  let count = 0;
  let offset = 0;
  for (const character of text) {
    counts.fill(count, offset, offset + character.length);
    offset += character.length;
    count += 1;
  }
  counts[offset] = count;
  return (at) => counts[at] ?? count;
}
