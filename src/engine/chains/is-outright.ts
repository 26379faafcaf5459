import { isOfClass } from '../../lexicon/grammar';
import { findSetting } from '../../lexicon/settings';
import { normAt, type Scan } from '../reading/scan';
import type { Finding } from '../rules/finding';

/** "warned that", "his announcement that": said by somebody, and in public; but "allegations that" and "reportedly" are hearsay. */
export function isOutright(scan: Scan, { kind, rule, cue }: Finding): boolean {
  if (kind === 'hearsay') return false;
  const noun = normAt(scan, (cue.at(-1)?.end ?? 0) - 1);
  const before = normAt(scan, (cue[0]?.first ?? 0) - 1);
  // "unconfirmed reports that"
  const unsure = isOfClass('unsettled', before) && isOfClass('vague', before);
  return (rule !== 'cue-noun' && !unsure) || findSetting(noun) === 'public';
}
