import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { firstMark } from '../../src/cli/browsers/first-mark';
import { type Chromium, cardText, DEMO, markedWords, openExtension, pressCommand } from './harness';

let chromium: Chromium;
let page: Page;
beforeAll(async () => {
  chromium = await openExtension();
});
afterEach(() => page.close());
afterAll(() => chromium.close());

const cardIsGone = () => document.querySelector(':popover-open') === null;

it('a pointer that rests on a statement opens its card, with the whole chain', async () => {
  page = await chromium.open(DEMO);
  const { x, y } = await firstMark(page);
  await page.mouse.move(x, y);
  const text = await cardText(page);
  for (const link of ['The Harbour Post', 'Meridian Courier', 'officials at two road agencies'])
    expect(text).toContain(link);
});

it('leaving the statement closes the card', async () => {
  page = await chromium.open(DEMO);
  const { x, y } = await firstMark(page);
  await page.mouse.move(x, y);
  await cardText(page);
  await page.mouse.move(2, 2);
  await page.waitForFunction(cardIsGone);
});

it('the keyboard command opens the card of the next statement, Escape closes it', async () => {
  page = await chromium.open(DEMO);
  await markedWords(page);
  await pressCommand(chromium.worker, 'next-statement');
  const first = await cardText(page);
  expect(first).toContain('officials at two road agencies');
  await pressCommand(chromium.worker, 'next-statement');
  await expect.poll(() => cardText(page)).not.toBe(first);
  await pressCommand(chromium.worker, 'previous-statement');
  await expect.poll(() => cardText(page)).toBe(first);
  await page.keyboard.press('Escape');
  await page.waitForFunction(cardIsGone);
});

it('has its shortcuts assigned', async () => {
  page = await chromium.open(DEMO);
  const commands = (await chromium.worker.evaluate('chrome.commands.getAll()')) as {
    name: string;
    shortcut: string;
  }[];
  const named = Object.fromEntries(commands.map(({ name, shortcut }) => [name, shortcut]));
  expect(named).toMatchObject({ 'next-statement': 'Alt+Shift+E', 'previous-statement': 'Alt+Shift+Q' });
});

it.each([
  ['narrow', { width: 340, height: 700 }],
  ['low', { width: 1000, height: 320 }],
])('the card stays inside a %s window', async (_, size) => {
  page = await chromium.open(DEMO);
  await page.setViewportSize(size);
  const { x, y } = await firstMark(page);
  await page.mouse.move(x, y);
  await cardText(page);
  const box = await page.evaluate(() => {
    const { left, top, right, bottom } =
      document.querySelector(':popover-open')?.getBoundingClientRect() ?? new DOMRect();
    return { left, top, right, bottom };
  });
  expect(box.right - box.left).toBeGreaterThan(100);
  expect(Math.min(box.left, box.top)).toBeGreaterThanOrEqual(0);
  expect(box.right).toBeLessThanOrEqual(size.width);
  expect(box.bottom).toBeLessThanOrEqual(size.height);
});
