import { DEFAULT_LOOKS } from './looks';
import { paletteCss } from './palette';
import { shapesCss } from './shapes-css';

/** Gives one of the extension's own pages its colours, and each kind its line. */
export function adoptColours(document: Document, looks = DEFAULT_LOOKS): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`${paletteCss(':root', looks)}\n${shapesCss(looks)}`);
  document.adoptedStyleSheets = [sheet];
}
