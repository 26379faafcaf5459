import { expect, test } from 'vitest';
import { FRAGMENTS } from '../../src/cli/bench/hostile/fragments';
import { measureHostile } from '../../src/cli/bench/hostile/measure-hostile';
import { LAYOUTS, pumpArticle } from '../../src/cli/bench/hostile/pump-article';
import { showHostile } from '../../src/cli/bench/hostile/show-hostile';
import { analyse } from '../../src/engine/analyse';
import { isReadable } from '../../src/engine/reading/language';
import { faultsOf } from '../properties/report-invariants';
import { WEIGHTS } from '../weights';

/** Of each fragment. A stage that went through the text once for each of them would take minutes. */
const REPEATS = 80;

test.each(Object.entries(FRAGMENTS))(
  'a text of %s is read in time, and keeps the report’s promises',
  (_, fragment) => {
    for (const layout of LAYOUTS) {
      const article = pumpArticle(fragment, REPEATS, layout);
      const report = analyse(article, WEIGHTS);
      expect(isReadable(report.article.language ?? ''), layout).toBe(true);
      expect(faultsOf(report, article), layout).toEqual([]);
    }
  },
);

test('the table of the bench says what is slowest and what grows most', () => {
  const pumped = measureHostile(WEIGHTS, 20, { 'a cue': 'said ' });
  expect(pumped.map(({ layout }) => layout)).toEqual([...LAYOUTS]);
  expect(pumped[0]?.times.length).toBe(3);
  const [first] = pumped;
  const slow = first ? [{ ...first, times: [100, 200, 800], exponent: 2 }] : [];
  const shown = showHostile(slow, 20);
  expect(shown).toMatch(/^repeated 20, 40, 80 times .*exponent$/m);
  expect(shown).toMatch(/^slowest: a cue, one paragraph: 800 ms$/m);
  expect(shown).toMatch(/power of 2\.00$/m);
});
