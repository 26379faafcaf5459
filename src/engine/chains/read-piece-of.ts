import { isOfClass } from '../../lexicon/grammar';
import { isShortName } from '../../lexicon/outlet-words';
import { matchOutlet } from '../../lexicon/outlets';
import { findRetelling } from '../../lexicon/retellings';
import { findSourceNoun } from '../../lexicon/source-nouns';
import type { NamedOutlet } from '../reading/match-outlet';
import { normAt, type Scan, wordsOf } from '../reading/scan';

/** "a [Guardian] investigation", "a [Times] story": an outlet without the article of its name, before what it made; `null` elsewhere. */
export function readPieceOf(scan: Scan, at: number): NamedOutlet | null {
  if (scan.classes[at] !== 'name' || !isOfClass('indefinite', normAt(scan, at - 1))) return null;
  const made = normAt(scan, at + 1);
  if (findRetelling(made) === null && findSourceNoun(made)?.kind !== 'document') return null;
  const name = wordsOf(scan, at, at + 1);
  const hit = matchOutlet(['The', name], 0, isShortName(name));
  return hit?.end === 2 ? { key: hit.outlet.name, name, kind: hit.outlet.kind, end: at + 1 } : null;
}
