import { isGivenName } from '../../lexicon/given-names';
import { isOfClass } from '../../lexicon/grammar';
import { isOfNameClass } from '../../lexicon/names';
import { findReportingVerb } from '../../lexicon/reporting-verbs';
import { findSourceNoun } from '../../lexicon/source-nouns';
import { findPronoun } from '../../lexicon/word-classes';
import { isAccount } from '../reading/is-account';
import { isAged } from '../reading/is-aged';
import { isDash } from '../reading/is-dash';
import { isNetworked } from '../reading/is-networked';
import { isTrade } from '../reading/is-trade';
import { readOutlet } from '../reading/match-outlet';
import { normAt, type Scan, wordsOf } from '../reading/scan';
import { carriesNews } from './carries-news';
import { goesOnAsBody } from './goes-on-as-body';
import { hasAcronymBehind } from './has-acronym-behind';
import type { NameEvidence } from './name-evidence';
import { isHuman, type NameRun } from './name-run';
import { readDescriptionBefore } from './noun-before';
import { opensWithTrade } from './opens-with-trade';
import { readDescription } from './read-description';
import { goesOnWithIt, saysOfItself, saysWhatItDoes } from './says-what-it-does';

/** What the words around a name say of it, and the gender of the pronoun that goes on with it. */
export interface NameContext {
  readonly signs: readonly NameEvidence[];
  readonly gender: 'm' | 'f' | null;
}

/** Prepositions before the names of places; people stand behind most others as well. */
const OF_PLACES: ReadonlySet<string> = new Set(['in', 'near', 'outside', 'across', 'throughout', 'into']);

/** Before where somebody works or comes from. */
const OF_WORK: ReadonlySet<string> = new Set(['at', 'for', 'from']);

/** Reads what stands right before and right behind a name, and the pronoun that follows. */
export function readNameContext(scan: Scan, run: NameRun): NameContext {
  const signs: NameEvidence[] = [];
  const add = (sign: NameEvidence | null) => {
    if (sign) signs.push(sign);
  };
  if (run.lead) signs.push(run.lead);
  if (isJoined(scan, run.end, run.end + 1) || isJoined(scan, run.start - 1, run.start - 2)) add('ampersand');
  if (isSignature(scan, run)) add('signs');
  if (isLabel(scan, run)) add('labels');
  if (carriesNews(scan, run)) add('carries-news');
  readBefore(scan, run, add);
  readBehind(scan, run, add);
  const pronoun = readPronoun(scan, run);
  add(pronoun?.sign ?? null);
  return { signs, gender: pronoun?.gender ?? null };
}

/** "Holt [&] Roth" */
function isJoined(scan: Scan, mark: number, other: number): boolean {
  return (
    normAt(scan, mark) === '&' &&
    scan.classes[other] === 'name' &&
    scan.sentenceAt[mark] === scan.sentenceAt[other]
  );
}

type Add = (sign: NameEvidence | null) => void;

/** “We lost all.” ― [Ines Roth], — [Ines Roth] (@inesroth): behind a quotation that opens its paragraph, or before an account. */
function isSignature(scan: Scan, { start, end }: NameRun): boolean {
  if (!isDash(normAt(scan, start - 1))) return false;
  const quotation = scan.quotations[scan.speechAt[start - 2] ?? -1];
  const quoted = quotation?.end === start - 1 && scan.tokens[quotation.first - 1]?.block !== quotation.block;
  return quoted || (normAt(scan, end) === '(' && isAccount(scan, end + 1));
}

/** "[INES ROTH]: We lost all.": in capitals at the head of a paragraph, before a colon. */
function isLabel(scan: Scan, { start, first, end }: NameRun): boolean {
  const label = wordsOf(scan, first, end);
  return (
    normAt(scan, end) === ':' &&
    label.length > 1 && // "Q:"
    label === label.toUpperCase() &&
    scan.article.blocks[scan.tokens[start]?.block ?? -1]?.kind !== 'title' && // "BUSTED:"
    scan.tokens[start - 1]?.block !== scan.tokens[start]?.block
  );
}

