import { looksLikeOutlet, matchOutlet, type OutletKind } from '../lexicon/outlets';
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
  const words: string[] = [];
  for (let i = at; i < limit && i < at + LONGEST_NAME; i++) words.push(wordsOf(scan, i, i + 1));
  const hit = matchOutlet(words, 0, spokenOf);
  if (hit) {
    const end = at + hit.end;
    return { key: hit.outlet.name, name: wordsOf(scan, at, end), kind: hit.outlet.kind, end };
  }
  return spokenOf ? readUnknown(scan, at, limit) : null;
}

/** A name that only its words make an outlet's: "the Harbour Gazette", "Radio Sund". */
function readUnknown(scan: Scan, at: number, limit: number): NamedOutlet | null {
  const end = nameEnd(
    scan,
    scan.classes[at] === 'det' ? at + 1 : at,
    Math.min(limit, readNounPhrase(scan, at, limit)),
  );
  const words: string[] = [];
  for (let i = at; i < end; i++) words.push(wordsOf(scan, i, i + 1));
  if (!looksLikeOutlet(words)) return null;
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
  while (end < limit && (scan.classes[end] === 'name' || scan.classes[end] === 'num')) end++;
  return end;
}

/** The end of the outlet's name at `at`, or `at` where none is named. */
export function outletEnd(scan: Scan, at: number, limit: number): number {
  return readOutlet(scan, at, limit)?.end ?? at;
}
