import { type Box, placeFlow, type Space } from '../view/flow/place-flow';
import type { Flow } from '../view/flow/types';
import type { DrawnBands } from './draw-bands';

/** The parts of the picture that have a place. */
interface Parts {
  readonly canvas: HTMLElement;
  /** By the keys of their nodes. */
  readonly buttons: ReadonlyMap<string, HTMLElement>;
  readonly article: HTMLElement;
  /** What stands above the passers-on. */
  readonly caption: HTMLElement;
  readonly bands: DrawnBands;
}

/** Gives everything its place whenever the frame has another width. What is drawn stays, and so does the focus. */
export function placeOnResize(frame: HTMLElement, flow: Flow, parts: Parts): void {
  let width = 0;
  const observer = new ResizeObserver(([entry]) => {
    const now = entry?.contentRect.width ?? 0;
    if (now === width || now === 0) return;
    width = now;
    place(flow, width, parts);
  });
  observer.observe(frame);
}

function place(flow: Flow, width: number, { canvas, buttons, article, caption, bands }: Parts): void {
  const picture = placeFlow(flow, { width, ...measure(buttons) });
  canvas.style.width = `${picture.width}px`;
  canvas.style.height = `${picture.height}px`;
  bands.place(picture);
  const passersOn = picture.nodes.filter(({ node }) => node.role === 'via');
  caption.style.insetInlineStart = `${Math.min(...passersOn.map(({ box }) => box.x))}px`;
  for (const { node, box, bar } of picture.nodes) {
    if (node.role === 'article')
      put(article, {
        ...box,
        x: bar.x + bar.width,
        width: box.width - bar.width,
        y: 0,
        height: picture.height,
      });
    const button = buttons.get(node.key);
    if (button) put(button, node.role === 'source' ? { ...box, width: bar.x - box.x } : box);
  }
}

/** What the names want, in the reader's own letters, of whatever size. */
function measure(buttons: Parts['buttons']): Omit<Space, 'width'> {
  for (const { style } of buttons.values()) {
    for (const name of ['inset-inline-start', 'inline-size', 'block-size']) style.removeProperty(name);
  }
  const widths = new Map(
    [...buttons].map(([key, button]) => [key, Math.ceil(button.getBoundingClientRect().width) + 1]),
  );
  const [first] = buttons.values();
  const line = first ? Number.parseFloat(getComputedStyle(first).lineHeight) : 0;
  const row = Math.min(...[...buttons.values()].map(({ offsetHeight }) => offsetHeight));
  return { row, line, widthOf: ({ key }) => widths.get(key) ?? 0 };
}

function put({ style }: HTMLElement, { x, y, width, height }: Box): void {
  style.insetInlineStart = `${x}px`;
  style.insetBlockStart = `${y}px`;
  style.inlineSize = `${width}px`;
  style.blockSize = `${height}px`;
}
