import { contrast } from './contrast';
import { KIND_COLOURS, type Tone } from './palette';

/** A colour as sRGB hex, on light and on dark pages. */
export type Shades = Readonly<Record<Tone, string>>;

const ofKind = (kind: keyof (typeof KIND_COLOURS)['light']): Shades => ({
  light: KIND_COLOURS.light[kind],
  dark: KIND_COLOURS.dark[kind],
});

/** What a reader can choose a kind's colour from: those of the kinds, and some more that are as easy to read. */
export const COLOUR_CHOICES = {
  sea: ofKind('firstHand'),
  blue: ofKind('secondHand'),
  orange: ofKind('anonymous'),
  purple: ofKind('anonymousSecondHand'),
  indigo: { light: '#4f46b8', dark: '#b3aef5' },
  olive: { light: '#666014', dark: '#cfc66a' },
  brown: { light: '#7a4b2a', dark: '#d9ae8f' },
  grey: { light: '#5a6062', dark: '#b4babd' },
} as const satisfies Record<string, Shades>;
export type ColourName = keyof typeof COLOUR_CHOICES;
export const COLOUR_NAMES = Object.keys(COLOUR_CHOICES) as readonly ColourName[];

/** Small text is readable from this contrast on (WCAG 2.2 §1.4.3): a kind's colour also writes its name. */
export const READABLE = 4.5;

/** Pages as they come, and the card's surface: white and cream, black and slate. */
const BEHIND: Readonly<Record<Tone, readonly string[]>> = {
  light: ['#ffffff', '#faf5ea', '#f3f5f4'],
  dark: ['#000000', '#22272b', '#2a2e2f'],
};

/** The choice that is these shades; `null` where they are the reader's own. */
export function nameOfShades({ light, dark }: Shades): ColourName | null {
  const isSame = (name: ColourName) =>
    COLOUR_CHOICES[name].light === light && COLOUR_CHOICES[name].dark === dark;
  return COLOUR_NAMES.find(isSame) ?? null;
}

/** The least contrast of a colour on pages of this tone, 1–21. */
export function contrastOnPages(colour: string, tone: Tone): number {
  return Math.min(...BEHIND[tone].map((behind) => contrast(colour, behind)));
}
