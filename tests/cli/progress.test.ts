import { expect, it } from 'vitest';
import { describeProgress } from '../../src/cli/progress/describe-progress';
import { whence } from './whence';

const run = { articles: 1200, words: 600_000, faults: 0, elapsedMs: 60_000, bytes: null };

it.each([
  ['no size known', run, '1,200 articles, 20 articles/s, 10,000 words/s'],
  [
    'a share',
    { ...run, bytes: { read: 40, skipped: 0, total: 100 } },
    '1,200 articles, 20 articles/s, 10,000 words/s, 40 %, 90 s left',
  ],
  [
    'after a resume',
    { ...run, bytes: { read: 40, skipped: 30, total: 100 } },
    '1,200 articles, 20 articles/s, 10,000 words/s, 40 %, 6 min left',
  ],
  [
    'hours',
    { ...run, bytes: { read: 1, skipped: 0, total: 200 } },
    '1,200 articles, 20 articles/s, 10,000 words/s, 0 %, 3 h 19 min left',
  ],
  [
    'all read',
    { ...run, bytes: { read: 100, skipped: 0, total: 100 } },
    '1,200 articles, 20 articles/s, 10,000 words/s, 100 %',
  ],
  ['bad input', { ...run, articles: 1, words: 300, faults: 2 }, '1 article, 0 articles/s, 5 words/s, 2 bad'],
  ['no time', { ...run, articles: 0, words: 0, elapsedMs: 0 }, '0 articles, – articles/s, – words/s'],
])('%s', (_, progress, expected) => {
  expect(describeProgress(progress, false)).toBe(expected);
});

it('is said where it is asked for, and not where nobody looks', async () => {
  const input = `${JSON.stringify({ id: 1, text: 'Four words are here.' })}\n{bad\n`;
  const quiet = await whence(['analyze', '-'], { input });
  expect(quiet.stderr).toMatch(/^whence: -:2: [^\n]*\n$/);
  const loud = await whence(['analyze', '--progress', '-'], { input });
  expect(loud).toMatchObject({ code: quiet.code, stdout: quiet.stdout });
  expect(loud.stderr.replace(quiet.stderr, '')).toMatch(
    /^whence: 1 article, 4 words in [\d.]+ s, [\d.,]+ articles\/s, [\d.,]+ words\/s, 1 bad\n$/,
  );
});
