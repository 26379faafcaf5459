import { isOfClass } from '../../lexicon/grammar';
import { findQuantity } from '../../lexicon/quantifiers';
import { findReportingVerb } from '../../lexicon/reporting-verbs';
import { findSourceNoun } from '../../lexicon/source-nouns';
import { isTimeWord } from '../../lexicon/time-words';
import { findClosedWord, isAuxiliary, isPreposition } from '../../lexicon/word-classes';
import type { WordClass } from './classify-words';
import { isYear } from './is-year';
import type { Token } from './reading';

/**
 * What the word before a verb or noun counts as: a year, the number in a name, and "new" before a participle tell more than their
 * own class (`previous`) does.
 */
export function classBefore(tokens: readonly Token[], at: number, previous: WordClass): WordClass {
  const norm = tokens[at]?.norm ?? '';
  // "new [confirmed] cases"
  if (isOfClass('describing', tokens[at - 1]?.norm ?? '') && tokens[at + 1]?.kind === 'word') return 'det';
  // "a local [elected] official"
  if (previous === 'word' && isOfClass('qualifying', norm) && findSourceNoun(tokens[at + 1]?.norm ?? ''))
    return 'det';
  // "a Friday [report]"
  const dated = previous === 'time' && findClosedWord(tokens[at - 2]?.norm ?? '')?.wordClass === 'det';
  // "according to early [results]"
  const early =
    tokens[at - 1]?.norm === EARLY && findClosedWord(tokens[at - 2]?.norm ?? '')?.wordClass === 'prep';
  if ((dated || early) && findSourceNoun(norm) !== null && !isPast(norm)) return 'det';
  // "have both [argued]"
  const floats = isOfClass('floating', tokens[at - 1]?.norm ?? '') && isAuxiliary(tokens[at - 2]?.norm ?? '');
  if (floats && isPast(norm)) return 'aux';
  if (isDescribedNoun(tokens, at, previous)) return 'det';
  if (isDemonstrativeAlone(tokens, at)) return 'pron';
  if (previous === 'verb' && opensWhatIsSaid(tokens, at)) return 'det';
  if (previous !== 'num') return previous;
  if (isDate(tokens, at - 1) && isPast(norm)) return 'time';
  return isNumbered(tokens, at) ? 'name' : previous;
}

const EARLY = 'early';
/** "announced plans [to] sail": no phrase of the noun's own. */
const TO = 'to';

/** "He said [demand] fell", "The paper says [love] wins", “…,” say [brokers]: a noun that is spelt like a verb; no verb in this form follows a cue at once. */
function opensWhatIsSaid(tokens: readonly Token[], at: number): boolean {
  const norm = tokens[at]?.norm ?? '';
  const before = tokens[at - 1]?.norm ?? '';
  const cue = findReportingVerb(before);
  // "other [reports] suggest": a noun itself
  if (!cue?.verb.frames.includes('c') || findSourceNoun(before) !== null) return false;
  const forms = findReportingVerb(norm)?.forms ?? [];
  const finite = cue.forms.includes('past') || cue.forms.includes('third');
  if (finite && forms.includes('base') && !forms.includes('past')) return true;
  const next = tokens[at + 1];
  const ends = next?.kind === 'mark' && tokens[at - 2]?.kind === 'mark';
  // "said [suspects] in the case"; but "what he said [shows] that"
  const noun = findSourceNoun(norm)?.plural === true;
  const led = next?.norm !== TO && findClosedWord(next?.norm ?? '')?.wordClass === 'prep';
  return noun && (ends || (finite && led));
}

const THAT = 'that';

/** Behind "report", before what it is about or whose it is; no one reports "into" or "by" anything. */
const ABOUT: ReadonlySet<string> = new Set(['by', 'into', 'of']);

/** Words between an article and its noun: "a confidential state department report". */
const MOST_BEFORE_NOUN = 4;

/** "a scathing [report] by the port", "its latest [report]": behind one thing's article no verb; but "the sailors [report]", "a majority [report]". */
function isDescribedNoun(tokens: readonly Token[], at: number, previous: WordClass): boolean {
  const norm = tokens[at]?.norm ?? '';
  const before = tokens[at - 1]?.norm ?? '';
  if (previous !== 'word' && previous !== 'verb') return false;
  if (!findReportingVerb(norm)?.forms.includes('base') || isPast(norm)) return false;
  const noun = findSourceNoun(before);
  if (findSourceNoun(norm)?.plural !== false || noun?.plural || isOfClass('share', before)) return false;
  let first = at - 1;
  while (first > at - MOST_BEFORE_NOUN && isOpenWord(tokens[first])) first--;
  const article = tokens[first]?.norm ?? '';
  // "said in a blog [post] users were safe": a new clause begins
  if (
    isPreposition(tokens[first - 1]?.norm ?? '') &&
    isOpenWord(tokens[at + 1]) &&
    !isPast(tokens[at + 1]?.norm ?? '')
  )
    return false;
  if (isOfClass('one-of-many', article) && isOfClass('indefinite', article)) return true;
  const adjective = !noun && !before.endsWith('s') && previous === 'word';
  const led = isOfClass('known', article) || isOfClass('possessor', article);
  const next = tokens[at + 1]?.norm ?? '';
  // "the official [report] into the fire"
  return led && ((adjective && next !== THAT) || (previous === 'word' && ABOUT.has(next)));
}

function isOpenWord(token: Token | undefined): boolean {
  return token?.kind === 'word' && !findClosedWord(token.norm) && !findQuantity(token.norm);
}

/** "this [occurred] when", "these [landed] in May"; but "this [divided] town". */
function isDemonstrativeAlone(tokens: readonly Token[], at: number): boolean {
  if (!isOfClass('pointing', tokens[at - 1]?.norm ?? '') || !tokens[at]?.norm.endsWith('ed')) return false;
  const next = tokens[at + 1];
  const closed = findClosedWord(next?.norm ?? '');
  return next?.kind === 'mark' || closed?.wordClass === 'prep' || closed?.wordClass === 'conj';
}

/** "found", "warned": never a noun */
export function isPast(norm: string): boolean {
  return findReportingVerb(norm)?.forms.includes('past') ?? false;
}

/** "a study from [2012] found": a year counts nothing, and what follows may be a verb. */
function isDate(tokens: readonly Token[], at: number): boolean {
  return isYear(tokens[at]?.norm ?? '') && isPreposition(tokens[at - 1]?.norm ?? '');
}

/** "Channel 5 [quoted] the minister": the number belongs to the name; but "on May 5 reported cases fell". */
function isNumbered(tokens: readonly Token[], at: number): boolean {
  const name = tokens[at - 2];
  if (name?.kind !== 'word' || !name.capital || isTimeWord(name.norm)) return false;
  const forms = findReportingVerb(tokens[at]?.norm ?? '')?.forms;
  const next = tokens[at + 1]?.norm ?? '';
  return forms?.includes('past') || (forms?.includes('third') === true && opensClause(next));
}

/** "reports [that]", "reports [the] port" */
function opensClause(norm: string): boolean {
  const closed = findClosedWord(norm);
  return norm === 'that' || closed?.wordClass === 'det' || closed?.pronoun?.kind === 'subject';
}
