/** CSS pixels: what smaller frames hold, advertisements, players and forms, is no article. */
const LEAST_WIDTH = 400;
const LEAST_HEIGHT = 300;

/** Frames that are looked into, the largest first. */
const MOST = 3;

/** Whether an element is a frame that could hold the page's article: a large one, whose document may be read. */
function isReadableFrame(element: Element): element is HTMLIFrameElement {
  return documentIn(element) !== null && isLarge(element); // in this order: sizes cost a layout
}

/** The documents of a page's frames that could hold its article. Cheap where there are no frames of the page's own origin. */
export function documentsInFrames(document: Document): readonly Document[] {
  if (!document.defaultView?.length) return []; // which the browser knows without a search
  return [...document.querySelectorAll('iframe, frame')]
    .filter((frame) => (isOwn(frame) ? isLarge(frame) : isReadableFrame(frame)))
    .sort((a, b) => areaOf(b) - areaOf(a))
    .flatMap((frame) => documentIn(frame) ?? [])
    .slice(0, MOST);
}

/**
 * Whether a frame is the page's own by its address, as slots for advertisements are, too. Of such a frame the document is
 * asked for last: for whoever looks into it, the browser makes a world of its own there, which takes milliseconds.
 */
function isOwn(frame: Element): boolean {
  const { src = '' } = frame as Partial<HTMLIFrameElement>;
  return !/^https?:/.test(src) || (URL.canParse(src) && new URL(src).origin === location.origin);
}

function documentIn(element: Element): Document | null {
  const isFrame = element.localName === 'iframe' || element.localName === 'frame';
  return isFrame ? (element as HTMLIFrameElement).contentDocument : null;
}

function isLarge(element: Element): boolean {
  const { clientWidth, clientHeight } = element;
  return clientWidth >= LEAST_WIDTH && clientHeight >= LEAST_HEIGHT;
}

function areaOf({ clientWidth, clientHeight }: Element): number {
  return clientWidth * clientHeight;
}

/** Calls back when a frame that could hold an article has loaded a document, if one is wanted, until `signal` aborts. */
export function watchFrames(
  document: Document,
  isWanted: () => boolean,
  onLoad: () => void,
  signal: AbortSignal,
): void {
  const onEvent = ({ target }: Event) => {
    if (isWanted() && target && 'localName' in target && isReadableFrame(target as Element)) onLoad();
  };
  document.addEventListener('load', onEvent, { capture: true, passive: true, signal });
}
