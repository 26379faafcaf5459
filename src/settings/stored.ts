/** What is stored of the settings and what is read from it, as pure functions. */

import {
  KINDS,
  type Kind,
  type Looks,
  readBoolean,
  readHosts,
  readKinds,
  readLooks,
  readSureness,
  type Sureness,
} from './read-fields';

/** What the reader has chosen. */
export interface Settings {
  /** Off everywhere. */
  readonly off: boolean;
  /** Sites that are off, by their hosts as `siteOf` gives them; each with all of its subdomains. */
  readonly sitesOff: readonly string[];
  /** A page is read only when the reader asks for it. */
  readonly onlyOnClick: boolean;
  /** The kinds of statements that are marked. */
  readonly marked: readonly Kind[];
  /** Of these only the anonymous and second-hand ones are. */
  readonly quiet: boolean;
  /** How sure Whence must be of what it shows: −3 (more statements) to 3 (surer ones). */
  readonly sureness: Sureness;
  /** The looks that the reader has chosen; kinds without one have the usual look. */
  readonly looks: Looks;
  /** The button counts. */
  readonly badge: boolean;
  /** The card opens for a pointer that rests on a mark; for keys and taps it always does. */
  readonly hoverCard: boolean;
  /** Remembers the statements of the articles that are read, to show on a later visit what has changed. */
  readonly remember: boolean;
}

/** The settings as they are known. */
export interface Known {
  readonly settings: Settings;
  /** They were stored by a newer version, whose fields may mean something else: these are the defaults. */
  readonly isNewer: boolean;
}

/** Of the layout below. It changes when a field gets another meaning, not when one is added. */
export const VERSION = 1;

interface Field<Value> {
  readonly fallback: Value;
  /** `null`: not what it should be. */
  readonly read: (value: unknown) => Value | null;
}

/** A new setting is one field of `Settings` and one line here. */
const FIELDS: { readonly [Name in keyof Settings]: Field<Settings[Name]> } = {
  off: { fallback: false, read: readBoolean },
  sitesOff: { fallback: [], read: readHosts },
  onlyOnClick: { fallback: false, read: readBoolean },
  marked: { fallback: KINDS, read: readKinds },
  quiet: { fallback: false, read: readBoolean },
  sureness: { fallback: 0, read: readSureness },
  looks: { fallback: {}, read: readLooks },
  badge: { fallback: true, read: readBoolean },
  hoverCard: { fallback: true, read: readBoolean },
  remember: { fallback: false, read: readBoolean },
};

/** The names of all settings. */
export const SETTING_NAMES = Object.keys(FIELDS) as readonly (keyof Settings)[];

/** The settings of a reader who has changed none. */
export const DEFAULTS: Settings = /* @__PURE__ */ defaults();

function defaults(): Settings {
  return settingsIn(undefined).settings;
}

/** The settings in what was stored; whatever is missing or damaged is the default, field by field. */
export function settingsIn(stored: unknown): Known {
  const fields = isNewer(stored) ? {} : fieldsIn(stored);
  const read = (name: keyof Settings) => readField(name, fields[name]) ?? FIELDS[name].fallback;
  const settings = Object.fromEntries(SETTING_NAMES.map((name) => [name, read(name)]));
  return { settings: settings as unknown as Settings, isNewer: isNewer(stored) };
}

/** The value of a setting in what was stored of it; `null`: not what it should be. */
export function readField<Name extends keyof Settings>(name: Name, value: unknown): Settings[Name] | null {
  return FIELDS[name].read(value);
}

/** The settings that are stored but damaged, in whole or in part. What a newer version has stored is not judged. */
export function damagedIn(stored: unknown): readonly (keyof Settings)[] {
  if (stored === undefined || isNewer(stored)) return [];
  const fields = fieldsIn(stored);
  if (fields !== stored) return SETTING_NAMES;
  return SETTING_NAMES.filter((name) => Object.hasOwn(fields, name) && wrongEntryIn(name, fields[name]));
}

/**
 * What of a value is not what the setting should be: an entry of it as JSON, or `entry: null` for all of it; `null` where
 * all is well.
 */
export function wrongEntryIn(name: keyof Settings, value: unknown): { readonly entry: string | null } | null {
  const read = readField(name, value);
  if (read === null) return { entry: null };
  const wrong = entriesOf(value).find((entry) => !entriesOf(read).includes(entry));
  return wrong === undefined ? null : { entry: JSON.stringify(wrong) };
}

/** The entries of a list, the names in an object. */
function entriesOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : Object.keys(Object(value));
}

/**
 * What to store after a change: the rest of what was stored stays as it is, also what nobody here knows.
 * @throws Error where a newer version has stored it, which would be lost
 */
export function storedWith(stored: unknown, patch: Partial<Settings>): Readonly<Record<string, unknown>> {
  if (isNewer(stored)) throw new Error('a newer version has stored the settings');
  return { ...fieldsIn(stored), ...patch, version: VERSION };
}

function isNewer(stored: unknown): boolean {
  const { version } = fieldsIn(stored);
  return typeof version === 'number' && version > VERSION;
}

function fieldsIn(stored: unknown): Readonly<Record<string, unknown>> {
  const isObject = typeof stored === 'object' && stored !== null && !Array.isArray(stored);
  return isObject ? (stored as Record<string, unknown>) : {};
}
