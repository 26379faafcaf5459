/** Which statements the list shows; `unsourced`: the sentences that have no source instead. */
export const FILTERS = ['all', 'anonymous', 'secondHand', 'firstHand', 'unsourced'] as const;
export type Filter = (typeof FILTERS)[number];

/** By their sources, or in order of the article's text. */
export const ORDERS = ['source', 'text'] as const;
export type Order = (typeof ORDERS)[number];

/** How the reader wants to see the list; kept as long as the page is open, and nowhere. */
export interface ListState {
  readonly filter: Filter;
  readonly order: Order;
  /** As it was typed. */
  readonly query: string;
  /** Ids of the statements that are marked in the list, or `null`. */
  readonly picked: readonly string[] | null;
  /** All is to be shown, however long it takes. */
  readonly whole: boolean;
}

export type ListEvent =
  | { readonly type: 'filter'; readonly filter: Filter }
  | { readonly type: 'order'; readonly order: Order }
  | { readonly type: 'search'; readonly query: string }
  | { readonly type: 'pick'; readonly statements: readonly string[] | null }
  | { readonly type: 'whole' }
  /** There is another report, whose ids mean others. */
  | { readonly type: 'report' };

export const START: ListState = { filter: 'all', order: 'source', query: '', picked: null, whole: false };

export function reduceList(state: ListState, event: ListEvent): ListState {
  switch (event.type) {
    case 'filter':
      return { ...state, filter: event.filter };
    case 'order':
      return { ...state, order: event.order };
    case 'search':
      return { ...state, query: event.query };
    case 'pick':
      return { ...state, picked: event.statements };
    case 'whole':
      return { ...state, whole: true };
    case 'report':
      return { ...state, picked: null, whole: false };
  }
}
