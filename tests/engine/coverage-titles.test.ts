import { describe, expect, test } from 'vitest';
import { type Expected, faultOf } from './coverage';

/** Headlines that say whose their statement is. What stands before a slash leads to the sentence; its content is in braces. */
type Rows = readonly (readonly [Expected, string])[];

const rows: Record<string, Rows> = {
  titles: [
    ['second-hand', '{Ferry line to close by June}, Reuters reports'],
    ['both', '{Ferry line to close by June}, sources tell Reuters'],
    ['anonymous', '{Ferry line to close by June}, sources say'],
    ['anonymous', '{Ferry line to close by June} – sources'],
    ['anonymous', 'Sources: {Ferry line to close by June}'],
    ['anonymous', '{Ferry line to close by June}, officials say'],
    ['anonymous', '{Ferry line to close by June}: officials'],
    ['anonymous', 'Officials say {ferry line will close by June}'],
    ['anonymous', 'Experts warn {ferry line could close by June}'],
    ['anonymous', 'Critics say {ferry line is a waste of money}'],
    ['anonymous', '{Ferry line is doomed}, experts warn'],
    ['anonymous', '{Ferry was overloaded}, witnesses say'],
    ['anonymous', '{Ferry was overloaded}, US official says'],
    ['anonymous', 'Exclusive: {Ferry line to close by June}, sources say'],
    ['anonymous', 'Exclusive: {Ferry line to close by June} – sources'],
    ['nothing', 'Explainer: Why the ferry line will close'],
    ['second-hand', '{Ferry line to close by June} – reports'],
    ['second-hand', '{Ferry line to close by June}: State media'],
    ['second-hand', '{Ferry line to close by June} — state media'],
    ['second-hand', '{Ferry line to close by June} - Norwegian media'],
    ['second-hand', '{Ferry line to close by June} - newspaper'],
    ['nothing', 'Ferry line to close by June - Marlow Media'],
    ['anonymous', '{Two dead in attack on ferry line}: Norlandic, Swedish security sources'],
    ['anonymous', '{Ferry line makes bid for a second boat}-sources'],
    ['nothing', 'Why the ferry line matters: five charts'],
    ['nothing', 'The harbour board: a short history'],
    ['second-hand', '{Ferry line reportedly to close by June}'],
    ['second-hand', '{Harbour chief allegedly sold the crane twice}'],
    ['neither', '{Ferry line to close by June}, minister says'],
    ['neither', 'Minister: {Ferry line to close by June}'],
    ['neither', '{Ferry was overloaded}, police say'],
    ['nothing', 'Ferry line to close by June'],
    ['nothing', 'Sources of the river found at last'],
    ['nothing', 'Ten experts to advise the town on its pier'],
  ],
};

/** Not found yet, or not as it should be. */
const gaps: Rows = [
  ['anonymous', '{“We were lied to”}: residents on the ferry that never came'],
  ['second-hand', '{Ferry line to close by June} – report'],
  ['second-hand', '{Ferry line to close by June}: report'],
  ['second-hand', 'Reuters: {Ferry line to close by June}'],
];

describe.each(Object.entries(rows))('%s', (_, table) => {
  test.each(table)('%s: %s', (expected, row) => {
    expect(faultOf(row, expected, true)).toBeNull();
  });
});

describe('known gaps', () => {
  test.fails.each(gaps)('%s: %s', (expected, row) => {
    expect(faultOf(row, expected, true)).toBeNull();
  });
});
