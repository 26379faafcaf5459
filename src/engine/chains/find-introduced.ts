import { isBodyWord } from '../../lexicon/body-kinds';
import { isGivenName } from '../../lexicon/given-names';
import { isOfClass } from '../../lexicon/grammar';
import { kindsOfMedium } from '../../lexicon/medium-nouns';
import { isKnownOrganization, isOrganizationWord } from '../../lexicon/organizations';
import { endsLikeOutlet } from '../../lexicon/outlet-words';
import { findOutletByName } from '../../lexicon/outlets';
import { isPlace } from '../../lexicon/places';
import { findReportingVerb } from '../../lexicon/reporting-verbs';
import { findRetelling } from '../../lexicon/retellings';
import { carriesNews } from '../names/carries-news';
import type { People } from '../names/collect-people';
import { isCapitalTime } from '../reading/is-capital-time';
import type { NamedOutlet } from '../reading/match-outlet';
import { normAt, type Scan, wordsOf } from '../reading/scan';
import { isDescribed } from './is-described';

/** Tokens: the noun of an apposition stands so near behind its article: ", a regional political and business trade paper". */
const DESCRIPTION_REACH = 9;

/**
 * The mentions, by first token, of names that no list has and that the article itself introduces as a medium's: "the website
 * Sundwatch", "Sundwatch, a news site", "told The Sundwatch".
 */
export function findIntroduced(scan: Scan, people: People): ReadonlyMap<number, NamedOutlet> {
  const runs: { readonly first: number; readonly end: number; readonly key: string }[] = [];
  const introduced = new Map<string, Omit<NamedOutlet, 'end'>>();
  for (let at = 0; at < scan.tokens.length; at++) {
    if (scan.classes[at] !== 'name') continue;
    let end = at + 1;
    const titled = normAt(scan, at - 1) === '"';
    while (
      (scan.classes[end] === 'name' || joinsName(scan, end) || (titled && isCapitalTime(scan, end))) &&
      scan.sentenceAt[end] === scan.sentenceAt[at]
    )
      end++;
    // "[Broadcaster] Kanal Sund reported"
    if (end > at + 1 && isMediumAt(scan, at) && !isOrganizationWord(normAt(scan, end - 1))) at++;
    const first = isCapitalTime(scan, at - 1) && isTitleArticle(scan, at - 2) ? at - 1 : at;
    const key = wordsOf(scan, first, end);
    runs.push({ first, end, key });
    const noun =
      nounBefore(scan, isTitleArticle(scan, at - 1) ? at - 1 : at) ??
      (isFullName(people, first, end) ? null : nounBehind(scan, end)) ??
      nounRightBehind(scan, first, end) ??
      (isSpokenTo(scan, people, first, end, key) ? 'newspaper' : null) ??
      (isShow(scan, first, end) ? 'programme' : null) ??
      (isTakenUpBy(scan, people, first, end) ? 'outlet' : null);
    const reporting = isReporting(scan, people, first, end, key);
    const personal = isGivenName(normAt(scan, at)) && !isAgency(scan, at, end);
    if (((noun !== null && !personal) || reporting) && !introduced.has(key)) {
      const called = nounRightBehind(scan, first, end) ? wordsOf(scan, first, end + 1) : key;
      const name = isTitleArticle(scan, first - 1) ? wordsOf(scan, first - 1, end) : called;
      introduced.set(key, { name, key: called, kind: kindsOfMedium(noun ?? '')?.[0] ?? null });
    }
    at = end - 1;
  }
  const found = new Map<number, NamedOutlet>();
  for (const { first, end, key } of runs) {
    const outlet = introduced.get(key);
    if (outlet) found.set(first, { ...outlet, end });
  }
  return found;
}

/** "Correio [da] Manhã", "Diario [de] [la] Costa" */
export function joinsName(scan: Scan, at: number): boolean {
  return (
    isOfClass('name-particle', normAt(scan, at)) &&
    scan.tokens[at]?.capital === false && // "told CNN Van Buren was ill"
    (scan.classes[at + 1] === 'name' || joinsName(scan, at + 1))
  );
}

