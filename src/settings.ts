import type { Storage } from 'webextension-polyfill';
import { browser } from './browser';
import { damagedIn, type Known, type Settings, settingsIn, storedWith } from './settings/stored';

/** Of the one object that is stored, in this browser only: what is synchronised would leave the computer. */
const KEY = 'settings';

/** The settings as they are now. */
export async function readSettings(): Promise<Known> {
  return settingsIn(await readStored());
}

/** The settings that are stored but damaged: they count as the usual ones, and stay as they are until they are changed. */
export async function readDamaged(): Promise<readonly (keyof Settings)[]> {
  return damagedIn(await readStored());
}

/**
 * Changes some of the settings, for pages of the extension: one change after another, whichever page makes it. `change` is
 * given what holds before it.
 * @throws Error where a newer version has stored them: then nothing is changed
 */
export function changeSettings(
  change: Partial<Settings> | ((before: Settings) => Partial<Settings>),
): Promise<void> {
  return navigator.locks.request(KEY, async () => {
    const stored = await readStored();
    const patch = typeof change === 'function' ? change(settingsIn(stored).settings) : change;
    await browser.storage.local.set({ [KEY]: storedWith(stored, patch) });
  });
}

/** Calls back with the settings after each change, in whatever part of the extension it was made, until `signal` aborts. */
export function watchSettings(onChange: (known: Known) => void, signal?: AbortSignal): void {
  const { onChanged } = browser.storage;
  const listener = (changes: Record<string, Storage.StorageChange>, area: string) => {
    const change = changes[KEY];
    if (area === 'local' && change) onChange(settingsIn(change.newValue));
  };
  onChanged.addListener(listener);
  signal?.addEventListener('abort', () => onChanged.removeListener(listener));
}

async function readStored(): Promise<unknown> {
  return (await browser.storage.local.get(KEY))[KEY];
}
