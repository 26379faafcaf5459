import type { Article, Correction, Remark, Report } from '../../report';
import { type Readings, readingsOf } from '../../view/readings/readings';
import { withCorrections } from '../../view/readings/with-corrections';
import type { CardSurroundings } from '../card/watch-cards';
import type { Judged } from '../detect/judged';
import type { Display } from '../display';
import type { ExtractedArticle, Segment } from '../extract/extracted';
import { documentOf } from '../extract/known';
import { isRead } from '../metadata/language';
import { spansIn, statementsIn } from '../selection';
import { type ShownReport, showReport } from '../show-report';
import { compareArticles } from './compare';
import { findFirstPart } from './find-first-part';
import type { Lookout } from './lookout';
import { pageOf } from './navigation';
import { type RemarkStore, watchRemarks } from './remarks';
import { standingSegments } from './standing-segments';

/** How far the reading of the page has come. */
export type Reading =
  | { readonly kind: 'analysing' }
  | { readonly kind: 'notArticle' }
  /** Of a kind that is read only when the reader asks for it. */
  | { readonly kind: 'leftAlone' }
  | { readonly kind: 'nothingToRead' }
  | { readonly kind: 'notEnglish'; readonly language: string }
  | { readonly kind: 'failed' }
  /** `partial`: the page holds the rest of its article back. */
  | { readonly kind: 'ready'; readonly report: Report; readonly partial: boolean };

/** What following a page needs from outside of it. */
export interface Surroundings extends RemarkStore, Pick<CardSurroundings, 't' | 'isPrivate'> {
  readonly lookout: Lookout;
  analyse(article: Article): Promise<Report>;
  /** Called with what was read of the page's article. `partial`: the page holds the rest of it back. */
  onRead(report: Report, partial: boolean): void;
  /** Called with what is shown now. */
  onShown(readings: Readings): void;
  /** Called when the page has no article any more. */
  onGone(): void;
  /** Called when there is something else to say of the page. */
  onChange(): void;
}

export interface Followed {
  /** What is known now; the report as it is shown. */
  now(): Reading;
  /** The same, when no analysis is under way. */
  settled(): Promise<Reading>;
  /** Reads the page though it does not look like an article. */
  readAnyway(): Promise<Reading>;
  /** Has the article analysed even if it is the same as before. */
  readAgain(): void;
  /** Shows what is known in another way. */
  redisplay(display: Display): void;
  /** Shows the statements with these words as the reader has corrected them; `null` takes that back. */
  correct(words: string, remark: Remark | null): void;
  /** Takes over what is kept of the reader's corrections now, by address. */
  recall: (of: (url: string) => readonly Correction[]) => void;
  /** Ids of the shown statements of which words are in a range; `null` where that is not in the article. */
  statementsIn(range: Range): readonly string[] | null;
  /** What is shown of the page's report, if anything is. */
  shown(): ShownReport | null;
}

/**
 * Reads the page, and again whenever its text may have changed, until `signal` aborts. While a changed article is
 * analysed what is known of it stays marked; when it has gone, so have the marks. `judged`: what the page is known to be
 * already.
 */
