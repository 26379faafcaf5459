import { expect, it } from 'vitest';
import type { Scope } from '../../src/messages';
import { reportOf } from './harness';
import { inBothBrowsers } from './in-both-browsers';
import { FERRY_PAGE } from './live-pages';
import { expectBadgeFor, expectMarkedFor, expectNoCard, openedCard } from './reader';

const ferry = reportOf(FERRY_PAGE);

inBothBrowsers((reader) => {
  const traces = () =>
    reader().evaluate(() => ({
      markup: document.documentElement.outerHTML,
      highlights: CSS.highlights.size,
      sheets: document.adoptedStyleSheets.length,
    }));

  it.each<Scope>(['page', 'site', 'everywhere'])(
    'the switch for “%s” takes all from the page, and gives it back',
    async (scope) => {
      await reader().open('<!doctype html><title>Nothing</title>');
      await reader().open(FERRY_PAGE);
      await expectMarkedFor(reader(), ferry);
      await expectBadgeFor(reader(), ferry);
      const { markup } = await traces();
      await reader().step('next');
      await openedCard(reader());
      await reader().switch(scope);
      await expectMarkedFor(reader(), null);
      await expectBadgeFor(reader(), null);
      await expectNoCard(reader());
      expect(await traces()).toEqual({ markup, highlights: 0, sheets: 0 });
      await reader().step('next');
      expect(await reader().card()).toBeNull();
      await reader().switch(scope);
      await expectMarkedFor(reader(), ferry);
      await expectBadgeFor(reader(), ferry);
      expect((await traces()).markup).toBe(markup);
    },
  );
});
