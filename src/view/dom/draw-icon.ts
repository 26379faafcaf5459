import { svgElement } from './svg-element';

/** Drawings of 16 by 16, lines only. */
const PATHS = {
  copy: 'M5.5 5.5v-3h8v8h-3M2.5 5.5h8v8h-8z',
  correct: 'M2.5 13.5l.8-3.2 7.6-7.6 2.4 2.4-7.6 7.6zM9.4 4.2l2.4 2.4',
  pin: 'M5.5 2.5h5M6.3 2.5v4.3L4.3 9.2v.8h7.4v-.8L9.7 6.8V2.5M8 10v4',
  close: 'M4 4l8 8M12 4l-8 8',
  previous: 'M8 13V3.5M4 7l4-4 4 4',
  next: 'M8 3v9.5M4 9l4 4 4-4',
} as const;
export type Icon = keyof typeof PATHS;

/** Draws the sign of a button, in the colour of its letters; the button's name says the same. */
export function drawIcon(document: Document, icon: Icon): SVGElement {
  const path = svgElement(document, 'path', { d: PATHS[icon] });
  return svgElement(document, 'svg', { class: 'icon', viewBox: '0 0 16 16', 'aria-hidden': 'true' }, path);
}
