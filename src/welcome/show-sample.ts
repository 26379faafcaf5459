import type { Report, Statement } from '../report';
import { cardRules } from '../view/card/card-rules';
import { cardView } from '../view/card/card-view';
import { drawCard } from '../view/card/draw-card';
import { isDependent } from '../view/kinds';
import { DEFAULT_LOOKS } from '../view/look/looks';
import { summarise, summarySentence } from '../view/words/summary';
import type { Translate } from '../view/words/words';
import { drawSample } from './draw-sample';

/** Where the sample stands in the page. */
export interface SamplePlaces {
  readonly article: Element;
  readonly card: Element;
  readonly sentence: Element;
}

/** Shows the article with its marks, the card of one of them, and the sentence that the popup begins with. */
export function showSample(report: Report, places: SamplePlaces, t: Translate): void {
  const root = places.card.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(cardRules(DEFAULT_LOOKS));
  root.adoptedStyleSheets = [sheet];
  const show = (statement: Statement) => {
    root.replaceChildren(drawCard(document, cardView(report, statement, t), null, t));
    for (const mark of places.article.querySelectorAll<HTMLElement>('[data-statement]')) {
      mark.ariaPressed = String(mark.dataset.statement === statement.id);
    }
  };
  places.sentence.replaceChildren(summarySentence(summarise(report.statements), t));
  places.article.replaceChildren(...drawSample(report, t, show));
  const first = report.statements.find(isDependent) ?? report.statements[0];
  if (first) show(first);
}
