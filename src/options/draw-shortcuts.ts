import browser from 'webextension-polyfill';
import { element } from '../view/dom/element';
import type { Translate } from '../view/words/words';
import { drawSection } from './section';

/** Firefox since 137. */
interface NewerCommands {
  openShortcutSettings?(): Promise<void>;
}

/** Where Chrome and its kin let shortcuts be changed. No page can link to it, but an extension can open it. */
const CHROME_ADDRESS = 'chrome://extensions/shortcuts';

/** Draws the keyboard shortcuts as the browser has them now, and the way to change them; `say` tells of a failure. */
export function drawShortcuts(t: Translate, say: (words: string) => void): HTMLElement {
  const list = element(document, 'dl', { class: 'shortcuts' });
  async function show(): Promise<void> {
    const commands = await browser.commands.getAll();
    const rows = commands.map(({ name, description, shortcut }) =>
      element(
        document,
        'div',
        {},
        element(
          document,
          'dt',
          {},
          description || (name?.startsWith('_execute') ? t('shortcutOpen') : (name ?? '')),
        ),
        element(document, 'dd', {}, shortcut ? element(document, 'kbd', {}, shortcut) : t('shortcutNone')),
      ),
    );
    list.replaceChildren(...rows);
  }
  const showNow = () => void show().catch(console.error);
  showNow();
  // They are changed elsewhere, and the reader comes back.
  window.addEventListener('focus', showNow);
  return drawSection('shortcuts', t('optionsShortcuts'), list, drawWay(t, say));
}

function drawWay(t: Translate, say: (words: string) => void): HTMLElement {
  const { openShortcutSettings } = browser.commands as NewerCommands;
  const isFirefox = browser.runtime.getURL('').startsWith('moz-extension:');
  if (isFirefox && !openShortcutSettings) {
    return element(document, 'p', { class: 'note' }, t('shortcutChangeByHand'));
  }
  const button = element(document, 'button', { type: 'button', class: 'action' }, t('shortcutChange'));
  button.addEventListener('click', () => {
    const opened: Promise<unknown> = openShortcutSettings
      ? openShortcutSettings()
      : browser.tabs.create({ url: CHROME_ADDRESS });
    opened.catch((error: unknown) => {
      console.error(error);
      say(t('shortcutsClosed', { address: isFirefox ? 'about:addons' : CHROME_ADDRESS }));
    });
  });
  return button;
}
