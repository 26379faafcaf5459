import { describe, expect, test } from 'vitest';
import type { Visit } from '../../src/report';
import { visitOf, visitsIn, visitsWith } from '../../src/settings/visit';
import { reportOf } from '../view/report-of';

const MINUTE = 60_000;
const visit = (at: number): Visit => ({ at, title: 'The quay closes', isWhole: true, statements: [] });

test.each<
  [what: string, before: number, last: number, now: number, expected: { last: number; before: number | null }]
>([
  [
    'a minute later it is still the same visit',
    0,
    100 * MINUTE,
    101 * MINUTE,
    { last: 101 * MINUTE, before: 0 },
  ],
  [
    'a day later it is another one',
    0,
    100 * MINUTE,
    2000 * MINUTE,
    { last: 2000 * MINUTE, before: 100 * MINUTE },
  ],
])('%s', (_, before, last, now, expected) => {
  const { last: newest, before: older } = visitsWith(
    { last: visit(last), before: visit(before) },
    visit(now),
  );
  expect({ last: newest.at, before: older?.at ?? null }).toEqual(expected);
});

test('the first visit has none before it', () => {
  expect(visitsWith(null, visit(5))).toEqual({ last: visit(5), before: null });
});

describe('what is remembered of an article', () => {
  test('is bounded', () => {
    const rows = Array.from({ length: 400 }, (_, n) => ({
      says: [`pier ${n} was closed`],
      who: 'Dana Holt',
    }));
    const { statements, isWhole } = visitOf(reportOf({ rows }), 1);
    expect([statements.length, isWhole]).toEqual([150, false]);
    const long = [{ says: ['x'.repeat(10_000)] }, { says: ['y'.repeat(10_000)] }];
    expect(visitOf(reportOf({ rows: long }), 1)).toMatchObject({
      isWhole: false,
      statements: [{ who: null }],
    });
  });

  test.each<[what: string, stored: unknown]>([
    ['nothing', undefined],
    ['no object', 'visits'],
    ['a visit without its time', { last: { title: null, isWhole: true, statements: [] } }],
    ['a statement without words', { last: { ...visit(1), statements: [{ who: null }] } }],
    [
      'an identity that is none',
      {
        last: {
          ...visit(1),
          statements: [{ words: 'a', who: null, identity: 'king', anonymous: true, secondHand: true }],
        },
      },
    ],
  ])('is nothing where it is damaged: %s', (_, stored) => {
    expect(visitsIn(stored)).toBe(null);
  });

  test('survives a damaged earlier visit', () => {
    expect(visitsIn({ last: visit(2), before: 'x' })).toEqual({ last: visit(2), before: null });
  });
});
