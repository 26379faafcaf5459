import { article, FERRY, FERRY_PAGE, FERRY_TITLE, page } from './live-pages';

/** Pages that mean ill: each is the ferry's article, and something beside it. */

/** The page, with a script that runs before anything of the extension does. */
export const withScript = (script: string, html = FERRY_PAGE) =>
  html.replace('</title>', () => `</title><script>${script}</script>`);

/** The page, with markup before and after its article. */
export const withMarkup = (markup: string, after = '') =>
  page(FERRY_TITLE, `${markup}${article(FERRY_TITLE, FERRY)}${after}`);

/**
 * What a page does to hear of others: each function of these prototypes tells of a call, and does it. `heard` is what was
 * called since the page itself was ready.
 */
export const WITH_SPIES = withScript(`
  window.heard = [];
  let isReady = false;
  addEventListener('load', () => { isReady = true; });
  const spyOn = (owner, name) => {
    const property = Object.getOwnPropertyDescriptor(owner, name);
    if (!property?.configurable) return;
    const told = (original) => function (...given) {
      if (isReady) heard[heard.length] = name;
      return new.target ? Reflect.construct(original, given) : Reflect.apply(original, this, given);
    };
    if (typeof property.value === 'function') Object.defineProperty(owner, name, { ...property, value: told(property.value) });
    else if (property.get) Object.defineProperty(owner, name, { ...property, get: told(property.get) });
  };
  const owners = [Node, Element, HTMLElement, Document, Text, Range, StaticRange, Highlight, HighlightRegistry, CSSStyleSheet,
    MutationObserver, IntersectionObserver, AbortController, EventTarget, Event];
  for (const { prototype } of owners) {
    for (const name of Object.getOwnPropertyNames(prototype)) if (name !== 'constructor') spyOn(prototype, name);
  }
  for (const name of ['flatMap', 'findLast', 'toSorted']) spyOn(Array.prototype, name);
  for (const name of ['highlights', 'escape']) spyOn(CSS, name);
  for (const name of ['getRandomValues']) spyOn(Crypto.prototype, name);
  for (const name of ['setTimeout', 'requestAnimationFrame', 'requestIdleCallback', 'getComputedStyle', 'fetch', 'MutationObserver', 'Highlight', 'StaticRange', 'CSSStyleSheet', 'AbortController']) spyOn(window, name);
`);

/** Names of what scripts ask a document or an element for. */
const TAKEN = [
  ...[
    'body',
    'head',
    'documentElement',
    'defaultView',
    'title',
    'URL',
    'links',
    'contentType',
    'activeElement',
  ],
  ...['createElement', 'createRange', 'createTreeWalker', 'getElementById', 'getElementsByTagName'],
  ...[
    'querySelector',
    'querySelectorAll',
    'addEventListener',
    'caretPositionFromPoint',
    'adoptedStyleSheets',
  ],
  ...['getSelection', 'ownerDocument', 'implementation', 'prerendering'],
];

/** Names that a form's fields take from it. */
const TAKEN_OF_FORMS = [
  ...[
    'parentNode',
    'parentElement',
    'firstChild',
    'nextSibling',
    'previousSibling',
    'childNodes',
    'children',
  ],
  ...[
    'localName',
    'tagName',
    'nodeType',
    'nodeName',
    'nodeValue',
    'textContent',
    'className',
    'id',
    'shadowRoot',
  ],
  ...[
    'assignedSlot',
    'attributes',
    'getAttribute',
    'hasAttribute',
    'querySelector',
    'querySelectorAll',
    'contains',
  ],
  ...[
    'isConnected',
    'ownerDocument',
    'matches',
    'closest',
    'checkVisibility',
    'getRootNode',
    'getClientRects',
  ],
];

const field = (name: string) => `<input type="hidden" name="${name}" id="${name}">`;

/** Forms and pictures have taken the names of what one asks the document for. */
export const CLOBBERED_DOCUMENT = withMarkup(
  '',
  TAKEN.map((name) => `<form name="${name}"></form><img name="${name}" id="${name}" alt="">`).join(''),
);

/** The article stands in a form whose fields have taken the names of what one asks it for. */
export const CLOBBERED_FORM = page(
  FERRY_TITLE,
  `<form id="f">${TAKEN_OF_FORMS.map(field).join('')}${article(FERRY_TITLE, FERRY)}</form>`,
);

/** A form whose next element is said to be one before it, and whose parent one in it: whoever believes it walks in a circle. */
export const CIRCLES = page(
  FERRY_TITLE,
  `<input type="hidden" form="ring" name="nextSibling"><form id="ring"><p>Subscribe to our letter, and read it every week.</p>
  ${['parentNode', 'parentElement', 'assignedSlot', 'shadowRoot'].map(field).join('')}</form>${article(FERRY_TITLE, FERRY)}`,
);

/** Data beside the article that a reader who recurses would not come back from. */
export const DEEP_DATA = withMarkup(
  `<script type="application/ld+json">${'{"@graph":['.repeat(20_000)}${']}'.repeat(20_000)}</script>
   <script type="application/ld+json">${'['.repeat(100_000)}${']'.repeat(100_000)}</script>`,
);

/** Names that a page may print, each with something that is more than letters elsewhere. */
export const STRANGE_NAMES: readonly string[] = [
  '<img src=x onerror="hacked=1"> Kallas',
  '<script>hacked=1</script> Kallas',
  '<b>Ines</b> &amp; {count} $& $1 Kallas',
  '\u202eInes Kallas',
  'Ines\u2069\u2069 \u2067Kallas',
  'I\u200bn\u200de\u2060s \ufeffKallas',
  'Іnеѕ Kаllаѕ', // Cyrillic letters that look like others
  `Ines ${'Kallas'.repeat(1_700)}`,
  'Ines \ud800Kallas\udc00',
  `Ines Kal${'\u0335\u0489'.repeat(60)}las`,
  'إيناس كلاس',
];

