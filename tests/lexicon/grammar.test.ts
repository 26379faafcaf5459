import { expect, test } from 'vitest';
import { isOfClass } from '../../src/lexicon/grammar';
import type { GrammarClass } from '../../src/lexicon/grammar-class';

const rows: readonly [name: GrammarClass, inside: string, outside: string][] = [
  ['be', 'were', 'had'],
  ['have', "hasn't", 'is'],
  ['modal', 'might', 'did'],
  ['coordinating', 'but', 'because'],
  ['linking', 'of', 'during'],
  ['postposed', 'briefed', 'said'],
  ['name-particle', 'von', 'from'],
  ['writing', 'column', 'statement'],
  ['press', 'reporter', 'newspaper'],
  ['indefinite', 'another', 'the'],
];

test.each(rows)('%s holds "%s" and not "%s"', (name, inside, outside) => {
  expect(isOfClass(name, inside)).toBe(true);
  expect(isOfClass(name, outside)).toBe(false);
});
