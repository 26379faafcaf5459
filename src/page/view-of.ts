/** A window with what is global in it: its own constructors and registries. */
export type View = Window & typeof globalThis;

/** The window that shows a document: the page's own or that of a frame. @throws Error where none does any more */
export function viewOf(document: Document): View {
  const view = document.defaultView;
  if (!view) throw new Error('the document is not shown');
  return view;
}

/** Whether nothing shows the document any more. Firefox then lets nobody touch it: there is nothing to undo in it either. */
export function isGone(document: Document): boolean {
  try {
    return document.defaultView === null;
  } catch (error) {
    return error instanceof TypeError; // "can't access dead object"
  }
}
