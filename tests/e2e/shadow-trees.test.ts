import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { firstMark } from '../../src/cli/first-mark';
import { countColoured } from './coloured';
import { type Chromium, cardText, expectMarked, openExtension, reportOf } from './harness';
import {
  article,
  FERRY,
  FERRY_PAGE,
  FERRY_TITLE,
  inShadowTree,
  page as pageWith,
  UPDATE,
} from './live-pages';
import { countLooks } from './looks';

let chromium: Chromium;
let page: Page;
beforeAll(async () => {
  chromium = await openExtension();
});
afterEach(() => page.close());
afterAll(() => chromium.close());

const ferry = reportOf(FERRY_PAGE);

const colouredPixels = async () =>
  page.evaluate(countColoured((await page.locator('main').screenshot()).toString('base64')));

it.each([
  ['with all of the article', inShadowTree(article(FERRY_TITLE, FERRY))],
  [
    'with slots for its paragraphs',
    inShadowTree(
      '<article><h1><slot name="title"></slot></h1><div><slot></slot></div></article>',
      `<span slot="title">${FERRY_TITLE}</span>${FERRY.map((text) => `<p>${text}</p>`).join('')}<p slot="nowhere">Nobody said that anybody sees this, the captain said.</p>`,
    ),
  ],
  ['within another one', inShadowTree(inShadowTree(article(FERRY_TITLE, FERRY)))],
])('an open shadow tree %s is marked, in colour, and has its cards', async (_, main) => {
  page = await chromium.open(pageWith(FERRY_TITLE, main));
  await expectMarked(page, ferry);
  await expect.poll(colouredPixels).toBeGreaterThan(200);
  const { x, y } = await firstMark(page);
  await page.mouse.move(x, y);
  expect(await cardText(page)).toContain('harbour office');
});

it('an open shadow tree that scripts fill later and change', async () => {
  page = await chromium.open(pageWith(FERRY_TITLE, inShadowTree('')));
  await countLooks(page);
  await page.evaluate(
    (markup) => {
      const tree = document.querySelector('[data-tree]')?.shadowRoot;
      if (tree) tree.innerHTML = markup;
    },
    article(FERRY_TITLE, FERRY),
  );
  await expectMarked(page, ferry);
  await page.evaluate((update) => {
    const paragraph = document.querySelector('[data-tree]')?.shadowRoot?.querySelector('p');
    if (paragraph) paragraph.textContent = update;
  }, UPDATE);
  await expectMarked(
    page,
    reportOf(pageWith(FERRY_TITLE, article(FERRY_TITLE, [UPDATE, ...FERRY.slice(1)]))),
  );
});
