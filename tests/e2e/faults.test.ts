import { describe, expect, it } from 'vitest';
import { translate as t } from '../../src/cli/translate';
import { MARKED_WORDS, reportOf } from './harness';
import { inBothBrowsers } from './in-both-browsers';
import { article, BRIDGE_PAGE, FERRY, FERRY_PAGE, FERRY_TITLE, page as pageWith } from './live-pages';
import { expectBadgeFor, expectMarkedFor, expectNoCard, openedCard, pressInCard } from './reader';

const [ferry, bridge] = [reportOf(FERRY_PAGE), reportOf(BRIDGE_PAGE)];
const story = (texts: readonly string[]) => pageWith(FERRY_TITLE, article(FERRY_TITLE, texts));

/** Takes the background seconds: whatever is done at once when it has been asked is done meanwhile. */
const LONG = Array.from(
  { length: 600 },
  (_, i) => `The captain said that lamp ${i} was missing since Sunday.`,
);
const LONG_PAGE = story(LONG);
const LONG_WORDS = new RegExp(`lamp ${LONG.length - 1} was missing since Sunday`);

inBothBrowsers((reader) => {
  const traces = () =>
    reader().evaluate(() => ({
      highlights: CSS.highlights.size,
      sheets: document.adoptedStyleSheets.length,
      cards: document.querySelectorAll('html > [popover]').length,
    }));
  const NOTHING = { highlights: 0, sheets: 0, cards: 0 };

  const openFerry = async () => {
    await reader().open(FERRY_PAGE);
    await expectMarkedFor(reader(), ferry);
  };
  const openCard = async () => {
    await reader().step('next');
    return openedCard(reader());
  };
  const lastWords = async () => (await reader().evaluate<string[]>(MARKED_WORDS)).at(-1) ?? '';

  describe('the background is stopped', () => {
    it('before it is asked: the page is marked and counted', async () => {
      await openFerry();
      await reader().stopBackground();
      await reader().open(BRIDGE_PAGE);
      await expectMarkedFor(reader(), bridge);
      await expectBadgeFor(reader(), bridge);
    });

    it('while it analyses, or before it has answered: it is asked again, and the page is marked', async () => {
      await reader().open(LONG_PAGE);
      await expect.poll(() => reader().isAsked()).toBe(true);
      await reader().stopBackground();
      await expect.poll(lastWords, { timeout: 40_000 }).toMatch(LONG_WORDS);
    });

    it('before a page becomes an article: the script that reads it is brought into it all the same', async () => {
      await reader().open(pageWith(FERRY_TITLE, ''));
      await reader().stopBackground();
      await reader().evaluate(
        (markup) => {
          const main = document.querySelector('main');
          if (main) main.innerHTML = markup;
        },
        article(FERRY_TITLE, FERRY),
      );
      await expectMarkedFor(reader(), ferry);
      await expectBadgeFor(reader(), ferry);
    });

    it('when it has answered: the button counts all the same', async () => {
      await openFerry();
      await reader().stopBackground();
      await expectBadgeFor(reader(), ferry);
    });

    it('while the reader corrects: the correction shows and is kept', async () => {
      await openFerry();
      const card = await openCard();
      await pressInCard(reader(), t('cardCorrect'));
      await reader().stopBackground();
      await pressInCard(reader(), t('correctNotStatement'));
      await expect.poll(() => reader().card()).toContain(t('correctWithdrawn'));
      await reader().stopBackground();
      await expect.poll(() => kept(reader())).toBe(1);
      await pressInCard(reader(), t('optionsUndo'));
      await expectMarkedFor(reader(), ferry);
      await expect.poll(() => kept(reader())).toBe(0);
      expect(await openCard()).toBe(card);
    });
  });

  describe('the page', () => {
    it('is left while it is analysed: the next one is marked, and the first when the reader comes back', async () => {
      await reader().open(LONG_PAGE);
      await expect.poll(() => reader().isAsked()).toBe(true);
      await reader().open(FERRY_PAGE);
      await expectMarkedFor(reader(), ferry);
      await expectBadgeFor(reader(), ferry);
      await reader().back();
      await expect.poll(lastWords, { timeout: 40_000 }).toMatch(LONG_WORDS);
    });

    it('changes while it is corrected: nothing the reader says is lost', async () => {
      await openFerry();
      await openCard();
      await pressInCard(reader(), t('cardCorrect'));
      await reader().evaluate(
        (markup) => {
          document.querySelector('.story')?.insertAdjacentHTML('beforeend', markup);
        },
        LONG.map((text) => `<p>${text}</p>`).join(''),
      );
      await expect.poll(() => reader().isAsked()).toBe(true);
      await pressInCard(reader(), t('correctNotStatement'));
      await expect.poll(() => reader().card()).toContain(t('correctWithdrawn'));
      await expect.poll(lastWords, { timeout: 40_000 }).toMatch(LONG_WORDS);
      const marked = await reader().evaluate<string[]>(MARKED_WORDS);
      expect(marked[0]).not.toMatch(/^The ferry to Tarn/);
      await expect.poll(() => kept(reader())).toBe(1);
      await reader().store({ corrections: { version: 1, pages: [] } });
    });
  });

  describe('the extension', () => {
    it('is switched off and on again while a card is open: one copy of all, at once or when the page is loaded', async () => {
      await openFerry();
      const before = await traces();
      await openCard();
      await reader().enableExtension(false);
      await reader().point(100, 200);
      if (reader().browser === 'Chromium') await expect.poll(traces).toEqual(NOTHING);
      await reader().enableExtension(true);
      // Firefox lets the script into open pages by itself; in Chromium the page is loaded anew or the icon clicked.
      if (reader().browser === 'Chromium') await reader().open(FERRY_PAGE);
      await expectMarkedFor(reader(), ferry);
      await expectNoCard(reader());
      expect(await traces()).toEqual(before);
      await openCard();
    });

    it('goes while it analyses: the page stays without words', async () => {
      await reader().open(LONG_PAGE);
      await expect.poll(() => reader().isAsked()).toBe(true);
      await reader().enableExtension(false);
      await reader().point(100, 200);
      await reader().point(140, 240);
      expect(await traces()).toEqual(NOTHING);
      await reader().enableExtension(true);
      await reader().open(FERRY_PAGE);
      await expectMarkedFor(reader(), ferry);
    });
  });

  describe('the storage', () => {
    it.each<[string, Readonly<Record<string, unknown>>]>([
      ['a number in the place of all', { settings: 3, corrections: 4, visits: 5 }],
      [
        'fields that are not what they should be',
        { settings: { version: 'x', off: 'yes', marked: 7, looks: [] } },
      ],
      [
        'what a newer version has stored',
        {
          settings: { version: 99, off: 'sometimes' },
          corrections: { version: 99, pages: 'elsewhere' },
          visits: { version: 2 },
        },
      ],
    ])('holds %s: pages are marked as usual, and all stays as it is', async (_, items) => {
      await reader().store(items);
      await openFerry();
      await expectBadgeFor(reader(), ferry);
      const [now] = (await reader().stored()) as [object];
      expect(now).toMatchObject(items);
      await reader().store({});
    });

    it('takes no correction: it shows, and a sentence says that it was not saved', async () => {
      const newer = { corrections: { version: 99, pages: 'elsewhere' } };
      await reader().store(newer);
      await openFerry();
      await openCard();
      await pressInCard(reader(), t('cardCorrect'));
      await pressInCard(reader(), t('correctNotStatement'));
      await expect.poll(() => reader().allCards()).toContain(t('correctNotKept'));
      const [now] = (await reader().stored()) as [object];
      expect(now).toEqual(newer);
      await reader().store({});
    });
  });

  it('the same article in two windows: what is corrected in one shows in the other', async () => {
    await openFerry();
    const one = await traces();
    await reader().inOtherWindow(async () => {
      await expectMarkedFor(reader(), ferry);
      await openCard();
      await pressInCard(reader(), t('cardCorrect'));
      await pressInCard(reader(), t('correctNotStatement'));
      await expect.poll(() => reader().card()).toContain(t('correctWithdrawn'));
    });
    const words = async () => (await reader().evaluate<string[]>(MARKED_WORDS))[0];
    await expect.poll(words).not.toMatch(/^The ferry to Tarn/);
    await reader().store({ corrections: { version: 1, pages: [] } });
    await expectMarkedFor(reader(), ferry);
    expect(await traces()).toEqual(one);
  });
});

/** Pages of which corrections are kept. */
async function kept(reader: { stored(): Promise<unknown> }): Promise<number> {
  const [{ corrections }] = (await reader.stored()) as [{ corrections?: { pages: object[] } }];
  return corrections?.pages.length ?? 0;
}
