import { describe, expect, test } from 'vitest';
import { KINDS, SHAPES } from '../../src/view/kinds';
import { KIND_COLOURS, SURFACE_COLOURS, type Tone } from '../../src/view/look/palette';

/** WCAG 2.2 §1.4.3: text. The lines need 3 (§1.4.11); the same colours also write the labels. */
const READABLE = 4.5;

const luminance = (hex: string) => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (a: string, b: string) => {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
};

/** Pages as they come: white and cream, black and slate. */
const PAGES: Readonly<Record<Tone, readonly string[]>> = {
  light: ['#ffffff', '#faf5ea'],
  dark: ['#000000', '#22272b'],
};

describe.each(['light', 'dark'] as const)('on %s', (tone) => {
  test.each(KINDS)('%s is readable on page and card', (kind) => {
    for (const behind of [...PAGES[tone], SURFACE_COLOURS[tone].paper, SURFACE_COLOURS[tone].wash]) {
      expect(contrast(KIND_COLOURS[tone][kind], behind), behind).toBeGreaterThanOrEqual(READABLE);
    }
  });

  test.each(['ink', 'muted', 'focus'] as const)('%s is readable on the card', (name) => {
    const { paper, wash } = SURFACE_COLOURS[tone];
    expect(contrast(SURFACE_COLOURS[tone][name], paper)).toBeGreaterThanOrEqual(READABLE);
    expect(contrast(SURFACE_COLOURS[tone][name], wash)).toBeGreaterThanOrEqual(READABLE);
  });
});

test('no two kinds share a shape: colour alone never tells', () => {
  expect(new Set(Object.values(SHAPES)).size).toBe(KINDS.length);
});
