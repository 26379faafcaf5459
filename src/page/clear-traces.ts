import { treesBelow } from './dom/flat-tree';
import { documentsInFrames } from './dom/frames';
import { highlightsOf } from './dom/view-of';

/** As `newMarkNames` makes them and `marksCss` uses them. */
const MARK_NAMES = /::highlight\((m[0-9a-f]{16})\)/g;

/** Firefox gives it to extensions alone. */
interface PeekedElement extends Element {
  readonly openOrClosedShadowRoot?: ShadowRoot | null;
}

/**
 * Takes out of the page what a former copy of the content script has left in it. Firefox ends the script with its extension
 * without a word, and lets the next one into the open pages: without this their marks would be doubled. Where there is
 * nothing, which is nearly everywhere, it costs a look at the page's own constructed sheets.
 */
export function clearTraces(document: Document): void {
  const isLoaded = document.readyState === 'complete';
  for (const place of [document, ...(isLoaded ? documentsInFrames(document) : [])]) clearDocument(place);
}

function clearDocument(document: Document): void {
  if (document.adoptedStyleSheets.length === 0) return;
  const names = document.adoptedStyleSheets.flatMap(markNamesIn);
  if (names.length === 0) return;
  const highlights = highlightsOf(document);
  for (const name of names) highlights.delete(name);
  for (const tree of [document, ...treesBelow(document)]) {
    const kept = tree.adoptedStyleSheets.filter((sheet) => markNamesIn(sheet).length === 0);
    if (kept.length < tree.adoptedStyleSheets.length) tree.adoptedStyleSheets = kept;
  }
  for (const host of document.querySelectorAll<PeekedElement>('html > [popover]')) {
    if (isCard(host.openOrClosedShadowRoot ?? null)) host.remove();
  }
}

/** The names of marks that a sheet of ours has rules for; none in any other sheet. */
function markNamesIn({ cssRules: [first] }: CSSStyleSheet): readonly string[] {
  if (first?.constructor.name !== 'CSSMediaRule') return [];
  return [...first.cssText.matchAll(MARK_NAMES)].flatMap(([, name]) => name ?? []);
}

/** By the rule for its host, which begins `cardCss`. */
function isCard(root: ShadowRoot | null): boolean {
  const rule = root?.adoptedStyleSheets[0]?.cssRules[0]?.cssText ?? '';
  return rule.startsWith(':host {') && rule.includes('z-index: 2147483647 !important');
}
