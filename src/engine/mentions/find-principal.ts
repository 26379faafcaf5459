import { isOfClass } from '../../lexicon/grammar';
import { isKnownOrganization, isOrganizationWord } from '../../lexicon/organizations';
import { isDemonym, isPlace } from '../../lexicon/places';
import { findSourceNoun, type SourceNoun, type SourceNounKind } from '../../lexicon/source-nouns';
import { normAt, type Scan, wordsOf } from '../reading/scan';
import type { TokenRange } from '../rules/finding';

/** Nouns that speak, or are spoken of, for somebody else. */
const OWNED: ReadonlySet<SourceNounKind> = new Set(['spokesperson', 'agent', 'relative', 'statement']);

/** "a spokesman for [the port]", "[the port]'s spokesman", "a [Sund Port] spokesman", "a [company] spokesman" */
export function findPrincipal(
  scan: Scan,
  core: TokenRange,
  head: number,
  noun: SourceNoun | null,
): TokenRange | null {
  if (!noun) return null;
  // "its website", but "a page of the website": only an owner speaks there.
  const channel = isOfClass('own-channel', noun.singular);
  if (!OWNED.has(noun.kind) && !channel && !isOfClass('voice', noun.singular)) return null;
  for (let i = core.first; i < core.end; i++) {
    if (!channel && i > head && isOfClass('owner', normAt(scan, i)) && i + 1 < core.end)
      return { first: i + 1, end: endOfBody(scan, i + 1, core.end) };
    if (i < head && scan.classes[i] === 'poss') return { first: core.first, end: i };
  }
  if (isOfClass('possessor', normAt(scan, core.first))) return { first: core.first, end: core.first + 1 };
  // "a company website" is that of any
  if (channel && isOfClass('indefinite', normAt(scan, core.first))) return null;
  const named = namedBefore(scan, core, head);
  // "the leaked Danish account": of no Dane in particular
  if (named && !OWNED.has(noun.kind) && isOrigin(scan, named)) return null;
  return named ?? bodyBefore(scan, core, head, noun);
}

function isOrigin(scan: Scan, { first, end }: TokenRange): boolean {
  return end - first === 1 && isDemonym(normAt(scan, first));
}

/** "spokesman for [Sund state] Omar Roth": the full name behind a body's noun is the spokesman's; "for [Sund governor Omar Roth]". */
function endOfBody(scan: Scan, first: number, end: number): number {
  let name = end;
  while (name > first && scan.classes[name - 1] === 'name') name--;
  const noun = end - name > 1 && name > first ? findSourceNoun(normAt(scan, name - 1)) : null;
  return noun?.kind === 'organization' ? name : end;
}

/** "a senior [Sund Port] spokesman", "a [Holt campaign] release": the names before the head. */
function namedBefore(scan: Scan, core: TokenRange, head: number): TokenRange | null {
  let first = core.first;
  while (first < head && scan.classes[first] !== 'name') first++;
  let end = head;
  while (end > first && scan.classes[end - 1] !== 'name' && !isBody(scan, end - 1)) end--;
  // "a [Number 10] spokesman"
  if (scan.classes[end] === 'num' && scan.classes[end - 1] === 'name' && end < head) end++;
  const opens = first === scan.sentences[scan.sentenceAt[first] ?? -1]?.first;
  // "Immigration lawyers": the capital is the sentence's.
  if (opens && end - first === 1 && !isKnownName(scan, first)) return null;
  return first < end ? { first, end } : null;
}

function isKnownName(scan: Scan, at: number): boolean {
  const word = wordsOf(scan, at, at + 1);
  return (
    isKnownOrganization(word) || isPlace(word) || isOrganizationWord(normAt(scan, at)) || isAcronym(word)
  );
}

function isAcronym(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase();
}

/** "a [company] spokesman"; but "a state solicitor" is that of no state in particular. */
function bodyBefore(scan: Scan, core: TokenRange, head: number, { kind }: SourceNoun): TokenRange | null {
  for (let i = head - 1; i >= core.first; i--) {
    const atLarge = kind === 'agent' && isOfClass('body-at-large', normAt(scan, i));
    if (!atLarge && isBody(scan, i)) return { first: bodyStart(scan, core.first, i), end: i + 1 };
  }
  return null;
}

/** "a senior [fire service] spokesman" */
function bodyStart(scan: Scan, floor: number, at: number): number {
  const word = normAt(scan, at - 1);
  const tells = isOfClass('of-body', word) || isOfClass('portfolio', word);
  const ranks = isOfClass('topmost', word) || isOfClass('ranking-below', word);
  return at - 1 > floor && tells && !ranks ? at - 1 : at;
}

function isBody(scan: Scan, at: number): boolean {
  return findSourceNoun(normAt(scan, at))?.kind === 'organization';
}
