import { expect } from 'vitest';
import { analyse } from '../../src/engine/analyse';
import { WEIGHTS } from '../weights';
import { holdsForAll } from './holds-for-all';
import { faultsOf } from './report-invariants';
import { articles } from './texts';

holdsForAll('any text gives a report that keeps its promises', 3, articles, (article) => {
  expect(faultsOf(analyse(article, WEIGHTS), article)).toEqual([]);
});

holdsForAll('the same article gives the same report', 1, articles, (article) => {
  expect(analyse(article, WEIGHTS)).toEqual(analyse(structuredClone(article), WEIGHTS));
});
