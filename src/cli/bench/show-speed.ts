import { alignColumns, percent } from '../tables';
import type { Speed } from './measure-speed';

/** The figures, as tables for a terminal. */
export function showSpeed({ articles, words, engine, compromise, quotations, wink }: Speed): string {
  const stages = Object.entries(engine.stages);
  const sum = stages.reduce((all, [, time]) => all + time, 0);
  const ratio = (wordsPerSecond: number): string =>
    compromise ? (wordsPerSecond / compromise.wordsPerSecond).toFixed(2) : '–';
  const against = (
    [
      ['compromise, which only tags', compromise],
      ['compromise, with its quotations', quotations],
      ['wink-nlp, which only tags', wink],
    ] as const
  ).flatMap(([name, rival]) =>
    rival ? [[name, String(rival.wordsPerSecond), ratio(rival.wordsPerSecond)]] : [],
  );
  const own = [
    'engine',
    String(engine.wordsPerSecond),
    engine.ratioToCompromise === null ? '–' : engine.ratioToCompromise.toFixed(2),
  ];
  return [
    alignColumns([[`${articles} articles, ${words} words, one core`, 'words/s', 'ratio'], ...against, own]),
    ...(compromise ? [] : ['compromise is not installed here, and so not measured\n']),
    ...(wink ? [] : ['wink-nlp is not installed here, and so not measured\n']),
    alignColumns([
      ['stage of the engine', 'ms per 1000 words', '%'],
      ...stages.map(([stage, time]) => [stage, time.toFixed(3), percent(time / sum)]),
    ]),
  ].join('\n');
}
