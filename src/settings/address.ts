/**
 * The name under which something is kept of the article at an address, for all that is kept: the address without the place
 * within the page, but with what some sites route by ("#/", "#!"). `null` where there is no page that could be known again.
 */
export function addressOf(url: string | null): string | null {
  if (!url || !URL.canParse(url)) return null;
  const address = new URL(url);
  if (!/^#[/!]/.test(address.hash)) address.hash = '';
  return /^(https?|file):$/.test(address.protocol) ? address.href : null;
}

/** The name that earlier versions gave a visit to the article at an address, where that was another one. */
export function formerAddressOf(address: string): string | null {
  const place = address.indexOf('#');
  return place === -1 ? null : address.slice(0, place);
}
