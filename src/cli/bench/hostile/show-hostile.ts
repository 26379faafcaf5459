import { alignColumns } from '../../tables';
import type { Pumped } from './measure-hostile';

/** Milliseconds: what takes less says nothing of how it grows. */
const LEAST = 200;

/** Of some two hundred texts those that are shown; all are in the JSON. */
const SHOWN = 12;

/** The figures as a table for a terminal: the slowest first. */
export function showHostile(pumped: readonly Pumped[], times: number): string {
  const rows = pumped.toSorted((a, b) => (b.times.at(-1) ?? 0) - (a.times.at(-1) ?? 0));
  const growing = rows
    .filter(({ times }) => (times.at(-1) ?? 0) >= LEAST)
    .toSorted((a, b) => b.exponent - a.exponent);
  const [slowest] = rows;
  const [worst] = growing;
  const table = alignColumns([
    [`repeated ${times}, ${2 * times}, ${4 * times} times`, 'ms', 'ms', 'ms', 'characters', 'exponent'],
    ...rows
      .slice(0, SHOWN)
      .map(({ fragment, layout, times: taken, chars, exponent, stage }) => [
        `${fragment}, ${layout} (${stage})`,
        ...taken.map((time) => time.toFixed(0)),
        String(chars),
        (taken.at(-1) ?? 0) < LEAST ? '–' : exponent.toFixed(2),
      ]),
  ]);
  const sums = [
    `${rows.length} texts, of which the slowest are shown\n`,
    slowest
      ? `slowest: ${slowest.fragment}, ${slowest.layout}: ${slowest.times.at(-1)?.toFixed(0)} ms\n`
      : '',
    worst
      ? `growing most, of what takes ${LEAST} ms: ${worst.fragment}, ${worst.layout}: size to the power of ${worst.exponent.toFixed(2)}\n`
      : '',
  ];
  return `${table}\n${sums.join('')}`;
}
