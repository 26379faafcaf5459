import { isCommonGivenName } from '../../lexicon/given-names';
import { isOfClass } from '../../lexicon/grammar';
import { isKnownOrganization } from '../../lexicon/organizations';
import { isPlace } from '../../lexicon/places';
import { findReportingVerb } from '../../lexicon/reporting-verbs';
import { findSourceNoun } from '../../lexicon/source-nouns';
import { isTimeWord } from '../../lexicon/time-words';
import { findTitle } from '../../lexicon/titles';
import { findClosedWord, isAdverb, isAuxiliary, isPreposition, isVerbForm } from '../../lexicon/word-classes';
import type { Article } from '../../report';
import { actsBehindName } from './acts-behind-name';
import { classBefore, isPast } from './class-before';
import { findLowerCased } from './find-lower-cased';
import { findOpenings } from './find-openings';
import { findSurnames } from './find-surnames';
import { findTitleCase } from './find-title-case';
import { isPronounInCapitals, isSetInCapitals } from './in-capitals';
import {
  describesBody,
  describesPaper,
  describesSource,
  isBodyInside,
  isDeceased,
  isHandedPaper,
  isOfSundayPaper,
  isOutletAlone,
  isPaperInIng,
  isReport,
  isSettingInside,
  isSpeakingSite,
  opensMedium,
  opensSpeaker,
  tellsLevel,
} from './names-source';
import { opensParticiple } from './opens-participle';
import { opensWithAs } from './opens-with-as';
import type { Sentence, Token } from './reading';
import { closesInsert, saysAlone, saysIndeed, saysThat, saysWith, speaksBehind } from './says';
import { standsAsSurname } from './stands-as-surname';

/**
 * A coarse part of speech, as far as the attribution rules need one. `word` is a noun or an adjective, `that` the word
 * itself (it may be a complementiser, a relative or a determiner), `poss` the ending 's.
 */
export type WordClass =
  | 'name'
  | 'word'
  | 'verb'
  | 'gerund'
  | 'aux'
  | 'adv'
  | 'det'
  | 'pron'
  | 'rel'
  | 'that'
  | 'num'
  | 'prep'
  | 'conj'
  | 'time'
  | 'poss'
  | 'mark';

/** Words before which a form like "reports" or "claims" is a noun. */
const NOUN_LEADERS: ReadonlySet<WordClass> = new Set(['det', 'poss', 'prep', 'num']);

/** "the mine", "a coal mine": no pronoun. */
const MINE = 'mine';
const BEFORE_NOUNS: ReadonlySet<WordClass> = new Set(['det', 'name', 'num', 'poss', 'word']);

/** Classifies each token by lexicon, capital and the word before it: closed classes first, then names, then verbs. */
export function classifyWords(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  { text, blocks }: Pick<Article, 'text' | 'blocks'>,
): WordClass[] {
  const lowerCased = findLowerCased(tokens, text);
  const titled = findTitleCase(tokens, blocks.length);
  const surnames = findSurnames(tokens, titled);
  const openings = findOpenings(tokens, sentences, blocks);
  const classes: WordClass[] = new Array<WordClass>(tokens.length).fill('mark');
  for (const sentence of sentences) {
    const isTitled = titled[sentence.block] ?? false;
    let previous: WordClass = 'mark';
    for (let at = sentence.first; at < sentence.end; at++) {
      const opens = openings.has(at);
      previous =
        isPronounInCapitals(tokens, at, text) ||
        (opens && !isTitled && isOutletAlone(tokens, at, text)) ||
        (surnames.has(tokens[at]?.norm ?? '') && standsAsSurname(tokens, at, opens || isTitled))
          ? 'name'
          : classify(tokens, at, previous, !isTitled && !opens, isTitled, lowerCased, text);
      classes[at] = previous;
    }
  }
  return classes;
}

function classify(
  tokens: readonly Token[],
  at: number,
  previous: WordClass,
  capitalSays: boolean,
  titled: boolean,
  lowerCased: ReadonlySet<string>,
  text: string,
): WordClass {
  const token = tokens[at];
  if (!token || token.kind === 'mark') return 'mark';
  const { norm } = token;
  if (token.kind === 'number' || isCurrency(token, tokens[at + 1])) return 'num';
  if (norm.includes('/') && norm.includes('.')) return 'adv';
  if (isSpeakingSite(tokens, at) || isOfSundayPaper(tokens, at, previous, text)) return 'name';
  // "he's said" against "Holt's lawyer"
  if (norm === "'s" || norm === "'") return previous === 'pron' || previous === 'rel' ? 'aux' : 'poss';
  if (norm === 'that') return 'that';
  if (isGivenName(token, tokens[at + 1])) return 'name';
  const closed = findClosedWord(norm);
  const noun = (token.capital && norm === 'us') || (norm === MINE && BEFORE_NOUNS.has(previous));
  const pronoun = noun ? null : closed?.pronoun;
  if (pronoun) return pronounClass(norm, pronoun.kind, tokens[at + 1]);
  if (closed?.wordClass === 'det') return 'det';
  // "told [Time]"; but "Central Time"
  if (token.capital && capitalSays)
    return isTimeWord(norm) &&
      !isInsideName(tokens, at, previous) &&
      !isSetInCapitals(tokens, at, text) &&
      !(norm === 'time' && previous !== 'name')
      ? 'time'
      : 'name';
  // "was first reported", but "the first reported case"
  if (norm === 'first' && !NOUN_LEADERS.has(previous) && isPast(tokens[at + 1]?.norm ?? '')) return 'adv';
  // "has since said", but "it has rained since Holt said"
  if (norm === 'since' && previous === 'aux' && isPast(tokens[at + 1]?.norm ?? '')) return 'adv';
  if (isOfClass('handed', norm) && isHandedPaper(tokens, at)) return 'verb';
  if (isDeceased(tokens, at, previous)) return 'word';
  if (closed?.wordClass) return closed.wordClass;
  const participle = !titled && token.capital && opensParticiple(tokens, at);
  if (
    token.capital &&
    !participle &&
    looksLikeName(token, titled ? undefined : nextInBlock(tokens, at), lowerCased)
  )
    return 'name';
  if (token.capital && describesSource(norm, tokens[at + 1])) return 'word';
  if (previous === 'mark' && (opensMedium(tokens, at) || opensSpeaker(tokens, at))) return 'word';
  if (isBodyInside(norm, previous, tokens[at + 1])) return 'word';
  if (describesBody(norm, tokens[at + 1]?.norm ?? '')) return 'word';
  if (
    findReportingVerb(norm) &&
    (closesInsert(tokens, at) || saysAlone(tokens, at) || saysIndeed(tokens, at))
  )
    return 'verb';
  if (isReport(norm, previous, tokens[at + 1]?.norm ?? '')) return 'word';
  if (isSettingInside(tokens, at, previous) || tellsLevel(tokens, at, previous)) return 'word';
  if (describesPaper(tokens, at, previous) || isPaperInIng(tokens, at, previous)) return 'word';
  if (actsBehindName(tokens, at, previous)) return 'verb';
  const before = classBefore(tokens, at, previous);
  return openClass(norm, before, opensWithAs(tokens, at) ? '' : (tokens[at + 1]?.norm ?? ''));
}

