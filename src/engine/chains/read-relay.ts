import { isOfClass } from '../../lexicon/grammar';
import { findSourceNoun } from '../../lexicon/source-nouns';
import { headOf, readNounPhrase } from '../reading/noun-phrase';
import { normAt, type Scan, wordsOf } from '../reading/scan';
import type { Finding, TokenRange } from '../rules/finding';
import { follows } from './follows';

/** Somebody, or a paper, that passes on what another said, and has no statement of its own. */
export interface Relay {
  readonly name: string;
  readonly unnamed: boolean;
  readonly words: TokenRange;
}

/** "“…,” Holt said, according to two people in the room": the two people; `null` where nobody passes it on so. */
export function readRelay(scan: Scan, finding: Finding, frame: readonly number[]): Relay | null {
  const limit = scan.sentences[finding.sentence]?.end ?? 0;
  for (const at of frame) {
    if (normAt(scan, at) !== 'according' || normAt(scan, at + 1) !== 'to' || scan.speechAt[at] !== -1)
      continue;
    if (finding.cue.some((cue) => at >= cue.first && at < cue.end)) return null;
    // "…, which, according to two people, is true": only of what the clause says
    if (normAt(scan, at - 1) === ',' && scan.classes[at - 2] === 'rel') continue;
    const first = at + 2;
    const end = readNounPhrase(scan, first, limit);
    const head = headOf(scan, first, end);
    if (end === first || head === -1 || !follows(scan, finding, at)) return null;
    const noun = findSourceNoun(normAt(scan, head));
    const named = scan.classes[head] === 'name';
    if (
      (!noun && !named) ||
      isOfClass('speechless', noun?.singular ?? '') ||
      isOfClass('recording', noun?.singular ?? '')
    )
      return null;
    const unnamed = !named && noun !== null && noun.kind !== 'document' && noun.kind !== 'organization';
    const name = wordsOf(scan, scan.classes[first] === 'det' ? first + 1 : first, end);
    return { name, unnamed, words: { first, end } };
  }
  return null;
}
