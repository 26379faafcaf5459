import { expect, it } from 'vitest';
import { reportOf } from '../harness';
import { deepBeside, longPage, widePage } from '../huge-pages';
import { inBothBrowsers } from '../in-both-browsers';
import { FERRY_PAGE } from '../live-pages';
import { expectMarkedFor } from '../reader';

const ferry = reportOf(FERRY_PAGE);

/** Set for the largest page, which keeps two browsers busy for half a minute. */
const isLong = process.env.WHENCE_HUGE === '1';

/** Milliseconds: a page that does not answer for longer is frozen to its reader, even on a slow machine. */
const FROZEN_MS = 3_000;

/** Kept by the page: the longest time for which it has answered nothing since it has loaded. */
const WATCH = `(() => {
  window.longest = 0;
  let last = performance.now();
  setInterval(() => {
    const now = performance.now();
    window.longest = Math.max(window.longest, now - last);
    last = now;
  }, 20);
})()`;

inBothBrowsers((reader) => {
  it.each([
    ['20,000 levels beside the article', deepBeside(20_000)],
    ['150,000 elements beside the article', widePage(150_000)],
  ])('%s: it is marked, and the page answers', { timeout: 120_000 }, async (_, html) => {
    await reader().open(html);
    await reader().evaluate(WATCH);
    await expectMarkedFor(reader(), ferry);
    expect(await reader().evaluate('window.longest')).toBeLessThan(FROZEN_MS);
  });

  it.runIf(isLong)(
    'an article of 20 MB: it is counted, and the page answers',
    { timeout: 300_000 },
    async () => {
      await reader().open(longPage(20_000_000));
      const loaded = performance.now();
      await reader().evaluate(WATCH);
      await expect.poll(() => reader().badge(), { timeout: 200_000 }).not.toBe('');
      const longest = await reader().evaluate<number>('window.longest');
      console.info(
        `${reader().browser}: ${Math.round(performance.now() - loaded)} ms to the badge, ${Math.round(longest)} ms without an answer`,
      );
      expect(longest).toBeLessThan(FROZEN_MS);
    },
  );
});
