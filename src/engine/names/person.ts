import { genderOf, isGivenName } from '../../lexicon/given-names';
import { genderOfSurname, isOfNameClass, isOrdinaryWord } from '../../lexicon/names';
import { areOneGivenName } from '../../lexicon/short-names';
import { findSourceNoun } from '../../lexicon/source-nouns';
import { isInitial } from '../reading/is-initial';
import { normAt, type Scan, wordsOf } from '../reading/scan';
import type { JudgedName } from './judge-names';

/** A person whom the article names. */
export interface Person {
  /** The fullest name: "Ines Roth". */
  readonly name: string;
  /** Norms of the name's words. */
  readonly words: readonly string[];
  readonly gender: 'm' | 'f' | null;
  /** Token index of the first mention. */
  readonly first: number;
}

/** A person while the article's names are gathered. */
export interface Bearer extends Person {
  /** What tells the name from that of an older bearer: "jr."; "" where nothing does. */
  readonly suffix: string;
  /** Presented as somebody's kin ("his son, Omar Veld"): a surname alone is rarely theirs. */
  readonly kin: 'child' | 'other' | null;
  /** Only says whose kin another is: "Ines Veld, sister of Omar Veld". */
  readonly aside: boolean;
  /** Known from a headline or a line in capitals alone, where the name's end is unsure: "Ines Roth Talks". */
  readonly shouted: boolean;
  /** Introduced by an office: "President Veld". */
  readonly office: boolean;
}

/** The person whom a name introduces. */
export function introducePerson(scan: Scan, run: JudgedName): Bearer {
  const { words, suffix } = splitSuffix(scan.norms.slice(run.first, run.end));
  return {
    suffix,
    name: wordsOf(scan, run.first, run.end),
    words,
    gender: run.gender ?? genderOf(words[0] ?? '') ?? run.pronoun ?? genderOfSurname(words.at(-1) ?? ''),
    first: run.first,
    kin: kinOf(scan, run),
    aside: tellsKin(scan, run),
    shouted: run.shouted || scan.article.blocks[scan.tokens[run.first]?.block ?? -1]?.kind === 'title',
    office: holdsOffice(scan, run.first),
  };
}

/** "Omar Veld Jr.": the name's words, and what stands behind them. */
export function splitSuffix(words: readonly string[]): { words: readonly string[]; suffix: string } {
  const last = words.at(-1) ?? '';
  return words.length > 2 && isOfNameClass('suffix', last)
    ? { words: words.slice(0, -1), suffix: last }
    : { words, suffix: '' };
}

const CHILDREN: ReadonlySet<string> = new Set([
  'son',
  'daughter',
  'grandson',
  'granddaughter',
  'nephew',
  'niece',
]);

/** "President [Veld]" */
export function holdsOffice(scan: Scan, first: number): boolean {
  return findSourceNoun(normAt(scan, first - 1))?.kind === 'office';
}

/** "his son, Omar Veld" and "her brother Omar Veld", but not "the father of two, Omar Veld". */
function kinOf(scan: Scan, run: JudgedName): Bearer['kin'] {
  const at = normAt(scan, run.start - 1) === ',' ? run.start - 2 : run.lead ? run.first - 1 : -1;
  const word = normAt(scan, at);
  if (word === 'lady' && normAt(scan, at - 1) === 'first') return 'other';
  if (findSourceNoun(word)?.kind !== 'relative') return null;
  return CHILDREN.has(word) ? 'child' : 'other';
}

/** "a brother to Governor [Omar Veld]", "wife of the late mayor [Ben Roth]" */
function tellsKin(scan: Scan, { start }: JudgedName): boolean {
  let at = start - 1;
  while (scan.classes[at] === 'word' || scan.classes[at] === 'det') at--;
  const word = normAt(scan, at);
  return (word === 'of' || word === 'to') && findSourceNoun(normAt(scan, at - 1))?.kind === 'relative';
}

/** Whether a later name may be this person's: "Ada Roth" for Ada Holm Roth, "Jim Roth" for James Roth; not "Ines Roth" for Ada Roth. */
export function bearsName(words: readonly string[], person: Person): boolean {
  const [given = '', ...rest] = words;
  const own = person.words[0] ?? '';
  if (words.at(-1) !== person.words.at(-1) && !rest.every((word) => person.words.includes(word)))
    return false;
  if (person.words.includes(given))
    return rest.every((word) => person.words.includes(word) || isInitial(word));
  return (
    words.length > 1 &&
    person.words.length > 1 &&
    areOneGivenName(given, own) &&
    rest.at(-1) === person.words.at(-1)
  );
}

/** Two names of one person as one, under the fuller name. */
export function fuller(a: Bearer, b: Bearer): Bearer {
  const [short, long] = a.words.length < b.words.length ? [a, b] : [b, a];
  const { name, words } = a.words.length === b.words.length ? a : isNickname(long, short) ? short : long;
  return {
    name,
    words,
    gender: a.gender ?? b.gender,
    first: Math.min(a.first, b.first),
    kin: a.kin === null || b.kin === null ? null : a.kin,
    aside: a.aside && b.aside,
    shouted: a.shouted && b.shouted,
    office: a.office || b.office,
    suffix: a.suffix || b.suffix,
  };
}

/** "Angry Ines Roth": what stands before the given name of the other form is no part of the name. */
function isNickname(long: Bearer, short: Bearer): boolean {
  const own = short.words[0] ?? '';
  const opening = long.words[0] ?? '';
  return opening !== own && isGivenName(own) && isOrdinaryWord(opening);
}
