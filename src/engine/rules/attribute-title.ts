import { isHeadlineWord } from '../../lexicon/headline-words';
import { isKnownOrganization } from '../../lexicon/organizations';
import { isMediumInNorms } from '../../lexicon/outlet-words';
import { isDemonym, isPlace } from '../../lexicon/places';
import { findSourceNoun } from '../../lexicon/source-nouns';
import type { People } from '../names/collect-people';
import { type NamedOutlet, readOutlet } from '../reading/match-outlet';
import { knowOwnOutlet } from '../reading/own-outlet';
import { normAt, type Scan, wordsOf } from '../reading/scan';
import { isAcronym } from '../sources/entities';
import { attributeTitleHearsay } from './attribute-title-hearsay';
import { attributeTitleTail } from './attribute-title-tail';
import { attributeTitleTold } from './attribute-title-told';
import { attributeTitleVerb } from './attribute-title-verb';
import type { TokenRange } from './finding';
import { type Finding, trimMarks } from './finding';
import { isPortrait } from './is-portrait';
import { isQuotation, readTitleQuote } from './read-title-quote';
import { readTitleSource } from './read-title-source';

/** A colon in a headline leads to a statement less surely than one in the text. */
const CONFIDENCE = 0.7;

/** More words than this before or behind the colon are no source. */
const LONGEST_SOURCE = 7;

/** More words than this behind the colon or dash are no bare noun or name. */
const LONGEST_SPEAKER = 3;

/** Tokens: a headline's part has its verb among the first ones. */
const VERB_REACH = 40;

/** Fewer words before a medium's name are a topic and assert nothing. */
const LEAST_SAID = 4;

