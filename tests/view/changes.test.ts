import { describe, expect, test } from 'vitest';
import type { RememberedStatement, Visit } from '../../src/report';
import { visitOf } from '../../src/settings/visit';
import { type Changes, changesSince } from '../../src/view/readings/changes';
import { withCorrections } from '../../src/view/readings/with-corrections';
import { type Row, reportOf } from './report-of';

const TIDE = { says: ['the tide gates had failed twice'], who: 'Dana Holt' } as const;
const SILT = {
  says: ['the channel was full of silt'],
  who: 'a harbour official',
  identity: 'unnamed',
} as const;
const CRANE = { says: ['no crane would be sold before June'], who: 'Aron Vale' } as const;

const reportWith = (rows: readonly Row[], text?: string) => reportOf(text ? { rows, text } : { rows });
const visit = (rows: readonly Row[], rest: Partial<Visit> = {}): Visit => ({
  ...visitOf(reportWith(rows), 7),
  ...rest,
});
const words = ({ words: said }: RememberedStatement) => said;

const brief = (changes: Changes | null) =>
  changes && {
    title: changes.title,
    gone: changes.gone.map(words),
    added: changes.added,
    named: changes.named.map(({ before, now }) => [before.who, now]),
    unnamed: changes.unnamed.map(({ before, now }) => [before.who, now]),
  };

const NONE = { title: null, gone: [], added: [], named: [], unnamed: [] };

describe('what has changed since an earlier visit', () => {
  test.each<[what: string, before: readonly Row[], now: readonly Row[], expected: object | null]>([
    ['nothing', [TIDE, SILT], [TIDE, SILT], null],
    ['nothing but the order', [TIDE, SILT], [SILT, TIDE], null],
    ['a statement gone', [TIDE, SILT], [TIDE], { ...NONE, gone: ['the channel was full of silt'] }],
    ['one more', [TIDE], [TIDE, SILT], { ...NONE, added: ['s2'] }],
    [
      'a source now named',
      [SILT],
      [{ ...SILT, who: 'Piet Arden', identity: 'person' }],
      { ...NONE, named: [['a harbour official', 's1']] },
    ],
    [
      'a name withdrawn',
      [CRANE],
      [{ ...CRANE, who: 'a trader', identity: 'unnamed' }],
      { ...NONE, unnamed: [['Aron Vale', 's1']] },
    ],
    [
      'a statement edited',
      [TIDE],
      [{ says: ['the tide gates had failed three times'], who: 'Dana Holt' }],
      null,
    ],
    [
      'a statement replaced',
      [TIDE],
      [{ says: ['the pilots had been warned by radio'], who: 'Dana Holt' }],
      { ...NONE, gone: ['the tide gates had failed twice'], added: ['s1'] },
    ],
    ['said twice, once gone', [TIDE, TIDE], [TIDE], { ...NONE, gone: ['the tide gates had failed twice'] }],
  ])('%s', (_, before, now, expected) => {
    expect(brief(changesSince(visit(before), reportWith(now)))).toEqual(expected);
  });

  test('another headline', () => {
    const changes = changesSince(visit([TIDE], { title: 'The quay opens' }), reportWith([TIDE]));
    expect(changes).toMatchObject({ ...NONE, title: 'The quay opens', since: 7 });
  });

  test('nothing seems new where not all was remembered', () => {
    expect(changesSince(visit([TIDE], { isWhole: false }), reportWith([TIDE, SILT]))).toBe(null);
  });
});

test('what the reader has corrected is no change of the article', () => {
  const report = reportWith([TIDE, SILT, CRANE]);
  const corrected = withCorrections(report, [
    { words: TIDE.says[0], remark: { as: 'notStatement' } },
    { words: SILT.says[0], remark: { as: 'named' } },
  ]);
  expect(corrected).not.toBe(report);
  expect(changesSince(visit([TIDE, SILT, CRANE]), corrected)).toBeNull();
  expect(brief(changesSince(visit([CRANE]), corrected))).toEqual({ ...NONE, added: ['s2'] });
});
