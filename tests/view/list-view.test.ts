import { describe, expect, test } from 'vitest';
import { type ListState, START } from '../../src/view/list/list-state';
import { type ListView, listView, MOST_ROWS } from '../../src/view/list/list-view';
import { listingOf } from '../../src/view/list/listing';
import { english as t } from './english';
import { reportOf } from './report-of';

const TEXT = `The quay closes

The quay is unsafe, José Marín said. The crane is older still, he said. The lease ran out in May, said an aide who has seen
the lease and was not allowed to speak. The buyer is gone, the aide told The Courier. It is haunted, people say. The quay was
built in 1911. It is made of oak.`.replace(/([^\n])\n(?!\n)/g, '$1 ');

const report = reportOf({
  text: TEXT,
  sources: [
    {
      id: 'aide',
      name: 'an aide',
      identity: 'unnamed',
      count: 1,
      ...factsOf('has seen the lease', 'was not allowed to speak'),
    },
    { id: 'marin', name: 'José Marín', description: 'harbour master' },
  ],
  rows: [
    { says: ['The quay is unsafe'], who: 'José Marín', source: 'marin' },
    { says: ['The crane is older still'], who: 'José Marín', source: 'marin' },
    {
      says: ['The lease ran out in May'],
      who: 'an aide',
      source: 'aide',
      identity: 'unnamed',
      unnamedBecause: 'was not allowed to speak',
    },
    {
      says: ['The buyer is gone'],
      who: 'an aide',
      source: 'aide',
      identity: 'unnamed',
      via: ['The Courier'],
    },
    { says: ['It is haunted'], identity: 'none', secondHand: true },
  ],
  unsourced: ['The quay was built in 1911.', 'It is made of oak.'],
});

function factsOf(knowledge: string, reason: string) {
  const spanOf = (words: string) => [TEXT.indexOf(words), TEXT.indexOf(words) + words.length] as const;
  return { knowledge: spanOf(knowledge), reason: [spanOf(reason)] };
}

const view = (state: Partial<ListState> = {}) => listView(listingOf(report, t), { ...START, ...state }, t);

/** As it reads: sources at the margin, "  " before what stands under them. */
function linesOf({ groups, sentences, nothing }: ListView): string[] {
  const lines = groups.flatMap(({ source, count, shared, rows }) => [
    ...(source ? [[source.name, source.description, count].filter(Boolean).join('; ')] : []),
    ...(shared && source ? [`- ${shared.label}`] : []),
    ...(source?.facts ?? []).map(({ label, words }) => `- ${label}: ${words}`),
    ...rows.flatMap((row) => [
      `  ${[row.entry.words, row.source?.name, row.showsKind && row.entry.label].filter(Boolean).join(' | ')}`,
      ...row.facts.map(({ label, words }) => `  - ${label}: ${words}`),
    ]),
  ]);
  return [...lines, ...sentences.map(({ words }) => `  ${words}`), ...(nothing ? [nothing] : [])];
}

