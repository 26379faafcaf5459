import { describe, expect, it } from 'vitest';
import { findBestPath, sumPaths } from '../../src/engine/learned/chain';
import { sumTrees } from '../../src/engine/learned/forest';
import { hashWord } from '../../src/engine/learned/hash';
import { KEY_BITS } from '../../src/engine/learned/key-index';
import { L } from '../../src/engine/learned/labels';
import { LABEL_OF, START } from '../../src/engine/learned/states';
import type { AnnotatedArticle } from '../../src/training/corpora';
import { countCues, readCueness, stepOfCounts } from '../../src/training/count-cues';
import { prepareDocument } from '../../src/training/documents';
import { type Example, fitChain } from '../../src/training/fit-chain';
import { FOREST, fitForest } from '../../src/training/fit-forest';
import { keepRows, rankRows } from '../../src/training/keep-features';
import { listReadings } from '../../src/training/list-readings';
import { selectFeatures } from '../../src/training/select-features';
import { articleOf } from '../engine/article-of';
import { nameOf, stateNamed } from '../engine/state-names';

/** Feature 0 stands for a cue, 1 for what begins a content, 2 for what goes on with it, 3 for the rest, 4 says nothing. */
const GOLD = ['o', 'Bq||c', 'Bc|q|', 'Ic|q|', 'Ic|q|', 'o', 'Bq||c', 'Bc|q|'].map(stateNamed);
const ROWS = [3, 0, 1, 2, 2, 3, 0, 1].flatMap((row) => [row, 4]);
const example: Example = {
  rows: Int32Array.from(ROWS),
  width: 2,
  kinds: new Int32Array(GOLD.length),
  gold: Uint8Array.from(GOLD),
  weight: 1,
};
/** Often enough for what follows what in it. */
const examples: readonly Example[] = [example, example, example, example];
const options = { epochs: 20, averaged: 1, rate: 0.3, penalty: 0.001, dropout: 0.1, seed: 3 };
const silent = (): void => undefined;

describe('a chain', () => {
  const model = fitChain(examples, 5, 1, options, silent);

  it('learns what it is shown', () => {
    const scores = Float64Array.from({ length: GOLD.length * L }, (_, k) => {
      const [i, y] = [Math.floor(k / L), k % L];
      return ROWS.slice(2 * i, 2 * i + 2).reduce((sum, row) => sum + (model.weights[row * L + y] ?? 0), 0);
    });
    const lattice = { length: GOLD.length, scores, kinds: example.kinds };
    const sums = sumPaths(lattice, model.steps, 0);
    expect([...findBestPath(lattice, model.steps, sums, 0)]).toEqual(GOLD);
    for (const [i, state] of GOLD.entries())
      expect(sums.marginals[i * L + (LABEL_OF[state] ?? 0)]).toBeGreaterThan(0.9);
  });

  it('comes out the same each time, and another with another seed', () => {
    expect(fitChain(examples, 5, 1, options, silent)).toEqual(model);
    expect(fitChain(examples, 5, 1, { ...options, seed: 4 }, silent).weights).not.toEqual(model.weights);
  });

  it('tells of each round, with less and less loss', () => {
    const told: string[] = [];
    fitChain(examples, 5, 1, { ...options, epochs: 3, dropout: 0 }, (line) => told.push(line));
    expect(told[0]).toMatch(/^\d+ edges, 0 paragraphs left out$/);
    const losses = told
      .slice(1)
      .map((line) => Number(/^epoch \d of 3: loss ([\d.]+) a token$/.exec(line)?.[1]));
    expect(losses).toHaveLength(3);
    expect(losses).toEqual([...losses].sort((a, b) => b - a));
  });

  it('has the edges that are seen often enough, and a way on from every state', () => {
    const { automaton } = model.steps;
    const edges = Array.from(automaton.from, (from, k) => `${nameOf(from)} ${nameOf(automaton.to[k] ?? -1)}`);
    const pairs = GOLD.map((state, i) => `${nameOf(GOLD[i - 1] ?? START)} ${nameOf(state)}`);
    expect(edges).toEqual(expect.arrayContaining(pairs));
    const left = new Set(automaton.from);
    expect(left.size).toBe(START + 1);
    const seen = new Set([START, ...GOLD]);
    const others = edges.filter((_, k) => !seen.has(automaton.from[k] ?? -1));
    expect(others.filter((edge) => !edge.endsWith(' o'))).toEqual([]);
  });

  it('leaves out paragraphs with steps that are rare', () => {
    const odd = {
      ...example,
      gold: example.gold.map((state, i) => (i === 5 ? stateNamed('Bs||cq') : state)),
    };
    const told: string[] = [];
    const without = fitChain([odd, ...examples, odd, odd], 5, 1, options, (line) => told.push(line));
    expect(told[0]).toMatch(/, 3 paragraphs left out$/);
    expect(without).toEqual(model);
    const often = fitChain([odd, ...examples, odd, odd, odd], 5, 1, options, (line) => told.push(line));
    expect(told.find((line) => / 0 paragraphs left out$/.test(line))).toBeDefined();
    expect(often.steps.automaton.from.length).toBeGreaterThan(model.steps.automaton.from.length);
  });

  it('learns nothing from a paragraph without weight', () => {
    const unheard = fitChain(
      examples.map((each) => ({ ...each, weight: 0 })),
      5,
      1,
      options,
      silent,
    );
    expect(new Set([...unheard.weights, ...unheard.steps.weights])).toEqual(new Set([0]));
  });

  it('keeps the features that matter, with their rows renumbered', () => {
    const kept = rankRows(model, 3);
    expect([...kept]).not.toContain(4);
    const { examples: renumbered, keys } = keepRows([example], Int32Array.of(10, 11, 12, 13, 14), kept);
    expect([...keys]).toEqual([...kept].map((row) => row + 10));
    const rows = [...(renumbered[0]?.rows ?? [])];
    expect(rows.map((row) => (row < 0 ? -1 : kept[row]))).toEqual(
      ROWS.map((row) => (kept.includes(row) ? row : -1)),
    );
  });
});

