import { KINDS, type Kind } from '../kinds';
import type { Looks } from './looks';

/** Of the page or surface behind: dark letters on light, or light letters on dark. */
export type Tone = 'light' | 'dark';

/**
 * The colour of each kind, sRGB hex. Each is readable as small text (contrast 4.5 : 1, WCAG 2.2 §1.4.3) on the surfaces
 * of its tone; first-hand is the quietest, and none is the red or green of a verdict.
 */
export const KIND_COLOURS: Readonly<Record<Tone, Readonly<Record<Kind, string>>>> = {
  light: {
    firstHand: '#4d716b',
    secondHand: '#1f5fae',
    anonymous: '#a1500b',
    anonymousSecondHand: '#92278f',
  },
  dark: { firstHand: '#8fb5ae', secondHand: '#85b8f5', anonymous: '#f0ab5c', anonymousSecondHand: '#e794e0' },
};

/** What card and popup are drawn with, sRGB hex. */
export const SURFACE_COLOURS = {
  light: {
    paper: '#ffffff',
    ink: '#1d2021',
    muted: '#5a6062',
    line: '#dfe2e2',
    wash: '#f3f5f4',
    focus: '#1f5fae',
  },
  dark: {
    paper: '#1f2223',
    ink: '#eceeed',
    muted: '#a6adae',
    line: '#3b4042',
    wash: '#2a2e2f',
    focus: '#85b8f5',
  },
} as const satisfies Record<Tone, Readonly<Record<string, string>>>;

/** The name of a kind's custom property: "--kind-anonymous-second-hand". */
export function kindProperty(kind: Kind): string {
  return `--kind-${kind.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

function declarations(tone: Tone, looks: Looks): string {
  const kinds = KINDS.map((kind) => `${kindProperty(kind)}: ${looks[kind][tone]};`);
  const surfaces = Object.entries(SURFACE_COLOURS[tone]).map(([name, colour]) => `--${name}: ${colour};`);
  return [...kinds, ...surfaces].join(' ');
}

/** CSS that gives `selector` every colour as a custom property, by the reader's colour scheme and forced colours. */
export function paletteCss(selector: string, looks: Looks): string {
  const forced = [
    ...KINDS.map((kind) => `${kindProperty(kind)}: CanvasText;`),
    '--paper: Canvas; --ink: CanvasText; --muted: CanvasText; --line: CanvasText; --wash: Canvas; --focus: Highlight;',
  ].join(' ');
  return `${selector} { color-scheme: light dark; ${declarations('light', looks)} }
@media (prefers-color-scheme: dark) { ${selector} { ${declarations('dark', looks)} } }
@media (forced-colors: active) { ${selector} { ${forced} } }`;
}
