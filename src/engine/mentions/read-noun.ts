import { isOfClass } from '../../lexicon/grammar';
import { isDemonym, isPlace } from '../../lexicon/places';
import { findSourceNoun, type SourceNoun } from '../../lexicon/source-nouns';
import { isNetworked } from '../reading/is-networked';
import { isTrade } from '../reading/is-trade';
import { readOutlet } from '../reading/match-outlet';
import { headOf } from '../reading/noun-phrase';
import { passBracket } from '../reading/pass-mark';
import { normAt, type Scan, wordsOf } from '../reading/scan';
import type { TokenRange } from '../rules/finding';
import { type Count, readCount } from './read-count';

/** The noun that says what a mention stands for, and how many of them. */
export interface NounReading {
  /** Token of the head word; -1 where there is none: "several". */
  readonly head: number;
  readonly noun: SourceNoun | null;
  readonly count: Count | null;
  /** "one of [the survivors]" */
  readonly partitive: boolean;
  /** The noun before an "and" or "or": "[residents] and activists". */
  readonly joined: SourceNoun | null;
  /** What stands behind the "and" is a phrase of its own: "residents and [an activist]". */
  readonly apart: boolean;
}

/** Reads the head of a mention without its apposition. */
export function readNoun(scan: Scan, core: TokenRange): NounReading {
  const { count, range, partitive } = readCount(scan, core);
  const last = trailingHead(scan, range) ?? beforePostposed(scan, range);
  const head = isLoneOrdinal(scan, range, last) ? -1 : last;
  const noun = specify(scan, range, head, count, nounAt(scan, range, head));
  return { head, noun, count, partitive, ...joinedTo(scan, range, head) };
}

/** "A [second] said": no noun, though it looks like one. */
function isLoneOrdinal(scan: Scan, { first, end }: TokenRange, head: number): boolean {
  const alone = head === first + 1 && (head + 1 === end || scan.classes[head + 1] === 'prep');
  return (
    alone && isOfClass('counting-on', normAt(scan, head)) && isOfClass('indefinite', normAt(scan, first))
  );
}

/** "[people] familiar with the talks" */
function beforePostposed(scan: Scan, { first, end }: TokenRange): number {
  let head = headOf(scan, first, end);
  while (head > first && isOfClass('postposed', normAt(scan, head))) head--;
  return head;
}

/** What the word before makes of a noun: "an FBI agent" speaks for nobody, "a press officer" does, "the U.S. attorney" holds an office, "the coast guard" is a body. */
function specify(
  scan: Scan,
  range: TokenRange,
  head: number,
  count: Count | null,
  noun: SourceNoun | null,
): SourceNoun | null {
  if (!noun || head <= range.first) return noun;
  const before = normAt(scan, head - 1);
  if (noun.singular === 'agent' && (scan.classes[head - 1] === 'word' || scan.classes[head - 1] === 'name'))
    return { ...noun, kind: 'unnamed' };
  // "the news agency Tarn"
  let own = head;
  while (own > range.first && findSourceNoun(normAt(scan, own)) !== noun) own--;
  // "his publisher": whoever brings out what he writes
  if (
    noun.singular === 'publisher' &&
    (scan.classes[own - 1] === 'poss' ||
      isOfClass('possessor', normAt(scan, own - 1)) ||
      bringsOut(scan, own + 1, range.end))
  )
    return { ...noun, kind: noun.plural ? 'group' : 'organization' };
  // "a radio station", but "a fire station"
  const aired =
    isOfClass('medium-among-others', noun.singular) && isOfClass('of-media', normAt(scan, own - 1));
  if (noun.kind === 'organization' && (aired || isOfClass('news', normAt(scan, own - 1))))
    return { ...noun, kind: 'medium' };
  // "the county clerk", "the medical examiner"
  const held =
    isOfClass('of-jurisdiction', noun.singular) && isOfClass('jurisdiction', normAt(scan, own - 1));
  const examines = noun.singular === 'examiner' && normAt(scan, own - 1) === 'medical';
  if (held || examines || (noun.singular === 'attorney' && isOfClass('jurisdiction', before)))
    return { ...noun, kind: noun.plural ? 'group' : 'office' };
  // "her public defender" speaks for her, a team's defender for nobody
  if (noun.singular === 'defender' && before === 'public')
    return { ...noun, singular: 'public defender', kind: 'agent' };
  // "the ferry operator", "a war monitor": a body, where a crane operator is somebody
  if (isTrade(scan, own)) return { ...noun, kind: noun.plural ? 'group' : 'organization' };
  if (noun.singular === 'monitor' && !noun.plural && isOfClass('watched', before))
    return { ...noun, kind: 'organization' };
  // "trade bodies" at large; bodies that are found have no noun before them
  const opens = scan.sentences[scan.sentenceAt[head] ?? -1]?.first === head - 1;
  if (noun.singular === 'body' && noun.plural && (opens || scan.classes[head - 1] === 'word'))
    return { ...noun, kind: 'group' };
  // "party figures" are people, "trade figures" numbers
  if (noun.singular === 'figure' && (isOfClass('figure-of', before) || isOfParty(scan, range.first, head)))
    return { ...noun, kind: noun.plural ? 'group' : 'unnamed' };
  if (noun.singular === 'guard' && isOfClass('guard-corps', before)) return { ...noun, kind: 'organization' };
  if (noun.singular === 'intelligence' && isServing(scan, head - 1)) return { ...noun, kind: 'organization' };
  if (noun.singular === 'community' && before === 'intelligence') return { ...noun, kind: 'organization' };
  // "an editorial accompanying the study": the journal's, where it is printed
  const beside = before === ACCOMPANYING || normAt(scan, head + 1) === ACCOMPANYING;
  if (noun.singular === 'editorial' && beside) return { ...noun, kind: 'document' };
  // "media reports", "Norwegian newspaper reports"
  const published = isOfClass('news', before) || findSourceNoun(before)?.kind === 'medium';
  if (noun.singular === 'report' && noun.plural && published) return { ...noun, kind: 'medium' };
  // "a network of doctors"
  const ofThem = normAt(scan, head + 1) === 'of' && scan.classes[head + 2] === 'word';
  if ((noun.singular === 'network' && ofThem) || isNetworked(scan, own))
    return { ...noun, kind: 'organization' };
  const works = noun.kind === 'role' || noun.kind === 'unnamed' || noun.kind === 'office';
  return works && (count || noun.plural) && isOfClass('press-office', before)
    ? { ...noun, kind: 'spokesperson' }
    : noun;
}

