import { expect, it } from 'vitest';
import { translate as t } from '../../src/cli/translate';
import { bare, MARKED_WORDS, reportOf } from './harness';
import { inBothBrowsers } from './in-both-browsers';
import { FERRY_PAGE } from './live-pages';
import { expectMarkedFor, openedCard, pressInCard } from './reader';

const ferry = reportOf(FERRY_PAGE);

inBothBrowsers((reader) => {
  const marked = async () => bare((await reader().evaluate<string[]>(MARKED_WORDS)).join(''));

  const pagesKept = async () => {
    const [stored] = (await reader().stored()) as [{ corrections?: { pages: object[] } }];
    return stored.corrections?.pages.length ?? 0;
  };

  it('what a reader corrects by the keyboard shows at once, is kept for the page, and is taken back', async () => {
    await reader().open(FERRY_PAGE);
    await expectMarkedFor(reader(), ferry);
    const all = await marked();
    await reader().step('next');
    await openedCard(reader());
    await pressInCard(reader(), t('cardCorrect'));
    await pressInCard(reader(), t('correctNotStatement'));
    await expect.poll(() => reader().card()).toContain(t('correctWithdrawn'));
    expect(await marked()).not.toBe(all);
    await expect.poll(pagesKept).toBe(1);
    await pressInCard(reader(), t('optionsUndo'));
    await expect.poll(marked).toBe(all);
  });
});