function readBefore(scan: Scan, run: NameRun, add: Add): void {
  const at = run.start - 1;
  if ((run.start < run.first && opensWithTrade(scan, run.start)) || isTrade(scan, at)) {
    add('behind-body-noun');
    add('behind-firm');
  }
  if (at < 0 || scan.sentenceAt[at] !== scan.sentenceAt[run.first]) return;
  const word = normAt(scan, at);
  const owns = scan.classes[run.end] === 'poss';
  // "the 34-year-old Roth"
  if (isAged(word)) add('age');
  // "the Ines Roth case" is named for a person
  const named = isGivenName(normAt(scan, run.first)) && scan.classes[run.end] === 'word';
  if (!run.lead && word === 'the' && !named) add('the-before');
  if (!run.lead && OF_PLACES.has(word) && !owns) add('in-before');
  if (!run.lead && word === 'at' && !owns) add('at-before');
  const noun = scan.classes[at] === 'word' && !isNetworked(scan, at) ? findSourceNoun(word) : null;
  const medium = noun?.kind === 'organization' && isOfClass('news', normAt(scan, at - 1));
  if (isField(scan, at)) return;
  if (!run.lead && medium) add('behind-medium-noun');
  if (!run.lead && !medium && noun?.kind === 'organization' && !noun.plural && !isHuman(word)) {
    add('behind-body-noun');
    if (isOfClass('business', word)) add('behind-firm');
  }
  if (
    !run.lead &&
    noun?.kind === 'medium' &&
    !noun.plural &&
    !isHuman(word) &&
    !isOfClass('journalist', word)
  )
    add('behind-medium-noun');
  if (word === ',' || word === '–' || word === '—') {
    const before = readDescriptionBefore(scan, run, at);
    if (before) add(before);
  }
}

/** "an adviser on national [security]", "the head of [police]": what somebody works on, before his name. */
function isField(scan: Scan, at: number): boolean {
  const first = scan.classes[at - 1] === 'word' ? at - 1 : at;
  return isOfClass('field', normAt(scan, at)) && scan.classes[first - 1] === 'prep';
}

function readBehind(scan: Scan, run: NameRun, add: Add): void {
  const at = run.end;
  if (scan.sentenceAt[at] !== scan.sentenceAt[run.first]) return;
  const word = normAt(scan, at);
  const next = normAt(scan, at + 1);
  const kind = scan.classes[at];
  if (word === 'who' && !isPlaced(scan, run)) add('who-behind');
  if (word === 'of' && run.end > run.start + 1 && readOutlet(scan, at + 1, scan.tokens.length, true))
    add('outlet-behind');
  const honour = isOfNameClass('postnominal', word) && !findSourceNoun(word);
  if ((isOfNameClass('suffix', word) || honour) && scan.tokens[at]?.capital) add('suffix');
  if (word === ',' && !(isPlaced(scan, run) && next === 'who')) add(readDescription(scan, at + 1));
  if (hasAcronymBehind(scan, run)) add('acronym-behind');
  if (word === '(' && scan.classes[at + 1] === 'num' && next.length === 2) add('age');
  if (kind === 'poss') {
    if (isOfNameClass('person-owns', next)) add('person-owns');
    if (isOfNameClass('body-owns', next)) add('body-owns');
  }
  if (kind === 'word' && isOfNameClass('body-owns', word)) add('body-noun-behind');
  if (isSpeaking(scan, { start: run.start, end: passOrigin(scan, run.end) })) add('speaks');
}

/** "a reader in [Sund], who", "an engineer at [Vestra], who": it is the reader or engineer who is spoken of. */
function isPlaced(scan: Scan, run: NameRun): boolean {
  const at = run.start - 1;
  const placed = OF_PLACES.has(normAt(scan, at)) || OF_WORK.has(normAt(scan, at));
  return placed && scan.classes[at - 1] === 'word' && isHuman(normAt(scan, at - 1));
}

/** How many tokens behind "of" may say where somebody comes from. */
const ORIGIN_REACH = 6;

