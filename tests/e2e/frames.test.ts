import type { Frame, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import {
  type Chromium,
  expectBadge,
  expectMarked,
  MARKED_WORDS,
  openExtension,
  reportInPage,
  reportOf,
} from './harness';
import {
  article,
  BRIDGE,
  BRIDGE_PAGE,
  BRIDGE_TITLE,
  FERRY_PAGE,
  page as pageWith,
  UPDATE,
} from './live-pages';
import { countLooks } from './looks';

let chromium: Chromium;
let page: Page;
let errors: string[];
/** Paths of the two articles on the test's site. */
let ferryPath: string;
let bridgePath: string;
beforeAll(async () => {
  chromium = await openExtension();
  chromium.context.on('weberror', (error) => errors.push(String(error.error())));
  const pathOf = async (html: string) => {
    const opened = await chromium.open(html);
    const { pathname } = new URL(opened.url());
    await opened.close();
    return pathname;
  };
  errors = [];
  [ferryPath, bridgePath] = [await pathOf(FERRY_PAGE), await pathOf(BRIDGE_PAGE)];
});
afterEach(async () => {
  await page.close();
  expect(errors).toEqual([]);
});
afterAll(() => chromium.close());

const [ferry, bridge] = [reportOf(FERRY_PAGE), reportOf(BRIDGE_PAGE)];
const dependent = String(
  ferry.statements.filter(({ anonymous, secondHand }) => anonymous || secondHand).length,
);
const inFrame = (path: string, size = 'width="900" height="700"') =>
  `<!doctype html><html lang="en"><title>Reader</title><body><p>Reader of the Courier</p><iframe ${size} src="${path}"></iframe>`;

function onlyFrame(): Frame {
  const frame = page.frames().find((each) => each.parentFrame());
  if (!frame) throw new Error('the page has no frame');
  return frame;
}

it('an article in a large frame of the same site is the page’s article, with its cards', async () => {
  page = await chromium.open(inFrame(ferryPath));
  await expectMarked(onlyFrame(), ferry);
  expect(await page.evaluate(MARKED_WORDS)).toEqual([]);
  await expectBadge(chromium.worker, dependent);
  expect((await reportInPage(chromium.worker)).statements).toEqual(ferry.statements);
  const box = await page.locator('iframe').boundingBox();
  const point = await onlyFrame().evaluate(() => {
    const [mark] = [...CSS.highlights.values()].flatMap((highlight) => [...highlight] as StaticRange[]);
    const range = document.createRange();
    if (mark) range.setStart(mark.startContainer, mark.startOffset);
    if (mark) range.setEnd(mark.endContainer, mark.endOffset);
    const { left, top } = range.getClientRects()[0] ?? new DOMRect();
    return { left, top };
  });
  await page.mouse.move((box?.x ?? 0) + point.left + 12, (box?.y ?? 0) + point.top + 8);
  await onlyFrame().waitForFunction(() => document.querySelector(':popover-open') !== null);
});

it('another document in the frame, and changes in it, are followed; without the frame all is gone', async () => {
  page = await chromium.open(inFrame(ferryPath));
  await expectMarked(onlyFrame(), ferry);
  await page.evaluate((path) => document.querySelector('iframe')?.setAttribute('src', path), bridgePath);
  await expect.poll(() => onlyFrame().url()).toContain(bridgePath);
  await expectMarked(onlyFrame(), bridge);
  await onlyFrame().evaluate((update) => {
    const paragraph = document.querySelector('.story > p');
    if (paragraph) paragraph.textContent = update;
  }, UPDATE);
  const updated = article(BRIDGE_TITLE, [UPDATE, ...BRIDGE.slice(1)]);
  await expectMarked(onlyFrame(), reportOf(pageWith(BRIDGE_TITLE, updated)));
  await page.evaluate(() => document.querySelector('iframe')?.remove());
  await expectBadge(chromium.worker, '');
});

it('a frame that a script adds later', async () => {
  page = await chromium.open(inFrame('about:blank', 'hidden'));
  await countLooks(page);
  await page.evaluate((path) => {
    const frame = document.createElement('iframe');
    Object.assign(frame, { width: '900', height: '700', src: path });
    document.body.append(frame);
  }, ferryPath);
  await expect.poll(() => page.frames().length).toBe(3);
  await expectMarked(page.frames()[2] as Frame, ferry);
});

it('small frames, those of other sites and those beside an article are let be', async () => {
  const other = inFrame(ferryPath, 'width="300" height="250"');
  page = await chromium.open(FERRY_PAGE.replace('</body>', `${other}</body>`));
  await expectMarked(page, ferry);
  expect(await onlyFrame().evaluate(MARKED_WORDS)).toEqual([]);
  await page.close();
  page = await chromium.open(other);
  const looks = await countLooks(page);
  await page.evaluate(async (path) => {
    const frame = document.querySelector('iframe') as HTMLIFrameElement;
    const loaded = () => new Promise((done) => frame.addEventListener('load', done, { once: true }));
    let loading = loaded();
    frame.src = path;
    await loading;
    Object.assign(frame, { width: '900', height: '700' });
    loading = loaded();
    frame.src = path.replace('127.0.0.1', 'localhost');
    await loading;
  }, new URL(bridgePath, page.url()).href);
  expect(await looks.counts()).toEqual({ looks: 0, waits: 0 });
});