export function followPage(
  document: Document,
  around: Surroundings,
  first: Display,
  judged: Judged | null,
  signal: AbortSignal,
): Followed {
  let display = first;
  let state: Reading = { kind: 'notArticle' };
  let settled: Promise<void> = Promise.resolve();
  /** Of the report that is known. */
  let readings: Readings | null = null;
  /** The article as it stands in the page now. */
  let found: ExtractedArticle | null = null;
  /** The document that it is in. */
  let place: Document | null = null;
  let shown: ShownReport | null = null;
  let showing = new AbortController();
  /** The report that shows, as it came, and the article that it is of: the last ones while a changed article is analysed. */
  let standing: { readonly report: Report; readonly article: ExtractedArticle } | null = null;
  const remarks = watchRemarks(around);
  /** Counts the analyses: one that was overtaken has no say. */
  let turn = 0;
  /** The page that is read because the reader wants it, whatever it is. */
  let wanted: string | null = null;

  const watch = around.lookout.watch(document, { look, alter: (texts) => shown?.unmark(texts) }, signal);
  signal.addEventListener('abort', () => end({ kind: 'notArticle' }));

  function look(again = false, known: Judged | null = null): void {
    const anyway = wanted === pageOf(document.URL);
    const before = found?.article ?? null;
    const detected = findFirstPart(document, anyway, around.lookout, known);
    found = detected.found;
    const now = found && documentOf(found);
    if (now !== place) hide();
    place = now;
    watch.remember(found, detected.isHopeless);
    const finding = compareArticles(before, found?.article ?? null);
    if (finding === 'gone') {
      end({ kind: detected.isPrivate ? 'leftAlone' : 'notArticle' });
      around.onGone();
    } else if (found && (again || finding === 'new')) settled = analyse(found.article);
    else if (found && readings && standing) {
      standing = { ...standing, article: found };
      show(readings, found.segments);
    } else if (finding === 'none' && state.kind !== 'nothingToRead')
      state = { kind: detected.isPrivate ? 'leftAlone' : 'notArticle' };
  }

  async function analyse(article: Article): Promise<void> {
    turn += 1;
    const own = turn;
    state = { kind: 'analysing' };
    readings = null;
    const answered = (report: Report) => conclude(report, found?.partial ?? false);
    const [reading, takeRemarks] = await Promise.all([
      around.analyse(article).then(answered, (error: unknown): Reading => {
        console.error(error);
        return { kind: 'failed' };
      }),
      remarks.read(urlOf(article, document)),
    ]);
    if (own !== turn || !found) return await settled;
    state = reading;
    takeRemarks();
    if (reading.kind === 'ready') {
      read(reading.report, found);
      around.onRead(reading.report, reading.partial);
    } else {
      hide();
      around.onGone();
    }
    around.onChange();
  }

  /** Shows of a report what the reader wants to see. */
  function read(report: Report, article: ExtractedArticle): void {
    standing = { report, article };
    readings = withRemarks(report);
    show(readings, article.segments);
    around.onShown(readings);
  }

  function withRemarks(report: Report): Readings {
    return readingsOf(withCorrections(report, remarks.now()), display.choice);
  }

  function show(now: Readings, segments: readonly Segment[]): void {
    if (shown) shown.update(now, segments, display);
    else
      shown = showReport(place ?? document, now, segments, { ...around, correct }, display, showing.signal);
  }

  /** Shows the report as the reader wants it now; of an article that has changed since, as much as stands. */
  function reread(): void {
    if (state.kind === 'ready' && found) read(state.report, found);
    else if (shown && standing) show(withRemarks(standing.report), standingSegments(standing.article));
    else return;
    around.onChange();
  }

  function correct(words: string, remark: Remark | null): void {
    remarks.say(words, remark);
    reread();
  }

  function now(): Reading {
    return readings && state.kind === 'ready' ? { ...state, report: readings.report } : state;
  }

  async function settledReading(): Promise<Reading> {
    await settled;
    return now();
  }

  /** Ends what is known and shown of an article, and its analysis. */
  function end(reading: Reading): void {
    turn += 1;
    state = reading;
    readings = null;
    settled = Promise.resolve();
    hide();
    if (!signal.aborted) around.onChange();
  }

  function hide(): void {
    if (!shown) return; // every abort makes an error with its stack, for which the browser parses the script once more
    showing.abort();
    showing = new AbortController();
    shown = null;
  }

  look(false, judged);
  return {
    now,
    settled: settledReading,
    readAgain: () => look(true),
    readAnyway() {
      wanted = pageOf(document.URL);
      look(true);
      if (!found) end({ kind: 'nothingToRead' });
      return settledReading();
    },
    redisplay(wanted) {
      display = wanted;
      reread();
    },
    correct,
    recall: (of) => {
      if (remarks.recall(of)) reread();
    },
    statementsIn(range) {
      const selected = found ? spansIn(found.segments, range) : [];
      return readings && selected.length > 0 ? statementsIn(readings.report, selected) : null;
    },
    shown: () => shown,
  };
}

/** What the reader's corrections of an article are kept under; a frame that a script has filled has no address of its own. */
function urlOf({ url }: Article, document: Document): string {
  return url && !url.startsWith('about:') ? url : document.URL;
}

function conclude(report: Report, partial: boolean): Reading {
  const { language } = report.article;
  if (language && !isRead(language)) return { kind: 'notEnglish', language };
  return { kind: 'ready', report, partial };
}
