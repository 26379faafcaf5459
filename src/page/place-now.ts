import { viewOf } from './view-of';
/** Remembers where the reader is; what it returns brings focus and scroll back there. */
export function placeNow(document: Document): () => void {
  const view = viewOf(document);
  const focused = document.activeElement;
  const { scrollX, scrollY } = view;
  return () => {
    if (focused instanceof view.HTMLElement && focused.isConnected) focused.focus({ preventScroll: true });
    view.scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' });
  };
}
