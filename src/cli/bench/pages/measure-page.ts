import type { Browser } from 'playwright-core';
import catalogue from '../../../../public/_locales/en/messages.json' with { type: 'json' };
import { analyse } from '../../../engine/analyse';
import type { Weights } from '../../../engine/learned/weights-file';
import type { Tab } from './open-tab';
import type { SavedPage } from './read-pages';
import { CATEGORIES, readTrace } from './read-trace';
import { wordsF1 } from './words-f1';

/** Finders of an article's text, ours and others', and the usual test for whether there is one. */
export const FINDERS = ['own', 'readerable', 'readability', 'defuddle'] as const;
export type Finder = (typeof FINDERS)[number];

/** What a page has cost; milliseconds that its own thread has computed. */
export interface PageCost {
  readonly name: string;
  readonly isNews: boolean;
  /** An article was found, and marked. */
  readonly isArticle: boolean;
  /** The content script's tasks, from its start to the painted frame. */
  readonly tasks: readonly number[];
  /** Bytes of the heap that it keeps. */
  readonly kept: number;
  /** Each finder alone, the first time that the page's thread runs it, and once more. */
  readonly finders: Readonly<Record<Finder, readonly [first: number, again: number]>>;
  /** What isProbablyReaderable says. */
  readonly readerable: boolean;
  /** F1 (0–1) of the words of each text that was found; `null` where nobody knows the true one. */
  readonly words: Readonly<Record<Exclude<Finder, 'readerable'>, number>> | null;
}

export interface Scripts {
  /** The content script, as it is shipped. */
  readonly content: string;
  /** The finders, in a global of the name `finders`. */
  readonly finders: string;
}

/** Stands for the extension around the content script: the message to the background waits until `reply` is called. */
const AROUND = `globalThis.chrome = { runtime: { id: 'bench' } };
globalThis.browser = {
  runtime: {
    id: 'bench',
    sendMessage: ({ name, input }) => new Promise((resolve) => {
      if (name !== 'analyse') return;
      globalThis.asked = JSON.stringify(input);
      globalThis.reply = (json) => resolve({ ok: true, value: JSON.parse(json) });
    }),
    onMessage: { addListener() {}, removeListener() {} },
    onConnect: { addListener() {}, removeListener() {} },
  },
  storage: {
    local: { get: () => Promise.resolve({}) },
    onChanged: { addListener() {}, removeListener() {} },
  },
  i18n: { getMessage: (key) => catalogue[key]?.message ?? '' },
};
const catalogue = ${JSON.stringify(catalogue)};
`;

/** What the content script asks the background, once its first task and what follows from it at once are over. */
const ASKED = 'new Promise((done) => setTimeout(() => done(globalThis.asked ?? null)))';

/** Resolves when a frame has been painted. */
const PAINTED = 'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(0))))';

/** Shows a page, runs the content script in it and then each finder. */
export async function measurePage(
  browser: Browser,
  tab: Tab,
  page: SavedPage,
  scripts: Scripts,
  weights: Weights,
): Promise<PageCost> {
  await tab.show(page);
  const run = await tab.openWorld('content script');
  await run(AROUND);
  const before = await tab.heap();
  let isArticle = false;
  const { scripts: parts, frames } = await trace(browser, async () => {
    const asked = await run(`${scripts.content}; ${ASKED}`);
    if (asked === null) return;
    isArticle = true;
    const report = JSON.stringify(analyse(JSON.parse(String(asked)), weights));
    await run(`reply(${JSON.stringify(report)}); ${PAINTED}`);
  });
  const kept = (await tab.heap()) - before;
  const runFinder = await tab.openWorld('finders');
  await runFinder(`${scripts.finders}; 0`);
  let readerable = false;
  const timed = await trace(browser, async () => {
    for (const finder of [...FINDERS, ...FINDERS]) {
      const said = await runFinder(`finders.${finder}()`);
      if (finder === 'readerable') readerable = said === true;
    }
  });
  const texts = (await runFinder('finders.found()')) as Record<Exclude<Finder, 'readerable'>, string>;
  const { truth } = page;
  const score = (text: string) => wordsF1(text, truth ?? '');
  const times = FINDERS.map((finder, at) => {
    const [first = 0, again = 0] = [timed.scripts[at], timed.scripts[at + FINDERS.length]];
    return [finder, [first, again]] as const;
  });
  return {
    name: page.name,
    isNews: page.isNews,
    isArticle,
    tasks: [...parts, ...frames],
    kept,
    finders: Object.fromEntries(times) as PageCost['finders'],
    readerable,
    words: truth
      ? { own: score(texts.own), readability: score(texts.readability), defuddle: score(texts.defuddle) }
      : null,
  };
}

async function trace(browser: Browser, act: () => Promise<void>) {
  await browser.startTracing(undefined, { categories: CATEGORIES });
  await act();
  return readTrace((await browser.stopTracing()).toString());
}
