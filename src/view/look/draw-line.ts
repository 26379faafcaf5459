import { element } from '../dom/element';
import type { Kind } from '../kinds';

/** No-break spaces under which the line is drawn. */
const SAMPLE = '\u00a0'.repeat(6);

/** A piece of the line by which the page marks statements of this kind; the words beside it say the same. */
export function drawLine(kind: Kind): HTMLElement {
  return element(document, 'span', { class: 'line', 'data-kind': kind, 'aria-hidden': 'true' }, SAMPLE);
}
