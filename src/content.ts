import browser from 'webextension-polyfill';
import { answerMessages, askBackground, type PageState } from './messages';
import { findArticle } from './page/detect';
import { type ExtractedArticle, extractArticle } from './page/extract';
import { type ShownReport, showReport } from './page/show-report';
import { translator } from './view/words';

/** A newer copy of this script, injected into the same page, ends the older one. */
const END = Symbol.for('whence: end of the content script');
const world = globalThis as { [END]?: AbortController };
world[END]?.abort();
const lifetime = new AbortController();
world[END] = lifetime;

const t = translator((key) => browser.i18n.getMessage(key));
let state: PageState = { kind: 'notArticle' };
let settled: Promise<PageState> = Promise.resolve(state);
let shown: ShownReport | null = null;
/** Ends what is shown of one reading, when the page is read anew. */
let reading = new AbortController();

/** Has the article analysed and shows the report; resolves to the state that it ends in. */
async function readPage(extracted: ExtractedArticle | null, signal: AbortSignal): Promise<PageState> {
  if (!extracted) return { kind: 'nothingToRead' };
  const report = await askBackground('analyse', extracted.article);
  if (signal.aborted) return state;
  const { language } = report.article;
  if (language && !/^en\b/i.test(language)) return { kind: 'notEnglish', language };
  shown = showReport(extracted, report, t, signal);
  endWithExtension(signal);
  return { kind: 'ready', report };
}

/**
 * When the extension is updated or removed, what it has put into open pages is left without words. Then it ends itself,
 * before it would answer the reader; a new copy, injected by the popup, marks the page anew.
 */
function endWithExtension(signal: AbortSignal): void {
  const check = () => {
    if (!browser.runtime?.id) lifetime.abort();
  };
  for (const type of ['pointerover', 'keydown', 'scroll']) {
    document.addEventListener(type, check, { capture: true, passive: true, signal });
  }
}

function read(extracted: ExtractedArticle | null): Promise<PageState> {
  reading.abort();
  reading = new AbortController();
  const { signal } = reading;
  shown = null;
  state = { kind: 'analysing' };
  settled = readPage(extracted, signal)
    .catch((error: unknown): PageState => {
      console.error(error);
      return { kind: 'failed' };
    })
    .then((end) => {
      if (!signal.aborted) state = end;
      return state;
    });
  return settled;
}

function start(): void {
  if (!/html/.test(document.contentType)) {
    state = { kind: 'notPage' };
    return;
  }
  const found = findArticle(document);
  if (found) read(found);
  else state = { kind: 'notArticle' };
}

answerMessages(
  {
    pageState: (when) => (when === 'settled' && state.kind === 'analysing' ? settled : state),
    reveal: (id) => shown?.reveal(id) ?? false,
    step: (direction) => {
      shown?.step(direction);
      return null;
    },
    readAnyway: () => read(extractArticle(document)),
  },
  lifetime.signal,
);

lifetime.signal.addEventListener('abort', () => reading.abort());

// Kept by the browser for the way back, the page keeps its marks but its tab has lost the badge.
window.addEventListener('pageshow', ({ persisted }) => persisted && start(), { signal: lifetime.signal });

// A page that is only prepared must not set the badge of the page that is being read.
if (document.prerendering) {
  document.addEventListener('prerenderingchange', start, { once: true, signal: lifetime.signal });
} else {
  start();
}
