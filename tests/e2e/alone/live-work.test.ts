import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Chromium, expectMarked, openExtension, reportOf } from '../harness';
import { FERRY, FERRY_PAGE } from '../live-pages';
import { countLooks } from '../looks';

let chromium: Chromium;
let page: Page;
beforeAll(async () => {
  chromium = await openExtension();
});
afterEach(() => page.close());
afterAll(() => chromium.close());

const openFerry = async () => {
  page = await chromium.open(FERRY_PAGE);
  await expectMarked(page, reportOf(FERRY_PAGE));
};

/** Lets the page change in as many frames, one after another. */
const inFrames = (count: number, change: (frame: number) => void) =>
  page.evaluate(
    ([count, source]) =>
      new Promise<void>((done) => {
        const change = new Function(`return ${source}`)();
        let frame = 0;
        const next = () => {
          change(frame);
          if (++frame < Number(count)) requestAnimationFrame(next);
          else done();
        };
        next();
      }),
    [count, String(change)] as const,
  );

/** Milliseconds: a page that does not answer for longer is frozen to its reader, even on a slow machine. */
const FROZEN_MS = 3_000;

/** Kept by the page: the longest time between two of its frames. */
const WATCH_FRAMES = `
  window.longest = 0;
  let last = performance.now();
  const next = (now) => {
    window.longest = Math.max(window.longest, now - last);
    last = now;
    requestAnimationFrame(next);
  };
  requestAnimationFrame(next);
`;

describe('the work that a page makes', () => {
  it('is none where only clocks, styles and margins change', async () => {
    await openFerry();
    const looks = await countLooks(page);
    await inFrames(90, (frame) => {
      const [clock, story] = [document.querySelector('#clock'), document.querySelector('.story')];
      if (clock) clock.textContent = `Monday, ${frame} seconds`;
      story?.setAttribute('style', `opacity: ${1 - frame / 1000}`);
      const image = document.createElement('img');
      if (frame % 10 === 0) story?.append(image);
      const label = document.createElement('small');
      label.textContent = 'Advertisement';
      story?.append(label);
      label.remove();
    });
    expect(await looks.counts()).toEqual({ looks: 0, waits: 0 });
    await page.evaluate(() => document.querySelector('.story > p')?.remove());
    await expect.poll(async () => (await looks.counts()).looks).toBe(1);
  });

  it('is bounded where the text changes without end', async () => {
    await openFerry();
    const looks = await countLooks(page);
    await inFrames(180, (frame) => {
      const text = document.querySelector('.story > p')?.firstChild;
      if (text) text.nodeValue = `The ferry will stop for ${frame} days, the harbour office said on Monday.`;
    });
    // 150 ms, then 300, 600, 1200, 2400 … at 60 frames a second; a slow machine has more time for as many frames
    expect((await looks.counts()).looks).toBeLessThanOrEqual(7);
    await expectMarked(
      page,
      reportOf(
        FERRY_PAGE.replace(
          String(FERRY[0]),
          'The ferry will stop for 179 days, the harbour office said on Monday.',
        ),
      ),
    );
  });

  it('is bounded where ten thousand nodes are added a second', async () => {
    await openFerry();
    const looks = await countLooks(page);
    await page.evaluate(WATCH_FRAMES);
    await inFrames(60, (frame) => {
      const heap = document.querySelector('#heap') ?? document.createElement('div');
      heap.id = 'heap';
      if (!heap.isConnected) document.querySelector('.story')?.after(heap);
      if (frame % 20 === 19) heap.replaceChildren();
      for (let i = 0; i < 170; i++) {
        const line = document.createElement('p');
        line.textContent = `Offer ${frame} of ${i}: boots for the quay, and a lamp that burns all night long.`;
        heap.append(line);
      }
    });
    expect((await looks.counts()).looks).toBeLessThanOrEqual(7);
    expect(await page.evaluate('window.longest')).toBeLessThan(FROZEN_MS);
    await page.evaluate(() => document.querySelector('#heap')?.remove());
    await expectMarked(page, reportOf(FERRY_PAGE));
  });

  it('is bounded where a script goes from address to address without end', async () => {
    await openFerry();
    const looks = await countLooks(page);
    await inFrames(120, (frame) => history.pushState(null, '', `?${frame}`));
    // One a frame: a look comes when they end, and at most every 150 ms before.
    expect((await looks.counts()).looks).toBeLessThanOrEqual(20);
    await expectMarked(page, reportOf(FERRY_PAGE));
  });
});
