import { findSetting } from '../../lexicon/settings';
import { normAt, type Scan } from '../reading/scan';
import type { Finding } from '../rules/finding';

/** "warned that", "his announcement that": said by somebody, and in public; but "allegations that" and "reportedly" are hearsay. */
export function isOutright(scan: Scan, { kind, rule, cue }: Finding): boolean {
  if (kind === 'hearsay') return false;
  const noun = normAt(scan, (cue.at(-1)?.end ?? 0) - 1);
  return rule !== 'cue-noun' || findSetting(noun) === 'public';
}
