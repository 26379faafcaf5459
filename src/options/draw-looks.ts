import { element } from '../view/dom/element';
import { KINDS, type Kind } from '../view/kinds';
import { DEFAULT_LOOKS, type Look, type Looks, looksWith } from '../view/look/looks';
import { drawLook } from './draw-look';
import { drawSample } from './draw-sample';
import { faintIn, sameLines } from './look-faults';
import { type DrawSection, drawSection } from './section';

/** Draws how each kind is marked, with a paragraph that shows it. */
export const drawLooks: DrawSection = (t, change) => {
  const sample = drawSample(t);
  const faults = element(document, 'p', { class: 'fault' });
  let looks = DEFAULT_LOOKS;
  let marked: readonly Kind[] = KINDS;

  function preview(): void {
    sample.show(looks, marked);
    const words = sameLines(looks, marked, t).join(' ');
    if (faults.textContent !== words) faults.textContent = words;
  }

  const kinds = KINDS.map((kind) => {
    const onInput = (look: Look) => {
      looks = { ...looks, [kind]: look };
      preview();
    };
    const onChange = (look: Look) => {
      const faults = [...faintIn(look, t), ...sameLines({ ...looks, [kind]: look }, marked, t)];
      return change(({ looks: before }) => ({ looks: withLook(before, kind, look) }), faults.join(' '));
    };
    return { kind, ...drawLook(kind, t, onInput, onChange) };
  });
  const reset = element(document, 'button', { type: 'button', class: 'action' }, t('looksReset'));
  reset.addEventListener('click', () => change({ looks: {} }));
  return {
    node: drawSection(
      'looks',
      t('optionsLooks'),
      sample.node,
      faults,
      element(document, 'div', { class: 'looks' }, ...kinds.map(({ node }) => node)),
      reset,
    ),
    show(settings) {
      looks = looksWith(settings.looks);
      marked = settings.marked.filter((kind) => !(settings.quiet && kind === 'firstHand'));
      for (const { kind, show } of kinds) show(looks[kind]);
      preview();
    },
  };
};

/** The looks that the reader has chosen, with one more; a usual look needs none. */
function withLook(chosen: Partial<Looks>, kind: Kind, look: Look): Partial<Looks> {
  const { [kind]: _, ...others } = chosen;
  const isUsual = JSON.stringify(look) === JSON.stringify(DEFAULT_LOOKS[kind]);
  return isUsual ? others : { ...others, [kind]: look };
}
