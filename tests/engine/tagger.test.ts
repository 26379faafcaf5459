import { describe, expect, it } from 'vitest';
import { buildAutomaton } from '../../src/engine/learned/automaton';
import { readSteps } from '../../src/engine/learned/chain';
import { ATTRIBUTION_TEMPLATES, hashFeature } from '../../src/engine/learned/features';
import { L } from '../../src/engine/learned/labels';
import { prepareScorer, scoreLabels, type Tagger } from '../../src/engine/learned/tagger';
import { readFacts } from '../../src/engine/learned/token-facts';
import { prepareDocument } from '../../src/training/documents';
import { articleOf } from './article-of';

const { scan, findings } = prepareDocument({
  id: 'pier',
  article: articleOf(['Mira Holt said the pier was safe.']),
  attributions: [],
  discard: [],
});
const [facts] = readFacts(scan, findings, () => 0);
if (!facts) throw new Error('the article has one block');

/** Keys of each token's features. */
const features = Array.from({ length: facts.length }, (): number[] => []);
for (const template of ATTRIBUTION_TEMPLATES) {
  const column = new Int32Array(facts.length);
  hashFeature(template, facts, column);
  for (const [i, key] of column.entries()) features[i]?.push(key);
}

const TOP = 2;

/** Knows two of three features. */
function taggerOf(weightOf: (k: number) => number): Tagger {
  const keys = Int32Array.from(new Set(features.flat())).filter((_, i) => i % 3 > 0);
  const weights = Float32Array.from({ length: keys.length * L }, (_, k) => weightOf(k));
  return { keys, weights, steps: readSteps(buildAutomaton([]), new Float32Array()) };
}

describe('scores of labels', () => {
  it("are the sums of the weights of a token's features, each rounded to a step of a 127th of the largest", () => {
    const tagger = taggerOf((k) => TOP * Math.sin(k));
    const scores = scoreLabels(prepareScorer(tagger), ATTRIBUTION_TEMPLATES, facts);
    expect(scores).toHaveLength(facts.length * L);
    features.forEach((keys, i) => {
      const rows = keys.map((key) => tagger.keys.indexOf(key)).filter((row) => row !== -1);
      expect(rows.length).toBeGreaterThan(10);
      for (let y = 0; y < L; y++) {
        const sum = rows.reduce((total, row) => total + (tagger.weights[row * L + y] ?? 0), 0);
        expect(Math.abs((scores[i * L + y] ?? 0) - sum)).toBeLessThan((rows.length * TOP) / 127 / 2 + 1e-6);
      }
    });
  });

  it('are 0 where no weight is anything else', () => {
    const scores = scoreLabels(prepareScorer(taggerOf(() => 0)), ATTRIBUTION_TEMPLATES, facts);
    expect(new Set(scores)).toEqual(new Set([0]));
  });

  it('are 0 where no feature is known', () => {
    const tagger = { ...taggerOf(() => 1), keys: new Int32Array(), weights: new Float32Array() };
    const scores = scoreLabels(prepareScorer(tagger), ATTRIBUTION_TEMPLATES, facts);
    expect(new Set(scores)).toEqual(new Set([0]));
  });
});