/** "[Rs] 40 crore", "[USD] 3 million" */
function isCurrency({ norm, capital }: Token, next: Token | undefined): boolean {
  return capital && next?.kind === 'number' && isOfClass('currency', norm);
}

/** "[Jan] Roth": a name where a surname follows; months that are cut short so have a stop or a number behind them. */
function isGivenName({ norm, capital }: Token, next: Token | undefined): boolean {
  return norm === JAN && capital && next?.kind === 'word' && next.capital && !isTimeWord(next.norm);
}

const JAN = 'jan';

function nextInBlock(tokens: readonly Token[], at: number): Token | undefined {
  const next = tokens[at + 1];
  return next?.block === tokens[at]?.block ? next : undefined;
}

/** "Sund May Party": a month or season with names on both sides; but "told CNN Monday". "Mr Sunday Okoro" bears the name of a day. */
function isInsideName(tokens: readonly Token[], at: number, previous: WordClass): boolean {
  const next = tokens[at + 1];
  if (previous !== 'name' || next?.kind !== 'word' || !next.capital) return false;
  const day = tokens[at]?.norm.endsWith('day') ?? false;
  return !day || findTitle(tokens[at - 1]?.norm ?? '') !== null;
}

function pronounClass(norm: string, kind: string, next: Token | undefined): WordClass {
  if (kind === 'relative') return 'rel';
  // "her": possessive before a noun ("her lawyer", "her 30s"), object elsewhere ("told her").
  if (norm === 'her' && next?.norm.endsWith('0s')) return 'det';
  if (norm === 'her')
    return next?.kind === 'word' && !isPreposition(next.norm) && !isOfClass('behind-object', next.norm)
      ? 'det'
      : 'pron';
  if (kind === 'possessive') return 'det';
  if (kind === 'demonstrative') return 'det';
  return 'pron';
}

/** Nouns, adjectives and verbs: told apart by lexicon and by the word before. */
function openClass(norm: string, previous: WordClass, next: string): WordClass {
  const led = NOUN_LEADERS.has(previous);
  if (norm.endsWith('ing') && norm.length > 4 && norm !== 'thing' && (!led || saysThat(norm, previous, next)))
    return 'gerund';
  if ((!led || speaksBehind(norm, previous)) && isFiniteForm(norm) && !isBareNoun(norm, previous, next))
    return 'verb';
  if (!led && saysWith(norm, next)) return 'verb';
  if (isAdverb(norm)) return isPosition(norm, previous, next) ? 'word' : 'adv';
  // "The mayor resigned": an unknown -ed form after a noun or name is taken for a verb; after a determiner it is an adjective.
  if (
    norm.endsWith('ed') &&
    norm.length > 4 &&
    (previous === 'word' || previous === 'name' || previous === 'adv' || previous === 'pron')
  )
    return 'verb';
  return 'word';
}

/** "The Sund [forward] said": a player, where a name stands before and a cue behind. */
function isPosition(norm: string, previous: WordClass, next: string): boolean {
  return previous === 'name' && isOfClass('position', norm) && findReportingVerb(next) !== null;
}

function isFiniteForm(norm: string): boolean {
  return isVerbForm(norm) || (findReportingVerb(norm)?.forms.some((form) => form !== 'gerund') ?? false);
}

/** "the board's preliminary report, …": a word that is noun and verb, with no content behind it. */
function isBareNoun(norm: string, previous: WordClass, next: string): boolean {
  const ends = next === ',' || next === '.' || isFiniteForm(next) || isAuxiliary(next);
  return previous === 'word' && ends && findSourceNoun(norm) !== null;
}

/** "Roth said" or "Officials said": at a sentence's start a capital is a name unless the word is common in the article. */
function looksLikeName(token: Token, next: Token | undefined, lowerCased: ReadonlySet<string>): boolean {
  const { norm } = token;
  if (isPlace(norm) || isKnownOrganization(norm) || isCommonGivenName(norm)) return true;
  if (
    lowerCased.has(norm) ||
    findSourceNoun(norm) ||
    findReportingVerb(norm) ||
    isVerbForm(norm) ||
    isAdverb(norm)
  ) {
    return next?.capital === true && next.kind === 'word' && !lowerCased.has(norm) && !isAdverb(norm);
  }
  return true;
}
