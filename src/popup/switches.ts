import type { Scope } from '../messages';
import { entryFor, siteOf } from '../settings/site';
import type { Known } from '../settings/stored';
import type { Translate } from '../view/words/words';
import type { OpenTab, PopupState } from './page-state';

/** A switch as it shows; checked: what it names is off. */
export interface Switch {
  readonly scope: Scope;
  readonly label: string;
  /** What else there is to know of it, or `null`. */
  readonly hint: string | null;
  readonly isOff: boolean;
  readonly isFixed: boolean;
}

export interface Switches {
  readonly switches: readonly Switch[];
  /** Why some of them are fixed, where that does not show. */
  readonly note: string | null;
}

/** What the switches act on. */
export interface Switchable {
  readonly known: Known;
  readonly tab: OpenTab;
  /** Of the page; `null` where neither it nor the browser tells. */
  readonly address: string | null;
  readonly state: PopupState;
}

/** The site that the switch is for: the one that is off, be it that of a wider name, or the page's own. */
export function siteToSwitch({ known, address }: Switchable): string | null {
  const site = siteOf(address);
  return site && (entryFor(site, known.settings.sitesOff) ?? site);
}

/** The switches for a page: none for the page or site where there is nothing to be switched. */
export function switchesFor(given: Switchable, t: Translate): Switches {
  const { known, tab, state } = given;
  const { off, sitesOff } = known.settings;
  const site = siteToSwitch(given);
  const isSiteOff = site !== null && sitesOff.includes(site);
  const page: Switch = {
    scope: 'page',
    label: t('switchPage'),
    hint: t('switchPageHint'),
    isOff: state.kind === 'off' && state.scope === 'page',
    isFixed: off || isSiteOff,
  };
  const own: Switch = {
    scope: 'site',
    label: site ?? '',
    hint: null,
    isOff: isSiteOff,
    isFixed: known.isNewer || tab.isPrivate,
  };
  const all: Switch = {
    scope: 'everywhere',
    label: t('switchEverywhere'),
    hint: null,
    isOff: off,
    isFixed: known.isNewer,
  };
  const isOpen = !CLOSED.has(state.kind);
  const note = noteOn(given, isOpen && site !== null, t);
  return { switches: [...(isOpen ? [page, ...(site ? [own] : [])] : []), all], note };
}

/** Pages that no extension can mark. */
const CLOSED: ReadonlySet<PopupState['kind']> = new Set(['browserPage', 'notPage', 'noAccess', 'notRunning']);

function noteOn({ known, tab }: Switchable, hasSite: boolean, t: Translate): string | null {
  if (known.isNewer) return t('switchesNewer');
  return tab.isPrivate && hasSite ? t('switchesPrivate') : null;
}
