import { element } from '../view/dom/element';
import { LEVELS, type Level } from '../view/readings/sureness';
import figures from '../view/readings/sureness-figures.json';
import type { Translate } from '../view/words/words';
import { writeNumber } from '../view/words/write-number';
import { type DrawSection, drawSection } from './section';
import { surenessName, surenessSentence } from './sureness-words';

/** Draws how sure Whence must be of what it shows, and what that does to what is shown. */
export const drawSureness: DrawSection = (t, change) => {
  const [first, last] = [LEVELS[0], LEVELS.at(-1) ?? LEVELS[0]];
  // Hidden from screen readers: the slider says it itself.
  const name = element(document, 'p', { class: 'level', 'aria-hidden': 'true' });
  const sentence = element(document, 'p', { class: 'note', id: 'sureness-sentence' });
  const slider = element(document, 'input', {
    ...{ type: 'range', id: 'sureness-level', name: 'sureness', min: first, max: last, step: 1 },
    ...{ 'aria-labelledby': 'sureness-heading', 'aria-describedby': sentence.id },
  });
  const level = () => LEVELS.find((each) => each === slider.valueAsNumber) ?? 0;
  const describe = () => {
    name.textContent = surenessName(level(), t);
    slider.setAttribute('aria-valuetext', surenessName(level(), t));
    sentence.textContent = surenessSentence(level(), t);
  };
  slider.addEventListener('input', describe);
  slider.addEventListener('change', () => change({ sureness: level() }));
  const ends = element(
    document,
    'div',
    { class: 'ends', 'aria-hidden': 'true' },
    element(document, 'span', {}, t('surenessLess')),
    element(document, 'span', {}, t('surenessMore')),
  );
  return {
    node: drawSection('sureness', t('optionsSureness'), name, slider, ends, sentence, drawTable(t)),
    show(settings) {
      slider.value = String(settings.sureness);
      describe();
    },
  };
};

function drawTable(t: Translate): HTMLElement {
  const head = ['surenessStep', 'surenessRight', 'surenessFound'].map((key) =>
    element(document, 'th', { scope: 'col' }, t(key)),
  );
  const rows = figures.levels.map(({ level, right, found }) =>
    element(
      document,
      'tr',
      {},
      element(document, 'th', { scope: 'row' }, surenessName(level as Level, t)),
      element(document, 'td', {}, writeNumber(right, t)),
      element(document, 'td', {}, writeNumber(found, t)),
    ),
  );
  const measured = t('surenessMeasured', { count: figures.articles });
  return element(
    document,
    'details',
    {},
    element(document, 'summary', {}, t('surenessTable')),
    element(
      document,
      'table',
      {},
      element(document, 'caption', {}, measured),
      element(document, 'thead', {}, element(document, 'tr', {}, ...head)),
      element(document, 'tbody', {}, ...rows),
    ),
  );
}
