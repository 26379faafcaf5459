import { isGivenName } from '../../lexicon/given-names';
import { isOfClass } from '../../lexicon/grammar';
import { kindsOfMedium } from '../../lexicon/medium-nouns';
import { isMediumPhrase } from '../../lexicon/outlet-words';
import { findOutletByName } from '../../lexicon/outlets';
import { isDemonym, isPlace } from '../../lexicon/places';
import { findReportingVerb } from '../../lexicon/reporting-verbs';
import { findRetelling } from '../../lexicon/retellings';
import { findSourceNoun } from '../../lexicon/source-nouns';
import type { Mention } from '../mentions/describe-mention';
import { findFirst } from '../reading/find-first';
import type { NamedOutlet } from '../reading/match-outlet';
import { headOf } from '../reading/noun-phrase';
import { normAt, wordsOf } from '../reading/scan';
import type { TokenRange } from '../rules/finding';
import type { Entities } from '../sources/entities';
import type { Sourced } from '../sources/sourced';
import type { MediaMention } from './collect-media';
import type { MediaContext } from './read-medium';
import { readNewsroom } from './read-newsroom';

type Named = Pick<NamedOutlet, 'name' | 'key'>;

/**
 * Tells by which medium a source is meant that is named only by what it made or is: "the story says", "Noon's report claims",
 * "the magazine wrote". `cited`: the medium cited last and near. What is no such
 * source stays as it is.
 */
export function nameMedium(
  context: MediaContext,
  entities: Entities,
  sourced: Sourced,
  cited: string | null,
): Sourced {
  const { mention } = sourced;
  if (!mention || mention.outlet || !sourced.source) return sourced;
  const called = calledMedium(context, mention);
  if (called) return meaning(entities, sourced, called);
  if (mention.person) return sourced;
  if (isPersonal(context, mention)) {
    const person = entities.note({ name: mention.text, identity: 'person' }, mention.range);
    return { ...sourced, source: person };
  }
  const outlet = findMedium(context, sourced, mention, cited);
  return outlet ? meaning(entities, sourced, outlet) : sourced;
}

function meaning(entities: Entities, sourced: Sourced, { name, key }: Named): Sourced {
  const range = sourced.mention?.range ?? null;
  return { ...sourced, source: entities.note({ name, key, identity: 'outlet' }, range) };
}

/** "the website Sundwatch", "Sundwatch": a name that the article introduces as a medium's; `null` where the words are headed by none. */
function calledMedium({ scan, media, isOwn }: MediaContext, { range, named, text }: Mention): Named | null {
  if (named && range.end - range.first <= 2 && isOwn(text)) return { name: text, key: text };
  for (let i = range.first; i < range.end; i++) {
    const kind = scan.classes[i];
    if (kind === 'name') {
      const called = media.short(i);
      const next = scan.classes[called?.end ?? i];
      if (called) return next === 'poss' || next === 'word' || next === 'name' ? null : called;
    }
    if (kind !== 'det' && kind !== 'word' && kind !== 'name' && kind !== 'poss') return null;
  }
  return null;
}

/** The outlets named in a source that is several of them: "reports from Noon and Radio Sund". */
export function outletsIn({ media, isOwn }: MediaContext, { mention, source }: Sourced): string[] {
  if (!source) return [];
  if (!mention) return [source.name];
  const named = media
    .within(mention.range.first, mention.range.end)
    .filter(({ outlet }) => !isOwn(outlet.key));
  return named.length > 1 ? named.map(({ outlet }) => outlet.name) : [source.name];
}

/** "Serge Radio": a person whose surname is a medium's noun. */
function isPersonal({ scan }: MediaContext, { noun, named, definite, range, text }: Mention): boolean {
  const bare = noun?.kind === 'medium' && named && !definite && text.includes(' ');
  return bare && isGivenName(normAt(scan, range.first));
}

