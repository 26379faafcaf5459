import browser from 'webextension-polyfill';
import { askTab } from '../messages';
import { paletteCss } from '../view/palette';
import { translator } from '../view/words';
import { drawNotice } from './draw-notice';
import { drawReport } from './draw-report';
import { askPageState, findOpenTab, type PopupState } from './page-state';
import { shapesCss } from './shapes-css';

const t = translator((key) => browser.i18n.getMessage(key));

const sheet = new CSSStyleSheet();
sheet.replaceSync(`${paletteCss(':root')}\n${shapesCss()}`);
document.adoptedStyleSheets = [sheet];

function show(nodes: readonly Node[], busy: boolean): void {
  const main = document.querySelector('main');
  main?.replaceChildren(...nodes);
  main?.setAttribute('aria-busy', String(busy));
}

/** Says something beside the report; '' takes it back. */
function say(words: string): void {
  document.querySelector('#status')?.replaceChildren(words);
}

async function run(): Promise<void> {
  const tab = await findOpenTab();
  const ask = async (name: 'pageState' | 'readAnyway') => {
    const answer = name === 'pageState' ? askTab(tab.id, name, 'settled') : askTab(tab.id, name, null);
    draw((await answer)?.value ?? { kind: 'failed' });
  };
  const reveal = async (id: string) => {
    const answer = await askTab(tab.id, 'reveal', id);
    say(answer?.value ? '' : t('popupGone'));
  };
  const draw = (state: PopupState) => {
    if (state.kind === 'ready')
      return show(
        drawReport(state.report, t, (id) => report(reveal(id))),
        false,
      );
    show(
      drawNotice(state, t, () => report(ask('readAnyway'))),
      state.kind === 'analysing',
    );
  };
  const state = await askPageState(tab);
  draw(state);
  if (state.kind === 'analysing') await ask('pageState');
}

/** What fails here is our bug, and must not leave the popup empty. */
function report(work: Promise<unknown>): void {
  work.catch((error: unknown) => {
    console.error(error);
    show(
      drawNotice({ kind: 'failed' }, t, () => {}),
      false,
    );
  });
}

report(run());
