import { isOfClass } from '../../lexicon/grammar';
import { findQuantity } from '../../lexicon/quantifiers';
import { findSourceNoun } from '../../lexicon/source-nouns';
import { isNumberWord } from '../../lexicon/word-classes';
import type { Mention } from '../mentions/describe-mention';
import { headOf, readNounPhrase } from '../reading/noun-phrase';
import { normAt, type Scan, wordsOf } from '../reading/scan';
import type { Referent } from '../referents/referent';
import type { TokenRange } from '../rules/finding';
import { isOld } from './is-old';
import type { Resolving } from './sourced';

/** "one of them": one of the two officials who spoke before; `null` where the words are no part of anybody spoken of. */
export function partOf({ scan, referents }: Resolving, range: TokenRange): string | null {
  let of = range.first;
  // "a person with knowledge of the funds": no part of them
  while (of < range.end && normAt(scan, of) !== 'of' && scan.classes[of] !== 'prep') of++;
  if (normAt(scan, of) !== 'of') return null;
  if (normAt(scan, of + 1) === 'whom') {
    const crowd = crowdBefore(scan, referents, range.first);
    return crowd && `${wordsOf(scan, range.first, of + 1)} the ${lowered(scan, crowd)}`;
  }
  const opens = scan.classes[of + 1] === 'pron' || scan.classes[of + 1] === 'det';
  for (let i = of + 1; i < range.end && opens; i++) {
    const whole = referents.at(i);
    const noun = findSourceNoun(normAt(scan, i))?.singular ?? '';
    const same = scan.classes[i] === 'pron' || isOfClass('anybody', noun) || whole?.nouns.has(noun);
    if (!whole || !same || !isOld(whole, range) || !whole.plural || whole.person) continue;
    return `${wordsOf(scan, range.first, of + 1)} the ${lowered(scan, whole)}`;
  }
  return null;
}

/** "four officials, two of whom": those right before the relative clause that begins at the token. */
function crowdBefore(scan: Scan, referents: Resolving['referents'], at: number): Referent | null {
  const floor = scan.sentences[scan.sentenceAt[at] ?? -1]?.first ?? at;
  for (let i = at - 1; i >= floor; i--) {
    const referent = referents.at(i);
    if (referent?.plural && referent.kind === 'people') return referent;
  }
  return null;
}

const BOTH = 'both';

/** As it stands inside a sentence: "three sailors", but "NATO officials"; "the guards" of "both guards". */
function lowered(scan: Scan, { name, range }: Referent): string {
  if (normAt(scan, range.first) === BOTH) return name.slice(BOTH.length + 1);
  return scan.classes[range.first] === 'name' ? name : name.slice(0, 1).toLowerCase() + name.slice(1);
}

/** "another": another aide, where an aide has just spoken; `null` elsewhere. */
export function otherOf(
  { scan, focus, referents }: Resolving,
  { head, range, text }: Mention,
): string | null {
  const end = coreEnd(scan, range);
  const opens =
    (head === '' || isOfClass('fresh', head)) &&
    end - range.first <= 2 &&
    isOfClass('fresh', normAt(scan, end - 1));
  const [before] = opens && focus.distance <= 1 ? (focus.speaker?.mentions ?? []) : [];
  if (!before || focus.speaker?.identity !== 'unnamed') return null;
  let first = before.first;
  while (first < before.end && !opensNoun(scan, first)) {
    // "one of the guards, who left"
    if (normAt(scan, first) === 'of') return `${text} ${wordsOf(scan, first, coreEnd(scan, before))}`;
    first++;
  }
  const noun = wordsOf(scan, first, before.end);
  return noun === '' || referents.at(first)?.plural ? null : `${text} ${noun}`;
}

/** Not "second" of "a second guard". */
function opensNoun(scan: Scan, at: number): boolean {
  const kind = scan.classes[at];
  return (kind === 'word' || kind === 'name') && !isOfClass('fresh', normAt(scan, at));
}

/** Sentences: "one", "a third" is one of those whom a sentence so far back was about. */
const CROWD_REACH = 5;

