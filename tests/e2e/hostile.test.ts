import { describe, expect, it } from 'vitest';
import { translate as t } from '../../src/cli/translate';
import { reportOf } from './harness';
import {
  ACTIVE_PAGE,
  CIRCLES,
  CLOBBERED_DOCUMENT,
  CLOBBERED_FORM,
  COVER,
  DEEP_DATA,
  FORGE,
  HEAR,
  HEARD,
  LURE,
  lettersOf,
  STRANGE_NAMES,
  strangePage,
  WITH_SPIES,
  withMarkup,
  withScript,
} from './hostile-pages';
import { inBothBrowsers } from './in-both-browsers';
import { FERRY_PAGE } from './live-pages';
import {
  clickInCard,
  expectBadgeFor,
  expectMarkedFor,
  expectNoCard,
  firstMarkFor,
  openedCard,
  pressInCard,
  type Reader,
} from './reader';

const ferry = reportOf(FERRY_PAGE);

/** Milliseconds: longer than a card takes to open or close. */
const A_WHILE = 900;
/** Milliseconds: longer than a page is asked to leave a card in view before it is clicked. */
const LONG_SEEN = 700;

const inPageFor = (reader: Reader, time: number) =>
  reader.evaluate((ms) => new Promise<void>((done) => setTimeout(done, ms)), time);

async function openFerry(reader: Reader, html = FERRY_PAGE): Promise<void> {
  await reader.open(html);
  await expectMarkedFor(reader, ferry);
}

async function stepToCard(reader: Reader): Promise<void> {
  await reader.step('next');
  await expect.poll(() => reader.focusInCard(), { timeout: 10_000 }).not.toBeNull();
}

/** What is kept of what the reader has corrected: the number of pages. */
async function correctedPages(reader: Reader): Promise<number> {
  const [{ corrections }] = (await reader.stored()) as [{ corrections?: { pages: unknown[] } }];
  return corrections?.pages.length ?? 0;
}

