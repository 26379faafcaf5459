import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { drawContactSheet } from './contact-sheet';
import { type Look, SIGHTS } from './looks';
import { openSurfaces, type Surface, type Surfaces } from './open-surface';
import {
  beginAnew,
  CONTACT_SHEET,
  DIFFERENT,
  fileOf,
  findPlace,
  PICTURES,
  pictureFiles,
  readPicture,
  readPlace,
} from './pictures';
import { SURFACES } from './states';

/** Take the pictures anew; then look at them. */
const isTaking = process.env.WHENCE_UPDATE_PICTURES === '1';
/** Share of a picture's pixels that may differ: a letter smoothed otherwise, but no line moved. */
const TOLERANCE = 0.002;
/** CSS pixels: what lies below is more of the same. */
const TALLEST = 1000;

let surfaces: Surfaces;
/** Pictures taken elsewhere, with other fonts, say nothing here. */
let isComparable = false;
beforeAll(async () => {
  surfaces = await openSurfaces();
  const page = await surfaces.open(SURFACES[0] as Surface);
  const place = await findPlace(page, surfaces.version);
  await page.close();
  if (isTaking) beginAnew(place);
  isComparable = JSON.stringify(place) === JSON.stringify(readPlace());
  if (!isComparable)
    console.warn('The pictures were taken with other fonts or another browser: not compared here.');
  rmSync(DIFFERENT, { recursive: true, force: true });
});
afterAll(async () => {
  if (isTaking) {
    const page = await surfaces.open(SURFACES[0] as Surface);
    const names = SIGHTS.map(({ name }) => name);
    writeFileSync(join(PICTURES, CONTACT_SHEET), await drawContactSheet(page, names));
  }
  await surfaces.close();
});

async function takePicture(surface: Surface, { media, language, width, letters }: Look): Promise<Buffer> {
  const page = await surfaces.open({ ...surface, ...(width && { width }) }, language);
  await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
  if (letters)
    await page.evaluate((size) => document.documentElement.style.setProperty('zoom', `${size}%`), letters);
  const height = await page.evaluate(() => document.documentElement.getBoundingClientRect().height);
  const { width: across = 0 } = page.viewportSize() ?? {};
  await page.setViewportSize({ width: across, height: Math.min(Math.ceil(height), TALLEST) });
  const picture = await page.screenshot({ animations: 'disabled' });
  const scrolls = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  await page.close();
  expect(scrolls, 'wider than its window').toBe(false);
  return picture;
}

it.each(SIGHTS)('looks as it was found good: $name', async ({ name, surface, look }) => {
  const picture = await takePicture(surface, look);
  if (isTaking) writeFileSync(join(PICTURES, fileOf(name)), picture);
  if (!isComparable) return;
  const kept = readPicture(name);
  const taken = PNG.sync.read(picture);
  const [before, now] = [kept, taken].map((png) => png && { width: png.width, height: png.height });
  const differs =
    kept && before?.height === now?.height && before?.width === now?.width
      ? pixelmatch(kept.data, taken.data, undefined, taken.width, taken.height, { threshold: 0.1 })
      : taken.width * taken.height;
  const share = differs / (taken.width * taken.height);
  if (share > TOLERANCE) {
    mkdirSync(DIFFERENT, { recursive: true });
    writeFileSync(join(DIFFERENT, fileOf(name)), picture);
  }
  expect(now).toEqual(before);
  expect(share, `see ${DIFFERENT}`).toBeLessThanOrEqual(TOLERANCE);
});

it('keeps no picture that nobody takes', () => {
  const taken = new Set(SIGHTS.map(({ name }) => fileOf(name)));
  expect(pictureFiles().filter((file) => !taken.has(file) && file !== CONTACT_SHEET)).toEqual([]);
});
