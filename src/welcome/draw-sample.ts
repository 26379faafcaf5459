import type { Report, Statement } from '../report';
import { element } from '../view/dom/element';
import { kindLabel, kindOf } from '../view/kinds';
import type { Translate } from '../view/words/words';
import { piecesOf } from './pieces';

/** Draws the article with its marks; `onShow` is called with the statement whose card the reader wants to see. */
export function drawSample(report: Report, t: Translate, onShow: (statement: Statement) => void): Node[] {
  return report.blocks.map(({ span, kind }) =>
    element(
      document,
      kind === 'title' ? 'h3' : 'p',
      {},
      ...piecesOf(report, span).map(({ words, statement }) =>
        statement ? drawMark(words, statement, t, onShow) : words,
      ),
    ),
  );
}

/** Not a button element: its words must break over lines like the text around them. */
function drawMark(
  words: string,
  statement: Statement,
  t: Translate,
  onShow: (statement: Statement) => void,
): HTMLElement {
  const kind = kindOf(statement);
  const mark = element(
    document,
    'span',
    {
      class: 'mark',
      role: 'button',
      tabindex: 0,
      'data-kind': kind,
      'data-statement': statement.id,
      'aria-controls': 'card',
      'aria-description': kindLabel(kind, t),
      'aria-pressed': 'false',
    },
    words,
  );
  const show = () => onShow(statement);
  mark.addEventListener('pointerenter', show);
  mark.addEventListener('focus', show);
  mark.addEventListener('click', show);
  mark.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    show();
  });
  return mark;
}
