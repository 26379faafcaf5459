import fc from 'fast-check';

/** A change of a page that leaves its article as it is, to be made at a place. */
export interface Disturbance {
  readonly kind: (typeof KINDS)[number];
  /** Which of the page's places; taken modulo their number. */
  readonly at: number;
  readonly how: number;
}

const KINDS = ['split', 'comment', 'empty', 'wrap', 'unseen', 'skipped', 'beside'] as const;

export const disturbances: fc.Arbitrary<readonly Disturbance[]> = fc.array(
  fc.record({ kind: fc.constantFrom(...KINDS), at: fc.nat(), how: fc.nat() }),
  { maxLength: 40 },
);

const EMPTY = ['span', 'b', 'em', 'i', 'a', 'sup', 'wbr', 'font', 'mark'];
const WRAPS = ['span', 'em', 'i', 'u', 'mark', 'font', 'abbr'];
const UNSEEN = ['\u00ad', '\u200b', '\u200d', '\u2060', '\ufeff', '\u200e'];
const SKIPPED = [
  'script',
  'style',
  'template',
  'noscript',
  'button',
  'select',
  'svg',
  'iframe',
  'video',
  'textarea',
];

/** What stands around articles, and is none of them. */
const BESIDE = [
  '<nav><ul><li><a href="/a">News</a></li><li><a href="/b">Sport of the day and night</a></li></ul></nav>',
  '<aside class="related"><h2>Most read</h2><p><a href="/c">The lighthouse is sold, the council says.</a></p></aside>',
  '<footer><p>All rights reserved.</p><p><a href="/d">Contact</a></p></footer>',
  '<div class="newsletter-signup"><p>Sign up for our newsletter.</p><input></div>',
  '<div class="ad-slot"><p>Buy a boat, and pay for it in a year or two.</p></div>',
  '<div hidden><p>Nobody is to read this sentence, said the editor of the page.</p></div>',
  '<div style="display:none"><p>Nor this one, the editor added, and said that it was so.</p></div>',
  '<form><label>Search <input></label><button>Go</button></form>',
  '<div class="share-buttons"><a href="/e">Share</a> <a href="/f">Print</a></div>',
  '<div class="cookie-banner"><p>We use cookies, and so do our partners.</p><button>Accept</button></div>',
];

/** Makes the changes in a page whose article stands in `#text`, below `#page`. */
export function disturb(document: Document, changes: readonly Disturbance[]): void {
  for (const { kind, at, how } of changes) {
    if (kind === 'beside') addBeside(document, at, how);
    else if (kind === 'skipped') addSkipped(document, at, how);
    else changeText(document, kind, at, how);
  }
}

function addBeside(document: Document, at: number, how: number): void {
  const page = document.querySelector('#page');
  const holder = document.createElement('div');
  holder.innerHTML = BESIDE[how % BESIDE.length] ?? '';
  const { firstElementChild } = holder;
  if (!page || !firstElementChild) return;
  page.insertBefore(firstElementChild, page.children[at % (page.children.length + 1)] ?? null);
}

function addSkipped(document: Document, at: number, how: number): void {
  const element = document.createElement(SKIPPED[how % SKIPPED.length] ?? 'script');
  element.textContent = 'The sea is gone, said nobody.';
  const places = document.querySelectorAll('#text, #text p');
  const place = places[at % places.length];
  place?.insertBefore(element, place.childNodes[how % (place.childNodes.length + 1)] ?? null);
}

function changeText(document: Document, kind: Disturbance['kind'], at: number, how: number): void {
  const texts = textsIn(document);
  const text = texts[at % texts.length];
  if (!text || text.length < 2) return;
  const cut = 1 + (how % (text.length - 1));
  if (kind === 'unseen') {
    text.insertData(cut, UNSEEN[how % UNSEEN.length] ?? '');
    return;
  }
  const rest = text.splitText(cut);
  if (kind === 'comment') rest.before(document.createComment('said Holt'));
  if (kind === 'empty') rest.before(document.createElement(EMPTY[how % EMPTY.length] ?? 'span'));
  if (kind === 'wrap') {
    const wrapper = document.createElement(WRAPS[how % WRAPS.length] ?? 'span');
    rest.replaceWith(wrapper);
    wrapper.append(rest);
  }
}

/** The text nodes of headline and paragraphs. */
function textsIn(document: Document): Text[] {
  return [...document.querySelectorAll('h1, #text p')].flatMap((block) => {
    const walker = document.createTreeWalker(block, 4);
    const texts: Text[] = [];
    while (walker.nextNode()) {
      const text = walker.currentNode as Text;
      if (!text.parentElement || !SKIPPED.includes(text.parentElement.localName)) texts.push(text);
    }
    return texts;
  });
}
