import { describe, expect, it } from 'vitest';
import { findBestPath, L } from '../../src/engine/learned/chain';
import { judge } from '../../src/engine/learned/forest';
import { hashWord } from '../../src/engine/learned/hash';
import { ROW } from '../../src/engine/learned/tagger';
import type { AnnotatedArticle } from '../../src/training/corpora';
import { countCues, readCueness, stepOfCounts } from '../../src/training/count-cues';
import { prepareDocument } from '../../src/training/documents';
import { type Example, fitChain } from '../../src/training/fit-chain';
import { FOREST, fitForest } from '../../src/training/fit-forest';
import { keepRows, rankRows } from '../../src/training/keep-features';
import { articleOf } from '../engine/bracketed';

/** Feature 0 stands for a cue, 1 for what begins a content, 2 for what goes on with it, 3 for the rest, 4 says nothing. */
const GOLD = [0, 3, 5, 6, 6, 0, 3, 5];
const ROWS = [3, 0, 1, 2, 2, 3, 0, 1].flatMap((row) => [row, 4]);
const example: Example = {
  rows: Int32Array.from(ROWS),
  width: 2,
  kinds: new Int32Array(GOLD.length),
  gold: Uint8Array.from(GOLD),
  weight: 1,
};
const options = { epochs: 20, rate: 0.3, penalty: 0.001, dropout: 0.1, seed: 3 };
const silent = (): void => undefined;

describe('a chain', () => {
  it('learns what it is shown, the same way each time', () => {
    const model = fitChain([example], 5, 1, options, silent);
    const scores = Float64Array.from({ length: GOLD.length * L }, (_, k) => {
      const [i, y] = [Math.floor(k / L), k % L];
      return ROWS.slice(2 * i, 2 * i + 2).reduce((sum, row) => sum + (model.weights[row * ROW + y] ?? 0), 0);
    });
    expect([...findBestPath({ length: GOLD.length, scores, kinds: example.kinds }, model.steps, 0)]).toEqual(
      GOLD,
    );
    expect(fitChain([example], 5, 1, options, silent)).toEqual(model);
    expect(fitChain([example], 5, 1, { ...options, seed: 4 }, silent).weights).not.toEqual(model.weights);
  });

  it('keeps the features that matter, with their rows renumbered', () => {
    const model = fitChain([example], 5, 1, options, silent);
    const kept = rankRows(model, 3);
    expect([...kept]).not.toContain(4);
    const { examples, keys } = keepRows([example], Int32Array.of(10, 11, 12, 13, 14), kept);
    expect([...keys]).toEqual([...kept].map((row) => row + 10));
    const rows = [...(examples[0]?.rows ?? [])];
    expect(rows.map((row) => (row < 0 ? -1 : kept[row]))).toEqual(
      ROWS.map((row) => (kept.includes(row) ? row : -1)),
    );
  });
});

it('a forest tells apart what two facts together decide', () => {
  const rows = Array.from({ length: 400 }, (_, i) => Float32Array.of(i % 2, (i >> 1) % 2, (i * 7919) % 13));
  const right = rows.map(([a, b]) => (a === 1 && b === 1 ? 1 : 0));
  const forest = fitForest(rows, right, { ...FOREST, columns: 1 });
  expect(judge(forest, Float32Array.of(1, 1, 5))).toBeGreaterThan(0.9);
  expect(judge(forest, Float32Array.of(1, 0, 5))).toBeLessThan(0.1);
  expect(fitForest(rows, right, { ...FOREST, columns: 1 })).toEqual(forest);
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

it('turns annotated spans into labels of tokens', () => {
  const { scan, labels } = prepareDocument(annotated);
  const shown = scan.norms.map((norm, i) => `${norm}:${labels[i]}`).join(' ');
  expect(shown).toBe(
    'dana:1 holt:2 said:3 the:5 pier:6 would:6 close:6 .:0 it:5 did:6 ,:0 roth:1 says:3 .:0',
  );
});

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
