import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';
import { build, type Rolldown } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureBrowser } from '../../../src/cli/browsers/ensure-browser';
import { translate as t } from '../../../src/cli/translate';
import type { Correction } from '../../../src/report';
import { KINDS, kindOf } from '../../../src/view/kinds';
import { withCorrections, wordsOf } from '../../../src/view/readings/with-corrections';
import { ROOT } from '../../rules/sources';
import type { DrawnCard } from './card-page';
import { TYPICAL } from './reports';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** CSS pixels: the least size of what is pressed (WCAG 2.2 §2.5.8). */
const TARGET = 24;

const first = TYPICAL.statements[0];
if (!first) throw new Error('the demo has no statement');
const corrections: Correction[] = [{ words: wordsOf(TYPICAL.text, first), remark: { as: 'named' } }];

const CARDS: readonly DrawnCard[] = [
  ...KINDS.map((kind) => ({
    report: TYPICAL,
    statement: TYPICAL.statements.find((each) => kindOf(each) === kind)?.id ?? first.id,
  })),
  { report: TYPICAL, statement: first.id, hasWalk: true, isPinned: true },
  { report: TYPICAL, statement: first.id, hasWalk: true, isCorrecting: true },
  { report: withCorrections(TYPICAL, corrections), statement: first.id, isCorrecting: true },
  { report: TYPICAL, statement: null, words: t('selectionNone') },
];

let browser: Browser;
let page: Page;
beforeAll(async () => {
  const { path } = ensureBrowser('chromium');
  browser = await chromium.launch({
    executablePath: path,
    headless: true,
    chromiumSandbox: process.getuid?.() !== 0,
  });
  const built = (await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry: join(ROOT, 'tests/e2e/surfaces/card-page.ts'), formats: ['iife'], name: 'cardPage' },
    },
  })) as Rolldown.RolldownOutput[];
  page = await browser.newPage();
  await page.setContent(
    '<!doctype html><html lang="en"><title>Cards</title><meta name="viewport" content="width=device-width"><body style="margin: 8px; color-scheme: light dark"><main><h1>Cards</h1></main>',
  );
  await page.addScriptTag({ content: built[0]?.output[0].code ?? '' });
  await page.evaluate(
    (cards) => (globalThis as unknown as { drawCards: (cards: unknown) => void }).drawCards(cards),
    CARDS,
  );
});
afterAll(() => browser.close());

describe('cards of every kind and state', () => {
  it.each(['light', 'dark'] as const)('axe finds nothing wrong, %s', async (colorScheme) => {
    await page.addScriptTag({ path: AXE });
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const drawn = await page.evaluate(
      () => document.querySelector('main > div')?.shadowRoot?.querySelectorAll('[role="dialog"]').length,
    );
    expect(drawn).toBe(CARDS.length);
    const found = (await page.evaluate('axe.run(document, { resultTypes: ["violations"] })')) as AxeResults;
    expect(
      found.violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`)),
    ).toEqual([]);
  });

  it.each([1, 2])(
    'fit a window of 320 CSS pixels, letters %s times as large; every button can be hit',
    async (letters) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await page.evaluate((size) => {
        document.querySelector<HTMLElement>('main > div')?.style.setProperty('font-size', `${16 * size}px`);
      }, letters);
      const small = await page.evaluate((least) => {
        const root = document.querySelector('main > div')?.shadowRoot;
        const buttons = [...(root?.querySelectorAll('button, input') ?? [])];
        for (const card of root?.querySelectorAll('.card') ?? [])
          if (card.scrollWidth > card.clientWidth) return ['wider than the card'];
        return buttons
          .filter((button) => {
            const { width, height, right } = button.getBoundingClientRect();
            return Math.min(width, height) < least || right > innerWidth;
          })
          .map((button) => button.outerHTML);
      }, TARGET);
      expect(small).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    },
  );
});
