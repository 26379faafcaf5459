import { element } from '../view/dom/element';
import { FILTERS, type ListEvent, type ListState, ORDERS } from '../view/list/list-state';
import type { ListView } from '../view/list/list-view';
import type { Translate } from '../view/words/words';
import { drawChoice } from './draw-choice';

/** The controls above the list. */
export interface Controls {
  /** Where the list itself is drawn. */
  readonly region: HTMLElement;
  readonly search: HTMLInputElement;
  set(state: ListState, view: ListView): void;
}

/** Draws heading, search, filters and order into their place, once; what the reader does with them goes to `dispatch`. */
export function drawControls(place: Element, t: Translate, dispatch: (event: ListEvent) => void): Controls {
  const title = element(document, 'h2', { id: 'list-title' }, t('headingStatements'));
  const count = element(document, 'span', { class: 'count' });
  const search = element(document, 'input', {
    type: 'search',
    'aria-label': t('searchLabel'),
    'aria-keyshortcuts': '/',
    'aria-controls': 'listed',
    placeholder: t('searchLabel'),
    autocomplete: 'off',
    spellcheck: 'false',
  });
  search.addEventListener('input', () => dispatch({ type: 'search', query: search.value }));
  const key = element(document, 'kbd', { 'aria-hidden': 'true' }, '/');
  place.append(
    element(document, 'div', { class: 'name' }, title, count),
    element(document, 'div', { class: 'search' }, search, key),
  );
  const setFilters = drawChoice(
    place,
    t('filterLabel'),
    FILTERS,
    (filter) => dispatch({ type: 'filter', filter }),
    t,
  );
  const line = element(document, 'div', { class: 'order' });
  place.append(line);
  const setOrders = drawChoice(
    line,
    t('orderLabel'),
    ORDERS,
    (order) => dispatch({ type: 'order', order }),
    t,
  );
  const hint = element(document, 'p', { class: 'hint' });
  const region = element(document, 'div', {
    id: 'listed',
    role: 'group',
    tabindex: '-1',
    'aria-labelledby': title.id,
  });
  place.append(hint, region);
  return {
    region,
    search,
    set({ filter, query }, view) {
      if (search.value !== query) search.value = query;
      region.classList.toggle('searched', query.trim() !== '');
      count.textContent = view.count;
      setFilters(view.filters);
      setOrders(view.orders);
      line.hidden = view.orders.every(({ isIdle }) => isIdle);
      hint.textContent = t(filter === 'unsourced' ? 'listSentencesHint' : 'listHint');
    },
  };
}
