import { element } from '../view/dom/element';
import type { Group, ListView } from '../view/list/list-view';
import type { Translate } from '../view/words/words';
import { drawFacts, drawRow, drawSentence } from './draw-row';
import { drawKind, drawStatements, type OnReveal } from './draw-statement';

/** Draws what the list shows: sources with their statements, all statements in order, sentences, or that there is nothing. */
export function drawGroups(
  { groups, sentences, nothing }: ListView,
  t: Translate,
  onReveal: OnReveal,
): Node[] {
  if (nothing) return [element(document, 'p', { class: 'nothing' }, nothing)];
  if (sentences.length > 0) {
    return [drawStatements(sentences.map((sentence) => drawSentence(sentence, onReveal)))];
  }
  return groups.map((group) => drawGroup(group, t, onReveal));
}

/** What all statements of a source share is said once, above. */
function drawGroup({ source, count, shared, rows }: Group, t: Translate, onReveal: OnReveal): HTMLElement {
  const statements = drawStatements(rows.map((row) => drawRow(row, t, onReveal)));
  if (!source) return statements;
  return element(
    document,
    'section',
    { class: 'source' },
    element(
      document,
      'div',
      { class: 'name' },
      element(document, 'h3', { dir: 'auto' }, source.name),
      element(document, 'span', { class: 'count' }, count),
    ),
    source.description
      ? element(document, 'p', { class: 'description', dir: 'auto' }, source.description)
      : null,
    shared ? drawKind(shared.kind, shared.label) : null,
    source.facts.length > 0 ? drawFacts(source.facts) : null,
    statements,
  );
}
