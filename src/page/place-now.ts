/** Remembers where the reader is; what it returns brings focus and scroll back there. */
export function placeNow(document: Document): () => void {
  const focused = document.activeElement;
  const { scrollX, scrollY } = window;
  return () => {
    if (focused instanceof HTMLElement && focused.isConnected) focused.focus({ preventScroll: true });
    window.scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' });
  };
}
