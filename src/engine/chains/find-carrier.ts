import { isOfClass } from '../../lexicon/grammar';
import type { OutletKind } from '../../lexicon/outlets';
import { matchPassingOn } from '../../lexicon/passing-on';
import { findSourceNoun } from '../../lexicon/source-nouns';
import { type NamedOutlet, readOutlet } from '../reading/match-outlet';
import { readNounPhrase } from '../reading/noun-phrase';
import { normAt, type Scan, wordsOf } from '../reading/scan';
import type { Finding, TokenRange } from '../rules/finding';
import { frameOf, type OwnOutlet } from './own-outlet';

/** A medium through which a source spoke, and the words that say so. */
export interface Carrier {
  readonly name: string;
  readonly kind: OutletKind | null;
  readonly words: TokenRange;
  /** False where it is this outlet itself. */
  readonly foreign: boolean;
}

const AIRED: ReadonlySet<OutletKind> = new Set<OutletKind>(['broadcaster', 'radio', 'programme']);

/** The medium that a finding's sentence names as the one who was told, or where it was said; `null` where there is none. */
export function findCarrier(scan: Scan, finding: Finding, isOwn: OwnOutlet): Carrier | null {
  const holes = finding.source ? [...finding.content, finding.source] : finding.content;
  if (finding.addressee) {
    const told = mediumAt(scan, finding.addressee.first, finding.addressee.end, isOwn);
    if (told) return told;
  }
  return carrierIn(scan, finding.sentence, frameOf(scan, finding.sentence, holes), isOwn);
}

/** The medium named as the one spoken to or published by, among these tokens of a sentence; `null` where there is none. */
export function carrierIn(
  scan: Scan,
  sentence: number,
  frame: readonly number[],
  isOwn: OwnOutlet,
): Carrier | null {
  const limit = scan.sentences[sentence]?.end ?? 0;
  for (const at of frame) {
    if (scan.speechAt[at] !== -1) continue;
    const published = matchPassingOn(scan.norms, 'carries', at);
    const led = published > 0 ? 'any' : mediaBehind(scan, at, limit);
    if (led === 'none') continue;
    const medium = mediumAt(scan, at + (published || 1), limit, isOwn);
    if (medium && (led === 'any' || (medium.kind !== null && AIRED.has(medium.kind)))) return medium;
  }
  return null;
}

/** An outlet's name, or "state television", at `at`; as the head of its phrase, not as in "the Courier report". */
function mediumAt(scan: Scan, at: number, limit: number, isOwn: OwnOutlet): Carrier | null {
  const bare = normAt(scan, at) === '"' ? at + 1 : at;
  const first = scan.classes[bare] === 'det' ? bare + 1 : bare;
  for (const start of first === bare ? [bare] : [bare, first]) {
    const hit = readOutlet(scan, start, limit, true);
    // "commenting on the Courier report": the report is spoken of, not the Courier spoken to.
    if (hit) return hit.end < limit && scan.classes[hit.end] === 'word' ? null : carrier(hit, start, isOwn);
  }
  const end = readNounPhrase(scan, at, limit);
  const noun = findSourceNoun(normAt(scan, end - 1));
  // "told reporters", "told the media" is public, not another medium's.
  if (end === at || noun?.kind !== 'medium' || isOfClass('press', noun.singular)) return null;
  const name = wordsOf(scan, first, end);
  return { name, kind: null, words: { first: at, end }, foreign: true };
}

function carrier(outlet: NamedOutlet, first: number, isOwn: OwnOutlet): Carrier {
  const foreign = !isOwn(outlet.key) && !isOwn(outlet.name);
  return { name: outlet.name, kind: outlet.kind, words: { first, end: outlet.end }, foreign };
}

/** Which media a word leads to: any, only those on the air, or none. */
function mediaBehind(scan: Scan, at: number, limit: number): 'any' | 'aired' | 'none' {
  const word = normAt(scan, at);
  if (isOfClass('leads-to-medium', word)) return 'any';
  if (word === 'on') return 'aired';
  // "in", "for" and "from" need a word of writing near: "wrote for the Courier", "in a report from Reuters".
  const leads = (word === 'in' || word === 'for' || word === 'from') && nearWord(scan, at, limit);
  return leads ? 'any' : 'none';
}

function nearWord(scan: Scan, at: number, limit: number): boolean {
  for (let i = at - 1; i >= 0 && i > at - 6; i--) if (isOfClass('writing', normAt(scan, i))) return true;
  for (let i = at + 1; i < limit && i < at + 6; i++) if (isOfClass('writing', normAt(scan, i))) return true;
  return false;
}
