import { expect, it } from 'vitest';
import type { Span } from '../../src/report';
import { prepareDocument } from '../../src/training/documents';
import { articleOf } from '../engine/article-of';
import { showStates } from '../engine/state-names';

/** Words of the text: the source, the cue, and each piece of the content; '' where there is none. */
type Row = readonly [source: string, cue: string, ...content: string[]];

function paint(paragraphs: readonly string[], rows: readonly Row[]): string {
  const article = articleOf(paragraphs);
  const spansOf = (words: string): Span[] => {
    const start = article.text.indexOf(words);
    if (start === -1) throw new Error(`"${words}" is not there`);
    return words === '' ? [] : [[start, start + words.length]];
  };
  const attributions = rows.map(([source, cue, ...content]) => ({
    source: spansOf(source),
    cue: spansOf(cue),
    content: content.flatMap(spansOf),
  }));
  const { scan, states } = prepareDocument({ id: 'row', article, attributions, discard: [] });
  return showStates(scan.norms, states);
}

const HOLT: Row = ['Mira Holt', 'said', 'the pier was safe'];

it.each<[sentence: string, rows: readonly Row[], painted: string]>([
  [
    'Mira Holt said the pier was safe.',
    [HOLT],
    'mira{Bs||cq} holt{I} said{Bq|s|c} the{Bc|qs|} pier{I} was{I} safe{I} .',
  ],
  [
    'Mira Holt has often said that the pier was safe.',
    [HOLT],
    'mira{Bs||cq} holt{I} has{n|s|cq} often{n|s|cq} said{Bq|s|c} that{n|qs|c} the{Bc|qs|} pier{I} was{I} safe{I} .',
  ],
  [
    'The pier, said Holt, was safe.',
    [['Holt', 'said', 'The pier', 'was safe']],
    'the{Bc||cqs} pier{I} ,{n|c|cqs} said{Bq|c|cs} holt{Bs|cq|c} ,{n|cqs|c} was{Bc|cqs|} safe{I} .',
  ],
  [
    'It was safe, according to Holt.',
    [['Holt', 'according to', 'It was safe']],
    'it{Bc||qs} was{I} safe{I} ,{n|c|qs} according{Bq|c|s} to{I} holt{Bs|cq|} .',
  ],
  ['Reportedly it rained.', [['', 'Reportedly', 'it rained']], 'reportedly{Bq||c} it{Bc|q|} rained{I} .'],
  ['The pier was safe.', [['', '', 'The pier was safe']], 'the{Bc||} pier{I} was{I} safe{I} .'],
  [
    'Holt said it was safe and added it was dry.',
    [
      ['Holt', 'said', 'it was safe'],
      ['Holt', 'added', 'it was dry'],
    ],
    'holt{Bs||cq} said{Bq|s|c} it{Bc|qs|} was{I} safe{I} and{n|s|cq} added{Bq|s|c} it{Bc|qs|} was{I} dry{I} .',
  ],
  [
    'Holt said Roth claimed it was dry.',
    [
      ['Holt', 'said', 'Roth claimed it was dry'],
      ['Roth', 'claimed', 'it was dry'],
    ],
    'holt{Bs||cq} said{Bq|s|c} roth{Bs||cq} claimed{Bq|s|c} it{Bc|qs|} was{I} dry{I} .',
  ],
  [
    'Holt said it was safe, Roth reported, and dry.',
    [
      ['Holt', 'said', 'it was safe, Roth reported, and dry'],
      ['Roth', 'reported', 'it was safe'],
    ],
    'holt{Bs||cq} said{Bq|s|c} it{Bc||qs} was{I} safe{I} ,{Bc|qs|} roth{Bs|c|q} reported{Bq|cs|} ,{Bc|qs|} and{I} dry{I} .',
  ],
])('%s', (sentence, rows, painted) => {
  expect(paint([sentence], rows)).toBe(painted);
});

it('begins a content anew in every paragraph', () => {
  const rows: Row[] = [['Holt', 'said', 'it was dry.\n\nIt was safe']];
  expect(paint(['Holt said it was dry.', 'It was safe.'], rows)).toBe(
    'holt{Bs||cq} said{Bq|s|c} it{Bc|qs|} was{I} dry{I} .{I} it{Bc|qs|} was{I} safe{I} .',
  );
});

it.each([
  [60, 'n|s|cq'],
  [61, 'o'],
])('a gap of %d tokens is %s', (tokens, state) => {
  const between = Array.from({ length: tokens }, () => 'often').join(' ');
  const painted = paint([`Holt ${between} said so.`], [['Holt', 'said', 'so']]);
  expect(painted.includes('often{n|s|cq}')).toBe(state !== 'o');
  expect(painted.match(/\{n/g) ?? []).toHaveLength(state === 'o' ? 0 : tokens);
});

it('leaves out a span that holds no token', () => {
  const article = articleOf(['It rained .']);
  const attributions = [{ source: [], cue: [[9, 10] as const], content: [] }];
  const { states } = prepareDocument({ id: 'blank', article, attributions, discard: [] });
  expect([...new Set(states)]).toEqual([0]);
});
