import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { firstMark } from '../../src/cli/first-mark';
import { countColoured } from './coloured';
import { type Chromium, expectMarked, openExtension, reportOf } from './harness';
import { FERRY_PAGE } from './live-pages';

let chromium: Chromium;
let page: Page;
beforeAll(async () => {
  chromium = await openExtension();
});
afterEach(() => page.close());
afterAll(() => chromium.close());

/** CSS pixels between a line of text and its card, at most. */
const NEAR = 60;

it.each([
  ['from right to left', 'html { direction: rtl }', { width: 1280, height: 900 }],
  ['in a window zoomed to 200 %', '', { width: 640, height: 450 }],
  ['zoomed to 200 % by the page itself', 'html { zoom: 2 }', { width: 1280, height: 900 }],
  ['whose body is zoomed', 'body { zoom: 1.5 }', { width: 1280, height: 900 }],
  [
    'whose body is moved and scaled',
    'body { transform: translateY(90px) scale(0.9) }',
    { width: 1280, height: 900 },
  ],
])('on a page %s the card stands by its line, inside the window', async (_, css, size) => {
  page = await chromium.open(FERRY_PAGE.replace('</head>', `<style>${css}</style></head>`));
  await page.setViewportSize(size);
  await expectMarked(page, reportOf(FERRY_PAGE));
  const { x, y } = await firstMark(page);
  await page.mouse.move(x, y);
  const found = await page.waitForFunction(() => {
    const { left, top, right, bottom } =
      document.querySelector(':popover-open')?.getBoundingClientRect() ?? new DOMRect();
    return right > left && { left, top, right, bottom };
  });
  const box = (await found.jsonValue()) as { left: number; top: number; right: number; bottom: number };
  const away = (at: number, from: number, to: number) => Math.max(from - at, at - to, 0);
  expect(away(x, box.left, box.right), 'beside').toBeLessThan(NEAR);
  expect(away(y, box.top, box.bottom), 'above or below').toBeLessThan(NEAR);
  expect(Math.min(box.left, box.top)).toBeGreaterThanOrEqual(0);
  expect(box.right).toBeLessThanOrEqual(size.width);
  expect(box.bottom).toBeLessThanOrEqual(size.height);
});

it('is printed without marks', async () => {
  page = await chromium.open(FERRY_PAGE);
  await expectMarked(page, reportOf(FERRY_PAGE));
  const coloured = async () =>
    page.evaluate(countColoured((await page.locator('main').screenshot()).toString('base64')));
  await expect.poll(coloured).toBeGreaterThan(200);
  await page.emulateMedia({ media: 'print' });
  await expect.poll(coloured).toBe(0);
});
