import { paletteCss } from './palette';
import { shapesCss } from './shapes-css';

/** Gives one of the extension's own pages its colours, and each kind its line. */
export function adoptColours(document: Document): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`${paletteCss(':root')}\n${shapesCss()}`);
  document.adoptedStyleSheets = [sheet];
}
