import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../src/report';
import {
  type Chromium,
  cardText,
  expectBadge,
  expectMarked,
  openExtension,
  pressCommand,
  reportOf,
} from './harness';
import {
  article,
  BRIDGE,
  BRIDGE_PAGE,
  BRIDGE_TITLE,
  FERRY,
  FERRY_PAGE,
  FERRY_TITLE,
  page as pageWith,
  TEASERS,
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

const [ferry, bridge] = [reportOf(FERRY_PAGE), reportOf(BRIDGE_PAGE)];

const badgeOf = ({ statements }: Report) =>
  String(statements.filter(({ anonymous, secondHand }) => anonymous || secondHand).length);

/** What a card says, but for "2 of 5". */
const withoutPlace = (card: string) => card.replace(/\d+ of \d+/, '');

const openFerry = async () => {
  page = await chromium.open(FERRY_PAGE);
  await expectMarked(page, ferry);
};

/** Puts markup into the page's `main`, as its scripts would. */
const fill = (markup: string, address?: string) =>
  page.evaluate(
    ([markup, address]) => {
      if (address) history.pushState(null, '', address);
      const main = document.querySelector('main');
      if (main) main.innerHTML = markup ?? '';
    },
    [markup, address],
  );

describe('a page that scripts lead on', () => {
  it('to another article: that one is marked, and its statements count on the badge', async () => {
    await openFerry();
    await fill(article(BRIDGE_TITLE, BRIDGE), '/bridge');
    await page.evaluate((title) => {
      document.title = title;
    }, BRIDGE_TITLE);
    await expectMarked(page, bridge);
    await expectBadge(chromium.worker, badgeOf(bridge));
    await page.goBack();
    await fill(article(FERRY_TITLE, FERRY));
    await expectMarked(page, ferry);
  });

  it('to its front page: marks, card and badge go', async () => {
    await openFerry();
    await pressCommand(chromium.worker, 'next-statement');
    await cardText(page);
    await expectBadge(chromium.worker, badgeOf(ferry));
    await fill(TEASERS, '/');
    await expectMarked(page, null);
    await expectBadge(chromium.worker, '');
    expect(await page.evaluate('document.querySelector("[popover]")')).toBeNull();
  });

  it('and that shows the text seconds after it was loaded', async () => {
    page = await chromium.open(pageWith(FERRY_TITLE, ''));
    await countLooks(page);
    await fill(article(FERRY_TITLE, FERRY));
    await expectMarked(page, ferry);
  });

  it('and that shows it sentence by sentence', async () => {
    page = await chromium.open(pageWith(FERRY_TITLE, ''));
    await countLooks(page);
    for (let count = 1; count <= FERRY.length; count++)
      await fill(article(FERRY_TITLE, FERRY.slice(0, count)));
    await expectMarked(page, ferry);
  });
});

describe('a page that changes its text', () => {
  const story = (texts: readonly string[]) => pageWith(FERRY_TITLE, article(FERRY_TITLE, texts));

  it('a new paragraph on top, and one less: the report is another, the card stays with its statement', async () => {
    await openFerry();
    await pressCommand(chromium.worker, 'next-statement');
    await pressCommand(chromium.worker, 'next-statement');
    const card = await cardText(page);
    await page.evaluate((update) => {
      const paragraph = document.createElement('p');
      paragraph.textContent = update;
      document.querySelector('.story')?.prepend(paragraph);
      document.querySelector('.story > p:last-of-type')?.remove();
    }, UPDATE);
    const wanted = reportOf(story([UPDATE, ...FERRY.slice(0, -1)]));
    await expectMarked(page, wanted);
    await expect.poll(() => cardText(page)).not.toBe(card);
    expect(withoutPlace(await cardText(page))).toBe(withoutPlace(card));
  });

  it('other words in a text node', async () => {
    await openFerry();
    await page.evaluate((update) => {
      const text = document.querySelector('.story > p')?.firstChild;
      if (text) text.nodeValue = update;
    }, UPDATE);
    await expectMarked(page, reportOf(story([UPDATE, ...FERRY.slice(1)])));
  });

  it('text that a subscriber may read, added and shown', async () => {
    const wall = `<style>.locked { display: none }</style>${article(FERRY_TITLE, FERRY).replaceAll(
      /<p>(?=“We)/g,
      '<p class="locked">',
    )}`;
    page = await chromium.open(pageWith(FERRY_TITLE, wall));
    await expectMarked(page, reportOf(story(FERRY.slice(0, 4))));
    await page.evaluate(() => {
      for (const paragraph of document.querySelectorAll('.locked')) paragraph.classList.remove('locked');
    });
    await expectMarked(page, ferry);
    await page.evaluate((update) => {
      const paragraph = document.createElement('p');
      paragraph.textContent = update;
      document.querySelector('.story')?.append(paragraph);
    }, UPDATE);
    await expectMarked(page, reportOf(story([...FERRY, UPDATE])));
  });

  it('to another language and back, as translators do', async () => {
    await openFerry();
    await expectBadge(chromium.worker, badgeOf(ferry));
    await page.evaluate(() => {
      const texts = document.createTreeWalker(
        document.querySelector('main') ?? document,
        NodeFilter.SHOW_TEXT,
      );
      Object.assign(window, { originals: new Map<Node, string | null>() });
      const { originals } = window as unknown as { originals: Map<Node, string | null> };
      document.documentElement.lang = 'de';
      while (texts.nextNode()) {
        const { currentNode } = texts;
        if (!currentNode.nodeValue?.trim()) continue;
        originals.set(currentNode, currentNode.nodeValue);
        currentNode.nodeValue = 'Die Fähre nach Tarn fällt für einen Monat aus, sagte das Amt am Montag.';
      }
    });
    await expectMarked(page, null);
    await expectBadge(chromium.worker, '');
    await page.evaluate(() => {
      const { originals } = window as unknown as { originals: Map<Node, string | null> };
      document.documentElement.lang = 'en';
      for (const [node, text] of originals) node.nodeValue = text;
    });
    await expectMarked(page, ferry);
    await expectBadge(chromium.worker, badgeOf(ferry));
  });
});

describe('a page that keeps its text', () => {
  it.each([
    [
      'and makes every element anew',
      () => {
        const main = document.querySelector('main') as HTMLElement;
        main.replaceChildren(...[...main.childNodes].map((node) => node.cloneNode(true)));
      },
    ],
    [
      'and makes every text node anew',
      () => {
        const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        const all: Text[] = [];
        while (texts.nextNode()) all.push(texts.currentNode as Text);
        for (const text of all) text.replaceWith(text.data);
      },
    ],
    [
      'and splits its text nodes',
      () => {
        const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        while (texts.nextNode()) {
          const text = texts.currentNode as Text;
          if (text.length > 7) text.splitText(7);
        }
      },
    ],
    [
      'and puts advertisements between its paragraphs',
      () => {
        for (const paragraph of document.querySelectorAll('.story > p')) {
          const box = document.createElement('aside');
          box.textContent = 'Calder Oilskins keep you dry in any weather. Since 1911. Ask for them.';
          paragraph.after(box);
        }
      },
    ],
  ])('%s: all is marked, and the card stays', async (_, change) => {
    await openFerry();
    await pressCommand(chromium.worker, 'next-statement');
    const card = await cardText(page);
    const looks = await countLooks(page);
    await page.evaluate(change);
    await expect.poll(async () => (await looks.counts()).looks).toBe(1);
    await expectMarked(page, ferry);
    expect(await cardText(page)).toBe(card);
  });

  it('and puts the parts of split text nodes together again', async () => {
    page = await chromium.open(
      FERRY_PAGE.replace(
        '</body>',
        "<script>document.querySelector('p').firstChild.splitText(9)</script></body>",
      ),
    );
    await expectMarked(page, ferry);
    await page.evaluate(() => document.body.normalize());
    await expectMarked(page, ferry);
  });

  it('and goes on with the next article below: the first stays marked, until it is gone', async () => {
    await openFerry();
    const looks = await countLooks(page);
    await page.evaluate(
      (next) => {
        const box = document.createElement('div');
        box.innerHTML = next;
        document.querySelector('main')?.append(...box.childNodes);
      },
      article(BRIDGE_TITLE, BRIDGE),
    );
    await expect.poll(async () => (await looks.counts()).looks).toBe(1);
    await expectMarked(page, ferry);
    await page.evaluate((title) => {
      document.querySelector('article')?.remove();
      const data = document.querySelector('script');
      if (data) data.textContent = JSON.stringify({ '@type': 'NewsArticle', headline: title });
      document.title = title;
    }, BRIDGE_TITLE);
    await expectMarked(page, bridge);
  });
});
