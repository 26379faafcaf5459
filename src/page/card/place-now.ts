import { viewOf } from '../dom/view-of';
/** Remembers where the reader is; what it returns brings the focus back there and, unless told otherwise, the scroll. */
export function placeNow(document: Document): (withScroll?: boolean) => void {
  const view = viewOf(document);
  const focused = document.activeElement;
  const { scrollX, scrollY } = view;
  return (withScroll = true) => {
    if (focused instanceof view.HTMLElement && focused.isConnected) focused.focus({ preventScroll: true });
    if (withScroll) view.scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' });
  };
}
