import { alignColumns } from '../tables';
import type { Scale } from './measure-scale';

/** The figures, as tables for a terminal. */
export function showScale({ coldStart, lengths, exponent, memory }: Scale): string {
  return [
    alignColumns([
      ['cold start', 'ms'],
      ['reading the weights', coldStart.weights.toFixed(0)],
      [`the first article, ${coldStart.words} words`, coldStart.article.toFixed(0)],
    ]),
    alignColumns([
      ['one article of so many words', 'seconds', 'words/s'],
      ...lengths.map(({ words, seconds }) => [
        String(words),
        seconds.toFixed(3),
        String(Math.round(words / seconds)),
      ]),
    ]),
    `time grows with length to the power of ${exponent.toFixed(3)}\n`,
    `after ${memory.words} words the heap has grown by ${memory.growth.toFixed(1)} MB\n`,
  ].join('\n');
}
