import { cardRules } from '../../view/card/card-rules';
import type { Looks } from '../../view/look/looks';
import { EDGE } from './place-card';

/**
 * The card's sheet. Its first rule is the host: important declarations inside a shadow tree win over important ones of
 * the page, so that no page can move, restyle or hide the card; the place is set on this rule by `card.ts`.
 */
export const cardCss = (looks: Looks) => `:host {
  all: initial !important;
  display: block !important;
  position: fixed !important;
  inset: auto !important;
  left: 0 !important;
  top: 0 !important;
  width: min(21.5em, 100vw - ${2 * EDGE}px) !important;
  margin: 0 !important;
  border: 0 !important;
  padding: 0 !important;
  background: transparent !important;
  overflow: visible !important;
  font: 400 medium/1.4 system-ui, sans-serif !important;
  z-index: 2147483647 !important;
}
${cardRules(looks)}`;
