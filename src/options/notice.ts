import type { Known, Settings } from '../settings/stored';
import { listNames } from '../view/words/join-names';
import type { Translate } from '../view/words/words';

const NAMES = {
  off: 'optionsOff',
  sitesOff: 'optionsSites',
  onlyOnClick: 'optionsOnlyOnClick',
  marked: 'optionsKinds',
  quiet: 'optionsQuiet',
  sureness: 'optionsSureness',
  looks: 'optionsLooks',
  badge: 'optionsBadge',
  hoverCard: 'optionsHoverCard',
  remember: 'optionsRemember',
} as const satisfies Record<keyof Settings, string>;

/** What is to be said of the settings as they are stored; '' where all is well. `null`: they could not be read. */
export function noticeOf(known: Known | null, damaged: readonly (keyof Settings)[], t: Translate): string {
  if (!known) return t('optionsUnreadable');
  if (known.isNewer) return t('optionsNewer');
  if (damaged.length === 0) return '';
  const names = listNames(
    damaged.map((name) => t(NAMES[name])),
    t,
  );
  return t('optionsDamaged', { names });
}
