import { isOfClass } from '../../lexicon/grammar';
import { isHeadlineWord } from '../../lexicon/headline-words';
import { isKnownOrganization, isOrganizationWord } from '../../lexicon/organizations';
import { findOutletByDomain, findOutletByName, isMediumInNorms } from '../../lexicon/outlets';
import { isDemonym } from '../../lexicon/places';
import { findSourceNoun } from '../../lexicon/source-nouns';
import type { People } from '../names/collect-people';
import { readOutlet } from '../reading/match-outlet';
import { normAt, type Scan, wordsOf } from '../reading/scan';
import { attributeTitleHearsay } from './attribute-title-hearsay';
import { attributeTitleTail } from './attribute-title-tail';
import type { TokenRange } from './finding';
import { type Finding, trimMarks } from './finding';

/** A colon in a headline leads to a statement less surely than one in the text. */
const CONFIDENCE = 0.7;

const DASHES: ReadonlySet<string> = new Set(['-', '–', '—', '--']);

/** More words than this before or behind the colon are no source. */
const LONGEST_SOURCE = 7;

/** More words than this behind the colon or dash are no bare noun or name. */
const LONGEST_SPEAKER = 3;

/** Tokens: before the name of a medium stands a clause, not "Book review". */
const LEAST_TOLD = 4;

/** Findings of headlines that name their source by a colon or dash: "Minister: port to close", "Port to close – sources". */
export function attributeTitle(scan: Scan, people: People): Finding[] {
  const title = scan.article.blocks[0]?.kind === 'title' ? 0 : -1;
  const body = scan.tokens.findIndex((token) => token.block !== title);
  const limit = body === -1 ? scan.tokens.length : body;
  if (title === -1) return [];
  const end = wordsEnd(scan, limit);
  const whole = attributeTitleTail(scan, people, end) ?? attributeTitleHearsay(scan, end);
  if (whole) return [whole];
  let first = 0;
  for (let at = 1; at < limit - 1; at++) {
    const mark = normAt(scan, at);
    if (scan.speechAt[at] !== -1 || !(mark === ':' || DASHES.has(mark))) continue;
    const before = { first, end: at };
    const behind = { first: at + 1, end: limit };
    if (mark === ':' && isHeadlineWord(normAt(scan, at - 1), 'label')) {
      // "Exclusive: Port to close – sources"
      if (at === 1) first = at + 1;
      continue;
    }
    // "The port: a short history", "Why the port matters: five charts"
    if (isTopic(scan, behind) || isOfClass('question', normAt(scan, first))) continue;
    const tells = behind.end - behind.first < before.end - before.first && namesSpeaker(scan, behind, people);
    if (mark === ':' && isSource(scan, before, people) && !tells) return [finding(scan, before, behind, at)];
    const speaker = mark === ':' && isQuotation(scan, before) ? readName(at + 1, limit, people) : null;
    if (speaker) return [finding(scan, speaker, before, at)];
    if (
      (mark === ':' || isSource(scan, behind, people) || isOtherOutlet(scan, behind)) &&
      namesSpeaker(scan, behind, people)
    )
      return [finding(scan, lastOfSeveral(scan, behind), before, at)];
  }
  return [];
}

/** "a short history": what a text is, and no clause. */
function isTopic(scan: Scan, { first, end }: TokenRange): boolean {
  return (
    isOfClass('indefinite', normAt(scan, first)) &&
    scan.classes[first] === 'det' &&
    !asserts(scan, { first, end })
  );
}

/** "‘Cranes are old’: Brandt on the port": all that stands before the colon is quoted. */
function isQuotation(scan: Scan, { first, end }: TokenRange): boolean {
  for (let i = first; i < end; i++)
    if (scan.speechAt[i] === -1 && scan.fragmentAt[i] === 0 && scan.classes[i] !== 'mark') return false;
  return true;
}

/** The name of a person that begins at `at`; `null` where none does. */
function readName(at: number, limit: number, people: People): TokenRange | null {
  const person = people.at(at);
  let end = at;
  while (person && end < limit && people.at(end) === person) end++;
  return end > at ? { first: at, end } : null;
}

/** Where the headline's own words end: before "- The Harbour Post", "| News". */
function wordsEnd(scan: Scan, limit: number): number {
  for (let at = limit - 2; at > 0 && at > limit - LONGEST_SOURCE; at--) {
    const mark = normAt(scan, at);
    if (
      mark === '|' ||
      (DASHES.has(mark) &&
        scan.classes[at + 1] === 'name' &&
        !isNamelessMedium(scan, { first: at + 1, end: limit }) &&
        !isOtherOutlet(scan, { first: at + 1, end: limit }))
    )
      return at;
  }
  return limit;
}

