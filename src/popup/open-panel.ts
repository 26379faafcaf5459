/// <reference types="chrome" />
import browser from 'webextension-polyfill';
import { element } from '../view/dom/element';
import type { Translate } from '../view/words/words';

/** Whether this page is shown as a side panel, which stays open beside the tabs. */
export const isPanel = new URLSearchParams(location.search).has('panel');

/** Draws the button that opens this view as a side panel of a window, and closes the popup; nothing where that cannot be. */
export function drawOpenPanel(
  windowId: number,
  t: Translate,
  report: (work: Promise<unknown>) => void,
): Node[] {
  const open = openerOf(windowId);
  if (isPanel || !open) return [];
  const button = element(document, 'button', { type: 'button', class: 'link open-panel' }, t('openPanel'));
  // Without a wait before it: browsers open panels only while they still see the click.
  button.addEventListener('click', () => report(open().then(() => window.close())));
  return [button];
}

/** Chrome has side panels, Firefox a sidebar; Firefox for Android has neither. */
function openerOf(windowId: number): (() => Promise<void>) | null {
  const { sidePanel } = browser as unknown as { readonly sidePanel?: typeof chrome.sidePanel };
  if (sidePanel) return () => sidePanel.open({ windowId });
  const { sidebarAction } = browser as Partial<typeof browser>;
  return sidebarAction ? () => sidebarAction.open() : null;
}
