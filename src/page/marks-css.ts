import { KINDS } from '../view/kinds';
import type { Looks } from '../view/looks';
import { markLine } from '../view/mark-line';
import type { Tone } from '../view/palette';
import type { MarkNames } from './mark-names';

/**
 * The rules for the highlights of one page, in elements of these names only: with rules for any element the browser works
 * out the style of the whole page anew. On screen only, since browsers differ in whether they print them. Under forced
 * colours Chromium paints every highlight like selected text, whatever its rule says: there the line keeps close to the
 * letters, inside that box.
 */
export function marksCss(
  { marks, emphasis, active, pinned, flash }: MarkNames,
  elements: readonly string[],
  looks: Looks,
): string {
  const within = `:is(${elements.join(', ')})`;
  const at = (name: string) => `${within}::highlight(${name})`;
  const tones: readonly Tone[] = ['light', 'dark'];
  const rules = KINDS.flatMap((kind) =>
    tones.map((tone) => `${at(marks[`${kind}-${tone}`])} { ${markLine(looks[kind], tone)} }`),
  );
  const forced = Object.values(marks).map(at).join(', ');
  return `@media screen {
${rules.join('\n')}
${at(emphasis)} { background-color: rgb(70 140 240 / 26%); }
${at(active)}, ${at(pinned)} { background-color: rgb(128 128 128 / 16%); }
${at(flash)} { background-color: rgb(240 190 60 / 45%); }
}
@media screen and (forced-colors: active) {
${forced} { text-decoration-color: CanvasText; text-decoration-thickness: 2px; text-underline-offset: 0; }
${at(emphasis)}, ${at(active)}, ${at(pinned)}, ${at(flash)} { background-color: Highlight; color: HighlightText; }
}`;
}
