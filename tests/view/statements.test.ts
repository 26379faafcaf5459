import { describe, expect, test } from 'vitest';
import type { Reason, Root, Span } from '../../src/report';
import { cardView } from '../../src/view/card/card-view';
import { kindLabel, kindOf } from '../../src/view/kinds';
import { chainLine, chainOf } from '../../src/view/words/chain';
import { whyLines } from '../../src/view/words/why';
import { english as t } from './english';
import { type Row, reportOf } from './report-of';

function only(row: Row, outlet: string | null = 'The Harbour Post') {
  const report = reportOf({ rows: [row], outlet });
  const [statement] = report.statements;
  if (!statement) throw new Error('no statement');
  return { report, statement };
}

describe('the kind of a statement', () => {
  test.each([
    // anonymous  second-hand  in words
    [false, false, 'Named, first-hand'],
    [false, true, 'Second-hand'],
    [true, false, 'Anonymous'],
    [true, true, 'Anonymous and second-hand'],
  ])('anonymous %s, second-hand %s: %s', (anonymous, secondHand, label) => {
    expect(kindLabel(kindOf({ anonymous, secondHand }), t)).toBe(label);
  });

  test('hearsay that names nobody is second-hand', () => {
    const { report, statement } = only({ says: ['it closed'], identity: 'none', secondHand: true });
    expect(kindOf(statement)).toBe('secondHand');
    expect(cardView(report, statement, t)).toMatchObject({ who: 'Nobody named', kindLabel: 'Second-hand' });
  });
});

describe('the chain of a statement', () => {
  const says = ['it closed'];
  test.each<[string, Row, string | null, string]>([
    ['first-hand', { says, who: 'Dana Holt' }, 'The Post', 'The Post ← Dana Holt'],
    [
      'through an outlet',
      { says, who: 'two officials', identity: 'unnamed', via: ['The Courier'] },
      'The Post',
      'The Post ← The Courier ← two officials',
    ],
    [
      'through two',
      { says, who: 'an aide', identity: 'unnamed', via: ['The Courier', 'Radio Estuary'] },
      'The Post',
      'The Post ← The Courier ← Radio Estuary ← an aide',
    ],
    [
      'an outlet that names nobody is its own end',
      { says, who: 'The Courier', identity: 'outlet', via: ['The Courier'] },
      'The Post',
      'The Post ← The Courier',
    ],
    ['hearsay', { says, who: null, identity: 'none' }, 'The Post', 'The Post ← Nobody named'],
    ['an outlet unknown to us', { says, who: 'Dana Holt' }, null, 'This article ← Dana Holt'],
  ])('%s', (_, row, outlet, line) => {
    const { report, statement } = only(row, outlet);
    expect(chainLine(chainOf(report, statement, t), t)).toBe(line);
  });

  test('says of each step what it is, and which has no name', () => {
    const { report, statement } = only({
      says,
      who: 'two officials',
      identity: 'unnamed',
      via: ['The Courier'],
    });
    expect(chainOf(report, statement, t)).toEqual([
      { role: 'outlet', name: 'The Harbour Post', note: 'this article', named: true },
      { role: 'via', name: 'The Courier', note: 'passed it on', named: true },
      { role: 'source', name: 'two officials', note: 'source, not named', named: false },
    ]);
  });

  test.each([
    [1, 'source, one person, not named'],
    [2, 'source, 2 people, not named'],
    [null, 'source, not named'],
  ])('says how many a source without a name is: %s', (count, note) => {
    const row: Row = { says, who: 'officials', identity: 'unnamed', source: 'a' };
    const report = reportOf({ rows: [row], sources: [{ id: 'a', name: 'officials', count }] });
    const steps = report.statements.flatMap((statement) => chainOf(report, statement, t));
    expect(steps.at(-1)?.note).toBe(note);
  });
});

describe('why', () => {
  const text =
    'Two aides, who asked not to be named as talks go on, said the quay would close, the Courier reports. Two aides.';
  const span = (words: string): Span => [text.indexOf(words), text.indexOf(words) + words.length];
  const linesFor = (why: readonly Reason[], unnamedBecause?: string) => {
    const row: Row = { says: ['the quay would close'], why, ...(unnamedBecause ? { unnamedBecause } : {}) };
    const report = reportOf({ text, rows: [row] });
    return report.statements
      .flatMap((statement) => whyLines(report, statement, t))
      .map(({ label, words }) => `${label}: ${words}`);
  };

  test.each<[string, Reason[], string[]]>([
    ['the cue', [{ rule: 'that-clause', words: [span('said')] }], ['Attribution: “said”']],
    [
      'cue and source',
      [
        { rule: 'identity-unnamed', words: [span('Two aides')] },
        { rule: 'that-clause', words: [span('said')] },
      ],
      ['Attribution: “said”', 'Source: “Two aides”'],
    ],
    [
      'words that come twice, once',
      [
        { rule: 'hearsay-phrase', words: [span('said')] },
        { rule: 'hearsay', words: [span('said')] },
      ],
      ['Hearsay: “said”'],
    ],
    [
      'an outlet, and who stands behind it',
      [
        { rule: 'clause-before', words: [span('reports')] },
        { rule: 'identity-unnamed', words: [span('Two aides')] },
        { rule: 'knows-from', words: [span('said')] },
        { rule: 'carried-by-outlet', words: [span('the Courier')] },
      ],
      ['Attribution: “reports”', 'Source: “Two aides”', 'Knows it from: “said”', 'Passed on: “the Courier”'],
    ],
    [
      'whom it was told to',
      [
        { rule: 'clause-before', words: [span('said')] },
        { rule: 'told-outlet', words: [span('the Courier')] },
      ],
      ['Attribution: “said”', 'Told to: “the Courier”'],
    ],
    [
      'what is told without words',
      [
        { rule: 'goes-on', words: [] },
        { rule: 'same-account', words: [] },
        { rule: 'via-unnamed', words: [] },
      ],
      [
        'Attribution: the quotation goes on',
        'Passed on: the same account goes on, by somebody who is not named',
      ],
    ],
    [
      'what is seen elsewhere, not again',
      [
        { rule: 'that-clause', words: [span('said')] },
        { rule: 'counted', words: [span('Two')] },
        { rule: 'link-beside', words: [span('reports')] },
      ],
      ['Attribution: “said”'],
    ],
    [
      'why the name is withheld',
      [{ rule: 'name-withheld', words: [span('asked not to be named')] }],
      ['Why unnamed: “asked not to be named”'],
    ],
    [
      'a rule that is new, by its words',
      [{ rule: 'brand-new', words: [span('said')] }],
      ['Attribution: “said”'],
    ],
    ['nothing to quote', [{ rule: 'brand-new', words: [] }], []],
  ])('%s', (_, why, lines) => {
    expect(linesFor(why)).toEqual(lines);
  });

  test('ends with the reason for withholding a name', () => {
    expect(linesFor([], 'asked not to be named as talks go on')).toEqual([
      'Why unnamed: “asked not to be named as talks go on”',
    ]);
  });
});

