import { expect, it } from 'vitest';
import { WEIGHTS } from '../weights';

it('the weights that ship say what they were learned from, and know many features', () => {
  expect(WEIGHTS.origin).toMatch(/^\d+ articles/);
  expect(WEIGHTS.attributions.index.keys.length).toBeGreaterThan(1000);
  expect(WEIGHTS.statements.index.keys.length).toBeGreaterThan(1000);
});
