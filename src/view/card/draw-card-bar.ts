import { element } from '../dom/element';
import type { Translate } from '../words/words';
import type { CardActs } from './card-acts';
import type { CardView } from './card-view';
import { drawCardButton } from './draw-card-button';
import { drawCorrecting } from './draw-correcting';

/** Draws the card's buttons, in one row, and below it the menu that one of them opens. */
export function drawCardBar(document: Document, view: CardView, acts: CardActs, t: Translate): HTMLElement[] {
  const { walk, copy, correct, pin } = acts;
  const button = (act: string, ...rest: ButtonParts) => drawCardButton(document, act, ...rest);
  const said = element(document, 'span', { class: 'said', role: 'status' });
  const menu = correct && drawCorrecting(document, view, correct, t);
  const onCopy = async () => {
    if (copy) said.textContent = t((await copy()) ? 'cardCopied' : 'cardNotCopied');
  };
  const pinned =
    pin &&
    button('pin', 'pin', t('cardPin'), () => {
      pinned?.setAttribute('aria-pressed', String(pinned.ariaPressed !== 'true'));
      pin.onChange(pinned?.ariaPressed === 'true');
    });
  pinned?.setAttribute('aria-pressed', String(pin?.isOn ?? false));
  const steps = walk
    ? [
        element(document, 'span', { class: 'place' }, walk.place),
        button('previous', 'previous', t('cardPrevious'), walk.onPrevious),
        button('next', 'next', t('cardNext'), walk.onNext),
      ]
    : [];
  const bar = element(
    document,
    'div',
    { class: 'bar' },
    ...steps,
    said,
    menu?.button ?? null,
    copy ? button('copy', 'copy', t('cardCopy'), onCopy) : null,
    pinned,
    button('close', 'close', t('cardClose'), acts.onClose),
  );
  return menu ? [bar, menu.node] : [bar];
}

type ButtonParts = Parameters<typeof drawCardButton> extends [Document, string, ...infer Rest] ? Rest : never;
