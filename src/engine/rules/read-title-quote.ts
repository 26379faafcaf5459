import { findReportingVerb } from '../../lexicon/reporting-verbs';
import { findSourceNoun, type SourceNounKind } from '../../lexicon/source-nouns';
import type { People } from '../names/collect-people';
import { isDash } from '../reading/is-dash';
import { isFiniteAt } from '../reading/is-finite-at';
import { speaksOfSelf } from '../reading/is-first-person';
import { isQuoted } from '../reading/is-quoted';
import { readNounPhrase } from '../reading/noun-phrase';
import { normAt, type Scan } from '../reading/scan';
import type { TokenRange } from './finding';
import { holdsVerb } from './place-content';

/** What a headline quotes, who says it, and the colon between the two. */
export interface TitleQuote {
  readonly source: TokenRange;
  readonly content: TokenRange;
  readonly colon: number;
}

/**
 * The quotation of a headline beside what its speaker does, where it is in the first person or this is done in words: "Actor opens up
 * about storm: ‘I nearly drowned’", "‘We were lied to’: Families of crew speak out". `limit`: the first token behind the headline's own words.
 */
export function readTitleQuote(scan: Scan, people: People, limit: number): TitleQuote | null {
  const colon = scan.norms
    .slice(0, limit)
    .findIndex((word, at) => (word === ':' || isDash(word)) && !isQuoted(scan, at));
  if (colon < 2) return null;
  const parts = [
    { first: 0, end: colon },
    { first: colon + 1, end: limit },
  ];
  const content = parts.find((part) => isQuotation(scan, part));
  const told = parts.find((part) => part !== content);
  const source = content && told ? readSpeaker(scan, people, told) : null;
  if (!source || !content || !told) return null;
  const kind = findReportingVerb(normAt(scan, source.end))?.verb.kind;
  // “The dam will hold” – critics doubt minister
  const judged = (kind === 'speech' || kind === 'attitude') && holdsVerb(scan, content);
  const own = judged || (speaksOfSelf(scan, content) && isAlone(scan, people, source.end, told.end));
  return own ? { source, content, colon } : null;
}

/** "[‘Cranes are old’]: Brandt on the port": whether all of a headline's part is quoted. */
export function isQuotation(scan: Scan, { first, end }: TokenRange): boolean {
  for (let i = first; i < end; i++)
    if (scan.speechAt[i] === -1 && scan.fragmentAt[i] === 0 && scan.classes[i] !== 'mark') return false;
  return true;
}

/** "Judge jails nurse: ‘I am innocent’" names somebody else who may have said so. */
function isAlone(scan: Scan, people: People, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (isSomebody(scan, people, i)) return false;
  return true;
}

function isSomebody(scan: Scan, people: People, at: number): boolean {
  const noun = findSourceNoun(normAt(scan, at));
  return people.at(at) !== null || (noun !== null && SPEAKERS.has(noun.kind));
}

/** "[Actor] opens up", "[Families of crew] speak out", "[Mum]’s fury": whom the clause is about; `null` where that is nobody. */
function readSpeaker(scan: Scan, people: People, { first, end }: TokenRange): TokenRange | null {
  let at = first;
  while (at < end && (scan.classes[at] === 'name' || scan.classes[at] === 'word')) at++;
  if (at === first) return null;
  // "Mum’s fury", "Residents on the storm"
  const owner = scan.classes[at] === 'poss' || normAt(scan, at) === 'on';
  const whole = owner ? at : Math.max(at, readNounPhrase(scan, first, end));
  return isSomebody(scan, people, at - 1) && (owner || isFiniteAt(scan, whole))
    ? { first, end: whole }
    : null;
}

/** Nouns for people. */
const SPEAKERS: ReadonlySet<SourceNounKind> = new Set<SourceNounKind>([
  'agent',
  'group',
  'office',
  'relative',
  'role',
  'unnamed',
]);
