/**
 * The exponent b of cost = a · size^b, by least squares over the logarithms: 1 where twice the text takes twice the time.
 * @param points at least two, of different sizes, all figures above 0
 */
export function fitExponent(points: readonly { readonly size: number; readonly cost: number }[]): number {
  const logs = points.map(({ size, cost }) => [Math.log(size), Math.log(cost)] as const);
  const meanX = logs.reduce((sum, [x]) => sum + x, 0) / logs.length;
  const meanY = logs.reduce((sum, [, y]) => sum + y, 0) / logs.length;
  let both = 0;
  let square = 0;
  for (const [x, y] of logs) {
    both += (x - meanX) * (y - meanY);
    square += (x - meanX) ** 2;
  }
  return both / square;
}
