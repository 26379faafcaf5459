import { expect, it } from 'vitest';
import { chooseProposals } from '../../src/engine/learned/choose';
import { beginOf, insideOf, type Role } from '../../src/engine/learned/labels';
import { linkSpans } from '../../src/engine/learned/link';
import type { Proposal } from '../../src/engine/learned/propose';
import type { Scan } from '../../src/engine/scan';
import { prepareDocument } from '../../src/training/documents';
import { articleOf } from './bracketed';

const ROLE_OF: Readonly<Record<string, Role>> = { '[': 'source', '<': 'cue', '{': 'content' };

/** "[ Roth ] < said > { no }": words and marks apart, brackets for the labels. */
function readLabelled(row: string): { scan: Scan; path: Uint8Array } {
  const labels: number[] = [];
  const words: string[] = [];
  let role: Role | null = null;
  let begins = false;
  for (const word of row.split(' ')) {
    if (word in ROLE_OF) {
      role = ROLE_OF[word] ?? null;
      begins = true;
    } else if (word === ']' || word === '>' || word === '}') role = null;
    else {
      words.push(word);
      labels.push(role === null ? 0 : begins ? beginOf(role) : insideOf(role));
      begins = false;
    }
  }
  const { scan } = prepareDocument({
    id: 'row',
    article: articleOf([words.join(' ')]),
    attributions: [],
    discard: [],
  });
  expect(scan.norms).toHaveLength(labels.length);
  return { scan, path: Uint8Array.from(labels) };
}

it.each([
  ['[ Roth ] < said > { the pier was safe }', ['roth | said | the pier was safe']],
  ['{ the pier was safe } , [ Roth ] < said > , { and dry }', ['roth | said | the pier was safe … and dry']],
  [
    '[ Roth ] < said > { it was safe } and [ Holt ] < said > { it was not }',
    ['roth | said | it was safe', 'holt | said | it was not'],
  ],
  [
    '[ Roth ] < said > { it was safe } and < added > { it was dry }',
    ['roth | said | it was safe', 'roth | added | it was dry'],
  ],
  ['{ it was safe } < according to > [ Roth ]', ['roth | according to | it was safe']],
  ['[ Roth ] < smiled >', []],
  ['{ it was safe }', [' |  | it was safe']],
  ['[ Roth ] left early . < Reportedly > { it rained }', [' | reportedly | it rained']],
])('%s', (row, expected) => {
  const { scan, path } = readLabelled(row);
  const show = (range: { first: number; end: number } | null) =>
    range ? scan.norms.slice(range.first, range.end).join(' ') : '';
  const seen = linkSpans(scan, path, 0, path.length).map(
    ({ source, cue, content }) => `${show(source)} | ${show(cue)} | ${content.map(show).join(' … ')}`,
  );
  expect(seen).toEqual(expected);
});

it('lets only the surer of two proposals stand that say much the same', () => {
  const { scan } = readLabelled('Roth said the pier was safe and the crane was not');
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
  const judged = chooseProposals(scan, proposals, facts, forest);
  expect(judged.map(({ proposal: one, stands }) => `${proposals.indexOf(one)} ${stands}`)).toEqual([
    '1 true',
    '0 false',
    '2 true',
  ]);
});
