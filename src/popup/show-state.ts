import { findPlace } from '../view/list/find-place';
import type { Translate } from '../view/words/words';
import { drawFlow, type OnPick } from './draw-flow';
import { drawNotice } from './draw-notice';
import { drawRoots } from './draw-roots';
import type { OnReveal } from './draw-statement';
import { drawSummary } from './draw-summary';
import { drawVerdict } from './draw-verdict';
import { drawWithdrawn } from './draw-withdrawn';
import { keepFocus } from './keep-focus';
import { keepOpen } from './keep-open';
import { markPicked } from './mark-picked';
import type { Remedy } from './notice';
import type { PopupState } from './page-state';
import { showList } from './show-list';

/** What the popup tells of by calling back. */
export interface Callbacks {
  readonly onReveal: OnReveal;
  readonly onPick: OnPick;
  /** The reader takes back that the statements with these words are none. */
  readonly onBack: (words: string) => void;
  readonly onRemedy: (remedy: Remedy) => void;
  /** Words for the ears alone. */
  readonly hear: (words: string) => void;
}

/** Returns how to show what there is to say of the page: its report, or why there is none. Each part is redrawn by itself. */
export function stateShower(
  t: Translate,
  { onReveal, onPick, onBack, onRemedy, hear }: Callbacks,
): (state: PopupState) => void {
  const list = showList(findPlace('#list'), t, onReveal, hear);
  const redraw = (selector: string, nodes: readonly Node[]) => {
    const place = findPlace(selector);
    keepFocus(place, () => keepOpen(place, () => place.replaceChildren(...nodes)));
  };
  let picked: readonly string[] | null = null;
  const pick: OnPick = (statements) => {
    picked = statements;
    for (const place of ['#verdict', '#roots']) markPicked(findPlace(place), statements);
    list.pick(statements);
    onPick(statements);
  };
  return (state) => {
    if (picked) pick(null); // of what is drawn anew nothing is chosen
    const isReady = state.kind === 'ready';
    const report = isReady ? state.report : null;
    const hasStatements = report !== null && report.statements.length > 0;
    redraw('#notice', isReady ? [] : drawNotice(state, t, onRemedy));
    redraw('#summary', isReady ? drawSummary(state.report, state.partial, t) : []);
    redraw('#verdict', hasStatements ? drawVerdict(report, t, onReveal) : []);
    redraw('#flow', hasStatements ? drawFlow(report, t, pick) : []);
    redraw('#roots', hasStatements ? drawRoots(report, t, onReveal) : []);
    list.show(report);
    redraw('#withdrawn', report ? drawWithdrawn(report, t, onBack) : []);
    findPlace('main').setAttribute('aria-busy', String(state.kind === 'analysing'));
  };
}
