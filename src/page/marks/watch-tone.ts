import { flatParentOf } from '../dom/flat-tree';
import { viewOf } from '../dom/view-of';
import type { Mark } from './mark';
import { toneAt } from './tone';

/** The marks with the tone that the page has now where they stand. */
export function withTones(marks: readonly Mark[]): Mark[] {
  const tones = new Map<Element | null, Mark['tone']>([[null, 'light']]);
  return marks.map((mark) => {
    const text = mark.ranges[0]?.startContainer;
    const element = text ? flatParentOf(text) : null;
    const tone = tones.get(element) ?? (element ? toneAt(element) : 'light');
    tones.set(element, tone);
    return tone === mark.tone ? mark : { ...mark, tone };
  });
}

/** Pages fade from one tone into the other: the letters' colour holds when this has ended. */
const FADING = new Set(['color', 'background-color']);

/**
 * Calls back when the page may have changed its tone: by the reader's colour scheme, or by a switch of its own, which
 * pages set as an attribute of their first two elements.
 */
export function watchTone(document: Document, onChange: () => void, signal: AbortSignal): void {
  const scheme = viewOf(document).matchMedia('(prefers-color-scheme: dark)');
  scheme.addEventListener('change', onChange, { signal });
  const onEnd = ({ target, propertyName }: TransitionEvent) => {
    const isPage = target === document.body || target === document.documentElement;
    if (isPage && FADING.has(propertyName)) onChange();
  };
  document.addEventListener('transitionend', onEnd, { passive: true, signal });
  const observer = new MutationObserver(onChange);
  for (const element of [document.documentElement, document.body]) {
    observer.observe(element, { attributes: true });
  }
  signal.addEventListener('abort', () => observer.disconnect());
}
