import { expect, test } from 'vitest';
import { analyse } from '../../src/engine/analyse';
import type { Headline } from '../../src/report';
import { WEIGHTS } from '../weights';
import { articleOf } from './article-of';

const BODY = [
  'The yard hid two accidents from its insurer, Reuters reported, citing two officials.',
  'The mayor said the town would buy the pier.',
  'Critics say the pier costs too much.',
];

type Verdict = Omit<Headline, 'restsOn' | 'statesAsFact' | 'ties'> & { readonly rests: readonly number[] };

const rows: Record<string, [title: string, verdict: Verdict]> = {
  'states as fact what an outlet has from unnamed officials': [
    'Yard hid accidents from insurer',
    { attributed: false, rests: [0], anonymous: true, secondHand: true },
  ],
  'states as fact what a named person said': [
    'Town to buy pier',
    { attributed: false, rests: [1], anonymous: false, secondHand: false },
  ],
  'says itself whose statement it is': [
    'Mayor: Town will buy pier',
    { attributed: true, rests: [1], anonymous: false, secondHand: false },
  ],
  'rests on nothing in the text': [
    'Herring is back',
    { attributed: false, rests: [], anonymous: false, secondHand: false },
  ],
};

test.each(Object.entries(rows))('a headline that %s', (_name, [title, { rests, ...verdict }]) => {
  const { headline, statements } = analyse(articleOf(BODY, title), WEIGHTS);
  const body = statements.filter((statement) => statement.block !== 0);
  expect(headline).toMatchObject({ ...verdict, restsOn: rests.map((index) => body[index]?.id) });
});

test('an article without a title has no headline', () => {
  expect(analyse(articleOf(BODY), WEIGHTS).headline).toBeNull();
});
