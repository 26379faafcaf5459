import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { median, race } from '../../src/cli/bench/race';
import { type StageTimes, timeStages } from '../../src/cli/bench/time-stages';
import { readPage } from '../../src/cli/read-page';
import { analyse } from '../../src/engine/analyse';
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
