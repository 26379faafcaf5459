import { alignColumns, percent } from '../tables';
import type { Speed } from './measure-speed';

/** The figures, as tables for a terminal. */
export function showSpeed({ articles, words, engine, compromise }: Speed): string {
  const stages = Object.entries(engine.stages);
  const sum = stages.reduce((all, [, time]) => all + time, 0);
  const against = compromise
    ? [
        ['compromise, which only tags', String(compromise.wordsPerSecond), '1.00'],
        ['engine', String(engine.wordsPerSecond), engine.ratioToCompromise?.toFixed(2) ?? '–'],
      ]
    : [['engine', String(engine.wordsPerSecond), '–']];
  return [
    alignColumns([[`${articles} articles, ${words} words, one core`, 'words/s', 'ratio'], ...against]),
    ...(compromise ? [] : ['compromise is not installed here, and so not measured\n']),
    alignColumns([
      ['stage of the engine', 'ms per 1000 words', '%'],
      ...stages.map(([stage, time]) => [stage, time.toFixed(3), percent(time / sum)]),
    ]),
  ].join('\n');
}