/** "Ines Roth [of Sund village] said": behind the origin; `at` where none stands there. */
function passOrigin(scan: Scan, at: number): number {
  const link = normAt(scan, at);
  if (link !== 'of' && link !== 'from') return at;
  for (let i = at + 1; i < at + ORIGIN_REACH; i++) {
    const kind = scan.classes[i];
    if (kind === 'verb') return i;
    if (kind !== 'name' && kind !== 'word' && kind !== 'det' && kind !== 'poss') return at;
  }
  return at;
}

/** "Holt said", "Holt has also said", "said Holt," */
export function isSpeaking(
  scan: Scan,
  { start, end }: { readonly start: number; readonly end: number },
): boolean {
  let verb = end;
  while (scan.classes[verb] === 'adv' || isOfClass('have', normAt(scan, verb))) verb++;
  if (scan.classes[verb] === 'verb' && findReportingVerb(normAt(scan, verb))) return true;
  const behind = scan.classes[end];
  return (
    scan.classes[start - 1] === 'verb' &&
    findReportingVerb(normAt(scan, start - 1)) !== null &&
    (behind === 'mark' || behind === undefined || behind === 'time' || behind === 'prep')
  );
}

/** How many tokens behind a name its pronoun may stand. */
const PRONOUN_REACH = 25;

/** The first pronoun behind the name in its sentence, or at the head of the next; none where the sentence has other names. */
function readPronoun(
  scan: Scan,
  run: NameRun,
): { readonly sign: NameEvidence; readonly gender: 'm' | 'f' | null } | null {
  const sentence = scan.sentenceAt[run.first] ?? -1;
  const next = scan.sentences[sentence + 1];
  if (!isFirstName(scan, run, sentence) || isAside(scan, run)) return null;
  const body = next && goesOnWithIt(scan, run, next.first) ? ({ sign: 'it', gender: null } as const) : null;
  for (let i = run.end; i < run.end + PRONOUN_REACH; i++) {
    const here = scan.sentenceAt[i];
    if (here !== sentence) break;
    if (scan.speechAt[i] !== scan.speechAt[run.first]) continue;
    if (scan.classes[i] === 'name') return null;
    const itself = saysOfItself(scan, run, scan.classes[i] === 'that' ? i + 1 : i);
    if (itself) return { sign: 'it', gender: null };
    const pronoun = findPronoun(normAt(scan, i));
    if (pronoun?.person !== 3 || pronoun.number !== 's' || pronoun.kind === 'indefinite') continue;
    // "it" has no sense of its own in "Holt said it was late"
    if (i === run.end + 1 && saysWhatItDoes(scan, i)) return { sign: 'it', gender: null };
    if (pronoun.gender === 'n' && normAt(scan, i) !== 'it')
      return pronoun.kind === 'demonstrative' ? body : { sign: 'it', gender: null };
    if (pronoun.gender === 'm' || pronoun.gender === 'f')
      return { sign: 'he-or-she', gender: pronoun.gender };
  }
  if (body) return body;
  if (!next || next.block !== scan.tokens[run.first]?.block) return null;
  if (goesOnAsBody(scan, next.first, next.end)) return { sign: 'it', gender: null };
  const opening = findPronoun(normAt(scan, next.first));
  if (opening?.person !== 3 || opening.number !== 's' || opening.kind === 'demonstrative') return null;
  if (opening.gender === 'm' || opening.gender === 'f')
    return { sign: 'he-or-she-next', gender: opening.gender };
  return null;
}

function isFirstName(scan: Scan, run: NameRun, sentence: number): boolean {
  const first = scan.sentences[sentence]?.first ?? run.start;
  for (let i = Math.max(first, run.start - PRONOUN_REACH); i < run.start; i++)
    if (scan.classes[i] === 'name') return false;
  return true;
}

/** "on Edge Street": what stands behind a preposition is seldom spoken of next, but for "according to Roth". */
function isAside(scan: Scan, run: NameRun): boolean {
  return scan.classes[run.start - 1] === 'prep' && normAt(scan, run.start - 2) !== 'according';
}
