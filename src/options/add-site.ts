import { entryFor, readSite, switchSite } from '../settings/site';
import type { Translate } from '../view/words/words';

/** What comes of a site that a reader has typed: it is off from now on, or a sentence that says why it is not. */
export type Added =
  | { readonly site: string; readonly sitesOff: readonly string[] }
  | { readonly fault: string };

export function addSite(sitesOff: readonly string[], typed: string, t: Translate): Added {
  if (typed.trim() === '') return { fault: t('optionsSitesEmpty') };
  const site = readSite(typed);
  if (site === null) return { fault: t('optionsSitesNoSite', { typed: typed.trim() }) };
  const entry = entryFor(site, sitesOff);
  if (entry === site) return { fault: t('optionsSitesKnown', { site }) };
  if (entry !== null) return { fault: t('optionsSitesCovered', { site, entry }) };
  return { site, sitesOff: switchSite(sitesOff, site, true) };
}
