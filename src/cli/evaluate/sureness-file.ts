import type { SurenessScore } from './scores';

/** Where the options page has its figures from, in the checkout. */
export const SURENESS_FILE = 'src/view/readings/sureness-figures.json';

/** The file's text: whole percent, one level a line; the same figures give the same text. */
export function surenessFile(articles: number, measured: readonly SurenessScore[]): string {
  const whole = (share: number): number => Math.round(100 * share);
  const lines = measured.map(
    ({ level, P, R }) => `    { "level": ${level}, "right": ${whole(P)}, "found": ${whole(R)} }`,
  );
  return `{\n  "articles": ${articles},\n  "levels": [\n${lines.join(',\n')}\n  ]\n}\n`;
}
