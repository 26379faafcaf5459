import { drawNotice } from '../../view/card/draw-card';
import { element } from '../../view/dom/element';
import type { Looks } from '../../view/look/looks';
import type { Translate } from '../../view/words/words';
import type { Rect } from '../dom/measure';
import { openCard } from './card';
import { watchHover } from './hover';
import { placeNow } from './place-now';

/** A few words of Whence about some words of the page. */
export interface Notice {
  readonly words: string;
  /** What the reader can do about it. */
  readonly act: { readonly label: string; readonly onAct: () => void } | null;
  /** The lines of the page that it is about; none: it stands at the upper edge. */
  readonly lines: readonly Rect[];
  readonly looks: Looks;
}

const TOP: Rect = { left: 0, top: 0, right: 0, bottom: 0 };

/** Shows a notice as a card, until the reader closes it or `signal` aborts. */
export function showNotice(document: Document, notice: Notice, t: Translate, signal: AbortSignal): void {
  const { words, act, looks } = notice;
  const lines = notice.lines.length > 0 ? notice.lines : [TOP];
  const [first = TOP] = lines;
  const done = new AbortController();
  const goBack = placeNow(document);
  const nowhere = { rest: () => null, tap: () => null, isCovered: () => false };
  const open = () => {
    const button = act && element(document, 'button', { type: 'button', class: 'act' }, act.label);
    const card = openCard(document, drawNotice(document, words, button, t), looks);
    button?.addEventListener('click', () => {
      hover.dismiss();
      act?.onAct();
    });
    card.place(lines, first.left, first.top);
    card.focus();
    return {
      host: card.host,
      follow: () => {
        card.stay();
        return true;
      },
      close(dismissed: boolean) {
        card.close();
        done.abort();
        if (dismissed) goBack();
      },
    };
  };
  const hover = watchHover(document, nowhere, open, AbortSignal.any([signal, done.signal]));
  hover.step('notice', first.left, first.top);
}