/** "Two aides were there. “It is over,” one said.": one aide; `null` where the text was about no such people just before. */
export function oneOf({ scan, referents }: Resolving, mention: Mention): string | null {
  const { head, definite } = mention;
  const range = { first: mention.range.first, end: coreEnd(scan, mention.range) };
  const text = definite ? wordsOf(scan, range.first, range.end).toLowerCase() : mention.text;
  const other = definite && isOfClass('fresh', head);
  if (!(head === '' || other) || range.end - range.first > 2 || !(other || isCounted(scan, range)))
    return null;
  const fronted = frontedBefore(scan, range.first);
  if (fronted) return `${text} ${fronted}`;
  const block = scan.tokens[range.first]?.block ?? 0;
  const at = scan.sentenceAt[range.first] ?? 0;
  for (let sentence = at - 1; sentence >= at - CROWD_REACH; sentence--) {
    const about = scan.sentences[sentence];
    if (!about || about.block < block - 1) return null;
    const crowd = referents.subjectOf(sentence);
    if (!crowd?.plural || crowd.kind !== 'people') continue;
    // "the couple", "the pair": the two themselves
    if (isOfClass('pair', normAt(scan, range.end - 1))) return lowered(scan, crowd);
    return singleOf(scan, text, crowd);
  }
  return null;
}

/** "[Of the four guards], two said": "of the four guards"; `null` where nothing like it stands before the token. */
function frontedBefore(scan: Scan, at: number): string | null {
  const { first } = scan.sentences[scan.sentenceAt[at] ?? -1] ?? { first: at };
  if (normAt(scan, first) !== 'of' || normAt(scan, at - 1) !== ',' || at - 1 <= first + 1) return null;
  const end = readNounPhrase(scan, first + 1, at - 1);
  const number = scan.classes[first + 1] === 'det' ? first + 2 : first + 1;
  const whole = end === at - 1 || (scan.classes[number] === 'num' && number === at - 2);
  return whole ? `of ${wordsOf(scan, first + 1, at - 1)}` : null;
}

/** Without what is told of them: "the other[, who was there]". */
function coreEnd(scan: Scan, { first, end }: TokenRange): number {
  let at = first + 1;
  while (at < end && normAt(scan, at) !== ',' && scan.classes[at] !== 'rel') at++;
  return at;
}

/** "another harbour official" of "two harbour officials", "one of the current and former officers". */
function singleOf(scan: Scan, text: string, crowd: Referent): string {
  const { first, end } = crowd.range;
  const head = headOf(scan, first, end);
  const noun = findSourceNoun(normAt(scan, head));
  let from = first;
  while (
    from < head &&
    (scan.classes[from] === 'det' || scan.classes[from] === 'num' || isOfClass('fresh', normAt(scan, from)))
  )
    from++;
  let joined = noun === null || isOfClass('possessor', normAt(scan, first));
  for (let i = from; i < end; i++) joined ||= scan.classes[i] === 'conj' || scan.classes[i] === 'rel';
  if (!noun || joined)
    return `${text} of ${isOfClass('possessor', normAt(scan, first)) ? '' : 'the '}${lowered(scan, crowd)}`;
  const many = isMany(text);
  const called = many ? wordsOf(scan, head, head + 1) : noun.singular;
  const words = [wordsOf(scan, from, head), called, wordsOf(scan, head + 1, end)].filter(Boolean);
  const described = words.join(' ');
  const named = scan.classes[from] === 'name';
  return `${text} ${named ? described : described.slice(0, 1).toLowerCase() + described.slice(1)}`;
}

/** "several", "two": not "one", "another", "a third", "the other" */
function isMany(text: string): boolean {
  const first = text.toLowerCase().split(' ', 1)[0] ?? '';
  const quantity = findQuantity(first);
  return quantity === 'open' || quantity === 'counted' || (quantity !== 'one' && isNumberWord(first));
}

/** "one", "another", "a third" */
function isCounted(scan: Scan, { first, end }: TokenRange): boolean {
  for (let i = first; i < end; i++) if (!isCount(scan, i)) return false;
  return true;
}

function isCount(scan: Scan, at: number): boolean {
  const kind = scan.classes[at];
  return kind === 'det' || kind === 'num' || kind === 'pron' || isOfClass('counting-on', normAt(scan, at));
}
