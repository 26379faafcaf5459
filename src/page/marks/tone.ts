import type { Tone } from '../../view/look/palette';
import { own } from '../dom/own';
import { viewOf } from '../dom/view-of';

/**
 * Letters at least this light stand on a dark page. Relative luminance, 0–1; 0.18 is as far from black as from white in
 * contrast, (1 + 0.05) / (0.18 + 0.05) = (0.18 + 0.05) / (0 + 0.05).
 */
const LIGHT_LETTERS = 0.18;

/** Relative luminances between which grey letters are read on white and on black alike (contrast 3 : 1 or more on both). */
const GREY = { from: 0.1, to: 0.3 } as const;

/**
 * Tells the page's tone at an element from the colour of its letters: unlike backgrounds, which are pictures, gradients
 * or belong to some ancestor, the letters are always there, and always readable against what lies behind them. Only grey
 * letters leave it open: there the nearest background that has a colour decides, or the letters of the page as a whole.
 */
export function toneAt(element: Element): Tone {
  const view = viewOf(own(element, 'ownerDocument'));
  const letters = luminanceOf(view.getComputedStyle(element).color);
  if (letters === null) return 'light';
  if (letters < GREY.from || letters > GREY.to) return toneOf(letters);
  for (let each: Element | null = element; each; each = own(each, 'parentElement')) {
    const { backgroundColor } = view.getComputedStyle(each);
    const background = isOpaque(backgroundColor) ? luminanceOf(backgroundColor) : null;
    if (background !== null) return background >= LIGHT_LETTERS ? 'light' : 'dark';
  }
  return toneOfLetters(view.getComputedStyle(view.document.documentElement).color);
}

/** The tone behind letters of a computed CSS colour, as far as that tells it; "light" where the colour cannot be read. */
export function toneOfLetters(colour: string): Tone {
  return toneOf(luminanceOf(colour) ?? 0);
}

function toneOf(letters: number): Tone {
  return letters >= LIGHT_LETTERS ? 'dark' : 'light';
}

/** Computed colours with an alpha of 1 are written without it. */
function isOpaque(colour: string): boolean {
  return !/^rgba|\/|transparent/.test(colour);
}

/** Relative luminance of a computed CSS colour, 0–1; `null` where it cannot be read. */
function luminanceOf(colour: string): number | null {
  const [notation = '', ...values] = colour.toLowerCase().match(/[a-z][a-z0-9-]*|[\d.]+%?/g) ?? [];
  if (/^rgba?$/.test(notation)) return luminance(values.map((value) => Number.parseFloat(value) / 255));
  if (notation === 'color') return luminance(values.slice(1).map(share));
  const lightness = share(values[0] ?? '0');
  if (/^okl(ab|ch)$/.test(notation)) return lightness ** 3;
  // CIE 1976 L*, of which 100 is white.
  if (/^l(ab|ch)$/.test(notation))
    return (((lightness > 1 ? lightness / 100 : lightness) + 0.16) / 1.16) ** 3;
  return null;
}

function share(value: string): number {
  return value.endsWith('%') ? Number.parseFloat(value) / 100 : Number.parseFloat(value);
}

/** WCAG 2.2 relative luminance of red, green and blue, 0–1 each. */
function luminance([red = 0, green = 0, blue = 0]: readonly number[]): number {
  const linear = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}
