import type { Page } from 'playwright-core';
import { contrast } from '../../src/view/look/contrast';

/** WCAG 2.2 §1.4.11: what is needed to understand the content stands out from its background by this much. */
const LEAST_CONTRAST = 3;

interface Line {
  /** sRGB, "rgb(31, 95, 174)". */
  readonly colour: string;
  readonly background: string;
  /** Of the words themselves. */
  readonly letters: string;
}

/** The lines under the marked words, each with what is behind it; pictures behind them are not looked at. A script for the page. */
const LINES = `(() => {
  const opaque = /^rgb\\(/;
  const behind = (element) => {
    for (let each = element; each; each = each.parentElement) {
      const { backgroundColor } = getComputedStyle(each);
      if (opaque.test(backgroundColor)) return backgroundColor;
    }
    return 'rgb(255, 255, 255)';
  };
  return [...CSS.highlights].flatMap(([name, highlight]) => [...highlight].flatMap(({ startContainer }) => {
    const element = startContainer.parentElement;
    const { textDecorationLine, textDecorationColor } = getComputedStyle(element, '::highlight(' + name + ')');
    const isLine = textDecorationLine.includes('underline') && opaque.test(textDecorationColor);
    return isLine ? [{ colour: textDecorationColor, background: behind(element), letters: getComputedStyle(element).color }] : [];
  }));
})()`;

/**
 * The marks of the page that are hard to see, in words. Where the words themselves could not be read either, something lies
 * behind them that is not known here. Throws where no line is found at all.
 */
export async function faintMarks(page: Page): Promise<string[]> {
  const lines = (await page.evaluate(LINES)) as Line[];
  if (lines.length === 0) throw new Error('the marks have no line');
  const isFaint = (colour: string, background: string) =>
    contrast(hexOf(colour), hexOf(background)) < LEAST_CONTRAST;
  const faint = lines.filter(
    ({ colour, background, letters }) => isFaint(colour, background) && !isFaint(letters, background),
  );
  return [
    ...new Set(
      faint.map(
        ({ colour, background, letters }) => `faint: ${colour} on ${background}, words in ${letters}`,
      ),
    ),
  ];
}

function hexOf(colour: string): string {
  const parts = colour.match(/\d+/g)?.slice(0, 3) ?? [];
  return `#${parts.map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`;
}
