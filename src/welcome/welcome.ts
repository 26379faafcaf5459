import browser from 'webextension-polyfill';
import { answerMessages, askBackground } from '../messages';
import { adoptColours } from '../view/adopt-colours';
import { badgeOf } from '../view/summary';
import { translatePage } from '../view/translate-page';
import { translator } from '../view/words';
import { drawShortcuts } from './draw-shortcuts';
import { SAMPLE } from './sample';
import { showSample } from './show-sample';

const t = translator((key) => browser.i18n.getMessage(key));

function find(selector: string): Element {
  const found = document.querySelector(selector);
  if (!found) throw new Error(`welcome.html has no ${selector}`);
  return found;
}

/** Firefox alone tells its name; its button for extensions has another place. */
const isFirefox = 'getBrowserInfo' in browser.runtime;

async function run(): Promise<void> {
  translatePage(document, t, isFirefox ? 'firefox' : 'chrome');
  find('#shortcuts').replaceChildren(...drawShortcuts(await browser.commands.getAll(), t));
  const report = await askBackground('analyse', SAMPLE);
  await askBackground('showBadge', badgeOf(report, t));
  // The popup, opened over this page, shows the sample like any other article.
  answerMessages({
    pageState: () => ({ kind: 'ready', report, partial: false }),
    reveal: (place) => {
      if (!('statement' in place)) return false;
      const mark = document.querySelector<HTMLElement>(`[data-statement="${CSS.escape(place.statement)}"]`);
      mark?.focus();
      return mark !== null;
    },
    address: () => document.URL,
  });
  showSample(report, { article: find('#sample'), card: find('#card'), sentence: find('#sentence') }, t);
}

adoptColours(document);
run().catch((error: unknown) => {
  console.error(error);
  find('#sentence').replaceChildren(t('noticeFailed'));
});
