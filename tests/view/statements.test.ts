import { describe, expect, test } from 'vitest';
import { cardView } from '../../src/view/card-view';
import { chainLine, chainOf } from '../../src/view/chain';
import { kindLabel, kindOf } from '../../src/view/kinds';
import { whyLines } from '../../src/view/why';
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
    expect(chainLine(chainOf(report, statement, t))).toBe(line);
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
});

describe('why', () => {
  test('quotes the words it was read from, each once, and the reason for withholding a name', () => {
    const report = reportOf({
      text: 'Two aides, who asked not to be named as talks go on, said the quay would close. Two aides.',
      rows: [
        {
          says: ['the quay would close'],
          readFrom: ['said', 'Two aides', 'Two aides'],
          unnamedBecause: 'asked not to be named as talks go on',
          identity: 'unnamed',
        },
      ],
    });
    const [statement] = report.statements;
    expect(statement && whyLines(report, statement, t)).toEqual([
      { label: 'Read from', words: '“said”, “Two aides”' },
      { label: 'Why unnamed', words: '“asked not to be named as talks go on”' },
    ]);
  });

  test('says nothing where there are no words to quote', () => {
    const { report, statement } = only({ says: ['it closed'] });
    expect(whyLines(report, statement, t)).toEqual([]);
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

  test('is named for screen readers', () => {
    const { report, statement } = only({ says: ['it closed'], who: 'an aide', identity: 'unnamed' });
    expect(cardView(report, statement, t).label).toBe('Where this comes from: An aide. Anonymous.');
  });
});
