import { KINDS, type Kind, SHAPES } from '../kinds';
import { KIND_COLOURS } from './palette';

/** Styles of a line, as CSS names them. */
export const LINES = ['solid', 'dashed', 'dotted', 'wavy', 'double'] as const;
export type Line = (typeof LINES)[number];

/** How the statements of one kind look: sRGB hex on light and on dark pages, and the line under them. */
export interface Look {
  readonly light: string;
  readonly dark: string;
  readonly line: Line;
}

export type Looks = Readonly<Record<Kind, Look>>;

/** The looks of those who have chosen none. */
export const DEFAULT_LOOKS: Looks = looksBy((kind) => ({
  light: KIND_COLOURS.light[kind],
  dark: KIND_COLOURS.dark[kind],
  line: SHAPES[kind],
}));

/** The looks of all kinds, of which some were chosen. */
export function looksWith(chosen: Readonly<Partial<Record<Kind, Look>>>): Looks {
  return looksBy((kind) => chosen[kind] ?? DEFAULT_LOOKS[kind]);
}

function looksBy(lookOf: (kind: Kind) => Look): Looks {
  return Object.fromEntries(KINDS.map((kind) => [kind, lookOf(kind)])) as Record<Kind, Look>;
}
