import { own } from '../dom/own';

/** `NodeFilter.SHOW_TEXT` and `Node.TEXT_NODE`: a document parsed in a terminal brings no globals. */
const SHOW_TEXT = 4;
const TEXT = 3;

/** Elements of one sort that are looked at: the article's own come before those of comments and other articles. */
const LOOKED_AT = 5;

/** Characters: what is longer is a sentence rather than a name or a day. */
const LONGEST = 200;

/**
 * What the first of some elements say, a line for each of their text nodes: names that stand in elements of their own
 * stay apart ("Jane Doe" and "Reuters" in "By <b>Jane Doe</b><i>Reuters</i>").
 */
export function textsOf(elements: Iterable<Element>): readonly string[] {
  const texts: string[] = [];
  let looked = 0;
  for (const element of elements) {
    if (looked++ >= LOOKED_AT) break;
    let all = '';
    const walker = own(element, 'ownerDocument').createTreeWalker(element, SHOW_TEXT);
    while (walker.nextNode()) {
      const { nodeValue, previousSibling } = walker.currentNode;
      const goesOn = previousSibling?.nodeType === TEXT;
      all += `${goesOn ? '' : '\n'}${nodeValue?.replace(/\s+/g, ' ') ?? ''}`;
    }
    const text = all.trim();
    if (text !== '' && text.length <= LONGEST) texts.push(text);
  }
  return texts;
}