function findMedium(
  { scan, media, retellings, isOwn }: MediaContext,
  { source }: Sourced,
  { noun, definite, range }: Mention,
  cited: string | null,
): Named | null {
  const { first, end } = range;
  const short = media.short(end - 1);
  if (short && end - first <= 2) return short;
  const newsroom = readNewsroom({ scan, media }, range);
  if (newsroom && !isOwn(newsroom.key)) return newsroom;
  if (noun?.kind === 'medium') {
    if (isOfClass('press', noun.singular) || noun.plural) return null;
    // "the paper", "the Norwegian paper"
    const kin = isDemonym(normAt(scan, end - 2)) ? normAt(scan, end - 2) : null;
    // "the news agency", "the local paper"
    const placed = isOfClass('where', normAt(scan, end - 2)) || isOfClass('news', normAt(scan, end - 2));
    if (definite)
      return end - first <= (kin || placed ? 3 : 2) ? media.meantBy(noun.singular, first, kin) : null;
    const called =
      end - first <= (kin ? 3 : 2)
        ? findAhead({ scan, media, isOwn }, end, (each) => isCalled(scan, normAt(scan, end - 1), each))
        : null;
    if (called) return called;
    // "a state news agency said": the first of its kind that speaks in what follows
    const kinds = isOfClass('indefinite', normAt(scan, first)) ? kindsOfMedium(noun.singular) : null;
    const ahead = kinds && findAhead({ scan, media, isOwn }, end, (each) => speaksFirst(scan, each));
    return ahead?.kind && kinds?.includes(ahead.kind) ? ahead : null;
  }
  const bareNoun = end - first === 2 || (end - first === 3 && isOfPlace(scan, first + 1));
  const again = definite && noun && !noun.plural && bareNoun ? kindsOfMedium(noun.singular) : null;
  if (again) {
    const mention = media.within(startBefore(scan, first), first).at(-1);
    const near = mention?.outlet;
    const told = isOfClass('telling', normAt(scan, (mention?.first ?? 0) - 1));
    const fits = near && (near.kind === null || again.length === 0 || again.includes(near.kind));
    if (fits && !(told && isOwnBody(source, first))) return near;
    // "Reuters reported it. The pier opened in 1961. ¶ The agency said", where the text has spoken of no other
    const since =
      cited !== null && source?.mentions[0]?.first === first
        ? media.meantBy(noun?.singular ?? '', first)
        : null;
    if (since?.kind && again.includes(since.kind)) return since;
  }
  if (source?.identity !== 'document' || !noun) return null;
  const placed =
    !definite && !noun.plural && kindsOfMedium(noun.singular) !== null && isOfSomewhere(scan, range);
  if (placed) return phraseNamed(scan, first, end);
  // "The paper had reported in May": whose report was just cited
  const meant = definite && end - first === 2 && cited !== null ? media.meantBy(noun.singular, first) : null;
  if (
    meant &&
    kindsOfMedium(noun.singular) &&
    [meant.name, meant.key].includes(outletCalled(cited ?? '').key)
  )
    return meant;
  if (findRetelling(noun.singular) !== 'text') return null;
  // "a report in the Lancet" is its authors', where an editorial is not
  const own = isOfClass('own-piece', noun.singular);
  const named = media
    .within(first, coreEnd(scan, range))
    .filter(({ outlet, first: at }) => own || outlet.kind !== 'journal' || normAt(scan, at - 1) !== 'in');
  if (named.length > 0) return joinNames(scan, named);
  const nameless = namelessMaker(scan, range);
  if (nameless) return nameless;
  if (!definite && !noun.plural && end - first === 2)
    return findAhead({ scan, media, isOwn }, end, (each) => speaksFirst(scan, each));
  const bare = definite && end - first === 2;
  if (!bare || source.mentions[0]?.first !== first) return null;
  // "The Courier and Noon reported it. […] The reports said": of the one cited last
  const made = noun.plural ? null : retellings.madeBy(noun.singular, first);
  return made ?? (cited === null || (noun.plural && noun.singular !== 'report') ? null : outletCalled(cited));
}

/** "the [local] paper", "the [Norwegian] paper", "the [same] paper" */
function isOfPlace(scan: MediaContext['scan'], at: number): boolean {
  const word = normAt(scan, at);
  return isDemonym(word) || isOfClass('where', word);
}

