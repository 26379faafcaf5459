/** What is stored of the settings and what is read from it, as pure functions. */

/** What the reader has chosen. */
export interface Settings {
  /** Off everywhere. */
  readonly off: boolean;
  /** Sites that are off, by their hosts as `siteOf` gives them; each with all of its subdomains. */
  readonly sitesOff: readonly string[];
}

/** The settings as they are known. */
export interface Known {
  readonly settings: Settings;
  /** They were stored by a newer version, whose fields may mean something else: these are the defaults. */
  readonly isNewer: boolean;
}

/** Of the layout below. It changes when a field gets another meaning, not when one is added. */
export const VERSION = 1;

/** Reads a field; `null`: not what it should be. */
type Read<Value> = (value: unknown) => Value | null;

interface Field<Value> {
  readonly fallback: Value;
  readonly read: Read<Value>;
}

/** A new setting is one field of `Settings` and one line here. */
const FIELDS: { readonly [Name in keyof Settings]: Field<Settings[Name]> } = {
  off: { fallback: false, read: readBoolean },
  sitesOff: { fallback: [], read: readHosts },
};

/** The settings in what was stored; whatever is missing or damaged is the default, field by field. */
export function settingsIn(stored: unknown): Known {
  const fields = isNewer(stored) ? {} : fieldsIn(stored);
  const read = (name: keyof Settings) => FIELDS[name].read(fields[name]) ?? FIELDS[name].fallback;
  const names = Object.keys(FIELDS) as (keyof Settings)[];
  const settings = Object.fromEntries(names.map((name) => [name, read(name)]));
  return { settings: settings as unknown as Settings, isNewer: isNewer(stored) };
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

function readBoolean(value: unknown): boolean | null {
  return typeof value === 'boolean' ? value : null;
}

function readHosts(value: unknown): string[] | null {
  return Array.isArray(value) ? [...new Set(value.filter(isHost))] : null;
}

/** A host in the spelling of addresses: "post.example", "xn--kste-6qa.example", "127.0.0.1". */
function isHost(value: unknown): value is string {
  return (
    typeof value === 'string' && URL.canParse(`http://${value}`) && new URL(`http://${value}`).host === value
  );
}
