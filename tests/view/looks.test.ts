import { describe, expect, test } from 'vitest';
import { KINDS, SHAPES } from '../../src/view/kinds';
import {
  COLOUR_CHOICES,
  COLOUR_NAMES,
  contrastOnPages,
  nameOfShades,
  READABLE,
} from '../../src/view/look/colour-choices';
import { contrast } from '../../src/view/look/contrast';
import { DEFAULT_LOOKS, LINES, looksWith } from '../../src/view/look/looks';
import { markLine } from '../../src/view/look/mark-line';
import { KIND_COLOURS } from '../../src/view/look/palette';

test.each([
  ['#000000', '#ffffff', 21],
  ['#ffffff', '#000000', 21],
  ['#777777', '#ffffff', 4.48],
  ['#1f5fae', '#1f5fae', 1],
])('the contrast of %s and %s is %f', (some, other, ratio) => {
  expect(contrast(some, other)).toBeCloseTo(ratio, 2);
});

describe('the colours to choose from', () => {
  test.each(COLOUR_NAMES)('%s is readable on light and dark pages', (name) => {
    const { light, dark } = COLOUR_CHOICES[name];
    expect(contrastOnPages(light, 'light')).toBeGreaterThanOrEqual(READABLE);
    expect(contrastOnPages(dark, 'dark')).toBeGreaterThanOrEqual(READABLE);
    expect(nameOfShades({ light, dark })).toBe(name);
  });

  test('have those of the kinds', () => {
    const names = KINDS.map((kind) =>
      nameOfShades({ light: KIND_COLOURS.light[kind], dark: KIND_COLOURS.dark[kind] }),
    );
    expect(names).toEqual(['sea', 'blue', 'orange', 'purple']);
  });

  test('are no others', () => {
    expect(nameOfShades({ ...COLOUR_CHOICES.blue, dark: '#ffffff' })).toBe(null);
  });
});

test('a chosen look stands in the place of the usual one', () => {
  const look = { ...COLOUR_CHOICES.olive, line: 'double' } as const;
  expect(looksWith({ anonymous: look })).toEqual({ ...DEFAULT_LOOKS, anonymous: look });
  expect(looksWith({})).toEqual(DEFAULT_LOOKS);
  expect(KINDS.map((kind) => DEFAULT_LOOKS[kind].line)).toEqual(Object.values(SHAPES));
});

test.each(LINES)('a mark has the line %s in the colour of its page', (line) => {
  const look = { light: '#111111', dark: '#eeeeee', line };
  expect(markLine(look, 'light')).toMatch(new RegExp(`^text-decoration: underline ${line} \\dpx #111111; `));
  expect(markLine(look, 'dark')).toContain('#eeeeee');
});
