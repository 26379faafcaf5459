import { expect, test } from 'vitest';
import { extractArticle } from '../../src/page/extract/extract';
import { parse } from './pages';

const SENTENCE = 'The ferry will stop for a month, the harbour office said on Monday.';
const [TEASER, WHOLE] = [3, 30].map((sentences) => `<p>${`${SENTENCE} `.repeat(sentences)}</p>`);

const isPartial = (data: object, text = TEASER) =>
  extractArticle(
    parse(`<head><script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', ...data })}</script></head>
      <body><article><h1>Ferry to Hale stops for a month</h1>${text}</article></body>`),
  )?.partial;

test.each<[string, boolean | undefined, boolean]>([
  ['a teaser of what is not free', isPartial({ isAccessibleForFree: false }), true],
  ['as pages write it', isPartial({ isAccessibleForFree: 'False' }), true],
  ['as an address', isPartial({ isAccessibleForFree: 'https://schema.org/False' }), true],
  ['a text that is there, whoever pays for it', isPartial({ isAccessibleForFree: false }, WHOLE), false],
  ['less than half of the words', isPartial({ isAccessibleForFree: false, wordCount: 900 }, WHOLE), true],
  ['all of the few words', isPartial({ isAccessibleForFree: false, wordCount: '40' }), false],
  ['a short text that is free', isPartial({ isAccessibleForFree: true }), false],
  ['a page that does not say', isPartial({}), false],
  ['numbers that mean nothing', isPartial({ isAccessibleForFree: false, wordCount: 'many' }), true],
])('%s', (_, partial, expected) => {
  expect(partial).toBe(expected);
});
