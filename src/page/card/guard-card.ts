import { viewOf } from '../dom/view-of';

/** Milliseconds for which a card must have been in full view: what a page takes away just before a click was not seen through. */
const SEEN_MS = 400;

/** Milliseconds: browsers tell no sooner. */
const TOLD_EVERY_MS = 100;

/** What tells letters: of a card they go to nobody. */
const TYPING = [
  'keydown',
  'keypress',
  'keyup',
  'beforeinput',
  'input',
  'textInput',
  'compositionstart',
  'compositionupdate',
  'compositionend',
  'change',
  'select',
  'cut',
  'copy',
  'paste',
];

/** What the card answers to. */
const ACTS = ['click', 'submit', 'keydown', 'pointerdown', 'mousedown'];

/** Chromium's: not merely in the window, but with nothing over it, and opaque. */
interface VisibilityInit extends IntersectionObserverInit {
  readonly trackVisibility: boolean;
  readonly delay: number;
}
interface VisibilityEntry extends IntersectionObserverEntry {
  readonly isVisible?: boolean;
}

/**
 * Guards a card against the page that it lies over, until `signal` aborts: only the reader acts on it, never a script; a page
 * does not hear what is typed into it, unless it listened at its window, in the capturing phase, before the card was opened;
 * and what changes anything for good, in `guarded` parts, answers a pointer only while nothing covers the card. A click on
 * one that is covered brings it to the front.
 */
export function guardCard(host: HTMLElement, root: ShadowRoot, guarded: string, signal: AbortSignal): void {
  const view = viewOf(host.ownerDocument);
  for (const type of ACTS) root.addEventListener(type, refuseForged, { capture: true, signal });
  const hush = (event: Event) => {
    if (event.target === host) event.stopImmediatePropagation();
  };
  // At the window, before the page's other listeners; what the browser does with a key it does all the same.
  for (const type of TYPING) view.addEventListener(type, hush, { capture: true, signal });
  const isUncovered = watchCovers(host, signal);
  root.addEventListener(
    'click',
    (event) => {
      const { target, detail } = event as MouseEvent;
      const isByPointer = detail > 0;
      if (!isByPointer || !(target as Element).closest(guarded) || (isInPlace(host) && isUncovered())) return;
      refuse(event);
      bringToFront(host);
    },
    { capture: true, signal },
  );
}

function refuseForged(event: Event): void {
  if (!event.isTrusted) refuse(event);
}

function refuse(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

/** Where it was put, and above the page: the page can move it, or take it down. */
function isInPlace(host: HTMLElement): boolean {
  return host.parentNode === host.ownerDocument.documentElement && host.matches(':popover-open');
}

function bringToFront(host: HTMLElement): void {
  if (!host.isConnected) return;
  if (host.matches(':popover-open')) host.hidePopover();
  host.showPopover();
}

/** Whether nothing lies over an element, as far as the browser tells. */
function watchCovers(host: HTMLElement, signal: AbortSignal): () => boolean {
  const view = viewOf(host.ownerDocument);
  let isVisible: boolean | null = null;
  let uncoveredAt = Number.NEGATIVE_INFINITY;
  const init: VisibilityInit = { trackVisibility: true, delay: TOLD_EVERY_MS, threshold: [0, 0.5, 1] };
  const observer = new view.IntersectionObserver((entries) => {
    const before = isVisible;
    isVisible = (entries.at(-1) as VisibilityEntry | undefined)?.isVisible ?? null;
    if (before === false && isVisible) uncoveredAt = performance.now();
  }, init);
  observer.observe(host);
  signal.addEventListener('abort', () => observer.disconnect());
  return () => {
    if (isVisible !== null) return isVisible && performance.now() - uncoveredAt >= SEEN_MS;
    return !othersOnTop(host);
  };
}

/** Where the browser does not tell (Firefox 153): nothing that may lie above a card shares its place. */
function othersOnTop(host: HTMLElement): boolean {
  const own = host.getBoundingClientRect();
  const others = host.ownerDocument.querySelectorAll(':popover-open, dialog:modal, :fullscreen');
  return [...others].some((other) => {
    if (other === host || other.contains(host)) return false;
    const { left, top, right, bottom } = other.getBoundingClientRect();
    return left < own.right && right > own.left && top < own.bottom && bottom > own.top;
  });
}
