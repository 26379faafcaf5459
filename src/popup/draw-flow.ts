import type { Report } from '../report';
import { element } from '../view/dom/element';
import { flowOf } from '../view/flow/flow';
import type { FlowNode } from '../view/flow/types';
import { articleName, flowSummary, nodeLabel } from '../view/flow/words';
import type { Translate } from '../view/words/words';
import { writeNumber } from '../view/words/write-number';
import { drawBands } from './draw-bands';
import { NOTHING_PICKED, type PickEvent, pickedKey, reducePick } from './pick';
import { placeOnResize } from './place-on-resize';

/** Called with the statements that the reader has chosen in the picture; `null`: none any more. */
export type OnPick = (statements: readonly string[] | null) => void;

/** Fewer statements have no picture: the list says as much. */
const FEWEST = 2;

/**
 * Draws how the statements came: bands from the sources, through who passed them on, to the article. The bands are a
 * picture; the names on it are buttons. It places itself in the width that it is given.
 */
export function drawFlow(report: Report, t: Translate, onPick: OnPick): Node[] {
  if (report.statements.length < FEWEST) return [];
  const flow = flowOf(report, t);
  const drawn = drawBands(flow.bands, flowSummary(flow, t));
  const named = flow.nodes.filter(({ role }) => role !== 'article');
  const buttons = new Map(named.map((node) => [node.key, drawNode(node, nodeLabel(node, flow, t), t)]));
  const listOf = (role: FlowNode['role'], label: string) => {
    const own = named.filter((node) => node.role === role).flatMap(({ key }) => buttons.get(key) ?? []);
    const items = own.map((button) => element(document, 'li', {}, button));
    return items.length === 0 ? null : element(document, 'ul', { 'aria-label': label }, ...items);
  };
  const article = element(
    document,
    'div',
    { class: 'flow-article', title: articleName(report, t) },
    element(document, 'span', {}, t('thisArticle')),
  );
  const canvas = element(
    document,
    'div',
    { class: 'flow-canvas' },
    drawn.svg,
    listOf('source', t('flowSourcesLabel')),
    listOf('via', t('flowPassersOnLabel')),
    article,
  );

  let pick = NOTHING_PICKED;
  function dispatch(event: PickEvent): void {
    const before = pickedKey(pick);
    pick = reducePick(pick, event);
    for (const [key, button] of buttons) button.setAttribute('aria-pressed', String(pick.pinned === key));
    const picked = pickedKey(pick);
    if (picked === before) return;
    const statements = named.find(({ key }) => key === picked)?.statements ?? null;
    canvas.toggleAttribute('data-picked', statements !== null);
    drawn.light(picked);
    const lit = new Set(statements);
    for (const { key, statements: own } of named) {
      buttons.get(key)?.toggleAttribute(
        'data-lit',
        own.some((id) => lit.has(id)),
      );
    }
    onPick(statements);
  }

  for (const [key, button] of buttons) {
    for (const type of ['pointerenter', 'focus']) {
      button.addEventListener(type, () => dispatch({ type: 'enter', key }));
    }
    for (const type of ['pointerleave', 'blur']) {
      button.addEventListener(type, () => dispatch({ type: 'leave', key }));
    }
    button.addEventListener('click', () => dispatch({ type: 'click', key }));
  }
  canvas.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || pick.pinned === null) return;
    // Or the browser would close the popup.
    event.preventDefault();
    event.stopPropagation();
    dispatch({ type: 'escape' });
  });

  const caption = element(document, 'span', { hidden: flow.columns === 0 }, t('flowPassersOnLabel'));
  const captions = element(
    document,
    'div',
    { class: 'flow-captions', 'aria-hidden': 'true' },
    element(document, 'span', {}, t('flowSourcesLabel')),
    caption,
  );
  const frame = element(document, 'div', { class: 'flow-frame' }, captions, canvas);
  placeOnResize(frame, flow, { canvas, buttons, article, caption, bands: drawn });
  const skip = element(document, 'a', { class: 'skip', href: '#flow-end' }, t('flowSkip'));
  return [
    element(
      document,
      'section',
      { class: 'flow', 'aria-labelledby': 'flow-heading' },
      element(document, 'h2', { id: 'flow-heading' }, t('headingFlow')),
      skip,
      element(document, 'p', { class: 'description' }, t('flowHint')),
      frame,
      element(document, 'div', { id: 'flow-end', tabindex: -1 }),
    ),
  ];
}

/** The name as far as it fits; the whole of it is in the label. */
function drawNode(
  { role, name, named, statements }: FlowNode,
  label: string,
  t: Translate,
): HTMLButtonElement {
  return element(
    document,
    'button',
    {
      type: 'button',
      class: 'flow-node',
      'data-role': role,
      'data-named': named,
      'aria-pressed': 'false',
      'aria-label': label,
      title: label,
    },
    element(document, 'span', { class: 'flow-name', dir: 'auto' }, name),
    element(document, 'span', { class: 'count', 'data-count': writeNumber(statements.length, t) }),
  );
}
