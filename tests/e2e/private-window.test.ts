import { expect, it } from 'vitest';
import { reportOf } from './harness';
import { inBothBrowsers } from './in-both-browsers';
import { FERRY_PAGE } from './live-pages';
import { expectBadgeFor, expectMarkedFor, openedCard } from './reader';

const ferry = reportOf(FERRY_PAGE);
const NOTHING = [{}, {}];

inBothBrowsers((reader) => {
  it('reads in a private window, and notes nothing of it, not even the site that the reader would switch off', async () => {
    await reader().open(FERRY_PAGE);
    await expectMarkedFor(reader(), ferry);
    await expectBadgeFor(reader(), ferry);
    await reader().step('next');
    expect(await openedCard(reader())).toContain('Harbour office');
    await reader().switch('site');
    expect(await reader().stored()).toEqual(NOTHING);
    await expectMarkedFor(reader(), ferry);
    await reader().switch('page');
    await expectMarkedFor(reader(), null);
    expect(await reader().stored()).toEqual(NOTHING);
  });
}, true);
