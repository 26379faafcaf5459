import { isOfClass } from '../../lexicon/grammar';
import { isSetting } from '../../lexicon/settings';
import { headOf, readNounPhrase } from '../reading/noun-phrase';
import { normAt, type Scan } from '../reading/scan';

/** "The union, [in a statement] by its president, Ines Roth, said": where something was said, and no part of who says it. */
export function opensWithSetting(scan: Scan, at: number, limit: number): boolean {
  if (!isOfClass('holds-setting', normAt(scan, at)) || !isOfClass('one-of-many', normAt(scan, at + 1)))
    return false;
  return isSetting(normAt(scan, headOf(scan, at + 1, readNounPhrase(scan, at + 1, limit))));
}
