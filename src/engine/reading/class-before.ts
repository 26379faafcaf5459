import { isOfClass } from '../../lexicon/grammar';
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
  const cue = findReportingVerb(tokens[at - 1]?.norm ?? '');
  if (!cue?.verb.frames.includes('c')) return false;
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
