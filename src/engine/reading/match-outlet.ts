import { beginsOutlet, looksLikeOutlet, matchOutlet, type OutletKind } from '../../lexicon/outlets';
import { readNounPhrase } from './noun-phrase';
import { type Scan, wordsOf } from './scan';

/** No outlet's name has more words. */
const LONGEST_NAME = 8;

/** An outlet as the article names it. */
export interface NamedOutlet {
  /** One name for all spellings; for an outlet in no list the words themselves. */
  readonly key: string;
  /** The article's words: "The Meridian Courier", "AP". */
  readonly name: string;
  /** `null` for an outlet that is in no list. */
  readonly kind: OutletKind | null;
  /** Token after its last one. */
  readonly end: number;
}

/**
 * The outlet named at token `at`, reading up to `limit`; `null` where none is named. Names that are ordinary words too
 * ("Time") and names that only look like an outlet's ("the Harbour Gazette") count where `spokenOf` says that a medium or a
 * speaker stands here.
 */
export function readOutlet(scan: Scan, at: number, limit: number, spokenOf = false): NamedOutlet | null {
  const begins = beginsOutlet(wordAt(scan, at, limit), wordAt(scan, at + 1, limit));
  const hit = begins
    ? matchOutlet(eachWordOf(scan, at, Math.min(limit, at + LONGEST_NAME)), 0, spokenOf)
    : null;
  if (hit) {
    const end = at + hit.end;
    return { key: hit.outlet.name, name: wordsOf(scan, at, end), kind: hit.outlet.kind, end };
  }
  return spokenOf ? readUnknown(scan, at, limit) : null;
}

/** A name that only its words make an outlet's: "the Harbour Gazette", "Radio Sund". */
function readUnknown(scan: Scan, at: number, limit: number): NamedOutlet | null {
  const first = scan.classes[at] === 'det' ? at + 1 : at;
  if (!isNamePart(scan, first)) return null;
  const end = nameEnd(scan, first, Math.min(limit, readNounPhrase(scan, at, limit)));
  if (!looksLikeOutlet(eachWordOf(scan, at, end))) return null;
  const name = wordsOf(scan, at, end);
  return {
    key: name.startsWith('the ') || name.startsWith('The ') ? name.slice(4) : name,
    name,
    kind: null,
    end,
  };
}

function nameEnd(scan: Scan, at: number, limit: number): number {
  let end = at;
  while (end < limit && isNamePart(scan, end)) end++;
  return end;
}

function isNamePart(scan: Scan, at: number): boolean {
  return scan.classes[at] === 'name' || scan.classes[at] === 'num';
}

function wordAt(scan: Scan, at: number, limit: number): string | undefined {
  return at < limit ? wordsOf(scan, at, at + 1) : undefined;
}

function eachWordOf(scan: Scan, first: number, end: number): string[] {
  const words: string[] = [];
  for (let i = first; i < end; i++) words.push(wordsOf(scan, i, i + 1));
  return words;
}

/** The end of the outlet's name at `at`, or `at` where none is named. */
export function outletEnd(scan: Scan, at: number, limit: number): number {
  return readOutlet(scan, at, limit)?.end ?? at;
}
