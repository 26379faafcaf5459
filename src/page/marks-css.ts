import { KINDS, type Kind, SHAPES } from '../view/kinds';
import { KIND_COLOURS, type Tone } from '../view/palette';
import type { MarkNames } from './mark-names';

/** CSS pixels: a plain line says enough thinly; dots and dashes need body to be told apart. */
const THICKNESS = {
  firstHand: '1px',
  secondHand: '2px',
  anonymous: '2px',
  anonymousSecondHand: '2px',
} as const satisfies Record<Kind, string>;

/** From the letters' baseline: below the descenders; a wave reaches down by itself, towards the next line. */
const OFFSET = {
  firstHand: '0.22em',
  secondHand: '0.22em',
  anonymous: '0.22em',
  anonymousSecondHand: '0.12em',
} as const satisfies Record<Kind, string>;

/**
 * The rules for the highlights of one page, in elements of these names only: with rules for any element the browser works
 * out the style of the whole page anew. On screen only, since browsers differ in whether they print them. Under forced
 * colours Chromium paints every highlight like selected text, whatever its rule says: there the line keeps close to the
 * letters, inside that box.
 */
export function marksCss({ marks, active, flash }: MarkNames, elements: readonly string[]): string {
  const within = `:is(${elements.join(', ')})`;
  const at = (name: string) => `${within}::highlight(${name})`;
  const tones: readonly Tone[] = ['light', 'dark'];
  const rules = KINDS.flatMap((kind) =>
    tones.map((tone) => {
      const line = `underline ${SHAPES[kind]} ${THICKNESS[kind]} ${KIND_COLOURS[tone][kind]}`;
      return `${at(marks[`${kind}-${tone}`])} { text-decoration: ${line}; text-underline-offset: ${OFFSET[kind]}; }`;
    }),
  );
  const forced = Object.values(marks).map(at).join(', ');
  return `@media screen {
${rules.join('\n')}
${at(active)} { background-color: rgb(128 128 128 / 16%); }
${at(flash)} { background-color: rgb(240 190 60 / 45%); }
}
@media screen and (forced-colors: active) {
${forced} { text-decoration-color: CanvasText; text-decoration-thickness: 2px; text-underline-offset: 0; }
${at(active)}, ${at(flash)} { background-color: Highlight; color: HighlightText; }
}`;
}