/** "state news agency [Sana]": two words that no person has for a title. */
function isAgency(scan: Scan, first: number, end: number): boolean {
  return end === first + 1 && isMediumAt(scan, first - 1) && isOfClass('of-media', normAt(scan, first - 2));
}

/** "The" with a capital inside a sentence: it belongs to the title. */
function isTitleArticle(scan: Scan, at: number): boolean {
  const opens = at === scan.sentences[scan.sentenceAt[at] ?? -1]?.first;
  return !opens && wordsOf(scan, at, at + 1) === 'The';
}

/** "the website Sundwatch", "the local paper, Sundwatch": the noun right before the name; `null` where none stands there. */
function nounBefore(scan: Scan, first: number): string | null {
  const comma = normAt(scan, first - 1) === ',' ? 1 : 0;
  const at = first - 1 - comma;
  if (scan.sentenceAt[at] !== scan.sentenceAt[first]) return null;
  const closed = comma === 0 || (normAt(scan, first + 1) === ',' && !isDescribed(scan, first + 2));
  return closed && isMediumAt(scan, at) ? normAt(scan, at) : null;
}

/** "the local Sund Nachricht newspaper": the noun right behind a name of several words; `null` where none stands there. */
function nounRightBehind(scan: Scan, first: number, end: number): string | null {
  const next = scan.classes[end + 1];
  const whole = end - first > 1 && next !== 'name' && next !== 'word' && next !== 'poss';
  return whole && isMediumAt(scan, end) ? normAt(scan, end) : null;
}

/** "said Minister Ines Roth, the Sund news agency reported": a person, and another clause. */
function isFullName(people: People, first: number, end: number): boolean {
  const person = people.at(end - 1);
  return person !== null && end - first > 1 && people.at(end - 2) === person;
}

/** "Sundwatch, a Holtland-based trade paper,": the noun of the apposition; `null` where none describes the name so. */
function nounBehind(scan: Scan, end: number): string | null {
  if (normAt(scan, end) !== ',' || scan.classes[end + 1] !== 'det') return null;
  for (let i = end + 2; i <= end + 1 + DESCRIPTION_REACH; i++) {
    const kind = scan.classes[i];
    const joins = kind === 'conj' || normAt(scan, i) === '-';
    if (kind !== 'word' && kind !== 'name' && kind !== 'num' && kind !== 'verb' && !joins) return null;
    const behind = scan.classes[i + 1];
    const last = behind !== 'word' && behind !== 'name' && behind !== 'poss' && normAt(scan, i + 1) !== '-';
    // "firm Sund Oil, the newspaper reported": another clause
    if (last && (behind === 'aux' || findReportingVerb(normAt(scan, i + 1)))) return null;
    if (last && isMediumAt(scan, i)) return normAt(scan, i);
    // "WXSD, the CNN affiliate in Marlow"
    if (last && isOfClass('affiliate', normAt(scan, i)) && findOutletByName(wordsOf(scan, i - 1, i)))
      return 'station';
  }
  return null;
}

/** A noun for a medium in small letters or at the head of its sentence; those for much else as well only behind a word of the press: "news agency". */
function isMediumAt(scan: Scan, at: number): boolean {
  const noun = normAt(scan, at);
  const opens = scan.sentences[scan.sentenceAt[at] ?? -1]?.first === at;
  if ((scan.classes[at] !== 'word' && !opens) || kindsOfMedium(noun) === null) return false;
  return !isOfClass('medium-among-others', noun) || isOfClass('of-media', normAt(scan, at - 1));
}

