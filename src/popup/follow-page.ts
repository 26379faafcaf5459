import browser from 'webextension-polyfill';
import { followTab } from '../messages';

/**
 * Returns how to follow a tab: `onChange` is called whenever there is something else to say of its page, and of the next
 * page that it comes to.
 */
export function pageFollower(onChange: (tab: number) => void): (tab: number) => void {
  let followed: number | null = null;
  let isConnected = false;
  browser.tabs.onUpdated.addListener((tab, { status }) => {
    if (tab === followed && status === 'complete') onChange(tab);
  });
  return (tab) => {
    followed = tab;
    if (isConnected) return;
    isConnected = true;
    followTab(
      tab,
      () => onChange(tab),
      () => {
        isConnected = false;
      },
    );
  };
}
