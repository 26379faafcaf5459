import { findCueNoun } from '../../lexicon/cue-nouns';
import { isOfClass } from '../../lexicon/grammar';
import { findReportingVerb, multiWordVerbs } from '../../lexicon/reporting-verbs';
import { findSourceNoun } from '../../lexicon/source-nouns';
import { findClosedWord, isAuxiliary, isVerbForm } from '../../lexicon/word-classes';
import type { WordClass } from './classify-words';
import type { Token } from './reading';

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

/** "the board [said]", "a man in his 40s [told]", "two [sank]"; "one in five [say]": a verb that is no noun, too. */
export function speaksBehind(norm: string, previous: WordClass): boolean {
  if (norm === 'said' || (norm === 'told' && previous !== 'prep')) return true;
  if ((previous === 'num' || previous === 'det') && isOfClass('only-past', norm)) return true;
  const base = previous === 'num' && findReportingVerb(norm)?.forms.includes('base') === true;
  return base && findSourceNoun(norm) === null && findCueNoun(norm) === null;
}

/** "[, the paper] reports,": a noun alone between a comma and the verb, which stands in an insert or ends the sentence. */
export function closesInsert(tokens: readonly Token[], at: number): boolean {
  const [mark, det, noun, verb, next] = [at - 3, at - 2, at - 1, at, at + 1].map(
    (i) => tokens[i]?.norm ?? '',
  );
  const speaks = findReportingVerb(verb ?? '');
  return (
    mark === ',' &&
    (next === ',' || next === '.') &&
    findClosedWord(det ?? '')?.wordClass === 'det' &&
    speaks?.forms.includes('third') === true &&
    speaks.verb.frames.includes('c') &&
    findSourceNoun(noun ?? '')?.plural === false
  );
}

/**
 * "but some [fear] that", "many [believed] the", "few [believe] Holt": behind a word that stands alone for people, where a clause follows; or in
 * an insert, ", many [think],".
 */
export function saysAlone(tokens: readonly Token[], at: number): boolean {
  const [lead, crowd, verb, next] = [at - 2, at - 1, at, at + 1].map((i) => tokens[i]);
  // "a man who many [believe] betrayed"
  const relative = findClosedWord(lead?.norm ?? '')?.pronoun?.kind === 'relative';
  const opens =
    !lead ||
    lead.block !== crowd?.block ||
    lead.kind === 'mark' ||
    findClosedWord(lead.norm)?.wordClass === 'conj';
  const closed = findClosedWord(next?.norm ?? '');
  const clause =
    next?.norm === 'that' ||
    closed?.wordClass === 'det' ||
    closed?.pronoun?.kind === 'subject' ||
    closed?.pronoun?.kind === 'possessive' ||
    (next?.kind === 'word' && next.capital);
  const inserted = lead?.norm === ',' && (next?.norm === ',' || next?.norm === '.');
  const speaks = findReportingVerb(verb?.norm ?? '');
  return (
    (relative || (opens && (clause || opensBareClause(tokens, at))) || inserted) &&
    isOfClass('stands-alone', crowd?.norm ?? '') &&
    speaks != null &&
    (speaks.forms.includes('base') || speaks.forms.includes('past')) &&
    (speaks.verb.frames.includes('c') || (speaks.verb.frames.includes('t') && opensClause(next?.norm ?? '')))
  );
}

/** "some believe [wages have] fallen", but not "some state [schools have] closed": a noun and its verb behind a verb that is no noun. */
function opensBareClause(tokens: readonly Token[], at: number): boolean {
  const [verb, noun, finite] = [at, at + 1, at + 2].map((i) => tokens[i]?.norm ?? '');
  const { verb: says, forms } = findReportingVerb(verb ?? '') ?? {};
  const spoken = says?.kind === 'belief' || (says?.kind === 'speech' && !findCueNoun(verb ?? ''));
  const plain = spoken && !findSourceNoun(verb ?? '') && !isOfClass('compound', `${verb} ${noun}`);
  return (
    plain &&
    forms?.includes('base') === true &&
    tokens[at + 1]?.kind === 'word' &&
    isVerbal(finite ?? '') &&
    !isVerbal(noun ?? '')
  );
}

/** "one warned [that]", "another argued [it]" */
function opensClause(norm: string): boolean {
  return norm === 'that' || findClosedWord(norm)?.pronoun?.kind === 'subject';
}

/** "appeared to [imply] that", "continued to [insist] the", "continues to [insist] her plan will": said in fact, though an infinitive. */
export function saysIndeed(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 2]?.norm ?? '';
  const real = isOfClass('seeming', before) || isOfClass('realising', before);
  if (!real || tokens[at - 1]?.norm !== 'to') return false;
  const next = findClosedWord(tokens[at + 1]?.norm ?? '');
  const clause =
    tokens[at + 1]?.norm === 'that' ||
    next?.wordClass === 'det' ||
    next?.pronoun?.kind === 'subject' ||
    (next?.pronoun?.kind === 'possessive' && isVerbal(tokens[at + 3]?.norm ?? ''));
  return clause && findReportingVerb(tokens[at]?.norm ?? '')?.forms.includes('base') === true;
}

function isVerbal(norm: string): boolean {
  return isAuxiliary(norm) || isVerbForm(norm);
}