/** "the publisher [of her first novel]", "the publisher [of the poet Ines Roth]"; but "the publisher of the Sund Gazette" is the paper's. */
function bringsOut(scan: Scan, of: number, end: number): boolean {
  if (normAt(scan, of) !== 'of') return false;
  for (let i = of + 1; i < end; i++)
    if (readOutlet(scan, i, end, true) || findSourceNoun(normAt(scan, i))?.kind === 'medium') return false;
  return true;
}

const ACCOMPANYING = 'accompanying';

/** "a senior [Harbour Party] figure": somebody of a body that is named. */
function isOfParty(scan: Scan, first: number, head: number): boolean {
  let at = head;
  while (at > first && scan.classes[at - 1] === 'name') at--;
  return at < head && isOfClass('figure-of', normAt(scan, at - 1));
}

/** "U.S. [intelligence]", "military [intelligence]": the services; "new intelligence" is what they have. */
function isServing(scan: Scan, before: number): boolean {
  const word = normAt(scan, before);
  const opens = scan.sentences[scan.sentenceAt[before] ?? -1]?.first === before;
  const named = scan.classes[before] === 'name' && (!opens || isPlace(wordsOf(scan, before, before + 1)));
  return named || isDemonym(word) || isOfClass('of-services', word);
}

/** "Bank of Holtland [research]", "a Ministry of Defence [spokesman]": a noun behind a name of several words with an "of". */
function trailingHead(scan: Scan, { first, end }: TokenRange): number | null {
  const start = scan.classes[first] === 'det' ? first + 1 : first;
  let linked = false;
  let at = start;
  for (; at < end; at++) {
    const kind = scan.classes[at];
    const word = normAt(scan, at);
    const names = word === 'of' || (word === 'for' && scan.classes[at + 1] === 'name');
    const joins = names || (linked && (word === 'and' || word === 'the'));
    if (joins && scan.classes[at - 1] === 'name') linked = true;
    else if (word === 'the' && normAt(scan, at - 1) === 'of') continue;
    // "Bank of Holtland (BH) [research]"
    else if (linked && passBracket(scan, at, end) > at) at = passBracket(scan, at, end) - 1;
    else if (kind !== 'name' && !(at === start && kind === 'word')) break;
  }
  if (!linked || (scan.classes[at - 1] !== 'name' && normAt(scan, at - 1) !== ')')) return null;
  const head = headOf(scan, at, end);
  return head !== -1 && head < end && noPhraseBetween(scan, at, head) && findSourceNoun(normAt(scan, head))
    ? head
    : null;
}

function noPhraseBetween(scan: Scan, from: number, to: number): boolean {
  for (let i = from; i <= to; i++)
    if (scan.classes[i] !== 'word' && scan.classes[i] !== 'verb' && scan.classes[i] !== 'gerund')
      return false;
  return true;
}

/** The head, or the noun of a title in capitals: "Water Minister", "Article 5". */
function nounAt(scan: Scan, range: TokenRange, head: number): SourceNoun | null {
  const direct = findSourceNoun(normAt(scan, head));
  if (direct && scan.classes[head] !== 'name') return direct;
  if (direct?.kind === 'document' && scan.classes[head + 1] === 'num') return direct;
  // "Cook said": a capital alone is a surname, though it may be a noun elsewhere.
  if (scan.classes[head] === 'name' && head === range.first && !direct?.plural) return null;
  for (let i = head; i >= range.first; i--) {
    const noun = findSourceNoun(normAt(scan, i));
    if (noun && scan.classes[i + 1] !== 'poss' && !isPartOfName(scan, range, i, noun)) return noun;
  }
  return null;
}

/** In "Alder Christian" the noun is part of a name; "a Sundland Democrat" and "Sundland Democrats" are what they say. */
function isPartOfName(scan: Scan, range: TokenRange, at: number, noun: SourceNoun): boolean {
  if (scan.classes[at] !== 'name' || (noun.kind !== 'group' && noun.kind !== 'unnamed')) return false;
  return !noun.plural && scan.classes[range.first] !== 'det';
}

/** The noun right before the first "and" or "or" up to the head. */
function joinedTo(scan: Scan, range: TokenRange, head: number): Pick<NounReading, 'joined' | 'apart'> {
  for (let i = range.first + 1; i < head; i++)
    if (normAt(scan, i) === 'and' || normAt(scan, i) === 'or')
      return {
        joined: findSourceNoun(normAt(scan, i - 1)),
        apart: scan.classes[i + 1] === 'det' || scan.classes[i + 1] === 'num',
      };
  return { joined: null, apart: false };
}
