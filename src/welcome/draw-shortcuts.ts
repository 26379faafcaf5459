import type { Commands } from 'webextension-polyfill';
import { element } from '../view/dom/element';
import type { Translate } from '../view/words/words';

/** The commands that have a key, each with its key as the browser writes it: "Alt+Shift+E". */
export function drawShortcuts(commands: readonly Commands.Command[], t: Translate): HTMLElement[] {
  return commands.flatMap(({ name, shortcut, description }) => {
    const words = name === '_execute_action' ? t('welcomeOpenPopup') : description;
    if (!shortcut || !words) return [];
    return [element(document, 'li', {}, element(document, 'kbd', {}, shortcut), ` ${words}`)];
  });
}
