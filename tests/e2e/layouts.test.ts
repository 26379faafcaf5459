import { describe, expect, it } from 'vitest';
import { KIND_COLOURS, type Tone } from '../../src/view/look/palette';
import { reportOf, type ServedPage } from './harness';
import { inBothBrowsers } from './in-both-browsers';
import { FERRY_PAGE } from './live-pages';
import { printedColours } from './printed-colours';
import { expectMarkedFor, expectNoCard, firstMarkFor, openedCard, type Preferences } from './reader';

const ferry = reportOf(FERRY_PAGE);

/** CSS pixels between a line of text and its card, at most. */
const NEAR = 60;

const styled = (css: string) => FERRY_PAGE.replace('</head>', `<style>${css}</style></head>`);
const guarded = (policy: string): ServedPage => ({
  html: FERRY_PAGE,
  headers: { 'content-security-policy': policy },
});

/** The open card's box in CSS pixels of the window, and whether it lies above all else there. */
const readCard = () => {
  const card = document.querySelector(':popover-open');
  const { left, top, right, bottom } = card?.getBoundingClientRect() ?? new DOMRect();
  const corners = [
    [left + 20, top + 20],
    [right - 20, bottom - 20],
  ];
  const isOnTop = corners.every(([x = 0, y = 0]) => document.elementFromPoint(x, y) === card);
  return { left, top, right, bottom, isOnTop, width: innerWidth, height: innerHeight };
};

/** The colours of the lines that are drawn now. */
const readLines = () => {
  const rules = document.adoptedStyleSheets.flatMap(({ cssRules }) =>
    [...cssRules].flatMap((rule) => (rule instanceof CSSMediaRule ? [...rule.cssRules] : [])),
  );
  const names = [...CSS.highlights].filter(([, { size }]) => size > 0).map(([name]) => name);
  const isDrawn = ({ cssText }: CSSRule) =>
    names.some((name) => cssText.includes(name)) && cssText.includes('underline ');
  return rules.filter(isDrawn).map(({ cssText }) => /rgb\([^)]*\)|#\w+/.exec(cssText)?.[0] ?? cssText);
};

const rgb = (hex: string) =>
  `rgb(${[1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)).join(', ')})`;

inBothBrowsers((reader) => {
  /** Waits until the page has its marks, drawn. */
  async function openMarked(page: ServedPage | string, preferences: Preferences = {}): Promise<void> {
    await reader().prefer(preferences);
    await reader().open(page);
    await expectMarkedFor(reader(), ferry);
  }

  /** That the marks are to be seen: without them the window is another picture. */
  async function expectDrawn(): Promise<void> {
    const marked = await reader().picture();
    await reader().evaluate(() => CSS.highlights.clear());
    await expect.poll(() => reader().picture()).not.toBe(marked);
  }

  describe('the card stands by its line, inside the window and above all else', () => {
    it.each<[string, ServedPage | string, Preferences?]>([
      ['on a plain page', FERRY_PAGE],
      ['on a page from right to left', styled('html { direction: rtl }')],
      ['in a window zoomed to 200 %', FERRY_PAGE, { zoom: 2 }],
      ['on a page that zooms itself to 200 %', styled('html { zoom: 2 }')],
      ['on a page whose body is zoomed', styled('body { zoom: 1.5 }')],
      ['on a page whose body is moved and scaled', styled('body { transform: translateY(90px) scale(0.9) }')],
      ['on a page that is moved and scaled', styled('html { transform: translateY(90px) scale(0.9) }')],
      ['on a page with a filter', styled('html { filter: contrast(0.9) }')],
      ['on a page that paints no further than itself', styled('html, body { contain: paint; height: 100% }')],
      [
        'on a page in its own layer above all',
        styled('main { position: fixed; inset: 0; z-index: 2147483647; isolation: isolate }'),
      ],
      ['on a page that unsets all styles', styled('* { all: unset !important }')],
      [
        'on a page that forbids popovers to show',
        styled(
          '[popover], div { display: none !important; opacity: 0 !important } .story { display: block !important; opacity: 1 !important }',
        ),
      ],
      ['on a page that allows itself nothing', guarded("default-src 'none'")],
      ['on a page with trusted types', guarded("require-trusted-types-for 'script'; trusted-types 'none'")],
      [
        'on a page with highlights of its own',
        styled('::highlight(search) { background: yellow } ::selection { color: red }').replace(
          '</body>',
          '<script>CSS.highlights.set("search", new Highlight())</script></body>',
        ),
      ],
    ])('%s', async (_, page, preferences) => {
      await openMarked(page, preferences);
      const { x, y } = await firstMarkFor(reader());
      await reader().point(x, y);
      await openedCard(reader());
      const { left, top, right, bottom, isOnTop, width, height } = await reader().evaluate(readCard);
      const away = (at: number, from: number, to: number) => Math.max(from - at, at - to, 0);
      expect(away(x, left, right), 'beside').toBeLessThan(NEAR);
      expect(away(y, top, bottom), 'above or below').toBeLessThan(NEAR);
      expect(Math.min(left, top)).toBeGreaterThanOrEqual(0);
      expect(right - left).toBeGreaterThan(100);
      expect(right).toBeLessThanOrEqual(width);
      expect(bottom).toBeLessThanOrEqual(height);
      expect(isOnTop).toBe(true);
      await reader().press('Escape');
      await expectNoCard(reader());
      await expectDrawn();
    });

    it('where every element lies above all others, by the keyboard', async () => {
      await openMarked(styled('* { all: revert; position: fixed; z-index: 2147483647 }'));
      await reader().step('next');
      await openedCard(reader());
      expect(await reader().evaluate(readCard)).toMatchObject({ isOnTop: true });
      expect(await reader().focusInCard()).not.toBeNull();
    });
  });

  it.each<[Tone, Tone]>([
    ['light', 'light'],
    ['light', 'dark'],
    ['dark', 'light'],
    ['dark', 'dark'],
  ])('a %s page in a %s browser has lines of its own tone', async (tone, colours) => {
    const [paper, ink] = tone === 'dark' ? ['#111', '#eee'] : ['#fff', '#111'];
    await openMarked(styled(`body { background: ${paper}; color: ${ink} }`), { colours });
    const lines = await reader().evaluate(readLines);
    expect(lines.length).toBeGreaterThan(1);
    const tones = Object.values(KIND_COLOURS[tone]);
    expect([...tones, ...tones.map(rgb)]).toEqual(expect.arrayContaining(lines));
    await expectDrawn();
  });

  it('goes with a page that follows the browser from light to dark', async () => {
    await openMarked(styled(':root { color-scheme: light dark }'));
    const isOf = (tone: Tone) => async () => {
      const lines = await reader().evaluate(readLines);
      const tones = Object.values(KIND_COLOURS[tone]);
      return lines.every((line) => tones.includes(line) || tones.map(rgb).includes(line));
    };
    await expect.poll(isOf('light')).toBe(true);
    await reader().prefer({ colours: 'dark' });
    await expect.poll(isOf('dark')).toBe(true);
  });

  it('is drawn in forced colours', async () => {
    await openMarked(FERRY_PAGE, { forcedColours: true });
    expect(await reader().evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
    await expectDrawn();
  });

  it('is printed without marks and card', async () => {
    await openMarked(styled('a { color: inherit }'));
    await reader().step('next');
    await openedCard(reader());
    expect(printedColours(await reader().print())).toEqual([]);
    await reader().evaluate(() => document.body.style.setProperty('color', 'red'));
    expect(printedColours(await reader().print())).toEqual(['1 0 0']);
  });
});
