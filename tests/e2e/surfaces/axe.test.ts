import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openSurfaces, type Surfaces } from './open-surface';
import { SURFACES } from './states';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

const LIGHT = ['light'] as const;
const LOOKS = ['light', 'dark'] as const;

let surfaces: Surfaces;
beforeAll(async () => {
  surfaces = await openSurfaces();
});
afterAll(() => surfaces.close());

/** What axe finds wrong: "color-contrast: p.note". */
async function violations(page: Awaited<ReturnType<Surfaces['open']>>): Promise<string[]> {
  const found = (await page.evaluate('axe.run(document, { resultTypes: ["violations"] })')) as AxeResults;
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

const SEEN = [
  ...SURFACES.map((surface) => ({
    name: `${surface.name}, light or dark`,
    surface,
    language: 'en',
    looks: LOOKS,
  })),
  // Of the languages the one that is read from right to left, in numerals of its own; the colours are the same.
  ...SURFACES.map((surface) => ({
    name: `${surface.name}, in Arabic`,
    surface,
    language: 'ar',
    looks: LIGHT,
  })),
];

it.each(SEEN)('axe finds nothing wrong: $name', async ({ surface, language, looks }) => {
  const page = await surfaces.open(surface, language);
  await page.addScriptTag({ path: AXE });
  for (const colorScheme of looks) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect(await violations(page), colorScheme).toEqual([]);
  }
  await page.close();
});

it('would find something wrong: a field without a name', async () => {
  const page = await surfaces.open(SURFACES[0] as (typeof SURFACES)[number]);
  await page.addScriptTag({ path: AXE });
  await page.evaluate(() => document.querySelector('main')?.append(document.createElement('input')));
  expect((await violations(page)).join()).toContain('label: ');
  await page.close();
});
