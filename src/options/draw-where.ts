import { element } from '../view/dom/element';
import { drawCheck } from './draw-check';
import { drawSites } from './draw-sites';
import { type DrawSection, drawSection } from './section';

/** Draws where Whence is off and whether it waits to be asked. */
export const drawWhere: DrawSection = (t, change) => {
  const off = drawCheck('off', [t('optionsOff')], null, (isOff) => change({ off: isOff }));
  const click = drawCheck(
    'onlyOnClick',
    [t('optionsOnlyOnClick')],
    t('optionsOnlyOnClickHint'),
    (onlyOnClick) => change({ onlyOnClick }),
  );
  const sites = drawSites(t, change);
  return {
    node: drawSection(
      'where',
      t('optionsWhere'),
      click.node,
      off.node,
      element(document, 'h3', { id: 'sites-heading' }, t('optionsSites')),
      sites.node,
    ),
    show(settings) {
      off.input.checked = settings.off;
      click.input.checked = settings.onlyOnClick;
      sites.show(settings);
    },
  };
};
