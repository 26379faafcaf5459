import type { Looks } from '../../view/look/looks';
import { treesOf } from '../dom/flat-tree';
import { highlightsOf, isGone, viewOf } from '../dom/view-of';
import type { Mark } from './mark';
import type { MarkNames, MarkStyle } from './mark-names';
import { marksCss, type Painted } from './marks-css';

/** Browsers paint the highlight of the higher priority on top: the tints lie over the lines. */
const TINT_PRIORITY = 1;

/**
 * Underlines the statements, in elements that the selectors fit, without touching the page's DOM, and has rules for tints
 * there where these are wanted; returns the undo.
 */
export function paintStatements(
  document: Document,
  marks: readonly Mark[],
  names: MarkNames,
  looks: Looks,
  where: Omit<Painted, 'styles'>,
): () => void {
  const { CSSStyleSheet, Highlight } = viewOf(document);
  const highlights = highlightsOf(document);
  const sheet = new CSSStyleSheet();
  const styles = new Map(marks.map((mark) => [styleOf(mark), mark]));
  sheet.replaceSync(marksCss(names, { ...where, styles: [...styles.values()] }, looks));
  // The rules of a sheet hold in its own tree only.
  const trees = [document, ...treesOf(textsIn(marks))];
  for (const tree of trees) tree.adoptedStyleSheets = [...tree.adoptedStyleSheets, sheet];
  for (const style of styles.keys()) {
    const own = marks.filter((mark) => styleOf(mark) === style);
    highlights.set(names.marks[style], highlightOf(own, new Highlight()));
  }
  return () => {
    if (isGone(document)) return;
    for (const name of Object.values(names.marks)) highlights.delete(name);
    for (const tree of trees)
      tree.adoptedStyleSheets = tree.adoptedStyleSheets.filter((each) => each !== sheet);
  };
}

function styleOf({ kind, tone }: Mark): MarkStyle {
  return `${kind}-${tone}`;
}

/** The text nodes that the marks are in, without doubles. */
export function textsIn(marks: readonly Mark[]): ReadonlySet<Node> {
  const ranges = marks.flatMap((mark) => mark.ranges);
  return new Set(ranges.map(({ startContainer }) => startContainer));
}

/** Tints a statement over its line, the higher priority on top; returns the undo. */
export type Tint = (ranges: readonly StaticRange[], name: string, priority?: number) => () => void;

/** Tints one statement over its line where the page has rules for it; returns the undo. */
export function tintStatement(
  document: Document,
  ranges: readonly StaticRange[],
  name: string,
  priority = TINT_PRIORITY,
): () => void {
  const { Highlight } = viewOf(document);
  const highlights = highlightsOf(document);
  const tint = new Highlight(...ranges);
  tint.priority = priority;
  highlights.set(name, tint);
  return () => {
    if (isGone(document)) return;
    if (highlights.get(name) === tint) highlights.delete(name);
  };
}

/** One range at a time: a huge page has more than a call may have arguments. */
function highlightOf(marks: readonly Mark[], highlight: Highlight): Highlight {
  for (const { ranges } of marks) for (const range of ranges) highlight.add(range);
  return highlight;
}
