import { expect, test } from 'vitest';
import { toneOfLetters } from '../../../src/page/marks/tone';

test.each([
  // letters            page
  ['rgb(34, 34, 34)', 'light'],
  ['rgb(0 0 0 / 0.87)', 'light'],
  ['rgba(255, 255, 255, 0.9)', 'dark'],
  ['rgb(227, 227, 227)', 'dark'],
  ['rgb(118, 118, 118)', 'dark'],
  ['rgb(90, 90, 90)', 'light'],
  ['rgb(16, 60, 140)', 'light'],
  ['color(srgb 0.9 0.9 0.9)', 'dark'],
  ['color(display-p3 0.1 0.1 0.1 / 0.9)', 'light'],
  ['oklch(0.95 0.02 120)', 'dark'],
  ['oklch(25% 0.02 120)', 'light'],
  ['lab(96 0 0)', 'dark'],
  ['lab(12 0 0)', 'light'],
  ['oklab(0.2 -0.01 0.02)', 'light'],
  ['', 'light'],
])('letters in %s stand on a %s page', (letters, tone) => {
  expect(toneOfLetters(letters)).toBe(tone);
});
