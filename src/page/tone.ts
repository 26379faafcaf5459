import type { Tone } from '../view/palette';
import { viewOf } from './view-of';

/**
 * Letters at least this light stand on a dark page. Relative luminance, 0–1; 0.18 is as far from black as from white in
 * contrast, (1 + 0.05) / (0.18 + 0.05) = (0.18 + 0.05) / (0 + 0.05).
 */
const LIGHT_LETTERS = 0.18;

/** The same for the lightness of lab, lch, oklab and oklch, 0–1. */
const LIGHT_LIGHTNESS = 0.5;

/**
 * Tells the page's tone at an element from the colour of its letters: unlike backgrounds, which are pictures, gradients
 * or belong to some ancestor, the letters are always there, and always readable against what lies behind them.
 */
export function toneAt(element: Element): Tone {
  return toneOfLetters(viewOf(element.ownerDocument).getComputedStyle(element).color);
}

/** The tone behind letters of a computed CSS colour; "light" where the colour cannot be read. */
export function toneOfLetters(colour: string): Tone {
  const [notation = '', ...values] = colour.toLowerCase().match(/[a-z][a-z0-9-]*|[\d.]+%?/g) ?? [];
  if (/^rgba?$/.test(notation)) return luminance(values.map((value) => Number.parseFloat(value) / 255));
  if (notation === 'color') return luminance(values.slice(1).map(share));
  if (/^(ok)?(lab|lch)$/.test(notation)) {
    const lightness = share(values[0] ?? '0');
    return (lightness > 1 ? lightness / 100 : lightness) >= LIGHT_LIGHTNESS ? 'dark' : 'light';
  }
  return 'light';
}

function share(value: string): number {
  return value.endsWith('%') ? Number.parseFloat(value) / 100 : Number.parseFloat(value);
}

/** WCAG 2.2 relative luminance of red, green and blue, 0–1 each. */
function luminance([red = 0, green = 0, blue = 0]: readonly number[]): Tone {
  const linear = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
  const light = 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  return light >= LIGHT_LETTERS ? 'dark' : 'light';
}
