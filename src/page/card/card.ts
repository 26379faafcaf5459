import type { Looks } from '../../view/look/looks';
import { contains, type Rect } from '../dom/measure';
import { isGone, viewOf } from '../dom/view-of';
import { cardCss } from './card-style';
import { guardCard } from './guard-card';
import { EDGE, placeCard } from './place-card';

/** A card on the screen. */
export interface Card {
  /** The one element in the page; its shadow root is closed. */
  readonly host: HTMLElement;
  /** Puts the card by the line of text nearest to the point, in CSS pixels of the window. */
  place(lines: readonly Rect[], x: number, y: number): void;
  /** Puts the card's upper left corner there, CSS pixels of the window, or as near as it is wholly inside. */
  moveTo(left: number, top: number): void;
  /** Keeps the card where it is, but inside the window. */
  stay(): void;
  /** Focuses one of its buttons by its name, else the card itself. */
  focus(act?: string | null): void;
  /** The name of the button in use; '' for another part of the card, `null` where the focus is elsewhere. */
  focused(): string | null;
  close(): void;
}

/** The parts of a card in which a click changes what is kept. */
const LASTING = '.correcting';

/**
 * Shows what was drawn, above everything in the page. The host stands beside the body, so that the article's own DOM
 * stays as it is, and only while the card shows.
 */
export function openCard(document: Document, drawn: HTMLElement, looks: Looks): Card {
  const view = viewOf(document);
  const host = document.createElement('div');
  host.setAttribute('popover', 'manual');
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(cardCss(looks));
  root.adoptedStyleSheets = [sheet];
  root.append(drawn);
  const open = new AbortController();
  guardCard(host, root, LASTING, open.signal);
  document.documentElement.append(host);
  host.showPopover();
  const [first] = sheet.cssRules;
  const rule = first instanceof view.CSSStyleRule ? first : null;
  const moveTo = (left: number, top: number) => {
    rule?.style.setProperty('left', `${left}px`, 'important');
    rule?.style.setProperty('top', `${top}px`, 'important');
  };
  const moveInside = (left: number, top: number) => {
    const { width, height } = host.getBoundingClientRect();
    const most = (inside: number, size: number) => Math.max(EDGE, inside - EDGE - size);
    moveTo(Math.min(left, most(view.innerWidth, width)), Math.min(top, most(view.innerHeight, height)));
  };
  return {
    host,
    place(lines, x, y) {
      const line = lineNear(lines, x, y);
      if (!line || !rule) return;
      // Where the page zooms itself (CSS), the card would be moved as well: it is placed in pixels of the window.
      rule.style.setProperty('zoom', `${1 / document.documentElement.currentCSSZoom}`, 'important');
      // Scroll bars lie in the window but not in its first element's client width.
      const width = Math.min(view.innerWidth, document.documentElement.clientWidth);
      rule.style.setProperty('max-width', `${width - 2 * EDGE}px`, 'important');
      drawn.style.setProperty('--room', 'none');
      const box = drawn.getBoundingClientRect();
      const placement = placeCard(line, x, box, { width, height: view.innerHeight });
      drawn.style.setProperty('--room', `${placement.maxHeight}px`);
      moveTo(placement.left, placement.top);
    },
    moveTo: moveInside,
    stay() {
      const { left, top } = host.getBoundingClientRect();
      moveInside(left, top);
    },
    focus(act) {
      const button = act ? drawn.querySelector<HTMLElement>(`[data-act="${act}"]`) : null;
      (button ?? drawn).focus({ preventScroll: true });
    },
    focused() {
      const { activeElement } = root;
      return activeElement && (activeElement.getAttribute('data-act') ?? '');
    },
    close() {
      open.abort();
      if (!isGone(document)) host.remove();
    },
  };
}

/** The line under the point, else the one nearest to it in height. */
function lineNear(lines: readonly Rect[], x: number, y: number): Rect | undefined {
  const distance = (line: Rect) => Math.max(line.top - y, y - line.bottom, 0);
  return lines.find((line) => contains(line, x, y)) ?? lines.toSorted((a, b) => distance(a) - distance(b))[0];
}
