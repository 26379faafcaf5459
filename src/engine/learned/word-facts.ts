import { findCueAdjective } from '../../lexicon/cue-adjectives';
import { findCueNoun } from '../../lexicon/cue-nouns';
import { findReportingVerb } from '../../lexicon/reporting-verbs';
import { findSourceNoun } from '../../lexicon/source-nouns';
import { isTimeWord } from '../../lexicon/time-words';
import { findTitle } from '../../lexicon/titles';
import { hashWord, mix } from './hash';

/** A word's learned share of being a cue, in steps: from 0, hardly ever or unknown, to 6, nearly always. */
export type Cueness = (wordHash: number) => number;

/** What a word says by itself, wherever it stands; hashes of 32 bits. */
export interface WordFacts {
  readonly word: number;
  readonly stem: number;
  readonly suffix: number;
  readonly prefix: number;
  /** All that the lexicons know of it. */
  readonly lexicon: number;
  /** As a cue: the kind and the frames of its verb. */
  readonly frames: number;
  readonly cueness: number;
}

/** Facts of each token; every distinct word is looked up once. */
export function readWords(norms: readonly string[], cueness: Cueness): WordFacts[] {
  const known = new Map<string, WordFacts>();
  return norms.map((norm) => {
    let facts = known.get(norm);
    if (!facts) {
      facts = readWord(norm, cueness);
      known.set(norm, facts);
    }
    return facts;
  });
}

/** Marks of the lexicons in a hash, so that "claim" the verb and "claim" the noun add up. */
const VERB = 1;
const SOURCE = 2;
const NOUN = 3;
const ADJECTIVE = 4;
const TITLE = 5;
const TIME = 6;

function readWord(norm: string, cueness: Cueness): WordFacts {
  const verb = findReportingVerb(norm)?.verb;
  const source = findSourceNoun(norm);
  const noun = findCueNoun(norm);
  const adjective = findCueAdjective(norm);
  const pattern = verb ? mix(hashWord(verb.kind), hashWord(verb.frames)) : 0;
  let lexicon = 0;
  if (verb) lexicon = mix(mix(lexicon, VERB), pattern);
  if (source) lexicon = mix(mix(mix(lexicon, SOURCE), hashWord(source.kind)), source.plural ? 1 : 0);
  if (noun) lexicon = mix(mix(lexicon, NOUN), hashWord(noun.kind));
  if (adjective) lexicon = mix(mix(lexicon, ADJECTIVE), hashWord(adjective.kind));
  if (findTitle(norm)) lexicon = mix(lexicon, TITLE);
  if (isTimeWord(norm)) lexicon = mix(lexicon, TIME);
  const word = hashWord(norm);
  return {
    word,
    stem: hashWord(verb?.lemma ?? stemOf(norm)),
    suffix: hashWord(norm.slice(-3)),
    prefix: hashWord(norm.slice(0, 4)),
    lexicon,
    frames: verb ? pattern : noun ? NOUN : adjective ? ADJECTIVE : 0,
    cueness: cueness(word),
  };
}

/** Endings and the length from which a word is long enough to lose them: "closes", "closing" and "close" become one. */
const ENDINGS: readonly (readonly [ending: string, least: number])[] = [
  ['ing', 6],
  ['ed', 5],
  ['es', 5],
  ['s', 4],
  ['e', 5],
];

function stemOf(norm: string): string {
  for (const [ending, least] of ENDINGS) {
    if (norm.length >= least && norm.endsWith(ending) && !norm.endsWith('ss'))
      return norm.slice(0, -ending.length);
  }
  return norm;
}
