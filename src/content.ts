import browser from 'webextension-polyfill';
import { answerMessages, askBackground, type PageState } from './messages';
import { type Followed, followPage, type Surroundings } from './page/live/follow-page';
import type { Report } from './report';
import { translator } from './view/words';

/** A newer copy of this script, injected into the same page, ends the older one. */
const END = Symbol.for('whence: end of the content script');
const world = globalThis as { [END]?: AbortController };
world[END]?.abort();
const lifetime = new AbortController();
const { signal } = lifetime;
world[END] = lifetime;

const t = translator((key) => browser.i18n.getMessage(key));
let page: Followed | null = null;
let state: PageState = { kind: 'notArticle' };

/**
 * When the extension is updated or removed, what it has put into open pages is left without words. Then it ends itself,
 * before it would answer the reader; a new copy, injected by the popup, marks the page anew.
 */
function endWithExtension(): void {
  if (!browser.runtime?.id) lifetime.abort();
}

function watchExtension(): void {
  for (const type of ['pointerover', 'keydown', 'scroll']) {
    document.addEventListener(type, endWithExtension, { capture: true, passive: true, signal });
  }
}

const around: Surroundings = {
  analyse(article) {
    watchExtension();
    endWithExtension();
    // Where nobody can answer any more nobody waits either.
    return signal.aborted ? new Promise<Report>(() => {}) : askBackground('analyse', article);
  },
  onGone() {
    endWithExtension();
    if (!signal.aborted) askBackground('articleGone', null).catch(console.error);
  },
  t,
};

function start(): void {
  if (/html/.test(document.contentType)) page = followPage(document, around, signal);
  else state = { kind: 'notPage' };
}

answerMessages(
  {
    pageState: (when) => (when === 'settled' ? page?.settled() : page?.now()) ?? state,
    reveal: (id) => page?.shown()?.reveal(id) ?? false,
    step: (direction) => {
      page?.shown()?.step(direction);
      return null;
    },
    readAnyway: () => page?.readAnyway() ?? state,
  },
  signal,
);

// Kept by the browser for the way back, the page keeps its marks but its tab has lost the badge.
window.addEventListener('pageshow', ({ persisted }) => persisted && page?.readAgain(), { signal });

// A page that is only prepared must not set the badge of the page that is being read.
if (document.prerendering) {
  document.addEventListener('prerenderingchange', start, { once: true, signal });
} else {
  start();
}
