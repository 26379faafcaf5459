import browser from 'webextension-polyfill';

/** For a panel, which outlives the tabs: calls back when another tab of its own window comes to the front. */
export async function followWindow(onTurn: () => void): Promise<void> {
  const { id: own } = await browser.windows.getCurrent();
  browser.tabs.onActivated.addListener(({ windowId }) => {
    if (windowId === own) onTurn();
  });
}
