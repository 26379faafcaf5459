import { element } from '../view/dom/element';

/** Saves a JSON text as a file where the browser puts what it downloads. */
export function download(name: string, json: string): void {
  const href = URL.createObjectURL(new Blob([json], { type: 'application/json' }));
  element(document, 'a', { href, download: name }).click();
  URL.revokeObjectURL(href);
}