/** "told The Sundwatch", "speaking to The Sunday Sund", "sat down with WXSD": the capital article belongs to the title of a paper; "told SundWatch", "told WXSD". */
function isSpokenTo(scan: Scan, people: People, first: number, end: number, name: string): boolean {
  if (scan.article.blocks[scan.tokens[first]?.block ?? -1]?.kind === 'title') return false;
  const titled = isTitleArticle(scan, first - 1);
  const at = titled ? first - 2 : first - 1;
  const lead = normAt(scan, at);
  const spoken =
    isOfClass('telling', lead) ||
    ((lead === 'to' || lead === 'with') && isOfClass('conversing', normAt(scan, at - 1))) ||
    (lead === 'with' && normAt(scan, at - 1) === 'down');
  // "told Kite presenter Ines Roth"
  const presented = isOfClass('presenting', normAt(scan, end)) && scan.classes[end + 1] === 'name';
  const asked =
    isOfClass('appearing', normAt(scan, at - 1)) && opensInsert(scan, at - 1) && !people.at(first);
  const ending = end === first + 1 && endsLikeOutlet(name);
  const shaped =
    !isWritten(scan, at - 1) && (INNER_CAPITAL.test(name) || (end === first + 1 && CALL_LETTERS.test(name)));
  if (!spoken || !(titled || presented || asked || ending || shaped)) return false;
  return !(isOrganizationWord(normAt(scan, end - 1)) || isKnownOrganization(name) || isPlace(name));
}

/** "wrote to SundLoop five times": letters go to firms of every kind. */
function isWritten(scan: Scan, at: number): boolean {
  return findReportingVerb(normAt(scan, at))?.verb.lemma === 'write';
}

/** Before the token, its sentence speaks of a story. */
function holdsStory(scan: Scan, at: number): boolean {
  const floor = scan.sentences[scan.sentenceAt[at] ?? -1]?.first ?? at;
  for (let i = floor; i < at; i++) if (findRetelling(normAt(scan, i)) === 'text') return true;
  return false;
}

/** "The story was picked up by [Harbour Watch], which reported", "as first reported by [Harbour Watch]": nobody but a medium does so. */
function isTakenUpBy(scan: Scan, people: People, first: number, end: number): boolean {
  const by = normAt(scan, first - 1) === 'the' || isTitleArticle(scan, first - 1) ? first - 2 : first - 1;
  if (normAt(scan, by) !== 'by' || people.at(first)) return false;
  if (normAt(scan, by - 1) === 'reported')
    return normAt(scan, by - 2) === 'first' && normAt(scan, by - 3) === 'as';
  const up = normAt(scan, by - 2) === 'picked' && normAt(scan, by - 1) === 'up';
  const reports = scan.classes[end + 1] === 'rel' && normAt(scan, end + 2) === 'reported';
  return up && normAt(scan, end) === ',' && reports && holdsStory(scan, first);
}

/** "Sund Tidende reported, citing two officials" */
function isReporting(scan: Scan, people: People, first: number, end: number, name: string): boolean {
  if (people.at(end - 1) || !carriesNews(scan, { first, start: first, end })) return false;
  const last = normAt(scan, end - 1);
  return !(isBodyWord(last) || isOrganizationWord(last) || isKnownOrganization(name) || isPlace(name));
}

/** "Speaking to Sundwatch last month, Holt said", "Holt, speaking to Sundwatch, said" */
function opensInsert(scan: Scan, at: number): boolean {
  return normAt(scan, at - 1) === ',' || at === scan.sentences[scan.sentenceAt[at] ?? -1]?.first;
}

/** Tokens: "went on the show", "said in an interview on": the verb stands so near before a show's title. */
const APPEARING_REACH = 6;

/** went on "Sund Sunday": a title in quotation marks on which somebody appears. */
function isShow(scan: Scan, first: number, end: number): boolean {
  if (normAt(scan, first - 1) !== '"' || normAt(scan, first - 2) !== 'on') return false;
  if (normAt(scan, end) !== '"' && normAt(scan, end + 1) !== '"') return false;
  for (
    let i = first - 3;
    i >= first - 2 - APPEARING_REACH && scan.sentenceAt[i] === scan.sentenceAt[first];
    i--
  )
    if (
      isOfClass('appearing', normAt(scan, i)) ||
      isOfClass('conversing', normAt(scan, i)) ||
      normAt(scan, i) === 'went'
    )
      return true;
  return false;
}

/** "SundWatch", "GiveMeSund", but neither "McHolt" nor "MacHolt". */
const INNER_CAPITAL = /^(?!M[ac]{1,2}[A-Z])\p{Lu}\p{Ll}+(?:\p{Lu}\p{Ll}+){1,3}$/u;

/** "told WXSD", "told SNA": the letters of a station or an agency. */
const CALL_LETTERS = /^\p{Lu}{3,5}$/u;
