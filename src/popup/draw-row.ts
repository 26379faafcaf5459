import { element } from '../view/dom/element';
import type { Row } from '../view/list/list-view';
import type { Entry, Fact, Sentence } from '../view/list/listing';
import type { Translate } from '../view/words/words';
import { drawButton, drawKind, type OnReveal, placeOf } from './draw-statement';

/** Draws a statement in the list, with what is to be said of it and where to look further. */
export function drawRow(
  { entry, source, facts, showsKind }: Row,
  t: Translate,
  onReveal: OnReveal,
): HTMLElement {
  const note = element(
    document,
    'span',
    { class: 'notes' },
    source ? element(document, 'span', { class: 'who', dir: 'auto' }, source.name) : null,
    showsKind ? drawKind(entry.kind, entry.label) : null,
    entry.corrected ? element(document, 'span', { class: 'corrected' }, entry.corrected) : null,
  );
  return element(
    document,
    'li',
    { class: 'row', 'data-statement': entry.id },
    drawButton(entry.words, note.childElementCount > 0 ? note : null, placeOf(entry.id), onReveal),
    facts.length > 0 ? drawFacts(facts) : null,
    drawWayOut(entry, t),
  );
}

/** Draws a sentence in the outlet's own voice. */
export function drawSentence({ words, span }: Sentence, onReveal: OnReveal): HTMLElement {
  return element(
    document,
    'li',
    { class: 'row' },
    drawButton(words, null, () => ({ span }), onReveal),
  );
}

/** Draws labels and what the article says to them. */
export function drawFacts(facts: readonly Fact[]): HTMLElement {
  const rows = facts.map(({ label, words }) =>
    element(
      document,
      'p',
      {},
      element(document, 'span', { class: 'fact' }, label),
      ' ',
      element(document, 'span', { dir: 'auto' }, words),
    ),
  );
  return element(document, 'div', { class: 'facts' }, ...rows);
}

/** The original, or where to look for it; nothing is asked of the network before the reader clicks. */
function drawWayOut({ link, search }: Entry, t: Translate): HTMLElement | null {
  const to = link ?? search;
  if (!to) return null;
  const title = search
    ? t('listWebSearchTitle', { host: search.host, who: search.who })
    : t('listLinkTitle', { host: to.host });
  return element(
    document,
    'p',
    { class: 'way-out' },
    element(
      document,
      'a',
      { href: to.href, target: '_blank', rel: 'noopener noreferrer', title },
      t(link ? 'cardLink' : 'listWebSearch'),
    ),
    ' ',
    element(document, 'span', { class: 'host' }, to.host),
  );
}
