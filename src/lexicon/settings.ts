import { readTable } from './read';
import text from './settings.txt?raw';

/** Where something was said; explained at the head of `settings.txt`. */
export type SettingKind = 'public' | 'interview' | 'writing';

const settings = new Map(readTable(text).map(([word = '', kind]) => [word, kind as SettingKind]));

/** The kind of setting that `norm` (lower case) names, or `null`: "hearing" is public, "chat" an interview. */
export function findSetting(norm: string): SettingKind | null {
  return settings.get(norm) ?? null;
}

/** Whether `norm` (lower case) names a setting in which things are said: "statement", "podcast". */
export function isSetting(norm: string): boolean {
  return settings.has(norm);
}
