import { describe, expect, test } from 'vitest';
import type { Report, Root, Statement } from '../../src/report';
import { KINDS } from '../../src/view/kinds';
import { type Choice, readingsOf } from '../../src/view/readings/readings';
import { LEAST_CONFIDENCE, LEVELS } from '../../src/view/readings/sureness';
import { type Row, reportOf } from './report-of';

const USUAL: Choice = { sureness: 0, marked: KINDS, quiet: false };

const TEXT =
  'The quay closes\n\nThe quay closes in May. Ships were turned away. A buyer was found. Cranes are for sale. Nobody was asked.';

/** Statements in order of the text; the engine takes those from 0.45 on for sure. */
const ROWS: readonly (Row & { readonly confidence: number })[] = [
  { says: ['The quay closes in May'], who: 'Ines Kettering', source: 'kettering', confidence: 0.95 },
  {
    ...{ says: ['Ships were turned away'], who: 'two pilots', source: 'pilots', identity: 'unnamed' },
    confidence: 0.3,
  },
  {
    ...{ says: ['A buyer was found'], who: 'two pilots', source: 'pilots', identity: 'unnamed' },
    ...{ via: ['The Courier'], confidence: 0.85 },
  },
  {
    ...{ says: ['Cranes are for sale'], who: 'The Courier', source: 'courier', via: ['The Courier'] },
    confidence: 0.75,
  },
  {
    ...{ says: ['Nobody was asked'], who: 'Mila Brandt', source: 'brandt', via: ['The Courier'] },
    confidence: 0.15,
  },
];

const ROOT: Root = {
  ...{ id: 'root-1', kind: 'report', source: null, via: ['The Courier'] },
  ...{ who: ['two pilots', 'The Courier'], identities: ['unnamed', 'outlet'] },
  ...{ statements: ['s3', 's4'], anonymous: false, secondHand: true },
};

function report(): Report {
  const sources = ['kettering', 'pilots', 'courier', 'brandt'].map((id) => ({ id, name: id }));
  const all = reportOf({
    ...{ text: TEXT, rows: ROWS, sources, roots: [ROOT] },
    headline: { attributed: false, restsOn: ['s1', 's3'], anonymous: false, secondHand: false },
  });
  const isSure = ({ confidence }: Statement) => confidence >= 0.45;
  return {
    ...all,
    statements: all.statements.filter(isSure),
    candidates: all.statements.filter((statement) => !isSure(statement)),
    sources: all.sources.map((source) => ({
      ...source,
      statements: all.statements
        .filter((each) => each.source === source.id && isSure(each))
        .map(({ id }) => id),
    })),
  };
}

const idsOf = (statements: readonly Statement[]) => statements.map(({ id }) => id).join(' ');
const readings = (choice: Partial<Choice>) => readingsOf(report(), { ...USUAL, ...choice });

describe('the level', () => {
  test.each<[Choice['sureness'], string, string]>([
    [-3, 's1 s2 s3 s4 s5', ''],
    [-2, 's1 s2 s3 s4', 's5'],
    [-1, 's1 s3 s4', 's2 s5'],
    [0, 's1 s3 s4', 's2 s5'],
    [1, 's1 s3 s4', 's2 s5'],
    [2, 's1 s3', 's2 s4 s5'],
    [3, 's1', 's2 s3 s4 s5'],
  ])('%i shows %s', (sureness, shown, others) => {
    const now = readings({ sureness });
    expect(idsOf(now.report.statements)).toBe(shown);
    expect(idsOf(now.report.candidates)).toBe(others);
    expect(now.marked).toEqual(now.report.statements);
  });

  test('0 leaves the report as it is', () => {
    const given = report();
    expect(readingsOf(given, USUAL).report).toBe(given);
  });

  test('each one wants more than the one before', () => {
    const least = LEVELS.map((level) => LEAST_CONFIDENCE[level] ?? 0.45);
    expect(least).toEqual(least.toSorted((a, b) => a - b));
    expect(new Set(least).size).toBe(LEVELS.length);
  });
});

describe('what refers to statements', () => {
  test.each<[Choice['sureness'], string]>([
    [-3, 'kettering: s1; pilots: s2 s3; courier: s4; brandt: s5'],
    [0, 'kettering: s1; pilots: s3; courier: s4; brandt: '],
    [3, 'kettering: s1; pilots: ; courier: ; brandt: '],
  ])('sources at %i', (sureness, expected) => {
    const { sources } = readings({ sureness }).report;
    expect(sources.map(({ id, statements }) => `${id}: ${statements.join(' ')}`).join('; ')).toBe(expected);
  });

  test('a root takes in the candidates that came the same way, and says what then holds for all', () => {
    expect(readings({ sureness: -3 }).report.roots).toEqual([
      {
        ...ROOT,
        who: ['two pilots', 'The Courier', 'Mila Brandt'],
        identities: ['unnamed', 'person', 'person'],
        statements: ['s3', 's4', 's5'],
      },
    ]);
  });

  test('a root of which one statement is left is none', () => {
    expect(readings({ sureness: 2 }).report.roots).toEqual([]);
  });

  test('a source’s root takes in what it says first-hand, and not what came another way', () => {
    const root: Root = {
      ...ROOT,
      id: 'root-2',
      kind: 'source',
      source: 'pilots',
      via: [],
      statements: ['s3', 's4'],
    };
    const now = readingsOf({ ...report(), roots: [root] }, { ...USUAL, sureness: -3 });
    expect(now.report.roots.map(({ statements }) => statements)).toEqual([['s2', 's3', 's4']]);
  });

  test('the headline rests on what is left, and says what holds for that', () => {
    const anonymousOnly = {
      ...report(),
      statements: report().statements.map((each) => (each.id === 's1' ? { ...each, confidence: 0.5 } : each)),
    };
    expect(readingsOf(anonymousOnly, { ...USUAL, sureness: 2 }).report.headline).toMatchObject({
      ...{ restsOn: ['s3'], anonymous: true, secondHand: true, statesAsFact: true },
      ties: [{ statement: 's3' }],
    });
    expect(readingsOf({ ...report(), headline: null }, { ...USUAL, sureness: 2 }).report.headline).toBe(null);
  });
});

describe('the kinds that are marked', () => {
  test.each<[string, Partial<Choice>, string]>([
    ['all', {}, 's1 s3 s4'],
    ['one', { marked: ['anonymousSecondHand'] }, 's3'],
    ['none', { marked: [] }, ''],
    ['quiet', { quiet: true }, 's3 s4'],
    ['quiet, and not all of the others', { quiet: true, marked: ['firstHand', 'secondHand'] }, 's4'],
  ])('%s', (_, choice, marked) => {
    const now = readings(choice);
    expect(idsOf(now.marked)).toBe(marked);
    expect(idsOf(now.report.statements), 'all are listed').toBe('s1 s3 s4');
  });
});
