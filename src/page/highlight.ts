import type { Kind } from '../view/kinds';
import type { Looks } from '../view/looks';
import type { Tone } from '../view/palette';
import { isShadowRoot, treesOf } from './flat-tree';
import type { MarkNames, MarkStyle } from './mark-names';
import { marksCss } from './marks-css';
import { own } from './own';
import { highlightsOf, isGone, viewOf } from './view-of';

/** One statement as it stands in the page. */
export interface Mark {
  readonly id: string;
  readonly kind: Kind;
  /** Of the page where the statement stands. */
  readonly tone: Tone;
  readonly ranges: readonly StaticRange[];
}

/** Browsers paint the highlight of the higher priority on top: the tints lie over the lines. */
const TINT_PRIORITY = 1;

/** Underlines the statements without touching the page's DOM; returns the undo. */
export function paintStatements(
  document: Document,
  marks: readonly Mark[],
  names: MarkNames,
  looks: Looks,
): () => void {
  const { CSSStyleSheet, CSS, Highlight } = viewOf(document);
  const highlights = highlightsOf(document);
  const sheet = new CSSStyleSheet();
  const texts = textsIn(marks);
  sheet.replaceSync(
    marksCss(
      names,
      elementsAround(texts).map((name) => CSS.escape(name)),
      looks,
    ),
  );
  // The rules of a sheet hold in its own tree only.
  const trees = [document, ...treesOf(texts)];
  for (const tree of trees) tree.adoptedStyleSheets = [...tree.adoptedStyleSheets, sheet];
  for (const style of Object.keys(names.marks) as MarkStyle[]) {
    const own = marks.filter(({ kind, tone }) => style === `${kind}-${tone}`);
    if (own.length > 0) highlights.set(names.marks[style], highlightOf(own, new Highlight()));
  }
  return () => {
    if (isGone(document)) return;
    for (const name of Object.values(names.marks)) highlights.delete(name);
    for (const tree of trees)
      tree.adoptedStyleSheets = tree.adoptedStyleSheets.filter((each) => each !== sheet);
  };
}

/** The text nodes that the marks are in, without doubles. */
export function textsIn(marks: readonly Mark[]): ReadonlySet<Node> {
  const ranges = marks.flatMap((mark) => mark.ranges);
  return new Set(ranges.map(({ startContainer }) => startContainer));
}

/** The names of the elements that some texts stand in. */
function elementsAround(texts: Iterable<Node>): readonly string[] {
  const names = new Set<string>();
  for (const { parentNode } of texts) {
    const element = parentNode && isShadowRoot(parentNode) ? parentNode.host : parentNode;
    if (element) names.add(own(element as Element, 'localName'));
  }
  return [...names];
}

/** Tints one statement over its line; returns the undo. */
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
