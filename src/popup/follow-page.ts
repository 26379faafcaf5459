import browser from 'webextension-polyfill';
import { followTab } from '../messages';

/**
 * Returns how to follow a tab, in place of the one that was followed: `onChange` is called whenever there is something else
 * to say of its page, and of the next page that it comes to.
 */
export function pageFollower(onChange: () => void): (tab: number) => void {
  let followed: number | null = null;
  let unfollow: (() => void) | null = null;
  browser.tabs.onUpdated.addListener((tab, { status }) => {
    if (tab === followed && status === 'complete') onChange();
  });
  return (tab) => {
    if (tab === followed && unfollow) return;
    unfollow?.();
    followed = tab;
    unfollow = followTab(tab, onChange, () => {
      if (tab === followed) unfollow = null;
    });
  };
}