inBothBrowsers((reader) => {
  describe('a page that has put its own in the place of what scripts use', () => {
    it('hears nothing of it: the extension has a world of its own', async () => {
      await reader().open(WITH_SPIES);
      await expectBadgeFor(reader(), ferry);
      await stepToCard(reader());
      expect(await reader().evaluate('heard')).toEqual([]);
    });

    it.each([
      ['elements that have taken the names of what a document can do', CLOBBERED_DOCUMENT],
      ['fields that have taken the names of what their form can do', CLOBBERED_FORM],
      ['a form that leads in a circle', CIRCLES],
      ['a base elsewhere', withMarkup('<base href="https://elsewhere.example/">')],
      ['data that nest a hundred thousand deep', DEEP_DATA],
    ])('%s', async (_, html) => {
      await reader().open(html);
      await expectBadgeFor(reader(), ferry);
      await stepToCard(reader());
    });
  });

  describe('words that mean to be more than words', () => {
    it('are words in card and popup, and turn nothing around them', async () => {
      await reader().resize(320, 640);
      for (const name of STRANGE_NAMES) {
        const html = strangePage(name);
        const { text, statements } = reportOf(html);
        const wordsOf = ({ content }: (typeof statements)[number]) =>
          content.map((span) => text.slice(...span)).join('');
        expect(
          statements.some((each) => lettersOf(wordsOf(each)).includes(lettersOf(name))),
          name,
        ).toBe(true);
        await reader().open(html);
        await expectBadgeFor(reader(), reportOf(html));
        await stepToCard(reader());
        expect(lettersOf(await openedCard(reader())), name).toContain(
          lettersOf(statements[0]?.who ?? '', 60),
        );
        const isInside =
          'document.querySelector("html > :popover-open").getBoundingClientRect().right <= innerWidth';
        expect(await reader().evaluate(isInside), name).toBe(true);
        const popup = (await reader().inPopup(ACTIVE_PAGE)) as Record<string, unknown>;
        for (const each of statements) {
          expect(lettersOf(String(popup.words)), name).toContain(lettersOf(wordsOf(each), 60));
          expect(lettersOf(String(popup.words)), name).toContain(lettersOf(each.who ?? '', 60));
        }
        expect(popup, name).toMatchObject({ foreign: [], turned: [], isWider: false });
      }
      await reader().resize(1280, 900);
      expect(await reader().evaluate('window.hacked ?? null')).toBeNull();
    });
  });

  describe('a page that makes up events', () => {
    it('opens no card by them, nor by a host of its own', async () => {
      await openFerry(reader(), withMarkup('<div popover="manual" class="fake">Anonymous</div>'));
      const { x, y } = await firstMarkFor(reader());
      await reader().evaluate(FORGE, { x, y });
      await inPageFor(reader(), A_WHILE);
      expect(await reader().evaluate('document.querySelectorAll("html > :popover-open").length')).toBe(0);
    });

    it('closes none, nor uses its buttons', async () => {
      await openFerry(reader());
      await stepToCard(reader());
      const card = await openedCard(reader());
      const place = await reader().placeInCard('correct');
      await reader().evaluate(FORGE, place ?? { x: 0, y: 0 });
      await inPageFor(reader(), A_WHILE);
      expect(await reader().card()).toBe(card);
      expect(await reader().placeInCard('none')).toBeNull();
      expect(await correctedPages(reader())).toBe(0);
    });
  });

  describe('a page that goes for the card', () => {
    it.each([
      ['takes it out as it comes', 'host.remove()'],
      ['moves it', 'document.body.append(host)'],
      ['takes it down', 'host.hidePopover()'],
    ])('%s: nothing else is lost', async (_, deed) => {
      const watch = `{ const observer = new MutationObserver((records) => {
        for (const { addedNodes: [host] } of records) if (host?.popover) { observer.disconnect(); ${deed}; }
      }); addEventListener('load', () => observer.observe(document.documentElement, { childList: true })); }`;
      await openFerry(reader(), withScript(watch));
      await reader().step('next');
      await inPageFor(reader(), A_WHILE);
      await reader().step('next');
      expect(await openedCard(reader())).not.toBe('');
      await reader().press('Escape');
      await expectNoCard(reader());
      await expectMarkedFor(reader(), ferry);
    });

    it('cannot restyle or hide it', async () => {
      await openFerry(reader());
      await stepToCard(reader());
      const shown = () =>
        reader().evaluate(() => {
          const host = document.querySelector('html > :popover-open') as HTMLElement;
          const { display, opacity, visibility, position, pointerEvents, clipPath, transform, filter } =
            getComputedStyle(host);
          const { width, height } = host.getBoundingClientRect();
          return [
            display,
            opacity,
            visibility,
            position,
            pointerEvents,
            clipPath,
            transform,
            filter,
            width,
            height,
          ];
        });
      const before = await shown();
      await reader().evaluate(() => {
        const host = document.querySelector('html > :popover-open') as HTMLElement;
        const css =
          'display: none !important; opacity: 0 !important; visibility: hidden !important; position: static !important; pointer-events: none !important; clip-path: inset(50%) !important; transform: scale(0) !important; filter: opacity(0) !important; width: 0 !important; height: 0 !important; animation: none !important';
        host.style.cssText = css;
        host.className = 'mine';
        host.hidden = true;
        host.setAttribute('inert', '');
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(`html > div, .mine { ${css} } @keyframes go { to { opacity: 0 } }`);
        document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
      });
      expect(await shown()).toEqual(before);
    });

    it('covers it to be clicked through: nothing is changed, and the card comes to the front', async () => {
      await openFerry(reader());
      const { x, y } = await firstMarkFor(reader());
      await reader().point(2, 2);
      await reader().point(x, y);
      await openedCard(reader());
      await clickInCard(reader(), 'correct');
      await reader().evaluate(COVER);
      await inPageFor(reader(), LONG_SEEN);
      await clickInCard(reader(), 'none');
      await inPageFor(reader(), LONG_SEEN);
      expect(await correctedPages(reader())).toBe(0);
      await reader().evaluate('document.querySelector("#cover").remove()');
      await inPageFor(reader(), LONG_SEEN);
      await reader().point(x, y);
      await openedCard(reader());
    });

    it('does not hear what is typed into it', async () => {
      await openFerry(reader(), withScript(HEAR, withMarkup('<input id="own">')));
      await reader().evaluate('document.querySelector("#own").focus()');
      await reader().type('Ada');
      expect(await reader().evaluate(HEARD)).not.toEqual([]);
      await reader().evaluate('typed.length = 0');
      await stepToCard(reader());
      await pressInCard(reader(), t('cardCorrect'));
      await expect.poll(() => reader().placeInCard('none')).not.toBeNull();
      await reader().press('Tab');
      const isField = async () => ['', t('correctSource')].includes((await reader().focusInCard()) ?? 'none');
      for (let tabs = 0; tabs < 3 && !(await isField()); tabs++) await reader().press('Tab');
      await reader().type('Ada Lindqvist');
      expect(await reader().evaluate(HEARD)).toEqual([]);
      await reader().press('Enter');
      await expect.poll(() => reader().card()).toContain('Ada Lindqvist');
      expect(await reader().evaluate(HEARD)).toEqual([]);
    });
  });

  describe('a page that wants to know whether the extension is there', () => {
    it('finds no trace of it where there is no article', async () => {
      await reader().open(LURE);
      expect(await reader().inPopup('document.querySelector("#notice").textContent')).toContain(
        t('noticeNotArticle'),
      );
      const traces = await reader().evaluate('window.traces()');
      expect(traces).toEqual({
        changes: 0,
        globals: [],
        sheets: 0,
        highlights: 0,
        messages: [],
        requests: [],
      });
    });

    it('learns no name by which it would know it again', async () => {
      const names = () => reader().evaluate<string[]>('[...CSS.highlights.keys()]');
      await openFerry(reader());
      const first = await names();
      await openFerry(reader());
      expect(first.length).toBeGreaterThan(0);
      expect((await names()).filter((name) => first.includes(name))).toEqual([]);
    });

    it('cannot talk to it', async () => {
      await openFerry(reader());
      const before = await reader().badge();
      const said = await reader().evaluate(() => {
        const messages = [
          { name: 'switchPage', input: true },
          { name: 'step', input: 'next' },
          { name: 'emphasise', input: null },
        ];
        for (const message of messages) {
          postMessage(message, '*');
          document.dispatchEvent(new CustomEvent(message.name, { detail: message }));
          dispatchEvent(new MessageEvent('message', { data: message }));
        }
        const { chrome, browser } = globalThis as { chrome?: { runtime?: unknown }; browser?: unknown };
        return [typeof chrome?.runtime, typeof browser];
      });
      expect(said).toEqual(['undefined', 'undefined']);
      await inPageFor(reader(), A_WHILE);
      expect(await reader().badge()).toBe(before);
      await expectMarkedFor(reader(), ferry);
      await expectNoCard(reader());
    });
  });
});
