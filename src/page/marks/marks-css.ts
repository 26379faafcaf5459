import type { Looks } from '../../view/look/looks';
import { markLine } from '../../view/look/mark-line';
import type { Mark } from './mark';
import type { MarkNames } from './mark-names';

/** What gets rules, and where. */
export interface Painted {
  readonly styles: readonly Pick<Mark, 'kind' | 'tone'>[];
  /** Statements are tinted, too. */
  readonly tints: boolean;
  /** Of the elements in which they show. */
  readonly selectors: readonly string[];
}

/**
 * The rules for the highlights of one page. For each of them that fits an element the browser works out a style more, and
 * with rules for any element the style of the whole page anew: there are rules for what is painted only, and only where it
 * is. On screen only, since browsers differ in whether they print them. Under forced colours Chromium paints every
 * highlight like selected text, whatever its rule says: there the line keeps close to the letters, inside that box.
 */
export function marksCss(names: MarkNames, { styles, tints, selectors }: Painted, looks: Looks): string {
  if (styles.length === 0 || selectors.length === 0) return '';
  const { marks, emphasis, active, pinned, flash } = names;
  const rule = (of: readonly string[], declarations: string) => {
    const at = of.flatMap((name) => selectors.map((each) => `${each}::highlight(${name})`));
    return `${at.join(', ')} { ${declarations} }`;
  };
  const lines = styles.map(({ kind, tone }) => rule([marks[`${kind}-${tone}`]], markLine(looks[kind], tone)));
  const all = styles.map(({ kind, tone }) => marks[`${kind}-${tone}`]);
  const washes = [
    rule([emphasis], 'background-color: rgb(70 140 240 / 26%);'),
    rule([active, pinned], 'background-color: rgb(128 128 128 / 16%);'),
    rule([flash], 'background-color: rgb(240 190 60 / 45%);'),
  ];
  const washed = rule(
    [emphasis, active, pinned, flash],
    'background-color: Highlight; color: HighlightText;',
  );
  return `@media screen {
${[...lines, ...(tints ? washes : [])].join('\n')}
}
@media screen and (forced-colors: active) {
${rule(all, 'text-decoration-color: CanvasText; text-decoration-thickness: 2px; text-underline-offset: 0;')}
${tints ? washed : ''}
}`;
}
