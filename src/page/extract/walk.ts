import { type Doubt, type ElementRole, elementRoles } from '../../lexicon/page';
import type { BlockKind } from '../../report';
import { assignedTo } from '../dom/flat-tree';
import { own } from '../dom/own';
import { readDoubts } from './furniture';

/** `Node.TEXT_NODE`: a document parsed in a terminal brings no globals. */
const TEXT = 3;

/** A text node as it stands in a line; `node` is null for a line break. */
export interface Run {
  readonly node: Text | null;
  readonly link: Element | null;
}

/** An element that holds blocks. */
export interface Frame {
  /** Its place in `Walk.frames`. */
  readonly index: number;
  readonly element: Element;
  /** The element's local name, which is dear to ask for once more. */
  readonly name: string;
  readonly parent: Frame | null;
  /** Why it may be furniture; `null` where nothing says so. */
  readonly doubt: Doubt | null;
}

/** One line of text of the page, as far as the next block element or empty line. */
export interface RawBlock {
  readonly frame: Frame;
  readonly kind: BlockKind | 'heading';
  readonly runs: readonly Run[];
  /** Characters without the white space around its text nodes; those of them in links; those in bold. */
  readonly chars: number;
  readonly linkChars: number;
  readonly boldChars: number;
}

/** An element marked by its name, and the index of the block that it begins with or stands before. */
export interface Marked {
  readonly element: Element;
  readonly before: number;
}

/** All lines of text of a page. */
export interface Walk {
  /** Parents before their children. */
  readonly frames: readonly Frame[];
  /** By index of the frame: the index after the last frame in it. */
  readonly ends: readonly number[];
  /** In order of the page. */
  readonly blocks: readonly RawBlock[];
  /** Elements that their names mark as an author's line. */
  readonly bylines: readonly Marked[];
  /** Elements that hold a day, by their names or by their class or id. */
  readonly days: readonly Marked[];
}

/** Where the walk stands: what the next text node belongs to. */
interface Place {
  readonly element: Element;
  readonly frame: Frame;
  readonly kind: BlockKind | 'heading';
  readonly link: Element | null;
  readonly bold: boolean;
  /** The element runs on in its line. */
  readonly inline: boolean;
  /** The element may have lost names to its fields. */
  readonly isForm: boolean;
  /** What comes next in it, where that is not the next sibling: in a slot. */
  readonly rest: Iterator<Node> | null;
}

/**
 * Reads all text below an element as it is rendered, open shadow trees included, in one pass and without recursion: pages
 * nest deeply. Changes nothing.
 */
export function walkPage(root: Element): Walk {
  const roles = elementRoles();
  const doubtOf = readDoubts(root);
  const top: Frame = { index: 0, element: root, name: 'body', parent: null, doubt: null };
  const frames: Frame[] = [top];
  const ends: number[] = [];
  const bylines: Marked[] = [];
  const days: Marked[] = [];
  const lines = gatherLines();
  const above: Place[] = [];
  let place: Place = {
    element: root,
    frame: top,
    kind: 'paragraph',
    link: null,
    bold: false,
    inline: false,
    isForm: false,
    rest: null,
  };

  /** Goes into an element and gives what it begins with; undefined where it is not to be read. */
  const enter = (element: Element, name: unknown): Node | null | undefined => {
    const isForm = name === 'form' || typeof name !== 'string'; // a field of the form may have taken its name
    const localName = isForm ? 'form' : name;
    const role = roles.get(localName);
    if (role === 'skip') return undefined;
    if (role === 'break') {
      lines.addBreak(place);
      return undefined;
    }
    const isTreeless = isForm || role === 'item' || (role === 'inline' && localName !== 'span'); // can have no shadow tree
    const shadowRoot = isTreeless ? null : element.shadowRoot;
    const doubt = doubtOf(element, localName, role, shadowRoot);
    if (doubt === 'byline') bylines.push({ element, before: lines.blocks.length });
    if (doubt === 'day' || localName === 'time') days.push({ element, before: lines.blocks.length });
    const inline = role === 'inline';
    if (doubt === 'hidden' || (inline && doubt !== null && doubt !== 'weak')) return undefined;
    const rest = localName === 'slot' ? assignedTo(element) : null;
    const first = rest ? null : isForm ? own(element, 'firstChild') : (shadowRoot ?? element).firstChild;
    if (inline && !first && !rest) return undefined;
    above.push(place);
    if (!inline) lines.end(place);
    const frame = inline
      ? place.frame
      : { index: frames.length, element, name: localName, parent: place.frame, doubt };
    if (!inline) frames.push(frame);
    place = {
      element,
      frame,
      inline,
      kind: kindIn(role, place.kind),
      link: localName === 'a' && element.hasAttribute('href') ? element : place.link,
      bold: place.bold || localName === 'b' || localName === 'strong',
      isForm,
      rest,
    };
    return rest ? (rest.next().value ?? null) : first;
  };
  const nextAfter = (node: Node, isForm: boolean): Node | null => {
    if (place.rest) return place.rest.next().value ?? null;
    return isForm ? own(node, 'nextSibling') : node.nextSibling;
  };
  const leave = () => {
    if (!place.inline) {
      lines.end(place);
      ends[place.frame.index] = frames.length;
    }
    place = above.pop() ?? place;
  };

  let node: Node | null = own(root, 'firstChild');
  while (node || above.length > 0) {
    if (!node) {
      const { element, isForm } = place;
      leave();
      node = nextAfter(element, isForm);
      continue;
    }
    const { localName } = node as Node & { readonly localName?: unknown }; // each question costs: this one tells elements from others
    let content: Node | null | undefined;
    if (localName !== undefined) content = enter(node as Element, localName);
    else if (node.nodeType === TEXT) lines.addText(node as Text, place);
    node = content === undefined ? nextAfter(node, false) : content; // a form is never passed over
  }
  lines.end(place);
  ends[top.index] = frames.length;
  return { frames, ends, blocks: lines.blocks, bylines, days };
}

function kindIn(role: ElementRole | undefined, outer: Place['kind']): Place['kind'] {
  if (role === 'heading') return 'heading';
  if (role === 'item') return 'list-item';
  return role === 'quotation' ? 'quotation' : outer;
}

/** Puts text nodes together to lines. */
function gatherLines() {
  const blocks: RawBlock[] = [];
  let runs: Run[] = [];
  let chars = 0;
  let linkChars = 0;
  let boldChars = 0;
  /** A line break stands before, with nothing but white space between: a second one ends the paragraph. */
  let broken = false;

  const end = ({ frame, kind }: Place) => {
    if (chars > 0) blocks.push({ frame, kind, runs, chars, linkChars, boldChars });
    if (runs.length > 0) runs = [];
    chars = linkChars = boldChars = 0;
    broken = false;
  };
  const addText = (node: Text, { link, bold }: Place) => {
    const size = node.data.trim().length;
    if (size === 0 && chars === 0) return;
    runs.push({ node, link });
    if (size === 0) return;
    broken = false;
    chars += size;
    if (link) linkChars += size;
    if (bold) boldChars += size;
  };
  const addBreak = (place: Place) => {
    if (broken) return end(place);
    broken = true;
    if (chars > 0) runs.push({ node: null, link: null });
  };
  return { blocks, end, addText, addBreak };
}
