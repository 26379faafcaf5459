import type { CardView } from './card-view';
import type { ChainStep } from './chain';
import { element } from './element';
import { atStart } from './names';
import type { Translate } from './words';

/** Where the card's statement stands among all, and what its buttons do. */
export interface CardBar {
  readonly position: number;
  readonly total: number;
  readonly onPrevious: () => void;
  readonly onNext: () => void;
  readonly onClose: () => void;
}

/** Three no-break spaces long: the length of line that shows the shape of a mark. */
const LINE_SAMPLE = '\u00a0'.repeat(6);

/** Draws the card. `bar` is for those who came by keyboard or touch: a pointer just moves away. */
export function drawCard(document: Document, view: CardView, bar: CardBar | null, t: Translate): HTMLElement {
  return element(
    document,
    'div',
    {
      ...{ class: 'card', lang: t('languageTag'), dir: t('languageDirection'), 'data-kind': view.kind },
      ...{ role: 'dialog', 'aria-label': view.label, tabindex: -1 },
    },
    element(
      document,
      'p',
      { class: 'kind' },
      element(document, 'span', { class: 'line', 'aria-hidden': 'true' }, LINE_SAMPLE),
      view.kindLabel,
    ),
    element(document, 'h2', { class: 'who', dir: 'auto' }, view.who),
    view.description ? element(document, 'p', { class: 'description', dir: 'auto' }, view.description) : null,
    element(
      document,
      'ol',
      { class: 'chain', 'aria-label': t('cardChain') },
      ...view.chain.map((step) => drawStep(document, step)),
    ),
    view.shared ? element(document, 'p', { class: 'shared' }, view.shared) : null,
    drawWhy(document, view, t),
    bar ? drawBar(document, bar, t) : null,
  );
}

function drawStep(document: Document, step: ChainStep): HTMLElement {
  return element(
    document,
    'li',
    { class: step.named ? 'step' : 'step nameless' },
    element(document, 'span', { class: 'name', dir: 'auto' }, atStart(step.name)),
    ' ',
    element(document, 'span', { class: 'note' }, step.note),
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
  if (view.link) {
    const { href, host } = view.link;
    const link = element(document, 'a', { href, target: '_blank', rel: 'noopener noreferrer' }, host);
    rows.push(row(t('cardLink'), link));
  }
  return rows.length > 0 ? element(document, 'dl', { class: 'why' }, ...rows) : null;
}

function drawBar(document: Document, bar: CardBar, t: Translate): HTMLElement {
  const button = (sign: string, label: string, act: () => void) => {
    const made = element(document, 'button', { type: 'button', 'aria-label': label, title: label }, sign);
    made.addEventListener('click', act);
    return made;
  };
  return element(
    document,
    'div',
    { class: 'bar' },
    element(document, 'span', {}, t('cardPosition', { position: bar.position, total: bar.total })),
    button('↑', t('cardPrevious'), bar.onPrevious),
    button('↓', t('cardNext'), bar.onNext),
    button('×', t('cardClose'), bar.onClose),
  );
}
