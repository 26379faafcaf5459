import { expect, test } from 'vitest';
import { type ListEvent, type ListState, reduceList, START } from '../../src/view/list/list-state';

test.each<[string, readonly ListEvent[], Partial<ListState>]>([
  ['begins with all, by source', [], { filter: 'all', order: 'source', query: '', picked: null }],
  [
    'a filter keeps the search',
    [search('quay'), filter('anonymous')],
    { filter: 'anonymous', query: 'quay' },
  ],
  ['the search keeps the filter', [filter('secondHand'), search('q')], { filter: 'secondHand', query: 'q' }],
  ['the last of each holds', [search('q'), search('qu'), search('')], { query: '' }],
  [
    'an order keeps both',
    [search('q'), filter('unsourced'), order()],
    { order: 'text', filter: 'unsourced' },
  ],
  ['statements are picked', [pick(['s1']), pick(['s2', 's3'])], { picked: ['s2', 's3'] }],
  ['and let go', [pick(['s1']), pick(null)], { picked: null }],
  [
    'another report takes the picked statements along, and nothing else',
    [search('q'), filter('firstHand'), order(), pick(['s1']), { type: 'whole' }, { type: 'report' }],
    { query: 'q', filter: 'firstHand', order: 'text', picked: null, whole: false },
  ],
])('%s', (_, events, expected) => {
  expect(events.reduce(reduceList, START)).toMatchObject(expected);
});

function search(query: string): ListEvent {
  return { type: 'search', query };
}
function filter(value: ListState['filter']): ListEvent {
  return { type: 'filter', filter: value };
}
function order(): ListEvent {
  return { type: 'order', order: 'text' };
}
function pick(statements: readonly string[] | null): ListEvent {
  return { type: 'pick', statements };
}
