import { expect, test } from 'vitest';
import { regularForms, regularPlural } from '../../src/lexicon/regular-forms';

test.each([
  ['source', 'sources'],
  ['ally', 'allies'],
  ['attorney', 'attorneys'],
  ['witness', 'witnesses'],
  ['coach', 'coaches'],
  ['alderwoman', 'alderwomen'],
  ['ex-spy', 'ex-spies'],
])('%s: %s', (singular, plural) => {
  expect(regularPlural(singular)).toBe(plural);
});

test.each([
  ['warn', 'warns warned warned warning'],
  ['note', 'notes noted noted noting'],
  ['deny', 'denies denied denied denying'],
  ['stay', 'stays stayed stayed staying'],
  ['stress', 'stresses stressed stressed stressing'],
  ['echo', 'echoes echoed echoed echoing'],
])('%s: %s', (base, forms) => {
  expect(regularForms(base)).toBe(forms);
});
