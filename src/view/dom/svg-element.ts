import type { Attributes } from './element';

const SVG = 'http://www.w3.org/2000/svg';

/** Makes an element of a drawing; `false` attributes are left out, `true` is ''. */
export function svgElement<Tag extends keyof SVGElementTagNameMap>(
  document: Document,
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Node[]
): SVGElementTagNameMap[Tag] {
  const made = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== false) made.setAttribute(name, value === true ? '' : String(value));
  }
  made.append(...children);
  return made;
}
