import { foldText } from '../words/fold-text';
import type { Translate } from '../words/words';
import { cutGroups } from './cut-groups';
import { FILTERS, type Filter, type ListState, ORDERS, type Order } from './list-state';
import type { Entry, Fact, ListedSource, Listing, Sentence } from './listing';

/** A choice of which one is on. */
export interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
  /** How many it shows; `null` where it does not choose among them. */
  readonly count: number | null;
  readonly isOn: boolean;
  /** There is nothing to be chosen. */
  readonly isIdle: boolean;
}

/** A statement in its place in the list. */
export interface Row {
  readonly entry: Entry;
  /** Who says it, where no heading above does. */
  readonly source: ListedSource | null;
  readonly facts: readonly Fact[];
  /** Its kind is said here, and not once for all above. */
  readonly showsKind: boolean;
}

/** Statements under the name of their source, or all in order of the text. */
export interface Group {
  /** `null`: the rows name theirs. */
  readonly source: ListedSource | null;
  /** "4 statements". */
  readonly count: string;
  /** The statement whose kind and way is that of all, or `null`. */
  readonly shared: Entry | null;
  readonly rows: readonly Row[];
}

/** All that the list shows. */
export interface ListView {
  readonly filters: readonly Choice<Filter>[];
  readonly orders: readonly Choice<Order>[];
  /** "5 of 19 statements", for eyes and ears. */
  readonly count: string;
  readonly groups: readonly Group[];
  readonly sentences: readonly Sentence[];
  /** How many more there are than are shown. */
  readonly left: number;
  /** What to say where nothing is shown, or `null`. */
  readonly nothing: string | null;
}

/** Rows: more than any article has, and as many as can be drawn without being felt. Pages that are no article may have thousands. */
export const MOST_ROWS = 600;

type Test = (entry: Entry) => boolean;

const TESTS: Readonly<Record<Exclude<Filter, 'unsourced'>, Test>> = {
  all: () => true,
  anonymous: ({ kind }) => kind === 'anonymous' || kind === 'anonymousSecondHand',
  secondHand: ({ kind }) => kind === 'secondHand' || kind === 'anonymousSecondHand',
  firstHand: ({ kind }) => kind === 'firstHand',
};

/** What the list shows of a report in this state. */
export function listView(listing: Listing, state: ListState, t: Translate): ListView {
  const { filter, order, query } = state;
  const isFound = finderOf(query);
  const entries =
    filter === 'unsourced' ? [] : listing.entries.filter((entry) => TESTS[filter](entry) && isFound(entry));
  const sentences = filter === 'unsourced' ? listing.sentences.filter(isFound) : [];
  const found = entries.length + sentences.length;
  const most = state.whole ? found : MOST_ROWS;
  return {
    filters: filterChoices(listing, filter, t),
    orders: ORDERS.map((value) => ({
      value,
      label: t(ORDER_LABELS[value]),
      count: null,
      isOn: value === order,
      isIdle: filter === 'unsourced',
    })),
    count: countOf(listing, filter, found, t),
    groups: cutGroups(order === 'source' ? bySource(listing, entries, t) : inOrder(entries, t), most),
    sentences: sentences.slice(0, most),
    left: Math.max(0, found - most),
    nothing: found === 0 ? t(query.trim() ? 'listNotFound' : 'listNothing') : null,
  };
}

/** Every word of the query must be there, anywhere. */
function finderOf(query: string): (each: { readonly text: string }) => boolean {
  const words = foldText(query).split(/\s+/).filter(Boolean);
  return ({ text }) => words.every((word) => text.includes(word));
}

const ORDER_LABELS = { source: 'orderSource', text: 'orderText' } as const satisfies Record<Order, string>;

const FILTER_LABELS = {
  all: 'filterAll',
  anonymous: 'kindAnonymous',
  secondHand: 'kindSecondHand',
  firstHand: 'kindFirstHand',
  unsourced: 'filterUnsourced',
} as const satisfies Record<Filter, string>;

function filterChoices(listing: Listing, chosen: Filter, t: Translate): Choice<Filter>[] {
  return FILTERS.map((value) => {
    const count = totalOf(listing, value);
    const isOn = value === chosen;
    return { value, label: t(FILTER_LABELS[value]), count, isOn, isIdle: count === 0 && !isOn };
  });
}

function totalOf({ entries, sentences }: Listing, filter: Filter): number {
  return filter === 'unsourced' ? sentences.length : entries.filter(TESTS[filter]).length;
}

function countOf(listing: Listing, filter: Filter, shown: number, t: Translate): string {
  const total = totalOf(listing, filter === 'unsourced' ? filter : 'all');
  const [one, some] = filter === 'unsourced' ? SENTENCES : STATEMENTS;
  return shown === total ? t(one, { count: total }) : t(some, { count: total, shown });
}

const STATEMENTS = ['countStatements', 'countStatementsShown'] as const;
const SENTENCES = ['countSentences', 'countSentencesShown'] as const;

function bySource({ sources }: Listing, entries: readonly Entry[], t: Translate): Group[] {
  const rows = new Map<ListedSource, Entry[]>(sources.map((source) => [source, []]));
  for (const entry of entries) rows.get(entry.source)?.push(entry);
  return [...rows].flatMap(([source, own]) => {
    const [first] = own;
    if (!first) return [];
    const shared = own.every(({ label }) => label === first.label) ? first : null;
    return [
      {
        source,
        count: t('countStatements', { count: own.length }),
        shared,
        rows: own.map((entry) => ({ entry, source: null, facts: entry.facts, showsKind: !shared })),
      },
    ];
  });
}

/** What is known of a source is said with the first of its statements. */
function inOrder(entries: readonly Entry[], t: Translate): Group[] {
  if (entries.length === 0) return [];
  const met = new Set<ListedSource>();
  const rows = entries.map((entry): Row => {
    const { source } = entry;
    const facts = met.has(source) ? entry.facts : [...source.facts, ...entry.facts];
    met.add(source);
    return { entry, source, facts, showsKind: true };
  });
  return [{ source: null, count: t('countStatements', { count: entries.length }), shared: null, rows }];
}
