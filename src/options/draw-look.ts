import { element } from '../view/dom/element';
import { type Kind, kindLabel } from '../view/kinds';
import { COLOUR_CHOICES, COLOUR_NAMES, type ColourName, nameOfShades } from '../view/look/colour-choices';
import { drawLine } from '../view/look/draw-line';
import { LINES, type Line, type Look } from '../view/look/looks';
import type { Translate } from '../view/words/words';
import { faintIn } from './look-faults';

const COLOURS = {
  sea: 'colourSea',
  blue: 'colourBlue',
  orange: 'colourOrange',
  purple: 'colourPurple',
  indigo: 'colourIndigo',
  olive: 'colourOlive',
  brown: 'colourBrown',
  grey: 'colourGrey',
} as const satisfies Record<ColourName, string>;

const LINE_NAMES = {
  solid: 'lineSolid',
  dashed: 'lineDashed',
  dotted: 'lineDotted',
  wavy: 'lineWavy',
  double: 'lineDouble',
} as const satisfies Record<Line, string>;

/** The value of the choice that is none of the palette. */
const OWN = 'own';

/** The colour and line of one kind. */
export interface DrawnLook {
  readonly node: HTMLElement;
  show(look: Look): void;
}

/**
 * Draws how a kind looks. `onInput` is called while a colour is being looked for, `onChange` when it is found; what is
 * hard to see is said at once.
 */
export function drawLook(
  kind: Kind,
  t: Translate,
  onInput: (look: Look) => void,
  onChange: (look: Look) => void,
): DrawnLook {
  const faults = element(document, 'p', { class: 'fault', id: `${kind}-fault` });
  const colour = element(
    document,
    'select',
    { name: `${kind}-colour`, 'aria-describedby': faults.id },
    ...COLOUR_NAMES.map((name) => element(document, 'option', { value: name }, t(COLOURS[name]))),
    element(document, 'option', { value: OWN }, t('colourOwn')),
  );
  const line = element(
    document,
    'select',
    { name: `${kind}-line` },
    ...LINES.map((each) => element(document, 'option', { value: each }, t(LINE_NAMES[each]))),
  );
  const light = element(document, 'input', {
    type: 'color',
    name: `${kind}-light`,
    'aria-describedby': faults.id,
  });
  const dark = element(document, 'input', {
    type: 'color',
    name: `${kind}-dark`,
    'aria-describedby': faults.id,
  });
  const own = element(
    document,
    'div',
    { class: 'fields', hidden: true },
    field(t('looksOwnLight'), light),
    field(t('looksOwnDark'), dark),
  );

  function read(): Look {
    const name = COLOUR_NAMES.find((each) => each === colour.value);
    const shades = name ? COLOUR_CHOICES[name] : { light: light.value, dark: dark.value };
    return { ...shades, line: LINES.find((each) => each === line.value) ?? 'solid' };
  }

  function describe(look: Look): void {
    own.hidden = colour.value !== OWN;
    const words = faintIn(look, t).join(' ');
    if (faults.textContent !== words) faults.textContent = words;
  }

  for (const input of [colour, line, light, dark]) {
    input.addEventListener('input', () => {
      describe(read());
      onInput(read());
    });
    input.addEventListener('change', () => onChange(read()));
  }
  return {
    node: element(
      document,
      'fieldset',
      { class: 'look' },
      element(document, 'legend', {}, kindLabel(kind, t), drawLine(kind)),
      element(
        document,
        'div',
        { class: 'fields' },
        field(t('looksColour'), colour),
        field(t('looksLine'), line),
      ),
      own,
      faults,
    ),
    show(look) {
      const name = nameOfShades(look);
      // A colour of one's own that happens to be one of the palette stays one's own while it is being looked for.
      const isOpen = !own.hidden && light.value === look.light && dark.value === look.dark;
      colour.value = isOpen ? OWN : (name ?? OWN);
      line.value = look.line;
      light.value = look.light;
      dark.value = look.dark;
      describe(look);
    },
  };
}

function field(label: string, control: HTMLElement): HTMLElement {
  return element(document, 'label', { class: 'field' }, element(document, 'span', {}, label), control);
}
