import { element } from '../view/dom/element';
import { KINDS, type Kind, kindLabel } from '../view/kinds';
import { drawLine } from '../view/look/draw-line';
import { drawCheck } from './draw-check';
import { type DrawSection, drawSection } from './section';

const MEANINGS = {
  firstHand: 'meansFirstHand',
  secondHand: 'meansSecondHand',
  anonymous: 'meansAnonymous',
  anonymousSecondHand: 'meansAnonymousSecondHand',
} as const satisfies Record<Kind, string>;

/** Draws which kinds of statements are marked. */
export const drawKinds: DrawSection = (t, change) => {
  const checks = KINDS.map((kind) => {
    const words = [kindLabel(kind, t), drawLine(kind)];
    const onChange = (isMarked: boolean) =>
      change(({ marked }) => ({
        marked: KINDS.filter((each) => (each === kind ? isMarked : marked.includes(each))),
      }));
    return { kind, ...drawCheck(kind, words, t(MEANINGS[kind]), onChange) };
  });
  const quiet = drawCheck('quiet', [t('optionsQuiet')], null, (isQuiet) => change({ quiet: isQuiet }));
  return {
    node: drawSection(
      'kinds',
      t('optionsKinds'),
      ...checks.map(({ node }) => node),
      quiet.node,
      element(document, 'p', { class: 'note' }, t('optionsKindsHint')),
    ),
    show(settings) {
      for (const { kind, input } of checks) {
        input.checked = settings.marked.includes(kind);
        input.disabled = kind === 'firstHand' && settings.quiet;
      }
      quiet.input.checked = settings.quiet;
    },
  };
};
