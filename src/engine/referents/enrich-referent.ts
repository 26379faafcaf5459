import { findSourceNoun } from '../../lexicon/source-nouns';
import { findTitle } from '../../lexicon/titles';
import type { Mention } from '../mentions/describe-mention';
import { normAt, type Scan } from '../reading/scan';
import type { TokenRange } from '../rules/finding';
import { nameStart } from './name-start';
import { readSide } from './read-side';
import type { Referent } from './referent';

/** Gives the referent the nouns and words by which the phrase speaks of it. */
export function enrichReferent(
  scan: Scan,
  referent: Referent,
  { first, end }: TokenRange,
  mention: Mention,
): void {
  const name = mention.person ? nameStart(scan, { first, end }, mention.person) : end;
  let from = first;
  for (let i = first; i < end; i++) if (scan.classes[i] === 'poss') from = i + 1;
  for (let i = from; i < end; i++) {
    const kind = scan.classes[i];
    if (kind === 'word' || kind === 'name' || kind === 'num') referent.words.add(normAt(scan, i));
    if (i >= name) continue;
    const noun = findSourceNoun(normAt(scan, i));
    const title = findTitle(normAt(scan, i));
    if (noun && (mention.person || i === end - 1)) referent.nouns.add(noun.singular);
    else if (title) referent.nouns.add(normAt(scan, i).replace('.', ''));
    if (title?.gender) referent.gender ??= title.gender;
  }
  const side = mention.person && readSide(scan, { first, end });
  if (side) referent.nouns.add(side);
  if (!mention.noun || mention.person) return;
  referent.nouns.add(mention.noun.singular);
  referent.gender ??= mention.noun.gender;
}