describe('the list', () => {
  test('by source: who says most first; what they share is said once', () => {
    expect(linesOf(view())).toEqual([
      'José Marín; harbour master; 2 statements',
      '- Named, first-hand',
      '  The quay is unsafe',
      '  The crane is older still',
      'An aide; one person, not named; 2 statements',
      '- Knows it from: “has seen the lease”',
      '- Why unnamed: “was not allowed to speak”',
      '  The lease ran out in May | Anonymous',
      '  The buyer is gone | Anonymous and second-hand, via The Courier',
      'Nobody named; 1 statement',
      '- Second-hand',
      '  It is haunted',
    ]);
  });

  test('in order of the text: each names its source, of which all is said with the first', () => {
    expect(linesOf(view({ order: 'text' }))).toEqual([
      '  The quay is unsafe | José Marín | Named, first-hand',
      '  The crane is older still | José Marín | Named, first-hand',
      '  The lease ran out in May | An aide | Anonymous',
      '  - Knows it from: “has seen the lease”',
      '  - Why unnamed: “was not allowed to speak”',
      '  The buyer is gone | An aide | Anonymous and second-hand, via The Courier',
      '  It is haunted | Nobody named | Second-hand',
    ]);
  });

  const found = (state: Partial<ListState>) =>
    linesOf(view({ order: 'text', ...state }))
      .filter((line) => !line.startsWith('  -'))
      .map((line) => line.replace(/ \|.*/, '').trim());

  test.each<[string, Partial<ListState>, string[]]>([
    [
      'anonymous, however it came',
      { filter: 'anonymous' },
      ['The lease ran out in May', 'The buyer is gone'],
    ],
    ['second-hand, named or not', { filter: 'secondHand' }, ['The buyer is gone', 'It is haunted']],
    ['named, first-hand', { filter: 'firstHand' }, ['The quay is unsafe', 'The crane is older still']],
    ['without a source', { filter: 'unsourced' }, ['The quay was built in 1911.', 'It is made of oak.']],
    ['words of a statement', { query: 'lease' }, ['The lease ran out in May']],
    ['in any case', { query: 'BUYER' }, ['The buyer is gone']],
    [
      'a name without its accents',
      { query: 'jose marin' },
      ['The quay is unsafe', 'The crane is older still'],
    ],
    ['a name with them', { query: 'MARÍN' }, ['The quay is unsafe', 'The crane is older still']],
    ['what a source is', { query: 'harbour' }, ['The quay is unsafe', 'The crane is older still']],
    ['who passed it on', { query: 'courier' }, ['The buyer is gone']],
    ['every word must be there', { query: ' marin  crane ' }, ['The crane is older still']],
    ['blanks are no search', { query: '  ', filter: 'secondHand' }, ['The buyer is gone', 'It is haunted']],
    ['within a filter', { query: 'quay', filter: 'unsourced' }, ['The quay was built in 1911.']],
    ['nothing', { query: 'windmill' }, ['Nothing here has these words.']],
  ])('finds %s', (_, state, expected) => {
    expect(found(state)).toEqual(expected);
  });

  test.each<[Partial<ListState>, string]>([
    [{}, '5 statements'],
    [{ filter: 'anonymous' }, '2 of 5 statements'],
    [{ query: 'windmill' }, '0 of 5 statements'],
    [{ filter: 'unsourced' }, '2 sentences'],
    [{ filter: 'unsourced', query: 'oak' }, '1 of 2 sentences'],
  ])('says how many it shows: %o', (state, count) => {
    expect(view(state).count).toBe(count);
  });

  test('the filters say how many each shows, whatever is searched for', () => {
    const { filters, orders } = view({ filter: 'anonymous', query: 'windmill' });
    expect(filters.map(({ label, count, isOn }) => `${label} ${count}${isOn ? ' *' : ''}`)).toEqual([
      'All 5',
      'Anonymous 2 *',
      'Second-hand 2',
      'Named, first-hand 2',
      'Without a source 2',
    ]);
    expect(orders.map(({ label, isOn }) => `${label}${isOn ? ' *' : ''}`)).toEqual([
      'By source *',
      'In order',
    ]);
  });

  test('a filter that shows nothing cannot be chosen, but says so where it was', () => {
    const listing = listingOf(reportOf({ rows: [{ says: ['it closed'], who: 'Dana Holt' }] }), t);
    const idle = listView(listing, START, t).filters.filter(({ isIdle }) => isIdle);
    expect(idle.map(({ value }) => value)).toEqual(['anonymous', 'secondHand', 'unsourced']);
    const chosen = listView(listing, { ...START, filter: 'anonymous' }, t);
    expect(chosen.filters.find(({ isOn }) => isOn)).toMatchObject({ value: 'anonymous', isIdle: false });
    expect(chosen.nothing).toBe('There is nothing of this kind in this article.');
  });

  test.each(['source', 'text'] as const)(
    'is cut where it is of no article any more, until all is wanted: %s',
    (order) => {
      const count = 2 * MOST_ROWS + 1;
      const rows = Array.from({ length: count }, (_, i) => ({
        says: [`the quay has ${i} cracks`],
        who: i % 2 ? 'Dana Holt' : 'Ines Kettering',
        source: i % 2 ? 'holt' : 'kettering',
      }));
      const sources = [
        { id: 'holt', name: 'Dana Holt' },
        { id: 'kettering', name: 'Ines Kettering' },
      ];
      const listing = listingOf(reportOf({ rows, sources }), t);
      const shownIn = ({ groups }: ListView) => groups.flatMap((group) => group.rows).length;
      const cut = listView(listing, { ...START, order }, t);
      expect([shownIn(cut), cut.left, cut.count]).toEqual([MOST_ROWS, count - MOST_ROWS, '1,201 statements']);
      const whole = listView(listing, { ...START, order, whole: true }, t);
      expect([shownIn(whole), whole.left]).toEqual([count, 0]);
    },
  );
});
