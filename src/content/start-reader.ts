import { browser } from '../browser';
import { showNotice } from '../page/card/show-notice';
import { clearTraces } from '../page/clear-traces';
import type { Display } from '../page/display';
import { followPage, type Surroundings } from '../page/live/follow-page';
import { showSelection } from '../page/show-selection';
import { watchCorrections } from '../settings';
import { looksWith } from '../view/look/looks';
import { badgeOf } from '../view/words/summary';
import { translator } from '../view/words/words';
import { keepCorrections } from './keep-corrections';
import type { Lent, Reader } from './meet';

/** Reads and marks the page for its first script. */
export function startReader(lent: Lent): Reader {
  const { isPrivate, askBackground } = lent;
  clearTraces(document);
  const t = translator((key) => browser.i18n.getMessage(key));
  const kept = keepCorrections(
    (said) => askBackground('keepCorrection', said),
    isPrivate,
    recall,
    tellNotKept,
  );

  const around: Surroundings = {
    ...kept,
    lookout: lent.lookout,
    analyse(article) {
      lent.watchExtension(lent.following());
      return askBackground('analyse', article);
    },
    isPrivate,
    onShown({ report, marked }) {
      // In numbers: to write them out, a browser takes longer than a page takes to read.
      const badge = badgeOf(report, marked);
      const isCounted = lent.settings().badge;
      askBackground('showBadge', isCounted ? badge : { ...badge, marked: 0 }).catch(console.error);
    },
    onRead(report, partial) {
      const isWhole = !partial && report.article.unread === undefined;
      const isWanted = lent.settings().remember && isWhole && !isPrivate;
      if (isWanted) askBackground('remember', report).catch(console.error);
    },
    onGone: lent.tellNothingMarked,
    onChange: lent.tellFollowers,
    t,
  };

  function display(): Display {
    const settings = lent.settings();
    return { choice: settings, looks: looksWith(settings.looks), hoverCard: settings.hoverCard };
  }

  function tellNotKept(): void {
    const { looks } = display();
    showNotice(document, { words: t('correctNotKept'), act: null, lines: [], looks }, t, lent.following());
  }

  /** Shows what the reader has corrected of the same article elsewhere: in another tab, on the options page. */
  async function recall(): Promise<void> {
    if (isPrivate) return; // what is said in a private window is known to it alone
    const found = await kept.read();
    if (found) lent.page()?.recall(found);
  }

  watchCorrections(() => recall().catch(console.error), lent.signal);

  return {
    follow: (judged, signal) => followPage(document, around, display(), judged, signal),
    redisplay: () => lent.page()?.redisplay(display()),
    whoSays: (off, signal) =>
      showSelection(document, off === null ? lent.page() : null, around, display(), signal),
  };
}
