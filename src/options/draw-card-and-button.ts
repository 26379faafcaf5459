import { drawCheck } from './draw-check';
import { type DrawSection, drawSection } from './section';

/** Draws whether the card opens by itself and whether the button counts. */
export const drawCardAndButton: DrawSection = (t, change) => {
  const card = drawCheck('hoverCard', [t('optionsHoverCard')], t('optionsHoverCardHint'), (hoverCard) =>
    change({ hoverCard }),
  );
  const badge = drawCheck('badge', [t('optionsBadge')], null, (isShown) => change({ badge: isShown }));
  return {
    node: drawSection('card', t('optionsCard'), card.node, badge.node),
    show(settings) {
      card.input.checked = settings.hoverCard;
      badge.input.checked = settings.badge;
    },
  };
};
