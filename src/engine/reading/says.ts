import { findReportingVerb, multiWordVerbs } from '../../lexicon/reporting-verbs';
import { findClosedWord } from '../../lexicon/word-classes';
import type { WordClass } from './classify-words';

/** "before [claiming] that", "after [accusing] it of": a preposition's verb, no noun. */
export function saysThat(norm: string, previous: WordClass, next: string): boolean {
  const hit = previous === 'prep' ? findReportingVerb(norm) : null;
  if (!hit?.forms.includes('gerund')) return false;
  const { frames } = hit.verb;
  const object = frames.includes('O') || (frames.includes('f') && !frames.includes('c'));
  const closed = findClosedWord(next);
  return next === 'that' || (object && (closed?.pronoun != null || closed?.wordClass === 'det'));
}

/** "[points] out": a noun alone, a verb that says something with its particle. */
export function saysWith(norm: string, next: string): boolean {
  return multiWordVerbs(norm).some(
    ({ words, verb }) => words[1] === next && (verb.frames.includes('c') || verb.frames.includes('q')),
  );
}