describe('the card', () => {
  test.each<[string, { href: string; host: string } | null]>([
    [
      'https://www.marlow.example/board?id=1',
      { href: 'https://www.marlow.example/board?id=1', host: 'marlow.example' },
    ],
    ['javascript:alert(1)', null],
    ['no address', null],
  ])('links to %s', (href, link) => {
    const { report, statement } = only({ says: ['it closed'], link: { href, span: [0, 3] } });
    expect(cardView(report, statement, t).link).toEqual(link);
  });

  test('begins lines with a capital, but leaves names as they spell themselves', () => {
    const named = (who: string) => {
      const { report, statement } = only({ says: ['it closed'], who });
      return cardView(report, statement, t).who;
    };
    expect(['two officials', 'the Courier', 'eBay', 'Dana Holt', 'écoliers'].map(named)).toEqual([
      'Two officials',
      'The Courier',
      'eBay',
      'Dana Holt',
      'Écoliers',
    ]);
  });

  test.each<[Root['kind'], number, string]>([
    ['report', 2, '1 more statement rests on the same report by The Courier.'],
    ['report', 4, '3 more statements rest on the same report by The Courier.'],
    ['relay', 2, '1 more statement is passed on by The Courier.'],
    ['relay', 3, '2 more statements are passed on by The Courier.'],
    ['source', 2, '1 more statement rests on the same source.'],
    ['source', 5, '4 more statements rest on the same source.'],
  ])('says what rests on the same %s as %i statements in all', (kind, count, sentence) => {
    const root = {
      id: 'root-1',
      kind,
      source: null,
      via: kind === 'source' ? [] : ['The Courier'],
      who: [],
      identities: [],
      statements: Array.from({ length: count }, (_, at) => `s${at + 1}`),
      anonymous: false,
      secondHand: true,
    };
    const rows = [{ says: ['it closed'] }, { says: ['it opens'] }];
    const report = reportOf({ rows, roots: [root] });
    const [one, other] = report.statements.map((statement) => cardView(report, statement, t).shared);
    expect([one, other]).toEqual([sentence, sentence]);
    const alone = reportOf({ rows, roots: [{ ...root, statements: ['s2', 's3'] }] });
    expect(alone.statements.map((statement) => cardView(alone, statement, t).shared)[0]).toBe(null);
  });

  test('is named for screen readers', () => {
    const { report, statement } = only({ says: ['it closed'], who: 'an aide', identity: 'unnamed' });
    expect(cardView(report, statement, t).label).toBe('Where this comes from: An aide. Anonymous.');
  });
});

describe('what the card offers', () => {
  const offered = (row: Omit<Row, 'says'>) => {
    const { report, statement } = only({ says: ['The quay would close'], ...row });
    return cardView(report, statement, t);
  };

  test.each([
    [{ who: 'an aide', identity: 'unnamed' }, ['named', 'notStatement', 'source']],
    [{ who: 'residents', identity: 'group' }, ['named', 'notStatement', 'source']],
    [{ who: 'Dana Holt' }, ['notStatement', 'source']],
    [{ who: null, identity: 'none' }, ['notStatement', 'source']],
  ] as const)('to be said of a statement by %j: %j', (row, remarks) => {
    expect(offered(row).remarks).toEqual(remarks);
  });

  test('says that the reader has corrected it', () => {
    expect(offered({ corrected: { as: 'named' } }).corrected).toBe('corrected by you');
    expect(offered({}).corrected).toBeNull();
  });

  test('searches for the report that it comes from where the article does not link it', () => {
    const courier = { who: 'The Courier', identity: 'outlet' } as const;
    expect(offered(courier).search?.who).toBe('The Courier');
    const link = { href: 'https://courier.example/quay', span: [0, 3] as const };
    expect(offered({ ...courier, link })).toMatchObject({ search: null, link: { host: 'courier.example' } });
    expect(offered({ who: 'Dana Holt' }).search).toBeNull();
  });
});