/** Findings of headlines that name their source by a colon or dash: "Minister: port to close", "Port to close – sources". */
export function attributeTitle(scan: Scan, people: People): Finding[] {
  const title = scan.article.blocks[0]?.kind === 'title' ? 0 : -1;
  const body = scan.tokens.findIndex((token) => token.block !== title);
  const limit = body === -1 ? scan.tokens.length : body;
  if (title === -1) return [];
  const end = wordsEnd(scan, limit);
  const whole =
    attributeTitleVerb(scan, people, end) ??
    attributeTitleTail(scan, people, end) ??
    attributeTitleTold(scan, end) ??
    attributeTitleHearsay(scan, end);
  if (whole) return [whole];
  let first = 0;
  for (let at = 1; at < limit - 1; at++) {
    const mark = normAt(scan, at);
    if (scan.speechAt[at] !== -1 || !(mark === ':' || mark === '–' || mark === '—' || mark === '-')) continue;
    const before = { first, end: at };
    const behind = { first: at + 1, end: limit };
    if (mark === ':' && isHeadlineWord(normAt(scan, at - 1), 'label')) {
      // "Exclusive: Port to close – sources"
      if (at === 1) first = at + 1;
      continue;
    }
    // "Why the port matters: five charts"
    if (isHeadlineWord(normAt(scan, first), 'question')) continue;
    const tells = behind.end - behind.first < before.end - before.first && namesSpeaker(scan, behind, people);
    const quoted = isQuotation(scan, behind);
    const says = mark === ':' && !tells && !isQuotation(scan, before) && (quoted || !isTopic(scan, behind));
    const source = says
      ? (readTitleSource(scan, before, people, quoted) ?? readOtherMedium(scan, before, behind))
      : null;
    if (source) return [finding(scan, source, behind, at)];
    const speaker = mark === ':' && isQuotation(scan, before) ? readName(at + 1, limit, people) : null;
    if (speaker) return [finding(scan, speaker, before, at)];
    const credited = mark === ':' || readTitleSource(scan, behind, people, false) || readMedium(scan, behind);
    if (credited && namesSpeaker(scan, behind, people))
      return [finding(scan, lastOfSeveral(scan, behind), before, at)];
  }
  const quote = readTitleQuote(scan, people, end);
  return quote ? [finding(scan, quote.source, quote.content, quote.colon)] : [];
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
      ((mark === '-' || mark === '–' || mark === '—') &&
        scan.classes[at + 1] === 'name' &&
        !isNamelessMedium(scan, { first: at + 1, end: limit }))
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

/**
 * Behind a colon or dash stands a source only if it is a bare noun ("– sources", not "– what the report found") or, behind
 * what asserts something, the name of a person, a body or an outlet: "Port to close: Brandt".
 */
function namesSpeaker(scan: Scan, range: TokenRange, people: People): boolean {
  const last = range.end - 1;
  const several = isCounted(scan, range.first) || namesSeveral(scan, range);
  const longest = several ? LONGEST_SOURCE : LONGEST_SPEAKER;
  if (range.end - range.first > longest || isOwnName(scan, range)) return false;
  const said = { first: 0, end: range.first - 1 };
  const noun = findSourceNoun(normAt(scan, last));
  if (noun && isLabel(scan, last, said)) return false;
  if (isNamelessMedium(scan, range)) return true;
  for (let i = range.first; i < (noun ? last : range.end); i++) {
    const kind = scan.classes[i];
    if (kind === 'verb' || kind === 'aux' || kind === 'prep' || kind === 'rel') return false;
  }
  const medium = readMedium(scan, range);
  if (medium) return creditsMedium(scan, medium, said);
  if (noun) return noun.kind !== 'medium' && range.end - range.first <= said.end - said.first;
  if (!asserts(scan, said)) return false;
  return (
    people.at(last) !== null ||
    (range.first === last && isBody(scan, last, said)) ||
    isKnownOrganization(wordsOf(scan, range.first, range.end)) ||
    readOutlet(scan, range.first, range.end)?.end === range.end
  );
}

/** "two [senior police officials]", "Iraqi and Kurdish [officers]": more than one, or from somewhere. */
function isCounted(scan: Scan, at: number): boolean {
  const word = normAt(scan, at);
  return scan.classes[at] === 'num' || isDemonym(word) || isPlace(word);
}

/** "how herring sleep", "a life in pictures", "sailing without wind": what a piece is about, and nothing said. */
function isTopic(scan: Scan, range: TokenRange): boolean {
  const { first, end } = trimMarks(scan, range);
  if (isHeadlineWord(normAt(scan, first), 'question') || isPortrait(scan, first, end)) return true;
  const opens = scan.classes[first] === 'gerund' || isHeadlineWord(normAt(scan, first), 'topic');
  return opens && !asserts(scan, { first: first + 1, end: Math.min(end, first + VERB_REACH) });
}

/** "The trial of Roth: timeline", "Roth to stand again: a profile": what kind of piece it is, and nothing is said; but "Rents to rise: analysis". */
function isLabel(scan: Scan, at: number, said: TokenRange): boolean {
  return (
    isHeadlineWord(normAt(scan, at), 'label') && (scan.classes[at - 1] === 'det' || !asserts(scan, said))
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

/** The medium of the list that these words name, and no more. */
function readMedium(scan: Scan, { first, end }: TokenRange): NamedOutlet | null {
  const named = readOutlet(scan, first, end);
  return named?.kind != null && named.end === end ? named : null;
}

/** "Reuters: port to close" in another outlet; `null` where the page may be its own. */
function readOtherMedium(scan: Scan, before: TokenRange, behind: TokenRange): TokenRange | null {
  const named = readMedium(scan, before);
  return named && isKnownPage(scan) && isOther(scan, named, behind) ? before : null;
}

/** "Port to close - Reuters" where the page says that it is none of Reuters: else sites end their titles so. */
function creditsMedium(scan: Scan, medium: NamedOutlet, said: TokenRange): boolean {
  if (!isKnownPage(scan)) return normAt(scan, said.end) === ':' && asserts(scan, said);
  return isOther(scan, medium, said);
}

function isKnownPage({ article: { outlet, url } }: Scan): boolean {
  return outlet !== null || url !== null;
}

/** Another medium than the page's own, and beside it more than a topic. */
function isOther(scan: Scan, { name }: NamedOutlet, { first, end }: TokenRange): boolean {
  return end - first >= LEAST_SAID && !knowOwnOutlet(scan)(name);
}

/** "Port ‘to close’: [SPU]": an acronym, in a headline that is not all in capitals. */
function isBody(scan: Scan, at: number, said: TokenRange): boolean {
  const words = wordsOf(scan, said.first, said.end);
  const plain = scan.tokens[at]?.kind === 'word' && !isHeadlineWord(normAt(scan, at), 'label');
  return (
    plain &&
    normAt(scan, at - 1) === ':' &&
    words !== words.toUpperCase() &&
    isAcronym(wordsOf(scan, at, at + 1)) &&
    !isPlace(wordsOf(scan, at, at + 1))
  );
}

/** It has a verb, an infinitive or speech: more than a topic. */
function asserts(scan: Scan, { first, end }: TokenRange): boolean {
  for (let i = first; i < end; i++) {
    const kind = scan.classes[i];
    if (kind === 'verb' || kind === 'aux' || normAt(scan, i) === 'to' || scan.speechAt[i] !== -1) return true;
  }
  return false;
}

/** The page's own name, as titles end in it: "– Harbour Police" on harbourpolice.example. */
function isOwnName(scan: Scan, { first, end }: TokenRange): boolean {
  const { outlet, url } = scan.article;
  const host = url?.split('/')[2] ?? null;
  const name = scan.norms.slice(first, end).join('');
  return [outlet, host].some((own) => own?.toLowerCase().replaceAll(' ', '').includes(name));
}
