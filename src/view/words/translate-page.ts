import type { Translate } from './words';

/** Says in which language the page is, and in which direction that is read. */
export function setLanguage(document: Document, t: Translate): void {
  document.documentElement.lang = t('languageTag');
  document.documentElement.dir = t('languageDirection');
}

/**
 * Fills a page of the extension with words: an element with `data-words="key"` gets the words of that key; where they
 * differ by browser, `data-words-chrome` and `data-words-firefox` name a key each.
 */
export function translatePage(document: Document, t: Translate, browser: 'chrome' | 'firefox'): void {
  setLanguage(document, t);
  for (const name of ['data-words', `data-words-${browser}`]) {
    for (const found of document.querySelectorAll(`[${name}]`)) {
      found.replaceChildren(t(found.getAttribute(name) ?? ''));
    }
  }
}
