import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openPopup } from '../../src/cli/browsers/popup-session';
import { WELCOME_PAGE } from '../../src/cli/browsers/welcome-page';
import { KINDS } from '../../src/view/kinds';
import { badge, type Chromium, openExtension, servePages } from './harness';
import { probePolicy } from './policy-probe';

let chromium: Chromium;
let page: Page;
beforeAll(async () => {
  chromium = await openExtension(); // which waits for the page that opens after installing, and closes it
  page = await chromium.context.newPage();
  await page.goto(new URL(`/${WELCOME_PAGE}`, chromium.worker.url()).href);
  await page.waitForSelector('[data-statement]');
});
afterAll(() => chromium.close());

const card = () => page.locator('#card .card');
const marked = (kind: string) => page.locator(`#sample [data-kind="${kind}"]`);

it('marks one statement of each kind, by the real engine', async () => {
  const kinds = await page
    .locator('#sample [data-kind]')
    .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('data-kind')));
  expect([...kinds].sort()).toEqual([...KINDS].sort());
  await expect.poll(() => badge(chromium.worker)).toBe('3');
});

it.each([...KINDS])('shows the card of a statement under the pointer: %s', async (kind) => {
  await marked(kind).hover();
  await expect.poll(() => card().getAttribute('data-kind')).toBe(kind);
  expect(await marked(kind).getAttribute('aria-pressed')).toBe('true');
});

it('is walked through by keyboard alone', async () => {
  await marked('anonymous').focus();
  await page.keyboard.press('Tab');
  await expect.poll(() => card().getAttribute('data-kind')).toBe('secondHand');
  await page.keyboard.press('Tab');
  await expect.poll(() => card().getAttribute('data-kind')).toBe('firstHand');
});

it('lists the keys that the browser has assigned', async () => {
  expect(await page.locator('#shortcuts kbd').allTextContents()).toHaveLength(3);
});

it('shows the sample in the popup like any other article', async () => {
  await page.bringToFront();
  const popup = await openPopup(chromium.context);
  const text = async () => String(await popup.evaluate('document.body.textContent'));
  await expect.poll(text).toContain(await page.locator('#sentence').textContent());
});

it('may connect nowhere, load nothing from elsewhere, and make no markup of text', async () => {
  const breaches = await probePolicy((expression) => page.evaluate(expression));
  expect(breaches).toEqual({ through: ['own file'], asked: [] });
});

it('and the same attempts do succeed elsewhere', async () => {
  const site = await servePages([{ html: '<p>A page without a policy.</p>' }]);
  const plain = await chromium.context.newPage();
  await plain.goto(`${site.origin}/0`);
  const { through, asked } = await probePolicy((expression) => plain.evaluate(expression));
  expect(through).toEqual(expect.arrayContaining(['fetch', 'script', 'markup']));
  expect([...asked].sort()).toEqual(['/fetch', '/img', '/script', '/socket']);
  await plain.close();
  await site.close();
});
