import browser from 'webextension-polyfill';
import { answerMessages, askBackground } from '../messages';
import { TO_PAGE } from '../messages/to-page';
import { findPlace } from '../view/list/find-place';
import { adoptColours } from '../view/look/adopt-colours';
import { badgeOf } from '../view/words/summary';
import { translatePage } from '../view/words/translate-page';
import { translator } from '../view/words/words';
import { drawShortcuts } from './draw-shortcuts';
import { SAMPLE } from './sample';
import { showSample } from './show-sample';

const t = translator((key) => browser.i18n.getMessage(key));

/** Firefox alone tells its name; its button for extensions has another place. */
const isFirefox = 'getBrowserInfo' in browser.runtime;

async function run(): Promise<void> {
  translatePage(document, t, isFirefox ? 'firefox' : 'chrome');
  findPlace('#shortcuts').replaceChildren(...drawShortcuts(await browser.commands.getAll(), t));
  const report = await askBackground('analyse', SAMPLE);
  await askBackground('showBadge', badgeOf(report));
  // The popup, opened over this page, shows the sample like any other article.
  answerMessages(TO_PAGE, {
    pageState: () => ({ kind: 'ready', report, partial: false }),
    reveal: (place) => {
      if (!('statement' in place)) return false;
      const mark = document.querySelector<HTMLElement>(`[data-statement="${CSS.escape(place.statement)}"]`);
      mark?.focus();
      return mark !== null;
    },
    address: () => document.URL,
  });
  showSample(
    report,
    { article: findPlace('#sample'), card: findPlace('#card'), sentence: findPlace('#sentence') },
    t,
  );
}

adoptColours(document);
run().catch((error: unknown) => {
  console.error(error);
  findPlace('#sentence').replaceChildren(t('noticeFailed'));
});