it('features that are seen often enough have rows, in the order of their keys', () => {
  const lists = [Int32Array.of(9, 5, 9, 2 ** KEY_BITS - 1), Int32Array.of(0, 5, 9, 2 ** KEY_BITS - 1)];
  const { keys, rowOf } = selectFeatures(lists, 2);
  expect([...keys]).toEqual([5, 9, 2 ** KEY_BITS - 1]);
  expect([0, 1, 5, 9, 2 ** KEY_BITS - 1].map((key) => rowOf[key])).toEqual([-1, -1, 0, 1, 2]);
});

it('a forest tells apart what two facts together decide', () => {
  const rows = Array.from({ length: 400 }, (_, i) => Float32Array.of(i % 2, (i >> 1) % 2, (i * 7919) % 13));
  const right = rows.map(([a, b]) => (a === 1 && b === 1 ? 1 : 0));
  const forest = fitForest(rows, right, { ...FOREST, columns: 1 });
  expect(sumTrees(forest, Float32Array.of(1, 1, 5))).toBeGreaterThan(2);
  expect(sumTrees(forest, Float32Array.of(1, 0, 5))).toBeLessThan(-2);
  expect(fitForest(rows, right, { ...FOREST, columns: 1 })).toEqual(forest);
});

it('a forest learns from a case as much as it weighs', () => {
  const rows = Array.from({ length: 400 }, (_, i) => Float32Array.of(i % 2));
  const right = rows.map(([odd = 0], i) => (i < 100 ? 1 - odd : odd));
  const options = { ...FOREST, columns: 1 };
  const odds = (share: number): number =>
    sumTrees(
      fitForest(
        rows,
        right,
        options,
        right.map((_, i) => (i < 100 ? share : 1)),
      ),
      Float32Array.of(1),
    );
  expect(odds(1)).toBeGreaterThan(0); // three of four cases say so
  expect(odds(1)).toBeLessThan(odds(0));
  expect(odds(10)).toBeLessThan(0);
});

const TEXT = 'Dana Holt said the pier would close. It did, Roth says.';
const spanOf = (words: string): readonly [number, number] => {
  const start = TEXT.indexOf(words);
  return [start, start + words.length];
};
const annotated: AnnotatedArticle = {
  id: 'pier',
  article: articleOf([TEXT]),
  attributions: [
    { source: [spanOf('Dana Holt')], cue: [spanOf('said')], content: [spanOf('the pier would close')] },
    { source: [spanOf('Roth')], cue: [spanOf('says')], content: [spanOf('It did')] },
  ],
  discard: [],
};

describe('how often a word is a cue', () => {
  it.each([
    [0, 2, 0],
    [0, 100, 0],
    [3, 100, 1],
    [10, 100, 2],
    [50, 100, 4],
    [99, 100, 6],
  ])('%d of %d uses: step %d', (cues, uses, step) => {
    expect(stepOfCounts(cues, uses)).toBe(step);
  });

  it('is told without the articles that ask', () => {
    const document = prepareDocument(annotated);
    const all = countCues([document, document, document, document]);
    expect(readCueness(all)(hashWord('said'))).toBeGreaterThan(3);
    expect(readCueness(all, countCues([document, document, document]))(hashWord('said'))).toBe(0);
  });
});

it('an article, and no single sentence, is read as it is and, in the same part, with gaps in what the rules find', () => {
  const document = prepareDocument(annotated);
  const [finding] = document.findings;
  if (!finding) throw new Error('the rules find nothing');
  const full = { ...document, findings: new Array(500).fill(finding) };
  const readings = listReadings([full, full, full], 2, 2);
  expect(readings.map(({ fold }) => fold)).toEqual([0, 0, 0, 1, 1, 1, 0, 0, 0]);
  const counts = readings.map((reading) => reading.document.findings.length);
  expect(counts.filter((_, i) => i % 3 === 0)).toEqual([500, 500, 500]);
  for (const count of counts.filter((_, i) => i % 3 > 0)) {
    expect(count).toBeGreaterThan(350);
    expect(count).toBeLessThan(450);
  }
  expect(listReadings([full, full, full], 2, 2)).toEqual(readings);
  expect(listReadings([{ ...full, single: true }], 2, 2)).toHaveLength(1);
});
