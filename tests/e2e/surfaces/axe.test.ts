import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openSurfaces, type Surfaces } from './open-surface';
import { SURFACES } from './states';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

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
  ...SURFACES.map((surface) => ({ name: surface.name, surface, language: 'en' })),
  // Of the languages the one that is read from right to left, in numerals of its own.
  ...SURFACES.map((surface) => ({ name: `${surface.name}, in Arabic`, surface, language: 'ar' })),
];

it.each(SEEN)('axe finds nothing wrong, light or dark: $name', async ({ surface, language }) => {
  const page = await surfaces.open(surface, language);
  await page.addScriptTag({ path: AXE });
  for (const colorScheme of ['light', 'dark'] as const) {
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
