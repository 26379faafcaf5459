import { element } from '../dom/element';
import type { WebLink } from '../web/web-link';
import type { ChainStep } from '../words/chain';
import { atStart } from '../words/names';
import type { Translate } from '../words/words';
import type { CardActs } from './card-acts';
import type { CardView } from './card-view';
import { drawCardBar } from './draw-card-bar';
import { drawCardButton } from './draw-card-button';

/** Three no-break spaces long: the length of line that shows the shape of a mark. */
const LINE_SAMPLE = '\u00a0'.repeat(6);

/** Draws the card. `acts`: what its buttons do; `null`: it is a picture, and has none. */
export function drawCard(
  document: Document,
  view: CardView,
  acts: CardActs | null,
  t: Translate,
): HTMLElement {
  return element(
    document,
    'div',
    { ...frame(view.label, t), 'data-kind': view.kind },
    element(
      document,
      'p',
      { class: 'kind' },
      element(document, 'span', { class: 'line', 'aria-hidden': 'true' }, LINE_SAMPLE),
      view.kindLabel,
      view.corrected ? element(document, 'span', { class: 'corrected' }, view.corrected) : null,
    ),
    element(document, 'h2', { class: 'who', dir: 'auto' }, view.who),
    view.description ? element(document, 'p', { class: 'description', dir: 'auto' }, view.description) : null,
    element(
      document,
      'ol',
      { class: 'chain', 'aria-label': t('cardChain') },
      ...view.chain.map((step) => drawStep(document, step)),
    ),
    drawShared(document, view, acts, t),
    drawWhy(document, view, t),
    ...(acts ? drawCardBar(document, view, acts, t) : []),
  );
}

function frame(label: string, t: Translate) {
  const [lang, dir] = [t('languageTag'), t('languageDirection')];
  return { class: 'card', role: 'dialog', 'aria-label': label, tabindex: -1, lang, dir };
}

/** Draws a card of a few words, with or without a button. */
export function drawNotice(
  document: Document,
  words: string,
  button: HTMLElement | null,
  t: Translate,
): HTMLElement {
  return element(document, 'div', frame(words, t), element(document, 'p', {}, words), button);
}

function drawStep(document: Document, step: ChainStep): HTMLElement {
  return element(
    document,
    'li',
    { class: step.named ? 'step' : 'step nameless' },
    element(document, 'span', { class: 'name' }, element(document, 'bdi', {}, atStart(step.name))),
    ' ',
    element(document, 'span', { class: 'note' }, step.note),
  );
}

/** What rests on the same, and the way from one to the other. */
function drawShared(
  document: Document,
  { shared }: CardView,
  acts: CardActs | null,
  t: Translate,
): HTMLElement | null {
  if (!shared) return null;
  const walk = acts?.shared;
  const words = element(document, 'p', {}, shared);
  if (!walk) return element(document, 'div', { class: 'shared' }, words);
  return element(
    document,
    'div',
    { class: 'shared', role: 'group', 'aria-label': shared },
    words,
    drawCardButton(document, 'shared-previous', 'previous', t('cardSharedPrevious'), walk.onPrevious),
    drawCardButton(document, 'shared-next', 'next', t('cardSharedNext'), walk.onNext),
  );
}

function drawWhy(document: Document, view: CardView, t: Translate): HTMLElement | null {
  const row = (label: string, words: Node | string) =>
    element(
      document,
      'div',
      {},
      element(document, 'dt', {}, label),
      element(document, 'dd', { dir: 'auto' }, words),
    );
  const rows = view.why.map(({ label, words }) => row(label, words));
  const to = view.link ?? view.search;
  if (to) rows.push(row(t('cardLink'), drawWayOut(document, view, to, t)));
  return rows.length > 0 ? element(document, 'dl', { class: 'why' }, ...rows) : null;
}

/** The original, or where to look for it; nothing is asked of the network before the reader clicks. */
function drawWayOut(document: Document, { search }: CardView, to: WebLink, t: Translate): HTMLElement {
  const title = search
    ? t('listWebSearchTitle', { host: search.host, who: search.who })
    : t('listLinkTitle', { host: to.host });
  const attributes = {
    href: to.href,
    target: '_blank',
    rel: 'noopener noreferrer',
    title,
    'data-act': 'link',
  };
  return element(document, 'a', attributes, search ? t('listWebSearch') : to.host);
}
