import type { Browser } from 'playwright-core';
import catalogue from '../../../../public/_locales/en/messages.json' with { type: 'json' };
import { analyse } from '../../../engine/analyse';
import type { Weights } from '../../../engine/learned/weights-file';
import { openTab, type Tab } from './open-tab';
import type { SavedPage } from './read-pages';
import { CATEGORIES, MARK_READ, readTrace, type Task } from './read-trace';
import { wordsF1 } from './words-f1';

/** Finders of an article's text, ours and others', and the usual test for whether there is one. */
export const FINDERS = ['own', 'readerable', 'readability', 'defuddle'] as const;
export type Finder = (typeof FINDERS)[number];

/** Finders that share a page. What is compared, ours with Readability, comes first in a page that is new to its process. */
const SHARED: readonly (readonly Finder[])[] = [
  ['own', 'readerable'],
  ['readability', 'defuddle'],
];

/** The scripts of a checkout that run in pages. */
export interface ContentScripts {
  /** Every page has it. */
  readonly first: string;
  /** It is brought into pages that may be articles; `null` where the first one does all. */
  readonly reader: string | null;
}

/** What the content scripts have cost a page. */
export interface ContentCost {
  /** An article was found, and marked. */
  readonly isArticle: boolean;
  /** The scripts' tasks, from the start of the first to the painted frame. */
  readonly tasks: readonly Task[];
  /** The part of them in which the browser reads the scripts. */
  readonly reading: Task;
  /** Bytes of the heap that it keeps. */
  readonly kept: number;
}

/** What the finders of a page's text have cost and found. */
export interface FinderCosts {
  /** Milliseconds that the page's thread has computed for each finder the first time, and once more. */
  readonly times: Readonly<Record<Finder, readonly [first: number, again: number]>>;
  /** What isProbablyReaderable says. */
  readonly readerable: boolean;
  /** F1 (0–1) of the words of each text that was found; `null` where nobody knows the true one. */
  readonly words: Readonly<Record<Exclude<Finder, 'readerable'>, number>> | null;
}

/**
 * Stands for the extension around the content scripts: the message that asks for the reader's script is noted, and the one
 * that asks for an analysis waits until `reply` is called.
 */
const AROUND = `globalThis.chrome = { runtime: { id: 'bench' } };
globalThis.browser = {
  runtime: {
    id: 'bench',
    sendMessage: ({ name, input }) => new Promise((resolve) => {
      if (name === 'bringReader') globalThis.wanted = true;
      if (name !== 'analyse') return;
      globalThis.asked = JSON.stringify(input);
      globalThis.reply = () => resolve({ ok: true, value: JSON.parse(globalThis.answer) });
    }),
    onMessage: { addListener() {}, removeListener() {} },
    onConnect: { addListener() {}, removeListener() {} },
  },
  storage: {
    local: { get: () => Promise.resolve({}) },
    onChanged: { addListener() {}, removeListener() {} },
  },
  i18n: { getMessage: (key) => catalogue[key]?.message ?? '' },
  extension: { inIncognitoContext: false },
};
const catalogue = ${JSON.stringify(catalogue)};
`;

/**
 * What the content scripts ask the background, once their first task and what follows from it at once are over: for the
 * reader's script, or for an analysis.
 */
const ASKED =
  'new Promise((done) => setTimeout(() => done({ reader: globalThis.wanted, article: globalThis.asked })))';

interface Asked {
  readonly reader?: boolean;
  readonly article?: string;
}

/** Resolves when a frame has been painted. */
const PAINTED = 'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(0))))';

/** Shows a page in a tab of its own and runs the content scripts in it, the reader's where the first one asks for it. */
export function measureContent(
  browser: Browser,
  page: SavedPage,
  { first, reader }: ContentScripts,
  weights: Weights,
): Promise<ContentCost> {
  return inNewTab(browser, page, async (tab) => {
    const run = await tab.openWorld('content script');
    await run(AROUND);
    const before = await tab.heap();
    let isArticle = false;
    let bringsAnswer = Number.NaN;
    const { scripts, others, reading } = await trace(browser, async () => {
      let asked = (await run(`${MARK_READ}${first}; ${ASKED}`)) as Asked;
      bringsAnswer = 1;
      if (asked.reader && reader) {
        asked = (await run(`${MARK_READ}${reader}; ${ASKED}`)) as Asked;
        bringsAnswer = 2;
      }
      if (asked.article === undefined) return;
      isArticle = true;
      const answer = JSON.stringify(analyse(JSON.parse(asked.article), weights));
      await run(`globalThis.answer = ${JSON.stringify(answer)}; 0`);
      await run(`reply(); ${PAINTED}`);
    });
    const kept = (await tab.heap()) - before;
    // The browser brings a message in another way.
    const tasks = [...scripts.filter((_, at) => at !== bringsAnswer), ...others];
    return { isArticle, tasks, reading, kept };
  });
}

/** What scripts cost that do nothing: the least that any content script costs, and one of that length. */
export interface FloorCost {
  readonly empty: readonly Task[];
  readonly unrun: readonly Task[];
}

/** Runs a script without a word, and this one within a function that nobody calls, each in a new tab. */
export async function measureFloor(browser: Browser, page: SavedPage, script: string): Promise<FloorCost> {
  const tasksOf = (text: string) =>
    inNewTab(browser, page, async (tab) => {
      const run = await tab.openWorld('content script');
      const { scripts, others } = await trace(browser, async () => {
        await run(`${text}; ${ASKED}`);
      });
      return [...scripts, ...others];
    });
  return { empty: await tasksOf(''), unrun: await tasksOf(`function unrun() { ${script} }`) };
}

/** Shows a page anew for each group of finders and runs them in it, twice each. `script` has them in a global of that name. */
export async function measureFinders(
  browser: Browser,
  page: SavedPage,
  script: string,
): Promise<FinderCosts> {
  const times: Partial<Record<Finder, readonly [number, number]>> = {};
  const texts: Partial<Record<Finder, string>> = {};
  let readerable = false;
  for (const finders of SHARED) {
    await inNewTab(browser, page, async (tab) => {
      const run = await tab.openWorld('finders');
      await run(`${script}; 0`);
      for (const finder of finders) {
        const { scripts } = await trace(browser, async () => {
          const said = await run(`finders.${finder}()`);
          if (finder === 'readerable') readerable = said === true;
          await run(`finders.${finder}()`);
        });
        times[finder] = [scripts[0]?.cpu ?? 0, scripts[1]?.cpu ?? 0];
      }
      const found = (await run('finders.found()')) as Record<Exclude<Finder, 'readerable'>, string>;
      for (const finder of finders) if (finder !== 'readerable') texts[finder] = found[finder];
    });
  }
  const { truth } = page;
  const score = (finder: Finder) => wordsF1(texts[finder] ?? '', truth ?? '');
  const words = { own: score('own'), readability: score('readability'), defuddle: score('defuddle') };
  return { times: times as FinderCosts['times'], readerable, words: truth ? words : null };
}

async function inNewTab<Found>(
  browser: Browser,
  page: SavedPage,
  act: (tab: Tab) => Promise<Found>,
): Promise<Found> {
  const tab = await openTab(browser);
  try {
    await tab.show(page);
    return await act(tab);
  } finally {
    await tab.close();
  }
}

async function trace(browser: Browser, act: () => Promise<void>) {
  await browser.startTracing(undefined, { categories: CATEGORIES });
  await act();
  return readTrace((await browser.stopTracing()).toString());
}
