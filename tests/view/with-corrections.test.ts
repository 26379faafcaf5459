import { describe, expect, it } from 'vitest';
import type { Remark } from '../../src/report';
import { withCorrections, wordsOf } from '../../src/view/readings/with-corrections';
import { reportOf } from './report-of';

const report = reportOf({
  rows: [
    {
      says: ['the quay would close'],
      source: 'e1',
      who: 'a senior official',
      identity: 'unnamed',
      unnamedBecause: 'the quay',
      why: [
        { rule: 'that-clause', words: [] },
        { rule: 'identity-unnamed', words: [] },
      ],
    },
    { says: ['the crane would stay'], source: 'e1', who: 'a senior official', identity: 'unnamed' },
    { says: ['the ferry was late'], source: 'e2', who: 'Dana Holt', via: ['The Courier'] },
    { says: ['the tide was high'], who: null, identity: 'none', secondHand: true },
  ],
  sources: [
    { id: 'e1', name: 'a senior official', identity: 'unnamed', count: 1, statements: ['s1', 's2'] },
    { id: 'e2', name: 'Dana Holt', statements: ['s3'] },
  ],
  roots: [
    {
      ...{ id: 'r1', kind: 'source', source: 'e1', via: [], who: ['a senior official'] },
      ...{ identities: ['unnamed'], statements: ['s1', 's2'], anonymous: true, secondHand: false },
    },
  ],
  headline: { attributed: false, restsOn: ['s1'], anonymous: true, secondHand: false },
});

const corrected = (words: string, remark: Remark) => withCorrections(report, [{ words, remark }]);

describe('a report with corrections', () => {
  it('is the same where none is about it', () => {
    expect(withCorrections(report, [])).toBe(report);
    expect(corrected('other words', { as: 'named' })).toBe(report);
  });

  it('has a source with a name where the reader says so: one for all of its statements', () => {
    const now = withCorrections(report, [
      { words: 'the quay would close', remark: { as: 'named' } },
      { words: 'the crane would stay', remark: { as: 'named' } },
    ]);
    const [first, second] = now.statements;
    expect(first).toMatchObject({
      who: 'a senior official',
      identity: 'person',
      anonymous: false,
      reason: null,
    });
    expect(first?.why.map(({ rule }) => rule)).toEqual(['that-clause']);
    expect(first?.source).toBe(second?.source);
    const source = now.sources.find(({ id }) => id === first?.source);
    expect(source).toMatchObject({ name: 'a senior official', identity: 'person', count: null });
    expect(source?.statements).toEqual(['s1', 's2']);
    expect(now.headline).toMatchObject({ anonymous: false, statesAsFact: false });
  });

  it('knows the source that the reader names, be it of the article or not; who passed it on stays', () => {
    const [first] = corrected('the quay would close', { as: 'source', who: 'dana holt' }).statements;
    expect(first).toMatchObject({
      source: 'e2',
      who: 'Dana Holt',
      anonymous: false,
      corrected: { as: 'source' },
    });
    const now = corrected('the ferry was late', { as: 'source', who: 'Ada Lindqvist' });
    const late = now.statements[2];
    expect(late).toMatchObject({ who: 'Ada Lindqvist', via: ['The Courier'], secondHand: true });
    expect(now.sources.find(({ id }) => id === late?.source)?.statements).toEqual(['s3']);
    expect(now.sources.find(({ id }) => id === 'e2')?.statements).toEqual([]);
  });

  it('names a source where nobody was named', () => {
    const said = corrected('the tide was high', { as: 'source', who: 'Ada Lindqvist' }).statements[3];
    expect(said).toMatchObject({
      who: 'Ada Lindqvist',
      identity: 'person',
      anonymous: false,
      secondHand: true,
    });
  });

  it('stays anonymous where somebody without a name has passed it on', () => {
    const via = { ...report, statements: report.statements.map((each) => ({ ...each, why: VIA })) };
    const words = 'the quay would close';
    const [first] = withCorrections(via, [{ words, remark: { as: 'source', who: 'X' } }]).statements;
    expect(first?.anonymous).toBe(true);
  });

  it('is without what is no statement, wherever it was, but remembers it', () => {
    const now = corrected('the quay would close', { as: 'notStatement' });
    expect(now.statements.map(({ id }) => id)).toEqual(['s2', 's3', 's4']);
    expect(now.withdrawn?.map(({ id }) => id)).toEqual(['s1']);
    expect(now.roots).toEqual([]);
    expect(now.headline?.restsOn).toEqual([]);
    expect(now.sources[0]?.statements).toEqual(['s2']);
    expect(report.statements).toHaveLength(4);
  });

  it('knows a statement by its first words, white space aside', () => {
    const [start, end] = [0, 200];
    expect(wordsOf('long \n word '.repeat(40), { content: [[start, end]] })).toBe(
      'long word '.repeat(40).slice(0, 120),
    );
  });
});

const VIA = [{ rule: 'via-unnamed', words: [] }];
