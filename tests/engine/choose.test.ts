import { expect, it } from 'vitest';
import { chooseProposals } from '../../src/engine/learned/choose';
import type { Proposal } from '../../src/engine/learned/propose';
import { prepareDocument } from '../../src/training/documents';
import { articleOf } from './article-of';

it('lets only the surer of two proposals stand that say much the same', () => {
  const article = articleOf(['Roth said the pier was safe and the crane was not']);
  const { scan } = prepareDocument({ id: 'row', article, attributions: [], discard: [] });
  const proposal = (first: number, end: number): Proposal => ({
    source: null,
    cue: null,
    content: [{ first, end }],
    from: 1,
    finding: null,
  });
  const proposals = [proposal(2, 10), proposal(2, 6), proposal(7, 11)];
  // the judge asks of the only fact whether it is above 0.5, then above 0.2
  const forest = {
    base: 0,
    fact: Int16Array.of(0, 0, -1, -1, -1),
    value: Float32Array.of(0.5, 0.2, 2, -1, 1),
    left: Int32Array.of(1, 3, 2, 3, 4),
    roots: Int32Array.of(0),
  };
  const facts = [0.3, 0.9, 0.1].map((value) => Float32Array.of(value));
  const judged = chooseProposals(scan, proposals, facts, {
    forest,
    curve: { at: Float32Array.of(0), value: Float32Array.of(1) },
  });
  expect(judged.map(({ proposal: one, stands }) => `${proposals.indexOf(one)} ${stands}`)).toEqual([
    '1 true',
    '0 false',
    '2 true',
  ]);
});
