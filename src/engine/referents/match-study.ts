import { isOfClass } from '../../lexicon/grammar';
import type { SourceNoun } from '../../lexicon/source-nouns';
import { normAt } from '../reading/scan';
import { type Discourse, pickReferent } from './discourse';
import type { Phrase } from './read-phrases';
import type { Referent } from './referent';

/** "The researchers" are those of a study spoken of within about five sentences. */
const NEAR = 5;

/** Researchers without an article are those of a study spoken of in the sentence before. */
const PRESENT = 60;

/** The study that researchers stand for: what they find is what it says. `null` where the text names none. */
export function matchStudy(discourse: Discourse, phrase: Phrase, noun: SourceNoun | null): Referent | null {
  if (!noun) return null;
  const own = studyMade(discourse, phrase, noun);
  if (!own && !isOfClass('researching', noun.singular)) return null;
  const study = own ?? studyBefore(discourse, phrase);
  if (study) study.crowd = true;
  return study ?? schoolNamed(discourse, phrase);
}

/** "a study by [researchers]", "a paper written by [experts]": those who made it are the study. */
function studyMade({ scan, atHead }: Discourse, phrase: Phrase, noun: SourceNoun): Referent | null {
  const by = phrase.range.first - 1;
  if (normAt(scan, by) !== 'by' || !noun.plural || noun.kind === 'organization') return null;
  const study = atHead[scan.classes[by - 1] === 'verb' ? by - 2 : by - 1];
  return study && isReport(study) ? study : null;
}

/** "The Sund researchers", of the University of Sund named before. */
function schoolNamed(discourse: Discourse, phrase: Phrase): Referent | null {
  const { scan } = discourse;
  const { range, whole, head } = phrase;
  if (!isOfClass('known', normAt(scan, range.first)) || whole.end > range.end) return null;
  const names: string[] = [];
  for (let i = range.first + 1; i < head; i++) {
    if (scan.classes[i] === 'poss') return null;
    if (scan.classes[i] === 'name') names.push(normAt(scan, i));
  }
  if (names.length === 0) return null;
  return pickReferent(discourse, phrase, (referent) =>
    isSchool(referent) && names.every((name) => referent.words.has(name)) ? 1 : 0,
  );
}

function isSchool({ kind, nouns, words }: Referent): boolean {
  if (kind !== 'organization') return false;
  for (const word of [...nouns, ...words]) if (isOfClass('school', word)) return true;
  return false;
}

function studyBefore(discourse: Discourse, phrase: Phrase): Referent | null {
  const { scan, speaker, active } = discourse;
  // "“We are glad,” Roth and Holt said. The researchers …": whoever has just spoken
  if (speaker && active.some(({ parts, kind }) => kind === 'person' && parts.includes(speaker))) return null;
  if (isOfClass('known', normAt(scan, phrase.range.first)))
    return pickReferent(discourse, phrase, (referent) => (isStudy(referent) ? 1 : 0), NEAR);
  // "The study found … Scientists compared …"
  const bare = phrase.whole.end - phrase.range.first === 1;
  if (bare && speaker && isStudy(speaker)) return speaker;
  if (bare && phrase.role === 'subject') {
    const study = pickReferent(discourse, phrase, (referent) => (isStudy(referent) ? 1 : 0), PRESENT);
    if (study) return study;
  }
  // "In a new report, researchers at Sund looked at …"
  return pickReferent(discourse, phrase, (referent) =>
    isReport(referent) && isBeside(referent, phrase) ? 1 : 0,
  );
}

function isStudy({ kind, nouns, plural }: Referent): boolean {
  if (kind !== 'document' || plural) return false;
  for (const noun of nouns) if (isOfClass('study', noun)) return true;
  return false;
}

function isReport(referent: Referent): boolean {
  return isStudy(referent) || (referent.kind === 'document' && referent.nouns.has('report'));
}

function isBeside({ appearances }: Referent, phrase: Phrase): boolean {
  const before = appearances.at(-1)?.phrase;
  return before?.sentence === phrase.sentence && before.opens && phrase.role !== 'oblique';
}
