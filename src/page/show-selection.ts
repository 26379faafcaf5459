import { showNotice } from './card/show-notice';
import type { Display } from './display';
import { linesOf } from './dom/measure';
import { extractSelection } from './extract/extract-selection';
import type { Followed, Surroundings } from './live/follow-page';
import { isRead } from './metadata/language';
import { findSelection, spansIn, statementsIn } from './selection';
import { showReport } from './show-report';

/**
 * Shows who says what the reader has selected: in the cards of the page's article or, where the selection is not in it, in
 * cards of its own, without marks. Says so where nobody says it. Until `signal` aborts.
 */
export async function showSelection(
  document: Document,
  page: Followed | null,
  around: Surroundings,
  display: Display,
  signal: AbortSignal,
): Promise<void> {
  const { t } = around;
  const range = findSelection(document);
  const place = range?.startContainer.ownerDocument ?? document;
  const tell = (words: string) =>
    showNotice(
      place,
      { words, act: null, lines: range ? linesOf([range]) : [], looks: display.looks },
      t,
      signal,
    );
  if (!range) return tell(t('selectionUnread'));
  const reading = await page?.settled();
  if (signal.aborted) return;
  const known = reading?.kind === 'ready' ? page?.statementsIn(range) : null;
  if (known) return known.length > 0 ? page?.shown()?.walk(known) : tell(t('selectionNone'));
  const own = extractSelection(range, around.lookout.readMetadata);
  if (!own) return tell(t('selectionUnread'));
  if (!isRead(own.article.language)) return tell(t('selectionNotEnglish'));
  const report = await around.analyse(own.article);
  if (signal.aborted) return;
  const ids = statementsIn(report, spansIn(own.segments, range));
  if (ids.length === 0) return tell(t('selectionNone'));
  const alone = { ...around, correct: null };
  showReport(place, { report, marked: [] }, own.segments, alone, display, signal).walk(ids);
}
