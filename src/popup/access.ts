import browser from 'webextension-polyfill';
import { accessPattern } from './access-pattern';

/**
 * Whether access to the page's site has not been granted: both browsers let readers take it back, and then a click on the
 * button gives it for the page at hand only.
 */
export async function mayAskAccess(url: string | null): Promise<boolean> {
  const pattern = accessPattern(url);
  return pattern !== null && !(await browser.permissions.contains({ origins: [pattern] }));
}

/** Asks the reader, in the browser's own words, for access to the page's site; to be called from a click. */
export async function askAccess(url: string | null): Promise<void> {
  const pattern = accessPattern(url);
  if (pattern !== null) await browser.permissions.request({ origins: [pattern] });
}
