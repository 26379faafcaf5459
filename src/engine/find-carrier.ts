import type { OutletKind } from '../lexicon/outlets';
import { findSourceNoun } from '../lexicon/source-nouns';
import type { Finding, TokenRange } from './finding';
import { type NamedOutlet, readOutlet } from './match-outlet';
import { readNounPhrase } from './noun-phrase';
import { frameOf, type OwnOutlet } from './own-outlet';
import { normAt, type Scan, wordsOf } from './scan';

/** A medium through which a source spoke, and the words that say so. */
export interface Carrier {
  readonly name: string;
  readonly kind: OutletKind | null;
  readonly words: TokenRange;
  /** False where it is this outlet itself. */
  readonly foreign: boolean;
}

/** Words before a medium's name that make it the one who was spoken to, or who published it. */
const TO_MEDIUM: ReadonlySet<string> = new Set(['to', 'with', 'by', 'told', 'for', 'from']);
/** "in the Courier" carries only what was written there; "on Harbour Radio" only what was said there. */
const WRITING: ReadonlySet<string> = new Set([
  'wrote',
  'writes',
  'writing',
  'published',
  'interview',
  'article',
  'column',
  'op-ed',
  'essay',
  'piece',
  'appearing',
  'quoted',
  'report',
  'editorial',
]);

const AIRED: ReadonlySet<OutletKind> = new Set<OutletKind>(['broadcaster', 'radio', 'programme']);

/** The medium that a finding's sentence names as the one who was told, or where it was said; `null` where there is none. */
export function findCarrier(scan: Scan, finding: Finding, isOwn: OwnOutlet): Carrier | null {
  const holes = finding.source ? [...finding.content, finding.source] : finding.content;
  if (finding.addressee) {
    const told = mediumAt(scan, finding.addressee.first, finding.addressee.end, isOwn);
    if (told) return told;
  }
  for (const at of frameOf(scan, finding.sentence, holes)) {
    if (scan.speechAt[at] !== -1 || !leadsToMedium(scan, at)) continue;
    const limit = scan.sentences[finding.sentence]?.end ?? at;
    const medium = mediumAt(scan, at + 1, limit, isOwn);
    if (medium && fitsLeader(scan, at, medium, limit)) return medium;
  }
  return null;
}

function leadsToMedium(scan: Scan, at: number): boolean {
  const word = normAt(scan, at);
  return TO_MEDIUM.has(word) || word === 'in' || word === 'on';
}

/** An outlet's name, or "state television", at `at`; as the head of its phrase, not as in "the Courier report". */
function mediumAt(scan: Scan, at: number, limit: number, isOwn: OwnOutlet): Carrier | null {
  const first = scan.classes[at] === 'det' ? at + 1 : at;
  for (const start of first === at ? [at] : [at, first]) {
    const hit = readOutlet(scan, start, limit, true);
    // "commenting on the Courier report": the report is spoken of, not the Courier spoken to.
    if (hit) return scan.classes[hit.end] === 'word' ? null : carrier(hit, start, isOwn);
  }
  const end = readNounPhrase(scan, at, limit);
  const noun = findSourceNoun(normAt(scan, end - 1));
  if (end === at || noun?.kind !== 'medium' || isPress(noun.singular)) return null;
  const name = wordsOf(scan, first, end);
  return { name, kind: null, words: { first: at, end }, foreign: true };
}

function carrier(outlet: NamedOutlet, first: number, isOwn: OwnOutlet): Carrier {
  const foreign = !isOwn(outlet.key) && !isOwn(outlet.name);
  return { name: outlet.name, kind: outlet.kind, words: { first, end: outlet.end }, foreign };
}

/** "told reporters", "told the media" is public, not another medium's. */
function isPress(singular: string): boolean {
  return (
    singular === 'reporter' ||
    singular === 'journalist' ||
    singular === 'media' ||
    singular === 'press' ||
    singular === 'correspondent'
  );
}

function fitsLeader(scan: Scan, at: number, medium: Carrier, limit: number): boolean {
  const word = normAt(scan, at);
  if (word === 'in') return nearWord(scan, at, limit);
  if (word === 'on') return medium.kind !== null && AIRED.has(medium.kind);
  // "for" and "from" need a word of writing or speaking before: "wrote for the Courier", "in a report from Reuters".
  return word === 'for' || word === 'from' ? nearWord(scan, at, limit) : true;
}

function nearWord(scan: Scan, at: number, limit: number): boolean {
  for (let i = at - 1; i >= 0 && i > at - 6; i--) if (WRITING.has(normAt(scan, i))) return true;
  for (let i = at + 1; i < limit && i < at + 6; i++) if (WRITING.has(normAt(scan, i))) return true;
  return false;
}
