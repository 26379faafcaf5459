import { expect, it } from 'vitest';
import { translate as t } from '../../src/cli/translate';
import { reportOf } from './harness';
import { inBothBrowsers } from './in-both-browsers';
import { FERRY_PAGE } from './live-pages';
import { expectBadgeFor, expectMarkedFor, openedCard, pressInCard } from './reader';

const ferry = reportOf(FERRY_PAGE);
const NOTHING = [{}, {}];

inBothBrowsers((reader) => {
  it('reads in a private window, and notes nothing of it, not the site that the reader would switch off nor what the reader corrects', async () => {
    await reader().open(FERRY_PAGE);
    await expectMarkedFor(reader(), ferry);
    await expectBadgeFor(reader(), ferry);
    await reader().step('next');
    expect(await openedCard(reader())).toContain('Harbour office');
    await pressInCard(reader(), t('cardCorrect'));
    await pressInCard(reader(), t('correctNotStatement'));
    await expect.poll(() => reader().card()).toContain(t('correctWithdrawn'));
    expect(await reader().stored()).toEqual(NOTHING);
    await pressInCard(reader(), t('optionsUndo'));
    await expectMarkedFor(reader(), ferry);
    await reader().switch('site');
    expect(await reader().stored()).toEqual(NOTHING);
    await expectMarkedFor(reader(), ferry);
    await reader().switch('page');
    await expectMarkedFor(reader(), null);
    expect(await reader().stored()).toEqual(NOTHING);
  });
}, true);
