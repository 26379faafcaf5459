import browser from 'webextension-polyfill';
import { askTab, type Scope } from '../messages';
import { changeSettings, readSettings } from '../settings';
import { switchSite } from '../settings/site';
import { adoptColours } from '../view/adopt-colours';
import { setLanguage } from '../view/translate-page';
import { translator } from '../view/words';
import { drawNotice } from './draw-notice';
import { drawReport } from './draw-report';
import { drawSwitches } from './draw-switches';
import { askPageState, findOpenTab, type OpenTab, type PopupState } from './page-state';
import { type Switchable, siteToSwitch, switchesFor } from './switches';

const t = translator((key) => browser.i18n.getMessage(key));

adoptColours(document);
setLanguage(document, t);

const setSwitches = drawSwitches(find('#switches'), t, (scope, off) => report(onSwitch(scope, off)));
/** What shows; `null` until the page has answered. */
let shown: Switchable | null = null;
/** Counts what was asked of the page: an answer that was overtaken does not show. */
let turn = 0;

function find(selector: string): Element {
  const found = document.querySelector(selector);
  if (!found) throw new Error(`popup.html has no ${selector}`);
  return found;
}

/** Says something beside the report; '' takes it back. */
function say(words: string): void {
  find('#status').replaceChildren(words);
}

function draw(now: Switchable): void {
  shown = now;
  const { tab, state } = now;
  const nodes =
    state.kind === 'ready'
      ? drawReport(state.report, t, (id) => report(reveal(tab, id)))
      : drawNotice(state, t, () => report(readAnyway(tab)));
  find('main').replaceChildren(...nodes);
  find('main').setAttribute('aria-busy', String(state.kind === 'analysing'));
  setSwitches(switchesFor(now, t));
}

async function reveal(tab: OpenTab, id: string): Promise<void> {
  const answer = await askTab(tab.id, 'reveal', id);
  say(answer?.value ? '' : t('popupGone'));
}

/** Shows what the page answers, then what it has come to when it is still analysing. */
async function showState(tab: OpenTab, ask: () => Promise<PopupState>): Promise<void> {
  turn += 1;
  const own = turn;
  const [known, state] = await Promise.all([readSettings(), ask()]);
  const address = (await askTab(tab.id, 'address', null))?.value ?? tab.url;
  if (own !== turn) return;
  say('');
  draw({ known, tab, address, state });
  if (state.kind !== 'analysing') return;
  const answer = await askTab(tab.id, 'pageState', 'settled');
  if (own === turn) draw({ known, tab, address, state: answer?.value ?? { kind: 'failed' } });
}

const readAnyway = (tab: OpenTab) =>
  showState(tab, async () => (await askTab(tab.id, 'readAnyway', null))?.value ?? { kind: 'failed' });

async function onSwitch(scope: Scope, off: boolean): Promise<void> {
  if (!shown) return;
  const { tab } = shown;
  const site = siteToSwitch(shown);
  if (scope === 'page') await askTab(tab.id, 'switchPage', off);
  else if (scope === 'everywhere') await changeSettings({ off });
  else if (site) await changeSettings(({ sitesOff }) => ({ sitesOff: switchSite(sitesOff, site, off) }));
  await showState(tab, () => askPageState(tab));
}

/** What fails here is our bug, and must not leave the popup empty. */
function report(work: Promise<unknown>): void {
  work.catch((error: unknown) => {
    console.error(error);
    const failed = drawNotice({ kind: 'failed' }, t, () => {});
    find('main').replaceChildren(...failed);
    find('main').setAttribute('aria-busy', 'false');
  });
}

async function run(): Promise<void> {
  const tab = await findOpenTab();
  await showState(tab, () => askPageState(tab));
}

report(run());
