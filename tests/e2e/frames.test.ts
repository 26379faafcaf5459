import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Chromium, expectMarked, MARKED_WORDS, openExtension, reportOf } from './harness';
import { inBothBrowsers } from './in-both-browsers';
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
import { expectBadgeFor, expectMarkedFor } from './reader';

const [ferry, bridge] = [reportOf(FERRY_PAGE), reportOf(BRIDGE_PAGE)];
const updated = reportOf(pageWith(BRIDGE_TITLE, article(BRIDGE_TITLE, [UPDATE, ...BRIDGE.slice(1)])));

const inFrame = (path: string, size = 'width="900" height="700"') =>
  `<!doctype html><html lang="en"><title>Reader</title><body><p>Reader of the Courier</p><iframe ${size} src="${path}"></iframe>`;

/** The marked words in the page's last frame; none while it loads. */
const WORDS_IN_FRAME = `(() => {
  const { document, CSS } = frames[frames.length - 1] ?? {};
  return document && CSS ? ${MARKED_WORDS} : [];
})()`;

inBothBrowsers((reader) => {
  const openFrame = async () => {
    await reader().open(inFrame(reader().pathOf(FERRY_PAGE)));
    await expectMarkedFor(reader(), ferry, WORDS_IN_FRAME);
  };

  it('an article in a large frame of the same site is the page’s article, with its cards', async () => {
    await openFrame();
    await expectMarkedFor(reader(), null);
    await expectBadgeFor(reader(), ferry);
    const point = await reader().evaluate(() => {
      const frame = document.querySelector('iframe') as HTMLIFrameElement;
      const { highlights } = (frame.contentWindow as Window & typeof globalThis).CSS;
      const [mark] = [...highlights.values()].flatMap((highlight) => [...highlight] as StaticRange[]);
      const range = frame.contentDocument?.createRange();
      if (mark) range?.setStart(mark.startContainer, mark.startOffset);
      if (mark) range?.setEnd(mark.endContainer, mark.endOffset);
      const { left = 0, top = 0 } = range?.getClientRects()[0] ?? {};
      const box = frame.getBoundingClientRect();
      return { x: box.x + left + 12, y: box.y + top + 8 };
    });
    await reader().point(point.x, point.y);
    const hasCard = `frames[0].document.querySelector(':popover-open') !== null`;
    await expect.poll(() => reader().evaluate(hasCard)).toBe(true);
  });

  it('another document in the frame, and changes in it, are followed; without the frame all is gone', async () => {
    await openFrame();
    await reader().evaluate(
      (path) => document.querySelector('iframe')?.setAttribute('src', path),
      reader().pathOf(BRIDGE_PAGE),
    );
    await expectMarkedFor(reader(), bridge, WORDS_IN_FRAME);
    await reader().evaluate((update) => {
      const paragraph = document.querySelector('iframe')?.contentDocument?.querySelector('.story > p');
      if (paragraph) paragraph.textContent = update;
    }, UPDATE);
    await expectMarkedFor(reader(), updated, WORDS_IN_FRAME);
    await reader().evaluate(() => document.querySelector('iframe')?.remove());
    await expectBadgeFor(reader(), null);
  });

  it('a frame that a script adds later', async () => {
    await reader().open(inFrame('about:blank', 'hidden'));
    await reader().evaluate((path) => {
      const frame = document.createElement('iframe');
      Object.assign(frame, { width: '900', height: '700', src: path });
      document.body.append(frame);
    }, reader().pathOf(FERRY_PAGE));
    await expectMarkedFor(reader(), ferry, WORDS_IN_FRAME);
    await expectBadgeFor(reader(), ferry);
  });
});

let chromium: Chromium;
beforeAll(async () => {
  chromium = await openExtension();
});
afterAll(() => chromium.close());

it('small frames, those of other sites and those beside an article are let be', async () => {
  const other = inFrame(chromium.pathOf(FERRY_PAGE), 'width="300" height="250"');
  const beside = await chromium.open(FERRY_PAGE.replace('</body>', `${other}</body>`));
  await expectMarked(beside, ferry);
  expect(await beside.evaluate(WORDS_IN_FRAME)).toEqual([]);
  const page = await chromium.open(other);
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
  }, chromium.origin + chromium.pathOf(BRIDGE_PAGE));
  expect(await looks.counts()).toEqual({ looks: 0, waits: 0 });
});
