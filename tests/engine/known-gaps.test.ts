import { test } from 'vitest';
import { expectFound } from './test-found';

/** Sentences that are not read as they should be; one that is fails here and moves to the table of its construction. */
test.fails.each([
  '[Police] <said> {a storm had hit the quay, killing two of the crew}.',
  'On Monday, <according to> [police], {Smith, 34, was arrested in Sund}.',
  '<According to> [Lind], {the footage did not show another shopper, a nurse}, who began to curse the guard when the man had left.',
  '[A nurse we spoke to] <said> {the ward was full}.',
])('%s', expectFound);
