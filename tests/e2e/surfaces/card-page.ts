/** Bundled for a test page: draws cards in an open tree, where programs can read what in the visited page is closed to them. */

import { translate as t } from '../../../src/cli/translate';
import type { Report } from '../../../src/report';
import type { CardActs } from '../../../src/view/card/card-acts';
import { cardRules } from '../../../src/view/card/card-rules';
import { cardView } from '../../../src/view/card/card-view';
import { drawCard, drawNotice } from '../../../src/view/card/draw-card';
import { element } from '../../../src/view/dom/element';
import { DEFAULT_LOOKS } from '../../../src/view/look/looks';

/** A card in one of its states. */
export interface DrawnCard {
  readonly report: Report;
  /** `null`: a notice of these words. */
  readonly statement: string | null;
  readonly words?: string;
  /** The menu is open. */
  readonly isCorrecting?: boolean;
  /** Opened by the keyboard. */
  readonly hasWalk?: boolean;
  readonly isPinned?: boolean;
}

const nothing = () => {};
const steps = { onPrevious: nothing, onNext: nothing };

function draw({ report, statement: id, words = '', ...state }: DrawnCard): HTMLElement {
  const button = element(document, 'button', { type: 'button', class: 'act' }, t('optionsUndo'));
  const statement = report.statements.find((each) => each.id === id);
  if (!statement) return drawNotice(document, words, button, t);
  const acts: CardActs = {
    walk: state.hasWalk ? { place: t('cardPosition', { position: 12, total: 345 }), ...steps } : null,
    shared: steps,
    copy: async () => true,
    correct: { isPrivate: false, onToggle: nothing, onRemark: nothing },
    pin: { isOn: state.isPinned ?? false, onChange: nothing },
    onClose: nothing,
  };
  const card = drawCard(document, cardView(report, statement, t), acts, t);
  if (state.isCorrecting) card.querySelector<HTMLElement>('[data-act="correct"]')?.click();
  return card;
}

function drawCards(cards: readonly DrawnCard[]): void {
  const style = {
    style: 'display: grid; gap: 16px; width: min(344px, 100vw - 16px); font: 400 medium/1.4 system-ui',
  };
  const host = element(document, 'div', style);
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`:host { display: grid; gap: 16px; }\n${cardRules(DEFAULT_LOOKS)}`);
  root.adoptedStyleSheets = [sheet];
  root.append(...cards.map(draw));
  document.querySelector('main')?.append(host);
}

Object.assign(globalThis, { drawCards });
