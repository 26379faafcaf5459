import { describe, expect, it } from 'vitest';
import { translate as t } from '../../src/cli/translate';
import { reportOf } from './harness';
import { inBothBrowsers } from './in-both-browsers';
import { article, FERRY, FERRY_PAGE, FERRY_TITLE, page as pageWith, paragraphs, UPDATE } from './live-pages';
import { expectMarkedFor, expectNoCard, firstMarkFor, openedCard, pressInCard } from './reader';

const ferry = reportOf(FERRY_PAGE);
const total = ferry.statements.length;

/** The ferry's article, some windows high, with something to type into on top of it. */
const TALL_PAGE = FERRY_PAGE.replace('<main>', '<input id="search" value="harbour"><main>').replace(
  '</head>',
  '<style>.story > p { margin-block: 55vh }</style></head>',
);

/** What the reader has of the page: focus, selected words, scroll. */
const readPlace = () => {
  const { activeElement } = document;
  const { selectionStart = null } = activeElement instanceof HTMLInputElement ? activeElement : {};
  return [activeElement?.id, selectionStart, String(getSelection()), Math.round(scrollY)];
};

/** Bytes: the reports of fifty such articles take more than twice as much. What grows by less has kept none of them. */
const FIFTY_ARTICLES = 200_000;

