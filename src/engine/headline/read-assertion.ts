import { isHeadlineWord } from '../../lexicon/headline-words';
import { isQuoted } from '../reading/is-quoted';
import { readOutlet } from '../reading/match-outlet';
import { normAt, type Scan } from '../reading/scan';
import type { TokenRange } from '../rules/finding';
import type { Ground } from './ground';
import { type ContentWords, rarityOf, tokensOf } from './read-content-words';

/** What a headline asserts, as the words to look for in the body. */
export interface Assertion {
  /** The tokens of the title that assert something: without its label, its own source and the outlet's name. */
  readonly ranges: readonly TokenRange[];
  /** Its stems that the body has: how much each tells, together 1. */
  readonly weights: ReadonlyMap<string, number>;
  /** 0–1: share of its stems that the body has. */
  readonly found: number;
  /** Stems of its words in quotation marks. */
  readonly quoted: ReadonlySet<string>;
  /** Its first stems: who or what it is about. */
  readonly subject: ReadonlySet<string>;
  /** It asks or explains ("Why …", "… ?"), and asserts little. */
  readonly asks: boolean;
  /** It denies something: "no", "never". */
  readonly denies: boolean;
}

/** So many content words hold a headline's subject. */
const SUBJECT_WORDS = 3;

/** A label stands among the first tokens: "Fact check: …". */
const LABEL_REACH = 4;

/** An outlet's name at the end of a title has at most so many tokens. */
const LONGEST_TAIL = 8;

/** Fewer tokens before a dash or stroke are no headline of their own. */
const SHORTEST_TITLE = 3;

/** Reads what the headline asserts. `own` is the statement that the headline itself attributes to somebody, if there is one. */
export function readAssertion(scan: Scan, words: ContentWords, own: Ground | null): Assertion {
  const ranges = own ? own.content.map((span) => tokensOf(scan, span)) : [trimTitle(scan, words.body)];
  const stems = new Set<string>();
  const quoted = new Set<string>();
  let denies = false;
  for (const { first, end } of ranges) {
    for (let i = first; i < end; i++) {
      if (isHeadlineWord(normAt(scan, i), 'denial')) denies = true;
      const stem = words.stems[i] ?? '';
      if (stem === '') continue;
      stems.add(stem);
      if (isQuoted(scan, i)) quoted.add(stem);
    }
  }
  const known = [...stems].filter((stem) => words.frequency.has(stem));
  const sum = known.reduce((total, stem) => total + rarityOf(words, stem), 0);
  return {
    ranges,
    weights: new Map(known.map((stem) => [stem, rarityOf(words, stem) / sum])),
    found: stems.size > 0 ? known.length / stems.size : 0,
    quoted,
    subject: new Set(
      words.stems
        .slice(0, words.body)
        .filter((stem, i) => stem !== '' && scan.classes[i + 1] !== 'poss')
        .slice(0, SUBJECT_WORDS),
    ),
    asks: isHeadlineWord(normAt(scan, 0), 'question') || normAt(scan, words.body - 1) === '?',
    denies,
  };
}

/** The title without its label ("Video:") and without the outlet's name at its end ("| The Harbour Post"). */
function trimTitle(scan: Scan, limit: number): TokenRange {
  let first = 0;
  let end = limit;
  for (let i = 1; i < Math.min(LABEL_REACH, limit); i++)
    if (normAt(scan, i) === ':' && isHeadlineWord(normAt(scan, i - 1), 'label')) first = i + 1;
  for (let i = limit - 1; i >= first + SHORTEST_TITLE; i--) {
    const mark = normAt(scan, i);
    if (mark === '|' || (DASHES.has(mark) && namesOutlet(scan, i + 1, end))) end = i;
  }
  return { first, end };
}

const DASHES: ReadonlySet<string> = new Set(['-', '–', '—']);

function namesOutlet(scan: Scan, at: number, limit: number): boolean {
  if (at >= limit || limit - at > LONGEST_TAIL) return false;
  return readOutlet(scan, at, limit, true)?.end === limit;
}
