import { own } from '../dom/own';

/** Characters: a paragraph this long is text rather than a label or a teaser. */
const LONG_PARAGRAPH = 80;

/**
 * What holds paragraphs that the page does not show: where it shows no article, it may have one there until its reader
 * wants to read on.
 */
export function concealedProse(trees: readonly ParentNode[]): readonly Element[] {
  const holders = new Set<Element>();
  for (const tree of trees) {
    for (const paragraph of tree.querySelectorAll('p')) {
      const { parentElement } = paragraph;
      if (!parentElement || holders.has(parentElement)) continue;
      if ((paragraph.textContent?.length ?? 0) >= LONG_PARAGRAPH) holders.add(parentElement);
    }
  }
  return [...holders].filter((holder) => !own(holder, 'checkVisibility').call(holder));
}
