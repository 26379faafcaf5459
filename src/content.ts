import { browser } from './browser';
import { readerBringer } from './content/bring-reader';
import { beginLifetime } from './content/lifetime';
import { answerFollowers, answerMessages, type PageState, type Scope } from './messages';
import { TO_PAGE } from './messages/to-page';
import { clearTraces } from './page/clear-traces';
import { judgePage } from './page/detect/judge-page';
import type { Judged } from './page/detect/judged';
import { type Awaited, awaitArticle } from './page/live/await-article';
import type { Followed } from './page/live/follow-page';
import { watchPage } from './page/live/watch';
import { readMetadata } from './page/metadata/read-metadata';
import { readSettings, watchSettings } from './settings';
import { offFor } from './settings/site';
import { type Settings, settingsIn } from './settings/stored';

const lifetime = beginLifetime();
const { signal, endWithExtension, askBackground } = lifetime;
// Firefox, which alone knows this name, ends the script with its extension without a word. Elsewhere a former copy clears up
// when it is ended, and what it has left is taken away before anything else is marked.
if ('openOrClosedShadowRoot' in Element.prototype) clearTraces(document);

const isHtml = /html/.test(document.contentType);
const lookout = { judge: judgePage, readMetadata, watch: watchPage };
/** The page is watched until it may be an article … */
let awaited: Awaited | null = null;
/** … and read from then on. */
let page: Followed | null = null;
/** Ends what is followed, marked and listened to in the page. */
let following = new AbortController();
signal.addEventListener('abort', () => following.abort());
/** Ends what is shown of the words that the reader has selected. */
let selecting = new AbortController();
/** For what the page is off; `null` while it is on. */
let off: Scope | null = null;
let isPageOff = false;
/** The reader has asked for this page: it is read even where pages are read only then. */
let isAsked = false;
let isNew = true;
/** As they were read last. */
let settings: Settings | null = null;
/** What there is to say of a page that is neither awaited nor followed though it is on. */
let unread: PageState = { kind: isHtml ? 'notArticle' : 'notPage' };

/** Tells the popup, where one is open, that there is something else to say of the page. */
const tellFollowers = answerFollowers(() => page?.shown()?.emphasise(null), signal);

const bringReader = readerBringer(askBackground, {
  ...lifetime,
  isPrivate: browser.extension.inIncognitoContext ?? false,
  lookout,
  settings: () => settings ?? settingsIn(undefined).settings,
  page: () => page,
  following: () => following.signal,
  tellFollowers,
  tellNothingMarked,
});

function tellNothingMarked(): void {
  askBackground('nothingMarked', off).catch(console.error);
}

/** Ends what is done in the page. */
function startAnew(): void {
  following.abort();
  following = new AbortController();
  page = awaited = null;
}

/** Follows the page or leaves it alone, as the settings say now. A page that is off is not looked into. */
async function applySettings(): Promise<void> {
  if (isPrerendered()) return; // a page that is only prepared must not set the badge of the one that is being read
  const before = { settings, off, page };
  const { settings: now } = await readSettings();
  settings = now;
  if (signal.aborted) return;
  off = offFor(now, document.URL, isPageOff);
  const isWanted = off === null && (isAsked || !now.onlyOnClick);
  if (!isWanted && (page || awaited)) startAnew();
  // The button of a page that loads while all are off says so of itself.
  const isSaid = isNew && off === 'everywhere';
  if ((off !== before.off || (before.page && !page)) && !isSaid) tellNothingMarked();
  isNew = false;
  if (isWanted && isHtml) {
    if (!page) awaited ??= awaitArticle(document, lookout, read, following.signal);
    else if (JSON.stringify(now) !== JSON.stringify(before.settings)) (await bringReader()).redisplay();
  }
  if (off !== before.off) tellFollowers();
}

/** The last attempt to have the page read; `null` when it is over. Where the background is busy it takes its time. */
let reading: Promise<void> | null = null;

