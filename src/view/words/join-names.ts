import { isolate, joinLeftwards } from './isolate';
import type { Translate } from './words';

/** Names in a sentence: "The Courier, Radio Nord, and a friend". */
export function listNames(names: readonly string[], t: Translate): string {
  const list = new Intl.ListFormat(t('languageTag'));
  return list.format(isLeftwards(t) ? names.map(isolate) : names);
}

/** Parts of a label, one beside the other: "Dana Holt, named, 4 statements". */
export function listParts(parts: readonly string[], t: Translate): string {
  const between = t('listSeparator');
  return isLeftwards(t) ? joinLeftwards(parts, between) : parts.join(between);
}

/**
 * A way in one line, nearest first: "The Harbour Post ← The Courier". The arrow points to whom it was told; where one reads
 * from right to left, that one stands on the right.
 */
export function chainNames(names: readonly string[], t: Translate): string {
  return isLeftwards(t) ? joinLeftwards(names, ' → ') : names.join(' ← ');
}

function isLeftwards(t: Translate): boolean {
  return t('languageDirection') === 'rtl';
}
