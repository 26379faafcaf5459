import { svgElement } from '../view/dom/svg-element';
import { bandPath, linePath, wavePath } from '../view/flow/band-path';
import type { Picture, PlacedBand } from '../view/flow/place-flow';
import type { FlowBand } from '../view/flow/types';
import { SHAPES } from '../view/kinds';

/** The bands as they are drawn. */
export interface DrawnBands {
  readonly svg: SVGSVGElement;
  place(picture: Picture): void;
  /** Lets the bands of one node stand out; `null`: all are alike again. */
  light(node: string | null): void;
}

/** Draws bands without a place yet, each in the colour of its kind and with the line that marks it in the page. */
export function drawBands(bands: readonly FlowBand[], summary: string): DrawnBands {
  const groups = bands.map((band) => {
    const area = svgElement(document, 'path', { class: 'flow-area' });
    const line = svgElement(document, 'path', { class: 'flow-line' });
    const shown = { class: 'flow-band', 'data-kind': band.kind, 'data-shape': SHAPES[band.kind] };
    return { band, area, line, group: svgElement(document, 'g', shown, area, line) };
  });
  const bars = svgElement(document, 'g');
  const drawn = groups.map(({ group }) => group);
  const svg = svgElement(document, 'svg', { role: 'img', 'aria-label': summary }, ...drawn, bars);
  return {
    svg,
    place(picture) {
      svg.setAttribute('width', String(picture.width));
      svg.setAttribute('height', String(picture.height));
      const placed = new Map(picture.bands.map((each) => [each.band.key, each]));
      for (const { band, area, line } of groups) {
        const own = placed.get(band.key);
        if (!own) continue;
        area.setAttribute('d', bandPath(own));
        line.setAttribute('d', middleOf(own));
      }
      bars.replaceChildren(...barsOf(picture));
    },
    light(node) {
      for (const { band, group } of groups) {
        group.toggleAttribute('data-lit', node !== null && band.stops.includes(node));
      }
    },
  };
}

function middleOf(placed: PlacedBand): string {
  return SHAPES[placed.band.kind] === 'wavy' ? wavePath(placed) : linePath(placed);
}

/** Where bands begin and end; those of passers-on are their boxes. */
function barsOf({ nodes }: Picture): SVGRectElement[] {
  return nodes
    .filter(({ node }) => node.role !== 'via')
    .map(({ node, bar }) => {
      const { x, y, width, height } = bar;
      return svgElement(document, 'rect', {
        class: 'flow-bar',
        'data-named': node.named,
        x,
        y,
        width,
        height,
      });
    });
}
