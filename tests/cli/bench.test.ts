import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fitExponent } from '../../src/cli/bench/fit-exponent';
import { joinArticles } from '../../src/cli/bench/join-articles';
import { readTrace } from '../../src/cli/bench/pages/read-trace';
import { quantile } from '../../src/cli/bench/pages/summarise';
import { wordsF1 } from '../../src/cli/bench/pages/words-f1';
import { median, race } from '../../src/cli/bench/race';
import { countWordsIn } from '../../src/cli/bench/read-texts';
import { type StageTimes, timeStages } from '../../src/cli/bench/time-stages';
import { readPage } from '../../src/cli/input/read-page';
import { replaceBetween } from '../../src/cli/replace-between';
import { analyse } from '../../src/engine/analyse';
import { articleOf } from '../engine/article-of';
import { ROOT } from '../rules/sources';
import { WEIGHTS } from '../weights';
import { folderWith, whence } from './whence';

it('measures the engine, on the demo where there is no corpus; the last line is one JSON object', async () => {
  const run = await whence(['bench', '--json'], { env: { WHENCE_CORPUS: folderWith({}) } });
  expect(run).toMatchObject({ code: 0, stderr: '' });
  const { engine, compromise } = JSON.parse(run.stdout.trim().split('\n').at(-1) ?? '');
  expect(engine.wordsPerSecond).toBeGreaterThan(1000);
  expect(compromise.wordsPerSecond).toBeGreaterThan(100);
  expect(engine.ratioToCompromise).toBeCloseTo(engine.wordsPerSecond / compromise.wordsPerSecond, 2);
  expect(engine.stages).toMatchObject({ tokens: expect.any(Number), tagging: expect.any(Number) });
  expect(run.stdout).toMatch(/^engine +\d+ +\d+\.\d\d$/m);
});

it('measures the pages: on the demo where there is no corpus; the last line is one JSON object', async () => {
  const run = await whence(['bench', '--pages', '--json'], { env: { WHENCE_CORPUS: folderWith({}) } });
  expect(run).toMatchObject({ code: 0, stderr: '' });
  const { pages } = JSON.parse(run.stdout.trim().split('\n').at(-1) ?? '');
  expect(pages).toMatchObject({ news: 1, other: 0, words: null, taken: { own: { news: 1 } } });
  expect(pages.article.cpu.median).toBeGreaterThan(pages.floor.unrun.cpu.median);
  expect(pages.detected.cpu.median).toBeLessThan(pages.article.cpu.median);
  for (const finder of ['own', 'readerable', 'readability', 'defuddle']) {
    expect(pages.finders[finder].first.median, finder).toBeGreaterThan(0);
  }
  expect(run.stdout).toMatch(/^Whence: detection and extraction +\d+\.\d/m);
});

it.each(['speed', 'scale', 'pages', 'memory', 'hostile'])(
  'the README has one place for the figures of %s',
  (part) => {
    expect(replaceBetween(readFileSync(join(ROOT, 'README.md'), 'utf8'), `bench ${part}`, 'new')).toContain(
      'new',
    );
  },
);

describe('what is made of the pages’ figures', () => {
  const event = (name: string, ts: number, dur: number, more = {}) => ({
    name,
    ph: 'X',
    pid: 1,
    tid: 1,
    ts,
    dur,
    tdur: dur / 2,
    ...more,
  });

  it('scripts, and tasks in which one was called or a frame made, and no others', () => {
    const traceEvents = [
      { name: 'thread_name', ph: 'M', pid: 1, tid: 1, ts: 0, args: { name: 'CrRendererMain' } },
      event('RunTask', 0, 4000),
      event('EvaluateScript', 100, 3000, { tts: 40 }),
      { name: 'whence: read', ph: 'I', pid: 1, tid: 1, ts: 1100, tts: 540 },
      event('Layout', 200, 100),
      event('RunTask', 5000, 2000),
      event('Paint', 5100, 100),
      event('RunTask', 8000, 600),
      event('RunTask', 8800, 100),
      event('FunctionCall', 8810, 50),
      event('RunTask', 9000, 600, { tid: 2 }),
      event('Paint', 9100, 100, { tid: 2 }),
    ];
    expect(readTrace(JSON.stringify({ traceEvents }))).toEqual({
      scripts: [{ cpu: 1.5, wall: 3 }],
      others: [
        { cpu: 1, wall: 2 },
        { cpu: 0.05, wall: 0.1 },
      ],
      reading: { cpu: 0.5, wall: 1 },
    });
  });

  it('words count as often as they come in both texts', () => {
    expect(wordsF1('The ferry, the FERRY', 'the ferry stops')).toBeCloseTo(4 / 7);
    expect(wordsF1('', 'the ferry')).toBe(0);
  });

  it('a quantile is one of the figures', () => {
    expect(quantile([4, 1, 3, 2], 0.5)).toBe(3);
    expect(quantile([4, 1, 3, 2], 0.95)).toBe(4);
    expect(quantile([], 0.5)).toBeNaN();
  });
});

describe('the stages under the clock', () => {
  const demo = readPage(readFileSync(join(ROOT, 'src/cli/demo/index.html')));
  if (!demo) throw new Error('the demo is an article');

  it.each([
    ['the demo', demo],
    ['another language', { ...demo, language: 'de' }],
    ['an empty text', { ...demo, text: '', blocks: [], links: [] }],
  ])('report what analyse reports: %s', (_, article) => {
    const times: StageTimes = new Map();
    expect(timeStages(article, WEIGHTS, times)).toEqual(analyse(article, WEIGHTS));
    expect(times.size).toBeGreaterThan(10);
    expect([...times.values()].every((time) => time >= 0)).toBe(true);
  });
});

it('passes run in turn, after a round that only warms up', () => {
  const ran: string[] = [];
  const seconds = race({ a: () => ran.push('a'), b: () => ran.push('b') }, 3);
  expect(ran.join('')).toBe('abababab');
  expect(Object.keys(seconds)).toEqual(['a', 'b']);
});

it('the median is the one in the middle', () => {
  expect(median([5, 1, 3])).toBe(3);
});

it.each([
  [1, 1],
  [2, 1.5],
])('the exponent of growth is found whatever the scale: %d', (scale, exponent) => {
  const points = [10, 50, 400, 9000].map((size) => ({ size, cost: scale * size ** exponent }));
  expect(fitExponent(points)).toBeCloseTo(exponent, 9);
});

it('a long article has the blocks of short ones, one title, and about as many words as it is asked for', () => {
  const short = {
    ...articleOf(['Holt said the pier was safe.', 'Nobody asked.']),
  };
  const long = joinArticles([short], 100);
  expect(countWordsIn([long])).toBeGreaterThanOrEqual(100);
  expect(countWordsIn([long])).toBeLessThan(110);
  const texts = new Set(long.blocks.map(({ span }) => long.text.slice(...span)));
  expect(texts).toEqual(new Set(short.blocks.map(({ span }) => short.text.slice(...span))));
  expect(long.blocks.filter(({ kind }) => kind === 'title').length).toBeLessThan(2);
});
