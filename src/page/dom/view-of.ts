/** A window with what is global in it: its own constructors and registries. */
export type View = Window & typeof globalThis;

/** The window that shows a document: the page's own or that of a frame. @throws Error where none does any more */
export function viewOf(document: Document): View {
  const view = document.defaultView;
  if (!view) throw new Error('the document is not shown');
  return view;
}

/**
 * The registry of what is painted in a document. It is read by `Reflect`: Firefox (153) remembers, at each place in the code
 * that names the property, the window that it was read from last, and fails there once a frame shows another document.
 */
export function highlightsOf(document: Document): HighlightRegistry {
  return Reflect.get(viewOf(document).CSS, 'highlights');
}

/**
 * Whether nothing shows the document any more: its window has gone or shows another one. Firefox then lets nobody touch it:
 * there is nothing to undo in it either.
 */
export function isGone(document: Document): boolean {
  try {
    return document.defaultView?.document !== document;
  } catch (error) {
    return error instanceof TypeError; // "can't access dead object"
  }
}