/** "a [state media] report", "[Turkish media] reports", "a report in [local media]": whose it is, in no name; `null` where the words do not say so. */
function namelessMaker(scan: MediaContext['scan'], range: TokenRange): Named | null {
  const head = headOf(scan, range.first, range.end);
  const first = scan.classes[range.first] === 'det' ? range.first + 1 : range.first;
  const last = findSourceNoun(normAt(scan, head - 1));
  let medium = head > first && last?.kind === 'medium' && !isOfClass('journalist', last.singular);
  for (let i = first; i < head; i++) {
    if (scan.classes[i] !== 'word' && scan.classes[i] !== 'name') return null;
    medium ||= i + 1 < head && isMediumPhrase(wordsOf(scan, i, head));
  }
  if (medium) return phraseNamed(scan, first, head);
  // "a report on state television"
  if (scan.classes[head + 1] !== 'prep') return null;
  const at = scan.classes[head + 2] === 'det' ? head + 3 : head + 2;
  return isMediumPhrase(wordsOf(scan, at, range.end)) ? phraseNamed(scan, at, range.end) : null;
}

function phraseNamed(scan: MediaContext['scan'], first: number, end: number): Named {
  const name = wordsOf(scan, first, end);
  return { name, key: name };
}

/** "a [Norwegian] paper", "a [Port Sund] paper": no paper of research. */
function isOfSomewhere(scan: MediaContext['scan'], { first, end }: TokenRange): boolean {
  const from = scan.classes[first] === 'det' ? first + 1 : first;
  if (from >= end - 1) return false;
  return isOfPlace(scan, end - 2) || isPlace(wordsOf(scan, from, end - 1));
}

/** "The Fire Department told Radio Sund … The agency said": the body that has spoken may go by the noun, too. */
function isOwnBody(source: Sourced['source'], first: number): boolean {
  return source?.identity === 'organization' && (source.mentions[0]?.first ?? first) < first;
}

/** Paragraphs: whose report it is may be said only so far behind "a report said". */
const AHEAD = 2;

/** "The pier is sold, a report said. […] The Harbour Post, a weekly, said …": the first medium in what follows that `fits`. */
function findAhead(
  { scan, media, isOwn }: Pick<MediaContext, 'scan' | 'media' | 'isOwn'>,
  at: number,
  fits: (mention: MediaMention) => boolean,
): NamedOutlet | null {
  const block = (scan.tokens[at]?.block ?? 0) + AHEAD;
  const limit = findFirst(scan.tokens.length, (i) => (scan.tokens[i]?.block ?? 0) > block);
  const next = media.within(at, limit).find((each) => !isOwn(each.outlet.key) && fits(each));
  return next?.outlet ?? null;
}

/** "Norwegian paper says the pier is sold. […] according to the paper Sundposten": called by the same noun (`noun`, its norm). */
function isCalled(scan: MediaContext['scan'], noun: string, { first }: MediaMention): boolean {
  return normAt(scan, first - 1) === noun;
}

/** "[The Harbour Post], a weekly, said", "[Noon] reported": at the head of its sentence; or "…, [Noon] reported". */
function speaksFirst(scan: MediaContext['scan'], { outlet: { end }, first }: MediaMention): boolean {
  if (normAt(scan, first - 1) === ',' && findReportingVerb(normAt(scan, end)) !== null) return true;
  const opens = scan.sentences[scan.sentenceAt[first] ?? -1]?.first ?? -1;
  const leads = first === opens || (first === opens + 1 && scan.classes[opens] === 'det');
  return leads && (normAt(scan, end) === ',' || findReportingVerb(normAt(scan, end)) !== null);
}

/** The start of the sentence before that of the token: what is named from there on is near enough to be spoken of as "the agency". */
function startBefore(scan: MediaContext['scan'], at: number): number {
  const sentence = scan.sentenceAt[at] ?? 0;
  return scan.sentences[Math.max(0, sentence - 1)]?.first ?? at;
}

/** Without an insert: "The report, released when Noon asked for it". */
function coreEnd(scan: MediaContext['scan'], { first, end }: TokenRange): number {
  let at = first;
  while (at < end && normAt(scan, at) !== ',') at++;
  return at;
}

/** "Noon and Radio Sund" */
function joinNames(scan: MediaContext['scan'], named: readonly MediaMention[]): Named | null {
  const [one, ...others] = named;
  const last = others.at(-1);
  if (!one || !last) return one?.outlet ?? null;
  const name = wordsOf(scan, one.first, last.outlet.end);
  return { name, key: name };
}

function outletCalled(name: string): Named {
  return { name, key: findOutletByName(name)?.name ?? name };
}
