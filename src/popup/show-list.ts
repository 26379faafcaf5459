import type { Report } from '../report';
import { type ListEvent, reduceList, START } from '../view/list/list-state';
import { listView } from '../view/list/list-view';
import { type Listing, listingOf } from '../view/list/listing';
import type { Translate } from '../view/words/words';
import { drawControls } from './draw-controls';
import { drawGroups } from './draw-groups';
import { drawLeft } from './draw-left';
import type { OnReveal } from './draw-statement';
import { keepFocus } from './keep-focus';
import { markPicked } from './mark-picked';
import { watchKeys } from './watch-keys';

/** The list of a report's statements. */
export interface ShownList {
  /** Shows the statements of this report; `null`: none. Search, filter, order and focus stay as they are. */
  show(report: Report | null): void;
  /** Marks these statements in the list, however it is redrawn; `null`: none. */
  pick(statements: readonly string[] | null): void;
}

/** Shows the list in its place. `hear` is told in words what a change of filter or search has come to. */
export function showList(
  place: HTMLElement,
  t: Translate,
  onReveal: OnReveal,
  hear: (words: string) => void,
): ShownList {
  let state = START;
  let listing: Listing = { sources: [], entries: [], sentences: [] };
  const controls = drawControls(place, t, dispatch);
  const { region, search } = controls;

  function dispatch(event: ListEvent): void {
    state = reduceList(state, event);
    if (event.type === 'pick') {
      markPicked(region, state.picked);
      return;
    }
    const count = draw();
    if (event.type !== 'report') hear(count);
  }

  const onWhole = () => dispatch({ type: 'whole' });

  function draw(): string {
    const view = listView(listing, state, t);
    controls.set(state, view);
    keepFocus(region, () =>
      region.replaceChildren(...drawGroups(view, t, onReveal), ...drawLeft(view, t, onWhole)),
    );
    markPicked(region, state.picked);
    return view.nothing ?? view.count;
  }

  watchKeys(region, search, () => dispatch({ type: 'search', query: '' }));

  return {
    show(report) {
      place.hidden = report === null || report.statements.length + report.unsourced.length === 0;
      if (report) listing = listingOf(report, t);
      if (report) dispatch({ type: 'report' });
    },
    pick: (statements) => dispatch({ type: 'pick', statements }),
  };
}
