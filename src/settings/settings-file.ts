/** The file in which a reader keeps settings or takes them elsewhere, as pure functions: JSON with the settings' names. */

import { findJsonFault } from './find-json-fault';
import { readField, SETTING_NAMES, type Settings, VERSION, wrongEntryIn } from './stored';

/** Why a file is not taken, and where. */
export type FileFault =
  /** Where it stops being JSON; both count from 1. */
  | { readonly kind: 'notJson'; readonly line: number; readonly column: number }
  /** JSON, but not of ours. */
  | { readonly kind: 'notSettings' }
  | { readonly kind: 'newer'; readonly version: number }
  /** `entry`: the part of the setting that is not what it should be, as JSON; `null`: all of it. */
  | { readonly kind: 'wrong'; readonly name: keyof Settings; readonly entry: string | null };

export type FileContent =
  | {
      readonly settings: Partial<Settings>;
      /** What the file has beside the settings that are known here. */
      readonly unknown: readonly string[];
    }
  | { readonly fault: FileFault };

/** Says of a file that it holds these settings. */
const MARK = 'whenceSettings';

/** The file's text. */
export function settingsFile(settings: Settings): string {
  return `${JSON.stringify({ [MARK]: VERSION, ...settings }, null, 2)}\n`;
}

/** The settings in a file; those that it lacks are not in the answer. One that is damaged makes all of it a fault. */
export function readSettingsFile(text: string): FileContent {
  const parsed = parse(text);
  if ('fault' in parsed) return parsed;
  const { value } = parsed;
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { fault: { kind: 'notSettings' } };
  const { [MARK]: version, ...fields } = value as Record<string, unknown>;
  if (typeof version !== 'number') return { fault: { kind: 'notSettings' } };
  if (version > VERSION) return { fault: { kind: 'newer', version } };
  const names = SETTING_NAMES.filter((name) => Object.hasOwn(fields, name));
  for (const name of names) {
    const wrong = wrongEntryIn(name, fields[name]);
    if (wrong) return { fault: { kind: 'wrong', name, entry: wrong.entry } };
  }
  const settings = Object.fromEntries(names.map((name) => [name, readField(name, fields[name])]));
  const known = new Set<string>(SETTING_NAMES);
  return { settings, unknown: Object.keys(fields).filter((name) => !known.has(name)) };
}

function parse(file: string): { readonly value: unknown } | { readonly fault: FileFault } {
  const text = file.replace(/^\uFEFF/, '');
  const at = findJsonFault(text);
  if (at === null) return { value: JSON.parse(text) };
  const lines = text.slice(0, at).split('\n');
  return { fault: { kind: 'notJson', line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 } };
}
