import { expect, it } from 'vitest';
import { countColoured } from './coloured';
import { reportOf } from './harness';
import { inBothBrowsers } from './in-both-browsers';
import {
  article,
  FERRY,
  FERRY_PAGE,
  FERRY_TITLE,
  inShadowTree,
  page as pageWith,
  paragraphs,
  UPDATE,
} from './live-pages';
import { expectMarkedFor, firstMarkFor, openedCard } from './reader';

const ferry = reportOf(FERRY_PAGE);
const updated = reportOf(pageWith(FERRY_TITLE, article(FERRY_TITLE, [UPDATE, ...FERRY.slice(1)])));

/** An element that becomes one of the page's own, with an open shadow tree, at an event that the test dispatches. */
const upgraded = (display: string) => `<news-story></news-story><script>
  addEventListener('upgrade', () => customElements.define('news-story', class extends HTMLElement {
    connectedCallback() {
      const story = ${JSON.stringify(article(FERRY_TITLE, FERRY))};
      this.attachShadow({ mode: 'open' }).innerHTML = '<style>:host { display: ${display} }</style>' + story;
    }
  }));
</script>`;

inBothBrowsers((reader) => {
  const colouredPixels = async () => reader().evaluate<number>(countColoured(await reader().picture()));

  it.each([
    ['with all of the article', inShadowTree(article(FERRY_TITLE, FERRY))],
    [
      'with slots for its paragraphs',
      inShadowTree(
        '<article><h1><slot name="title"></slot></h1><div><slot></slot></div></article>',
        `<span slot="title">${FERRY_TITLE}</span>${paragraphs(FERRY)}<p slot="nowhere">Nobody said that anybody sees this, the captain said.</p>`,
      ),
    ],
    ['within another one', inShadowTree(inShadowTree(article(FERRY_TITLE, FERRY)))],
  ])('an open shadow tree %s is marked, in colour, and has its cards', async (_, main) => {
    await reader().open(pageWith(FERRY_TITLE, main));
    await expectMarkedFor(reader(), ferry);
    const { x, y } = await firstMarkFor(reader());
    await expect.poll(colouredPixels).toBeGreaterThan(200);
    await reader().point(x, y);
    expect(await openedCard(reader())).toContain('harbour office');
  });

  it('an open shadow tree that scripts fill later and change', async () => {
    await reader().open(pageWith(FERRY_TITLE, inShadowTree('')));
    await reader().evaluate(
      (markup) => {
        const tree = document.querySelector('[data-tree]')?.shadowRoot;
        if (tree) tree.innerHTML = markup;
      },
      article(FERRY_TITLE, FERRY),
    );
    await expectMarkedFor(reader(), ferry);
    await reader().evaluate((update) => {
      const paragraph = document.querySelector('[data-tree]')?.shadowRoot?.querySelector('p');
      if (paragraph) paragraph.textContent = update;
    }, UPDATE);
    await expectMarkedFor(reader(), updated);
  });

  it.each(['block', 'inline', 'contents'])(
    'an element that becomes one with a shadow tree (%s), though nothing is added to the page',
    async (display) => {
      await reader().open(pageWith(FERRY_TITLE, upgraded(display)));
      await reader().evaluate(() => new Promise<void>((done) => requestIdleCallback(() => done())));
      await reader().evaluate(() => dispatchEvent(new Event('upgrade')));
      await expectMarkedFor(reader(), ferry);
    },
  );
});
