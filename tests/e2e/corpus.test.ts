import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PageState } from '../../src/messages';
import type { Report } from '../../src/report';
import { corpus } from '../corpus';
import { faintMarks } from './faint-marks';
import { type Chromium, MARKED_WORDS, openExtension, pressCommand } from './harness';
import { openSavedTab, type SavedPage, type SavedTab, savedPages, settledState } from './saved-pages';

/**
 * Real pages, as they were saved: nothing goes wrong in them, nothing of them is changed, and the marks say what is there. Every other one is
 * shown: all of them take minutes, and are read without a browser elsewhere.
 */
describe.runIf(corpus)('every other saved page', () => {
  const shown = savedPages(corpus).filter((_, i) => i % 2 === 0);
  let chromium: Chromium;
  let tab: SavedTab;

  beforeAll(async () => {
    chromium = await openExtension();
    tab = await openSavedTab(await chromium.context.newPage());
    await chromium.worker.evaluate(WATCH_WORKER);
  });
  afterAll(() => chromium?.close());

  /** All that is wrong with one page, in words. */
  async function wrongWith(saved: SavedPage): Promise<string[]> {
    await tab.show(saved);
    let state: PageState | null = null;
    const readState = async () => {
      state ??= await settledState(chromium.worker);
      return state;
    };
    await expect.poll(readState, { timeout: 20_000, interval: 10 }).not.toBe(null);
    state = await readState();
    const wrong: string[] = [];
    if (state?.kind === 'ready') {
      const marked = (await tab.page.evaluate(MARKED_WORDS)) as string[];
      wrong.push(...compareMarks(state.report, marked));
      if (marked.length > 0) {
        wrong.push(...(await faintMarks(tab.page)));
        await pressCommand(chromium.worker, 'next-statement');
        const isOpen = () => tab.page.evaluate(() => document.querySelector(':popover-open') !== null);
        await expect.poll(isOpen, { timeout: 10_000, interval: 10 }).toBe(true);
      }
    } else if (state?.kind === 'failed') wrong.push('the analysis failed');
    wrong.push(...((await tab.page.evaluate(TOUCHED)) as string[]));
    return [...wrong, ...tab.complaints()];
  }

  test.each(shown.map((saved) => [saved.name, saved] as const))('%s', async (_, saved) => {
    expect(await wrongWith(saved)).toEqual([]);
    expect(await chromium.worker.evaluate('wrong.splice(0)')).toEqual([]);
  });
});

/** Keeps what goes wrong in the worker, and what it loads that is not the extension's. */
const WATCH_WORKER = `globalThis.wrong = [];
addEventListener('error', ({ message }) => wrong.push(message));
addEventListener('unhandledrejection', ({ reason }) => wrong.push(String(reason)));
console.error = (...said) => wrong.push(said.join(' '));
new PerformanceObserver((list) => {
  for (const { name } of list.getEntries()) if (!name.startsWith(location.origin)) wrong.push('loaded ' + name);
}).observe({ type: 'resource', buffered: true });`;

/** What the page is not as it was before, apart from the host of an open card. */
const TOUCHED = `(() => {
  changes.push(...observer.takeRecords());
  const card = document.querySelector('html > :popover-open');
  const isCard = ({ addedNodes, removedNodes }) => addedNodes.length === 1 && addedNodes[0] === card && removedNodes.length === 0;
  const after = document.documentElement.outerHTML;
  const end = '</html>';
  const bare = card ? after.replace(card.outerHTML + end, end) : after;
  const touched = changes.filter((change) => change.target !== card && !isCard(change));
  return [
    ...(bare === before ? [] : ['the markup is another one']),
    ...touched.map(({ type, target, attributeName }) => 'changed: ' + [type, target.nodeName, attributeName].join(' ')),
  ];
})()`;

/** Marks that do not say what their statements say, in the order of the page. */
function compareMarks({ text, statements, blocks }: Report, marked: readonly string[]): string[] {
  const all = statements.flatMap(({ content }) => content).sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const spans = all.filter(([start, end], at) => start !== all[at - 1]?.[0] || end !== all[at - 1]?.[1]);
  const title = blocks[0]?.kind === 'title' ? blocks[0].span[1] : 0;
  const left = marked.map(bare);
  const wrong: string[] = [];
  for (const span of spans) {
    const wanted = bare(text.slice(...span));
    if (span[1] <= title && !left.join('').startsWith(wanted)) {
      // A headline may stand elsewhere than above the text, or nowhere.
      const at = left.indexOf(wanted);
      if (at >= 0) left.splice(at, 1);
      continue;
    }
    let found = '';
    while (found.length < wanted.length && left.length > 0) found += left.shift();
    if (found !== wanted) wrong.push(`marked "${found}" for "${wanted}"`);
  }
  return [...wrong, ...left.map((words) => `marked "${words}" for nothing`)];
}

/** Without white space and what is not seen: line breaks belong to no text node. */
function bare(text: string): string {
  return text.replace(/[\s\u00ad\u200b-\u200f\u2060\ufeff]/g, '');
}
