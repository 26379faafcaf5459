import type { Storage } from 'webextension-polyfill';
import { browser } from './browser';
import type { Remark } from './report';
import { type CorrectedPage, correctedPagesIn, correctPage, storedCorrections } from './settings/corrections';
import { damagedIn, type Known, type Settings, settingsIn, storedWith } from './settings/stored';

/** Of the one object that is stored, in this browser only: what is synchronised would leave the computer. */
const KEY = 'settings';
/** Of the reader's corrections, beside it and as private. */
const CORRECTIONS = 'corrections';

/** The settings as they are now. */
export async function readSettings(): Promise<Known> {
  return settingsIn(await readStored(KEY));
}

/** The settings that are stored but damaged: they count as the usual ones, and stay as they are until they are changed. */
export async function readDamaged(): Promise<readonly (keyof Settings)[]> {
  return damagedIn(await readStored(KEY));
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
    const stored = await readStored(KEY);
    const patch = typeof change === 'function' ? change(settingsIn(stored).settings) : change;
    await browser.storage.local.set({ [KEY]: storedWith(stored, patch) });
  });
}

/** Calls back with the settings after each change, in whatever part of the extension it was made, until `signal` aborts. */
export function watchSettings(onChange: (known: Known) => void, signal?: AbortSignal): void {
  watchStored(KEY, (value) => onChange(settingsIn(value)), signal);
}

/** The pages that the reader has corrected. */
export async function readCorrections(): Promise<readonly CorrectedPage[]> {
  return correctedPagesIn(await readStored(CORRECTIONS));
}

/**
 * Changes the corrected pages, for the background and pages of the extension, one change after another.
 * @throws Error where a newer version has stored them: then nothing is changed
 */
export function changeCorrections(
  change: (before: readonly CorrectedPage[]) => readonly CorrectedPage[],
): Promise<void> {
  return navigator.locks.request(CORRECTIONS, async () => {
    const stored = await readStored(CORRECTIONS);
    const pages = change(correctedPagesIn(stored));
    await browser.storage.local.set({ [CORRECTIONS]: storedCorrections(stored, pages) });
  });
}

/** Stores what the reader says of some words of a page; `null` takes it back. */
export function storeCorrection(address: string, words: string, remark: Remark | null): Promise<void> {
  return changeCorrections((pages) => correctPage(pages, address, words, remark));
}

/** Calls back with the corrected pages after each change, in whatever part of the extension it was made, until `signal` aborts. */
export function watchCorrections(
  onChange: (pages: readonly CorrectedPage[]) => void,
  signal?: AbortSignal,
): void {
  watchStored(CORRECTIONS, (value) => onChange(correctedPagesIn(value)), signal);
}

function watchStored(key: string, onChange: (value: unknown) => void, signal?: AbortSignal): void {
  const { onChanged } = browser.storage;
  const listener = (changes: Record<string, Storage.StorageChange>, area: string) => {
    const change = changes[key];
    if (area === 'local' && change) onChange(change.newValue);
  };
  onChanged.addListener(listener);
  signal?.addEventListener('abort', () => onChanged.removeListener(listener));
}

/** What else is stored under keys of its own, read, written and removed as the browser does; for what stands in `settings`. */
export const stored = {
  read: (keys: string | string[]): Promise<Record<string, unknown>> => browser.storage.local.get(keys),
  readAll: (): Promise<Record<string, unknown>> => browser.storage.local.get(),
  write: (items: Readonly<Record<string, unknown>>): Promise<void> => browser.storage.local.set({ ...items }),
  remove: (keys: string[]): Promise<void> => browser.storage.local.remove(keys),
} as const;

async function readStored(key: string): Promise<unknown> {
  return (await browser.storage.local.get(key))[key];
}
