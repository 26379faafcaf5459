import { isOfClass } from '../../lexicon/grammar';
import { findSourceNoun } from '../../lexicon/source-nouns';
import { isFiniteAt } from '../reading/is-finite-at';
import { headOf, readNounPhrase } from '../reading/noun-phrase';
import { normAt, type Scan } from '../reading/scan';
import type { VerbCue } from './find-verb-cues';
import type { TokenRange } from './finding';

const SHOW = 'show';

/** "The audit found [36 leaks]", "The audit took a year and found [36 leaks]", "a poll shows [a lead of three points]"; what a film shows is seen. */
export function statesFigures(scan: Scan, cue: VerbCue): boolean {
  const source = cue.antecedent ?? cue.subject ?? opening(scan, cue);
  const noun = normAt(scan, source ? headOf(scan, source.first, source.end) : -1);
  const paper = findSourceNoun(noun);
  const found = isOfClass('finding', cue.verb.lemma) && paper?.kind === 'document';
  // "records show [12 calls]"
  const tallied =
    cue.verb.lemma === SHOW && isOfClass('tallying', paper?.singular ?? noun) && opensWithFigure(scan, cue);
  return found || tallied || isOfClass('asking', noun);
}

/** "show [12 calls]", "show [a rise of 12 percent]"; but "show [the firm] lost 12 boats", "show [two men]" */
function opensWithFigure(scan: Scan, { end, sentence }: VerbCue): boolean {
  const thing = readNounPhrase(scan, end, scan.sentences[sentence]?.end ?? end);
  for (let i = end; i < Math.max(thing, end + 1); i++)
    if (scan.classes[i] === 'num' && DIGIT.test(normAt(scan, i))) return true;
  return false;
}

const DIGIT = /\d/;

/** "[The audit] took a year and <found>": the first phrase of the sentence, with the verb that another one is joined to right behind it. */
function opening(scan: Scan, { first, end, sentence }: VerbCue): TokenRange | null {
  const start = scan.sentences[sentence]?.first ?? first;
  const phrase = readNounPhrase(scan, start, end);
  const joined = normAt(scan, first - 1) === 'and' && isFiniteAt(scan, phrase) && phrase < first;
  return joined ? { first: start, end: phrase } : null;
}
