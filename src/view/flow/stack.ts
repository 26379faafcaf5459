/**
 * The tops of boxes that stand above one another in a given order, each as near as that allows to the middle that it wishes;
 * `null` wishes for nothing: those stand together in the middle of the space.
 */
export function stack(
  heights: readonly number[],
  wishes: readonly (number | null)[],
  gap: number,
  space: number,
): number[] {
  const all = heights.reduce((sum, height) => sum + height + gap, -gap);
  let edge = (space - all) / 2;
  const tops = heights.map((height, at) => {
    const wish = wishes[at] ?? null;
    const top = wish === null ? edge : Math.max(at === 0 ? 0 : edge, wish - height / 2);
    edge = top + height + gap;
    return top;
  });
  let floor = space;
  for (let at = tops.length - 1; at >= 0; at -= 1) {
    const top = Math.min(tops[at] ?? 0, floor - (heights[at] ?? 0));
    tops[at] = top;
    floor = top - gap;
  }
  return tops;
}
