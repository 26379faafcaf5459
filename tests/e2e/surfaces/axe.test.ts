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

/** What axe finds wrong: "color-contrast: p.note"; by these of its rules, or by all. */
async function violations(page: Awaited<ReturnType<Surfaces['open']>>, rules?: string[]): Promise<string[]> {
  const options = JSON.stringify({ resultTypes: ['violations'], ...(rules && { runOnly: rules }) });
  const found = (await page.evaluate(`axe.run(document, ${options})`)) as AxeResults;
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

const SEEN = [
  ...SURFACES.map((surface) => ({ name: surface.name, surface, language: 'en' })),
  // Of the languages the one that is read from right to left, in numerals of its own.
  ...SURFACES.map((surface) => ({ name: `${surface.name}, in Arabic`, surface, language: 'ar' })),
];

it.each(SEEN)('axe finds nothing wrong: $name', async ({ surface, language }) => {
  const page = await surfaces.open(surface, language);
  await page.addScriptTag({ path: AXE });
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  expect(await violations(page)).toEqual([]);
  // all but the colours is the same in the dark, and the colours are in all languages
  if (language === 'en') {
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    expect(await violations(page, ['color-contrast']), 'dark').toEqual([]);
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
