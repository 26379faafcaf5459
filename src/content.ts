import { browser } from './browser';
import { keepCorrections } from './content/keep-corrections';
import { beginLifetime } from './content/lifetime';
import { answerFollowers, answerMessages, type PageState, type Scope } from './messages';
import { clearTraces } from './page/clear-traces';
import type { Display } from './page/display';
import { type Followed, followPage, type Surroundings } from './page/live/follow-page';
import { showNotice } from './page/show-notice';
import { showSelection } from './page/show-selection';
import { readSettings, watchCorrections, watchSettings } from './settings';
import { offFor } from './settings/site';
import { DEFAULTS, type Settings } from './settings/stored';
import { looksWith } from './view/looks';
import { badgeOf } from './view/summary';
import { translator } from './view/words';

const { signal, endWithExtension, watchExtension, askBackground } = beginLifetime();
clearTraces(document);

const t = translator((key) => browser.i18n.getMessage(key));
/** Nothing of a private window is kept. */
const isPrivate = browser.extension.inIncognitoContext ?? false;
const isHtml = /html/.test(document.contentType);
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
let settings = DEFAULTS;
/** What there is to say of a page that is not followed though it is on. */
let unread: PageState = { kind: isHtml ? 'notArticle' : 'notPage' };

/** Tells the popup, where one is open, that there is something else to say of the page. */
const tellFollowers = answerFollowers(() => page?.shown()?.emphasise(null), signal);

const kept = keepCorrections((said) => askBackground('keepCorrection', said), isPrivate, recall, tellNotKept);

const around: Surroundings = {
  ...kept,
  analyse(article) {
    watchExtension(following.signal);
    return askBackground('analyse', article);
  },
  isPrivate,
  onShown({ report, marked }) {
    // In numbers: to write them out, a browser takes longer than a page takes to read.
    const badge = badgeOf(report, marked);
    askBackground('showBadge', settings.badge ? badge : { ...badge, marked: 0 }).catch(console.error);
  },
  onRead(report, partial) {
    const isWhole = !partial && report.article.unread === undefined;
    const isWanted = settings.remember && isWhole && !isPrivate;
    if (isWanted) askBackground('remember', report).catch(console.error);
  },
  onGone: tellNothingMarked,
  onChange: tellFollowers,
  t,
};

function tellNotKept(): void {
  const { looks } = displayOf(settings);
  showNotice(document, { words: t('correctNotKept'), act: null, lines: [], looks }, t, following.signal);
}

/** Shows what the reader has corrected of the same article elsewhere: in another tab, on the options page. */
async function recall(): Promise<void> {
  if (isPrivate) return; // what is said in a private window is known to it alone
  const found = await kept.read();
  if (found) page?.recall(found);
}

function tellNothingMarked(): void {
  askBackground('nothingMarked', off).catch(console.error);
}

/** Follows the page or leaves it alone, as the settings say now. A page that is off is not looked into. */
async function applySettings(): Promise<void> {
  if (isPrerendered()) return; // a page that is only prepared must not set the badge of the one that is being read
  const before = { settings, off, page };
  ({ settings } = await readSettings());
  if (signal.aborted) return;
  off = offFor(settings, document.URL, isPageOff);
  const isWanted = off === null && (isAsked || !settings.onlyOnClick);
  if (!isWanted && page) {
    following.abort();
    following = new AbortController();
    page = null;
  }
  // The button of a page that loads while all are off says so of itself.
  const isSaid = isNew && off === 'everywhere';
  if ((off !== before.off || (before.page && !page)) && !isSaid) tellNothingMarked();
  isNew = false;
  if (isWanted && isHtml) {
    const isOther = JSON.stringify(settings) !== JSON.stringify(before.settings);
    if (!page) page = followPage(document, around, displayOf(settings), following.signal);
    else if (isOther) page.redisplay(displayOf(settings));
  }
  if (off !== before.off) tellFollowers();
}

/** Firefox does not know the word: there an element of the page may have that name. */
function isPrerendered(): boolean {
  return document.prerendering === true;
}

function displayOf(chosen: Settings): Display {
  return { choice: chosen, looks: looksWith(chosen.looks), hoverCard: chosen.hoverCard };
}

let isNew = true;
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
  await page?.settled();
}

function stateNow(): PageState {
  if (off !== null) return { kind: 'off', scope: off };
  return page?.now() ?? unread;
}

answerMessages(
  {
    async pageState(when) {
      isAsked ||= when !== 'unasked';
      await apply();
      const reading = when === 'now' ? undefined : await page?.settled();
      if (off === null && reading) return reading;
      return when === 'unasked' && off === null && isHtml && !page ? null : stateNow();
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
      await applied;
      await showSelection(
        document,
        off === null ? page : null,
        around,
        displayOf(settings),
        AbortSignal.any([signal, selecting.signal]),
      );
      return null;
    },
    readAnyway: () => page?.readAnyway() ?? stateNow(),
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
watchCorrections(() => recall().catch(console.error), signal);

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
