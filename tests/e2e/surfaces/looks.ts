import type { Page } from 'playwright-core';
import type { Surface } from './open-surface';
import { SURFACES } from './states';

/** A way in which a reader may see a surface. */
export interface Look {
  readonly name: string;
  readonly media: Parameters<Page['emulateMedia']>[0];
  readonly language?: string;
  /** CSS pixels. */
  readonly width?: number;
  /** Size of letters, in percent. */
  readonly letters?: number;
  /** Of which surfaces a picture is kept. */
  readonly isFor: (surface: Surface) => boolean;
}

const TELLING = new Set(['popup, a typical article', 'popup, not an article', 'options', 'welcome']);
const isTelling = ({ name }: Surface) => TELLING.has(name);

export const LOOKS: readonly Look[] = [
  { name: 'light', media: { colorScheme: 'light' }, isFor: () => true },
  { name: 'dark', media: { colorScheme: 'dark' }, isFor: isTelling },
  { name: 'narrow', media: { colorScheme: 'light' }, width: 320, isFor: isTelling },
  { name: 'large letters', media: { colorScheme: 'light' }, letters: 200, width: 640, isFor: isTelling },
  {
    ...{ name: 'in Arabic', media: { colorScheme: 'light' }, language: 'ar' },
    isFor: (surface) => isTelling(surface) && surface.name !== 'popup, not an article',
  },
  {
    ...{ name: 'in German, narrow', media: { colorScheme: 'light' }, language: 'de', width: 320 },
    isFor: isTelling,
  },
  { name: 'forced colours', media: { colorScheme: 'light', forcedColors: 'active' }, isFor: isTelling },
];

/** Every picture that is kept: a surface, seen in some way. */
export const SIGHTS = LOOKS.flatMap((look) =>
  SURFACES.filter(look.isFor).map((surface) => ({ name: `${surface.name}, ${look.name}`, surface, look })),
);
