/**
 * What a node has of itself, also where it is a form one of whose fields has taken that name: `<input name="nextSibling">`
 * makes its form say that what comes next is the field. Who believes it walks in circles. Chromium shows such names to
 * extensions too; of other elements, and of the document, it does not, and Firefox of none.
 */
export function own<Of extends Node, Name extends keyof Of>(node: Of, name: Name): Of[Name] {
  return mayHaveLostNames(node) ? Reflect.get(Object.getPrototypeOf(node), name, node) : node[name];
}

/** An attribute of an element, be it such a form or not. */
export function attributeOf(element: Element, name: string): string | null {
  return own(element, 'getAttribute').call(element, name);
}

/** Whether a node is a form. A field may have taken the very name by which it is known: then that is no string. */
function mayHaveLostNames(node: Node): boolean {
  const { localName } = node as Node & { readonly localName?: unknown };
  return localName === 'form' || typeof localName === 'object';
}