inBothBrowsers((reader) => {
  const openMarked = async (page: string) => {
    await reader().prefer({});
    await reader().open(page);
    await expectMarkedFor(reader(), ferry);
  };

  const isOf = (position: number) => t('cardPosition', { position, total });

  describe('by the keyboard alone', () => {
    it('walks through all statements, round and back, each in view with its card; Escape leads back', async () => {
      await openMarked(TALL_PAGE);
      await reader().evaluate(() => {
        const field = document.querySelector('input');
        field?.focus();
        field?.setSelectionRange(3, 3);
        scrollTo(0, 40);
      });
      const place = await reader().evaluate(readPlace);
      expect(place).toEqual(['search', 3, '', 40]);
      const order = [...Array.from({ length: total }, (_, i) => i + 1), 1];
      for (const position of order) {
        await reader().step('next');
        await expect.poll(() => reader().card()).toContain(isOf(position));
        const inView = await reader().evaluate(() => {
          const { top, bottom } =
            document.querySelector(':popover-open')?.getBoundingClientRect() ?? new DOMRect();
          return top >= 0 && bottom <= innerHeight && bottom > top;
        });
        expect(inView, `${position}`).toBe(true);
      }
      await reader().step('previous');
      await expect.poll(() => reader().card()).toContain(isOf(total));
      expect(await reader().evaluate(readPlace)).not.toEqual(place);
      await reader().press('Escape');
      await expectNoCard(reader());
      expect(await reader().evaluate(readPlace)).toEqual(place);
    });

    it('goes into the card, uses its buttons and closes it', async () => {
      await openMarked(FERRY_PAGE);
      await reader().step('next');
      const first = await openedCard(reader());
      expect(await reader().focusInCard()).toContain('Harbour office');
      await pressInCard(reader(), t('cardNext'));
      await expect.poll(() => reader().card()).toContain(isOf(2));
      expect(await openedCard(reader())).not.toBe(first);
      expect(await reader().focusInCard()).toBe(t('cardNext')); // goes on with the button that was used
      await reader().press('Enter');
      await expect.poll(() => reader().card()).toContain(isOf(3));
      await pressInCard(reader(), t('cardClose'));
      await expectNoCard(reader());
    });

    it('types into the page as ever, with no card opened or closed', async () => {
      await openMarked(TALL_PAGE);
      await reader().evaluate(() => document.querySelector('input')?.select());
      await reader().press('a');
      expect(await reader().evaluate(() => document.querySelector('input')?.value)).toBe('a');
      expect(await reader().card()).toBeNull();
    });
  });

  describe('by touch', () => {
    it('a tap on a statement opens its card, one beside it closes it', async () => {
      await openMarked(FERRY_PAGE);
      const { x, y } = await firstMarkFor(reader());
      await reader().tap(x, y);
      expect(await openedCard(reader())).toContain(isOf(1));
      const { left, bottom } = await reader().evaluate(() => {
        const { left, bottom } =
          document.querySelector(':popover-open')?.getBoundingClientRect() ?? new DOMRect();
        return { left, bottom };
      });
      await reader().tap(left + 300, bottom + 200);
      await expectNoCard(reader());
    });

    it('a tap on a link in a statement follows the link', async () => {
      const linked = FERRY_PAGE.replace('The ferry to Tarn', '<a href="#there">The ferry to Tarn</a>');
      await openMarked(linked);
      const { x, y } = await reader().evaluate(() => {
        const { left, top } = document.querySelector('.story a')?.getBoundingClientRect() ?? new DOMRect();
        return { x: left + 8, y: top + 8 };
      });
      await reader().tap(x, y);
      await expect.poll(() => reader().evaluate(() => location.hash)).toBe('#there');
      expect(await reader().card()).toBeNull();
    });
  });

  it('keeps selected words, focus and scroll while marks come, a card opens and closes, and the text changes', async () => {
    await reader().open(TALL_PAGE);
    await reader().evaluate(() => {
      scrollTo(0, 300);
      const [first] = document.querySelectorAll('.story > p');
      getSelection()?.selectAllChildren(first as Element);
    });
    const place = await reader().evaluate(readPlace);
    expect(place).toEqual(['', null, FERRY[0], 300]);
    await expectMarkedFor(reader(), ferry);
    const { x, y } = await reader().evaluate(() => {
      const { x, y } = document.querySelector('.story > p')?.getBoundingClientRect() ?? new DOMRect();
      return { x: x + 20, y: y + 8 };
    });
    await reader().point(x, y);
    await openedCard(reader());
    expect(await reader().evaluate(readPlace)).toEqual(place);
    await reader().point(2, 2);
    await expectNoCard(reader());
    await reader().evaluate(
      (markup) => document.querySelector('.story')?.insertAdjacentHTML('beforeend', markup),
      paragraphs([UPDATE]),
    );
    await expectMarkedFor(
      reader(),
      reportOf(pageWith(FERRY_TITLE, article(FERRY_TITLE, [...FERRY, UPDATE]))),
    );
    expect(await reader().evaluate(readPlace)).toEqual(place);
  });

  it('leaves nothing behind in a page that goes through fifty articles', async () => {
    await openMarked(FERRY_PAGE);
    const goOn = (from: number, count: number) =>
      reader().evaluate(
        async ([markup, from, count]) => {
          const passed: WeakRef<Node>[] = [];
          Object.assign(window, { passed });
          const isMarked = () =>
            [...CSS.highlights.values()].some((highlight) =>
              [...(highlight as Iterable<AbstractRange>)].some(
                ({ startContainer }) => startContainer.isConnected,
              ),
            );
          for (let i = Number(from); i < Number(from) + Number(count); i++) {
            const main = document.querySelector('main') as HTMLElement;
            for (const node of main.querySelectorAll('*')) passed.push(new WeakRef(node));
            main.innerHTML = String(markup).replace('on Monday', `on Monday the ${i}th`);
            history.pushState(null, '', `/story-${i}`);
            while (!isMarked()) await new Promise(requestAnimationFrame);
          }
        },
        [article(FERRY_TITLE, FERRY), from, count],
      );
    const count = () =>
      reader().evaluate(() => [
        CSS.highlights.size,
        document.adoptedStyleSheets.length,
        document.querySelectorAll('[popover]').length,
      ]);
    const nodesLeft = () =>
      reader().evaluate(() => {
        const { passed } = window as unknown as { passed: WeakRef<Node>[] };
        return passed.filter((ref) => ref.deref()).length;
      });
    await goOn(0, 10);
    const [counted, before] = [await count(), await reader().footprint()];
    await goOn(10, 50);
    expect(await count()).toEqual(counted);
    const after = await reader().footprint();
    expect(after.listeners).toBe(before.listeners);
    expect((after.heap ?? 0) - (before.heap ?? 0)).toBeLessThan(FIFTY_ARTICLES);
    await expect.poll(nodesLeft).toBe(0);
  });
});
