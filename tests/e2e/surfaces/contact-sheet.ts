import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { fileOf, PICTURES } from './pictures';

/** CSS pixels of the whole sheet, and of a column of it. */
const SHEET = 1900;
const COLUMN = 180;

/** All pictures that are kept, small, each with its name: a PNG. Drawn in `page`, whose content it replaces. */
export async function drawContactSheet(page: Page, names: readonly string[]): Promise<Buffer> {
  const pictures = names.map((name) => ({
    name,
    src: `data:image/png;base64,${readFileSync(join(PICTURES, fileOf(name))).toString('base64')}`,
  }));
  await page.setViewportSize({ width: SHEET, height: 900 });
  await page.setContent('<!doctype html><title>Contact sheet</title><body>');
  await page.evaluate(
    async ({ pictures: all, column }) => {
      document.body.style.cssText = `margin: 16px; columns: ${column}px; gap: 16px; font: 13px system-ui; background: #d6dada`;
      for (const { name, src } of all) {
        const image = Object.assign(document.createElement('img'), { src, alt: name });
        image.style.cssText = 'display: block; width: 100%; border-radius: 6px';
        const figure = document.createElement('figure');
        figure.style.cssText = 'margin: 0 0 16px; break-inside: avoid';
        figure.append(image, name);
        document.body.append(figure);
        await image.decode();
      }
    },
    { pictures, column: COLUMN },
  );
  return page.screenshot({ fullPage: true });
}