/** Letters alone, and those at the beginning: what words are compared by, however they are broken into lines and cut. */
export const lettersOf = (text: string, most = Number.POSITIVE_INFINITY) =>
  text
    .replace(/[^\p{L}<>&{}]/gu, '')
    .slice(0, most)
    .toLowerCase();

const asMarkup = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** An article in which this name says something that has it in it; half characters come by script. */
export const strangePage = (name: string) => {
  const sentence = `${name} said on Tuesday that the boat “${name}” will bring everybody home before the winter.`;
  const texts = [sentence, ...FERRY.slice(1, 4)].map(asMarkup);
  const whole = JSON.stringify(sentence).replaceAll('<', '\\u003c');
  return withScript(
    `addEventListener('DOMContentLoaded', () => { document.querySelector('.story p').firstChild.data = ${whole}; })`,
    page(FERRY_TITLE, article(FERRY_TITLE, texts)),
  );
};

/** For the popup: its words, elements that are none of its own, words that turn others, and whether it is wider than its window. */
export const ACTIVE_PAGE = `(() => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const turned = [];
  while (walker.nextNode()) {
    const { data, parentElement } = walker.currentNode;
    if (!/[\\u202a-\\u202e\\u2066-\\u2069]/.test(data)) continue;
    const bounds = parentElement.closest('bdi, [dir="auto"]');
    let open = 0;
    const isTame = !/[\\u202a-\\u202e]/.test(data) && [...data.matchAll(/[\\u2066-\\u2069]/g)].every(([mark]) => (open += mark === '\\u2069' ? -1 : 1) >= 0) && open === 0;
    if (!bounds && !isTame) turned.push(parentElement.outerHTML.slice(0, 200));
  }
  const foreign = [...document.querySelectorAll('body img, body script:not([src]), body b, [onerror]')].map(({ outerHTML }) => outerHTML);
  return { words: document.body.textContent, foreign, turned, isWider: document.documentElement.scrollWidth > innerWidth };
})()`;

/** For the page: events of every kind at a point, as a reader's hand would make them. */
export const FORGE = ({ x, y }: { x: number; y: number }) => {
  const host = document.querySelector('html > :popover-open');
  const target = host ?? document.elementFromPoint(x, y) ?? document.body;
  const at = {
    bubbles: true,
    composed: true,
    cancelable: true,
    view: window,
    clientX: x,
    clientY: y,
    screenX: x,
    screenY: y,
  };
  const mouse = { ...at, pointerType: 'mouse', pointerId: 1, isPrimary: true };
  const touch = { ...mouse, pointerType: 'touch' };
  for (const type of ['pointerover', 'pointermove', 'pointerdown', 'pointerup', 'click'])
    for (const init of [mouse, touch]) target.dispatchEvent(new PointerEvent(type, { ...init, detail: 1 }));
  for (const type of ['mouseover', 'mousemove', 'mousedown', 'mouseup', 'click'])
    target.dispatchEvent(new MouseEvent(type, { ...at, detail: 1 }));
  for (const key of ['Escape', 'Enter', ' ', 'Tab', 'E', 'Q'])
    for (const type of ['keydown', 'keypress', 'keyup'])
      target.dispatchEvent(
        new KeyboardEvent(type, { ...at, key, altKey: key.length === 1, shiftKey: key.length === 1 }),
      );
  document.documentElement.dispatchEvent(new PointerEvent('pointerleave', mouse));
  (target as HTMLElement).click();
  dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
};

/** For the page: a picture over everything that lets clicks through. */
export const COVER = `(() => {
  const cover = document.createElement('div');
  cover.id = 'cover';
  cover.popover = 'manual';
  cover.style.cssText = 'position: fixed; inset: 0; width: auto; height: auto; margin: 0; border: 0; background: #fff; pointer-events: none';
  cover.textContent = 'Click here to go on reading';
  document.body.append(cover);
  cover.showPopover();
})()`;

/** For the page: listens wherever it can but at its window in the capturing phase, where those are first who came first. */
export const HEAR = `
  globalThis.typed = [];
  const types = ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'textInput', 'compositionend', 'change', 'select', 'copy', 'cut', 'paste'];
  const hear = (event) => { if (event.key?.length === 1 || event.data || 'data' in event && event.type !== 'keydown') typed.push([event.type, event.key ?? event.data]); };
  for (const type of types) {
    addEventListener(type, hear);
    for (const at of [document, document.documentElement]) for (const capture of [true, false]) at.addEventListener(type, hear, capture);
  }
`;

export const HEARD = 'typed';

/** No article, and a script that looks for traces: what has changed in the page, and whether files of extensions can be had. */
export const LURE = `<!doctype html><html lang="en"><head><title>Lure</title><script>
  const before = new Set(Object.getOwnPropertyNames(window));
  let changes = 0;
  const messages = [];
  addEventListener('DOMContentLoaded', () => {
    new MutationObserver((records) => { changes += records.length; })
      .observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  });
  addEventListener('message', ({ data }) => messages.push(data));
  window.traces = () => ({
    changes,
    globals: Object.getOwnPropertyNames(window).filter((name) => !before.has(name) && !['traces', 'changes'].includes(name) && !/^\\d+$/.test(name)),
    sheets: document.adoptedStyleSheets.length,
    highlights: CSS.highlights.size,
    messages,
    requests: performance.getEntriesByType('resource').map(({ name }) => name).filter((name) => /extension:/.test(name)),
  });
</script></head><body><h1>Nothing here</h1><p>Nor here.</p></body></html>`;
