import type { Translate } from '../view/words';
import { drawNotice } from './draw-notice';
import { drawRoots } from './draw-roots';
import type { OnReveal } from './draw-statement';
import { drawSummary } from './draw-summary';
import { drawVerdict } from './draw-verdict';
import { findPlace } from './find-place';
import { keepFocus } from './keep-focus';
import { keepOpen } from './keep-open';
import type { Remedy } from './notice';
import type { PopupState } from './page-state';
import { type ShownList, showList } from './show-list';

/** What the popup tells of by calling back. */
export interface Callbacks {
  readonly onReveal: OnReveal;
  readonly onRemedy: (remedy: Remedy) => void;
  /** Words for the ears alone. */
  readonly hear: (words: string) => void;
}

/** What the popup shows of its page. */
export interface ShownState extends Pick<ShownList, 'highlightSource'> {
  /** Shows what there is to say of the page: its report, or why there is none. Each part is redrawn by itself. */
  show(state: PopupState): void;
}

/** Shows the state of a page in the places of popup.html, of which `#flow` is for a picture of the report. */
export function showState(t: Translate, { onReveal, onRemedy, hear }: Callbacks): ShownState {
  const list = showList(findPlace('#list'), t, onReveal, hear);
  const redraw = (selector: string, nodes: readonly Node[]) => {
    const place = findPlace(selector);
    keepFocus(place, () => keepOpen(place, () => place.replaceChildren(...nodes)));
  };
  const show = (state: PopupState) => {
    const isReady = state.kind === 'ready';
    const report = isReady ? state.report : null;
    const hasStatements = report !== null && report.statements.length > 0;
    redraw('#notice', isReady ? [] : drawNotice(state, t, onRemedy));
    redraw('#summary', isReady ? drawSummary(state.report, state.partial, t) : []);
    redraw('#verdict', hasStatements ? drawVerdict(report, t, onReveal) : []);
    redraw('#roots', hasStatements ? drawRoots(report, t, onReveal) : []);
    list.show(report);
    findPlace('main').setAttribute('aria-busy', String(state.kind === 'analysing'));
  };
  return { show, highlightSource: list.highlightSource };
}