/** Has the page read. `judged`: what it was found to be; `null` where the reader wants it read whatever it is. */
function read(judged: Judged | null): Promise<void> {
  const { URL: url } = document;
  let { signal: until } = following;
  let known = judged;
  const changes = new MutationObserver(() => {
    known = null; // the page may say something else of itself by now
    changes.disconnect();
  });
  changes.observe(document, { subtree: true, childList: true, characterData: true });
  const attempt = bringReader()
    .then((reader) => {
      if (until.aborted || page) return;
      if (awaited?.isWatched) startAnew();
      awaited = null;
      until = following.signal;
      page = reader.follow(document.URL === url ? known : null, until);
      unread = { kind: 'notArticle' };
    })
    .catch((error: unknown) => {
      console.error(error);
      if (until.aborted) return;
      startAnew();
      const isNews = unread.kind !== 'failed'; // who is told asks again, and has the page read once more
      unread = { kind: 'failed' };
      if (isNews) tellFollowers();
    })
    .finally(() => {
      changes.disconnect();
      if (reading === attempt) reading = null;
    });
  reading = attempt;
  return attempt;
}

/** Waits until the page is read, or was found not to be for reading. */
async function settled(): Promise<PageState | undefined> {
  await reading;
  return page?.settled();
}

/** Firefox does not know the word: there an element of the page may have that name. */
function isPrerendered(): boolean {
  return document.prerendering === true;
}

let applied = Promise.resolve();

/** Applies the settings, one time after the other: the last one knows the last change. */
function apply(): Promise<void> {
  applied = applied.then(applySettings).catch((error: unknown) => {
    console.error(error);
    unread = { kind: 'failed' };
  });
  return applied;
}

/** Reads the page because the reader has asked for it. */
async function ask(): Promise<void> {
  isAsked = true;
  await apply();
  await settled();
}

function stateNow(): PageState {
  if (off !== null) return { kind: 'off', scope: off };
  if (page) return page.now();
  if (!awaited) return unread;
  if (reading) return { kind: 'analysing' };
  return { kind: awaited.isPrivate() ? 'leftAlone' : 'notArticle' };
}

answerMessages(
  TO_PAGE,
  {
    async pageState(when) {
      isAsked ||= when !== 'unasked';
      await apply();
      const found = when === 'now' ? undefined : await settled();
      if (off === null && found) return found;
      const isLeft = off === null && isHtml && !isAsked && settings?.onlyOnClick;
      return when === 'unasked' && isLeft ? null : stateNow();
    },
    reveal: (place) => page?.shown()?.reveal(place) ?? false,
    emphasise(statements) {
      page?.shown()?.emphasise(statements);
      return null;
    },
    async step(direction) {
      if (!page) await ask();
      page?.shown()?.step(direction);
      return null;
    },
    takeBack(words) {
      page?.correct(words, null);
      return null;
    },
    async whoSays() {
      selecting.abort();
      selecting = new AbortController();
      const until = AbortSignal.any([signal, selecting.signal]);
      await applied;
      await reading;
      const reader = await bringReader();
      if (!until.aborted) await reader.whoSays(off, until);
      return null;
    },
    async readAnyway() {
      if (awaited) await read(null);
      return page?.readAnyway() ?? stateNow();
    },
    address: () => document.URL,
    async switchPage(isOff) {
      isPageOff = isOff;
      await apply();
      return stateNow();
    },
  },
  signal,
);

watchSettings(apply, signal);

// Kept by the browser for the way back, the page keeps its marks but its tab has lost the badge, and news have passed it by.
window.addEventListener(
  'pageshow',
  async ({ persisted }) => {
    if (!persisted) return;
    endWithExtension();
    await apply();
    if (page) page.readAgain();
    else if (off !== null) tellNothingMarked();
  },
  { signal },
);

if (isPrerendered()) document.addEventListener('prerenderingchange', apply, { once: true, signal });
else apply();
