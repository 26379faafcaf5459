import { WELCOME_PAGE } from '../../../src/cli/browsers/welcome-page';
import type { PageState } from '../../../src/messages';
import type { Report } from '../../../src/report';
import { storedCorrections } from '../../../src/settings/corrections';
import { withCorrections, wordsOf } from '../../../src/view/readings/with-corrections';
import type { Surface } from './open-surface';
import { reportWith, TYPICAL } from './reports';

const POPUP = 'src/popup/popup.html';
const PANEL = `${POPUP}?panel`;
/** Neither the popup nor the page says anything more. */
const SETTLED = 'main[aria-busy="false"]';

const popup = (name: string, state: Surface['state'], rest: Partial<Surface> = {}): Surface => ({
  name: `popup, ${name}`,
  file: POPUP,
  state,
  drawn: SETTLED,
  ...rest,
});

const ready = (report: Report, partial = false): PageState => ({ kind: 'ready', report, partial });

/** The report of an article that goes on behind what was read of it. */
const unreadBehind = (report: Report): Report => ({
  ...report,
  article: { ...report.article, unread: 500_000 },
});

const options = (name: string, settings?: object): Surface => ({
  ...{ name, file: 'src/options/options.html', state: null, drawn: 'kbd', width: 900 },
  ...(settings && { stored: { settings } }),
});

/** A colour that is hard to see, and the line of another kind. */
const FAINT = { light: '#ffcc00', dark: '#5a5a5a', line: 'dashed' };

const CORRECTIONS = TYPICAL.statements.slice(0, 3).map((statement, at) => ({
  words: wordsOf(TYPICAL.text, statement),
  remark: at === 1 ? ({ as: 'source', who: 'Ada Lindqvist' } as const) : ({ as: 'notStatement' } as const),
}));
const CORRECTED = storedCorrections(undefined, [
  { address: 'https://harbour-post.example/sound-bridge', corrections: CORRECTIONS },
]);

/** Every page of the extension, in every state that a reader can meet. */
export const SURFACES: readonly Surface[] = [
  popup('a typical article', ready(TYPICAL)),
  popup('few statements', ready(reportWith(3))),
  popup('many statements', ready(reportWith(150))),
  popup('corrected by the reader', ready(withCorrections(TYPICAL, CORRECTIONS))),
  popup('no statements', ready(reportWith(0))),
  popup('only a part could be read', ready(reportWith(3), true)),
  popup('only its first part was read', ready(unreadBehind(reportWith(3)))),
  popup('still analysing', { kind: 'analysing' }, { drawn: 'main[aria-busy="true"] .notice' }),
  popup('not an article', { kind: 'notArticle' }),
  popup('left alone', { kind: 'leftAlone' }),
  popup('nothing to read', { kind: 'nothingToRead' }),
  popup('another language', { kind: 'notEnglish', language: 'de' }),
  popup('a page of the browser', null, { url: null }),
  popup('no access', null),
  popup('the analysis failed', { kind: 'failed' }),
  popup('off on this page', { kind: 'off', scope: 'page' }),
  popup(
    'off on this site',
    { kind: 'off', scope: 'site' },
    { stored: { settings: { version: 1, sitesOff: ['harbour-post.example'] } } },
  ),
  popup(
    'off everywhere',
    { kind: 'off', scope: 'everywhere' },
    { stored: { settings: { version: 1, off: true } } },
  ),
  options('options'),
  { ...options('options, pages corrected'), stored: { corrections: CORRECTED } },
  options('options, much chosen', {
    ...{ version: 1, quiet: true, sureness: 3, sitesOff: ['harbour-post.example', 'm.courier.example'] },
    looks: { anonymous: FAINT },
  }),
  options('options, damaged', { version: 1, quiet: 'yes', sureness: 12 }),
  options('options, of a newer version', { version: 99 }),
  { name: 'panel, a typical article', file: PANEL, state: ready(TYPICAL), drawn: SETTLED, width: 340 },
  { name: 'panel, not running in this tab', file: PANEL, state: null, drawn: SETTLED, width: 340 },
  { name: 'welcome', file: WELCOME_PAGE, state: null, drawn: '#card', width: 1100 },
];