function finding(scan: Scan, source: TokenRange, content: TokenRange, colon: number): Finding {
  return {
    rule: 'title-colon',
    kind: 'speech',
    sentence: 0,
    source,
    cue: [{ first: colon, end: colon + 1 }],
    content: [trimMarks(scan, content)],
    addressee: null,
    behind: null,
    continues: null,
    confidence: CONFIDENCE,
  };
}

function isSource(scan: Scan, range: TokenRange, people: People): boolean {
  if (range.end - range.first > LONGEST_SOURCE) return false;
  const last = normAt(scan, range.end - 1);
  const noun = findSourceNoun(last);
  if (noun || isOrganizationWord(last) || isKnownOrganization(wordsOf(scan, range.first, range.end)))
    return true;
  return people.at(range.end - 1) !== null || isOtherOutlet(scan, range);
}

/**
 * Behind a colon or dash stands a source only if it is a bare noun ("– sources", not "– what the report found") or, behind
 * what asserts something, the name of a person, a body or an outlet: "Port to close: Brandt".
 */
function namesSpeaker(scan: Scan, range: TokenRange, people: People): boolean {
  const last = range.end - 1;
  const longest = namesSeveral(scan, range) ? LONGEST_SOURCE : LONGEST_SPEAKER;
  if (range.end - range.first > longest || isOwnName(scan, range)) return false;
  if (isNamelessMedium(scan, range)) return true;
  const told = range.first - 1 >= LEAST_TOLD && isOtherOutlet(scan, range);
  if (told) return true;
  const noun = findSourceNoun(normAt(scan, last));
  for (let i = range.first; i < (noun ? last : range.end); i++) {
    const kind = scan.classes[i];
    if (kind === 'verb' || kind === 'aux' || kind === 'prep' || kind === 'rel') return false;
  }
  if (noun) return noun.kind !== 'medium';
  if (!asserts(scan, { first: 0, end: range.first - 1 })) return false;
  return (
    people.at(last) !== null ||
    isKnownOrganization(wordsOf(scan, range.first, range.end)) ||
    readOutlet(scan, range.first, range.end)?.end === range.end
  );
}

/** ": French, [African security sources]": those of whom the noun stands there. */
function lastOfSeveral(scan: Scan, range: TokenRange): TokenRange {
  let first = range.end - 1;
  while (first > range.first && normAt(scan, first - 1) !== ',') first--;
  return namesSeveral(scan, range) ? { first, end: range.end } : range;
}

/** ": French, African security sources": what describes them is joined by commas or "and". */
function namesSeveral(scan: Scan, { first, end }: TokenRange): boolean {
  const joined = scan.classes
    .slice(first, end)
    .some((kind, i) => kind === 'conj' || normAt(scan, first + i) === ',');
  return joined && findSourceNoun(normAt(scan, end - 1))?.plural === true;
}

/** "– State media", ": Norlandic media", "- media": of no outlet in particular; but "- Marlow Media" is a site's name. */
function isNamelessMedium(scan: Scan, { first, end }: TokenRange): boolean {
  if (isMediumInNorms(scan.norms.slice(first, end).join(' '))) return true;
  const from = isDemonym(normAt(scan, first)) ? first + 1 : first;
  const rest = scan.norms.slice(from, end).join(' ');
  return isMediumInNorms(rest) || rest === findSourceNoun(rest)?.singular || rest === 'media';
}

/** It has a verb, an infinitive or speech: more than a topic. */
function asserts(scan: Scan, { first, end }: TokenRange): boolean {
  for (let i = first; i < end; i++) {
    const kind = scan.classes[i];
    if (kind === 'verb' || kind === 'aux' || normAt(scan, i) === 'to' || scan.speechAt[i] !== -1) return true;
  }
  return false;
}

/** "- Bloomberg News" in another outlet: whom it has it from; a known medium that is not the page's own. */
function isOtherOutlet(scan: Scan, range: TokenRange): boolean {
  const { outlet, url } = scan.article;
  const named = readOutlet(scan, range.first, range.end, true);
  if (named?.end !== range.end || named.kind === null || (!outlet && !url)) return false;
  const own = [
    outlet ? findOutletByName(outlet) : null,
    url ? findOutletByDomain(url.split('/')[2] ?? '') : null,
  ];
  return !isOwnName(scan, range) && !own.some((known) => known?.name === named.key);
}

/** The page's own name, as titles end in it: "– Harbour Police" on harbourpolice.example. */
function isOwnName(scan: Scan, { first, end }: TokenRange): boolean {
  const { outlet, url } = scan.article;
  const host = url?.split('/')[2] ?? null;
  const name = scan.norms.slice(first, end).join('');
  return [outlet, host].some((own) => own?.toLowerCase().replaceAll(' ', '').includes(name));
}
