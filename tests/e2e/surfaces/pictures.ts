import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { ROOT } from '../../rules/sources';

/** Pictures that somebody has looked at and found good. */
export const PICTURES = join(ROOT, 'tests/e2e/surfaces/pictures');
/** All of them in one. */
export const CONTACT_SHEET = 'contact-sheet.png';
/** Pictures that differ from those, of the last run. */
export const DIFFERENT = join(ROOT, 'dist/pictures');

/** What letters and lines look like here: pictures of another place are not compared with those of this one. */
export interface Place {
  /** The browser's version up to its first dot. */
  readonly browser: string;
  /** Widths of a text in the fonts that the surfaces use, CSS pixels. */
  readonly widths: readonly number[];
}

const FONTS = ['400 40px system-ui', '650 40px system-ui', '400 40px Georgia, serif'];

/** What this place is like. */
export async function findPlace(page: Page, version: string): Promise<Place> {
  const widths = await page.evaluate((fonts) => {
    const context = document.createElement('canvas').getContext('2d');
    if (!context) throw new Error('the browser cannot draw');
    return fonts.map((font) => {
      context.font = font;
      return Math.round(context.measureText('Whence it came, 0123456789 “quoted” وسيط 源').width * 100) / 100;
    });
  }, FONTS);
  return { browser: version.replace(/\..*/, ''), widths };
}

const placeFile = join(PICTURES, 'place.json');

/** Where the pictures that are kept were taken; `null` where there are none. */
export function readPlace(): Place | null {
  return existsSync(placeFile) ? JSON.parse(readFileSync(placeFile, 'utf8')) : null;
}

/** Throws away what is kept, for pictures of this place. */
export function beginAnew(place: Place): void {
  rmSync(PICTURES, { recursive: true, force: true });
  mkdirSync(PICTURES, { recursive: true });
  writeFileSync(
    placeFile,
    `{ "browser": ${JSON.stringify(place.browser)}, "widths": [${place.widths.join(', ')}] }\n`,
  );
}

export const fileOf = (name: string): string => `${name.replace(/[^a-z0-9]+/gi, '-').toLowerCase()}.png`;

export function readPicture(name: string): PNG | null {
  const path = join(PICTURES, fileOf(name));
  return existsSync(path) ? PNG.sync.read(readFileSync(path)) : null;
}

/** The files that are kept. */
export function pictureFiles(): string[] {
  return existsSync(PICTURES) ? readdirSync(PICTURES).filter((file) => file.endsWith('.png')) : [];
}
