import browser from 'webextension-polyfill';
import { askTab, type Place, type Scope } from '../messages';
import { changeSettings, readSettings } from '../settings';
import { switchSite } from '../settings/site';
import { findPlace } from '../view/list/find-place';
import { adoptColours } from '../view/look/adopt-colours';
import { looksWith } from '../view/look/looks';
import { setLanguage } from '../view/words/translate-page';
import { translator } from '../view/words/words';
import { askAccess, mayAskAccess } from './access';
import { drawAccess } from './draw-access';
import { drawExport } from './draw-export';
import { drawSwitches } from './draw-switches';
import { pageFollower } from './follow-page';
import { followWindow } from './follow-window';
import type { Remedy } from './notice';
import { drawOpenPanel, isPanel } from './open-panel';
import { askPageState, findOpenTab, type OpenTab, type PopupState } from './page-state';
import { showChanges } from './show-changes';
import { stateShower } from './show-state';
import { type Switchable, siteToSwitch, switchesFor } from './switches';

const t = translator((key) => browser.i18n.getMessage(key));

adoptColours(document);
setLanguage(document, t);

const options = findPlace('#options');
options.textContent = t('popupOptions');
options.addEventListener('click', () => report(openOptions()));

const setSwitches = drawSwitches(findPlace('#switches'), t, (scope, off) => report(onSwitch(scope, off)));
const setExport = drawExport(findPlace('#export'), t, say);
const show = stateShower(t, {
  onReveal: (place) => report(reveal(place)),
  onPick: (statements) => report(emphasise(statements)),
  onBack: (words) => report(takeBack(words)),
  onRemedy: (remedy) => report(apply(remedy)),
  hear: (words) => say(words, 'heard'),
});
const follow = pageFollower(() => report(refresh()));
/** In the browser's own timeline: the reader can use what was drawn. */
const DRAWN = 'drawn';
/** What shows; `null` until the page has answered. */
let shown: Switchable | null = null;
/** Counts what was asked of the page: an answer that was overtaken does not show. */
let turn = 0;

/** Says something beside the report, in the one live region; '' takes it back. `heard`: what can be seen elsewhere. */
function say(words: string, how: 'seen' | 'heard' = 'seen'): void {
  const status = findPlace('#status');
  status.classList.toggle('unseen', how === 'heard');
  status.replaceChildren(words);
}

function draw(now: Switchable): void {
  shown = now;
  adoptColours(document, looksWith(now.known.settings.looks));
  show(now.state);
  setSwitches(switchesFor(now, t));
  const ready = now.state.kind === 'ready' ? now.state.report : null;
  setExport(ready);
  const own = turn;
  report(
    showChanges(
      ready,
      now.known.settings.remember,
      t,
      (place) => report(reveal(place)),
      () => own !== turn,
    ),
  );
  findPlace('footer').hidden = false; // with all else: what comes piece by piece flickers
  performance.mark(DRAWN);
}

/** Washes in the page what was chosen in the picture. */
async function emphasise(statements: readonly string[] | null): Promise<void> {
  if (shown) await askTab(shown.tab.id, 'emphasise', statements);
}

async function reveal(place: Place): Promise<void> {
  if (!shown) return;
  const answer = await askTab(shown.tab.id, 'reveal', place);
  say(answer?.value ? '' : t('popupGone'));
}

/** The page tells of what that changes, as of any change. */
async function takeBack(words: string): Promise<void> {
  if (shown) await askTab(shown.tab.id, 'takeBack', words);
}

/** Shows what the page answers, then what it has come to when it is still analysing. */
async function showAnswer(tab: OpenTab, ask: () => Promise<PopupState>): Promise<void> {
  turn += 1;
  const own = turn;
  const askAddress = async () => (await askTab(tab.id, 'address', null))?.value;
  const [known, state, told] = await Promise.all([readSettings(), ask(), askAddress()]);
  const address = told ?? (await askAddress()) ?? tab.url; // asked again: there may be a script now that was not before
  if (own !== turn) return;
  follow(tab.id);
  report(showAccess(address));
  say('');
  draw({ known, tab, address, state });
  if (state.kind !== 'analysing') return;
  const answer = await askTab(tab.id, 'pageState', 'settled');
  if (own === turn) draw({ known, tab, address, state: answer?.value ?? { kind: 'failed' } });
}

/** Offers to read the page's site always, where only the reader's click has let us in. */
async function showAccess(address: string | null): Promise<void> {
  const mayAsk = await mayAskAccess(address);
  const offer = mayAsk && shown?.state.kind !== 'noAccess';
  findPlace('#access').replaceChildren(...(offer ? drawAccess(t, () => report(apply('askAccess'))) : []));
}

/** What the reader wants done about a page without a report. */
async function apply(remedy: Remedy): Promise<void> {
  if (!shown) return;
  const { tab, address } = shown;
  if (remedy === 'reload') return browser.tabs.reload(tab.id);
  if (remedy === 'askAccess') await askAccess(address);
  await showAnswer(tab, async () => {
    if (remedy === 'askAccess') return askPageState(tab);
    return (await askTab(tab.id, 'readAnyway', null))?.value ?? { kind: 'failed' };
  });
}

async function onSwitch(scope: Scope, off: boolean): Promise<void> {
  if (!shown) return;
  const { tab } = shown;
  const site = siteToSwitch(shown);
  const isSaved = await isDone(async () => {
    if (scope === 'page') await askTab(tab.id, 'switchPage', off);
    else if (scope === 'everywhere') await changeSettings({ off });
    else if (site) await changeSettings(({ sitesOff }) => ({ sitesOff: switchSite(sitesOff, site, off) }));
  });
  await showAnswer(tab, () => askPageState(tab));
  if (!isSaved) say(t('optionsNotSaved'));
}

/** Whether it could be done: the storage may be full or damaged. */
async function isDone(act: () => Promise<void>): Promise<boolean> {
  try {
    await act();
    return true;
  } catch (error) {
    console.error(error);
    return false;
  }
}

async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
  if (!isPanel) window.close();
}

/** What fails here is our bug, and must not leave the popup empty. */
function report(work: Promise<unknown>): void {
  work.catch((error: unknown) => {
    console.error(error);
    show({ kind: 'failed' });
  });
}

/** Shows what has become of the page; while a changed article is analysed, what was known of it stays. */
async function refresh(): Promise<void> {
  const tab = await findOpenTab();
  await showAnswer(tab, () => askPageState(tab, 'settled'));
}

async function run(): Promise<void> {
  const tab = await findOpenTab();
  findPlace('#panel').replaceChildren(...drawOpenPanel(tab.windowId, t, report));
  await showAnswer(tab, () => askPageState(tab));
}

document.documentElement.toggleAttribute('data-panel', isPanel);
if (isPanel) report(followWindow(() => report(run())));
report(run());
