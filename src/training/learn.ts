import type { Judge } from '../engine/learned/judge';
import { tagArticle } from '../engine/learned/tag-article';
import { prepareScorer, type Tagger } from '../engine/learned/tagger';
import type { Unpacked } from '../engine/learned/weights-file';
import { countCues } from './count-cues';
import type { Document } from './documents';
import { type ArticleCases, ATTRIBUTION_FOREST, fitJudge, readCases, STATEMENT_FOREST } from './fit-judges';
import { FIRST, type FirstTagger, type Folded, fitFirst, fitSecond, SECOND, type Tell } from './fit-taggers';

/** Parts of the attributions' articles; each is judged by a tagger that has not seen it. */
const FIRST_FOLDS = 5;

/** Parts of the statements' articles. */
export const SECOND_FOLDS = 4;

/** All weights, and what is needed to read an article without having seen it. */
export interface Learned {
  readonly whole: Unpacked;
  readonly seconds: Folded<Tagger>;
  /** By part of the statements' articles: a first tagger that has not seen it. */
  readonly unseen: readonly FirstTagger[];
}

/** Learns everything; attributions from the statements' articles where both are the same list. */
export function learnAll(
  attributions: readonly Document[],
  statements: readonly Document[],
  tell: Tell,
): Learned {
  const same = attributions === statements;
  const origin = `${same ? '' : `${attributions.length} articles of PolNeAR (train), `}${countOf(statements)}`;
  tell(`learning from ${origin}`);
  const firsts = fitFirst(attributions, same ? SECOND_FOLDS : FIRST_FOLDS, FIRST, tell);
  const unseen = same ? firsts.without : Array.from({ length: SECOND_FOLDS }, () => firsts.whole);
  const seconds = fitSecond(statements, unseen, SECOND, tell);
  tell('judging attributions');
  const cases = byFolds(
    firsts.without.map((first, k) =>
      readWith(first, same ? (seconds.without[k] as Tagger) : seconds.whole, true),
    ),
    attributions,
  );
  const attributionJudge = fitJudge(cases, ATTRIBUTION_FOREST);
  tell('judging statements');
  const whole = {
    origin,
    attributions: firsts.whole.tagger,
    statements: seconds.whole,
    cueSteps: listCueSteps(countCues(attributions).keys(), firsts.whole),
    attributionJudge,
    statementJudge: judgeStatements(statements, unseen, seconds.without),
  };
  return { whole, seconds, unseen };
}

/** Learns what finds statements, on top of what `present` has learned of attributions from articles of its own. */
export function learnStatements(present: Unpacked, statements: readonly Document[], tell: Tell): Learned {
  const origin = [
    ...present.origin.split(', ').slice(0, 1), // of what is kept
    countOf(statements),
  ].join(', ');
  tell(`learning statements, for ${origin}`);
  const first: FirstTagger = {
    tagger: present.attributions,
    cueness: (word) => present.cueSteps.get(word) ?? 0,
  };
  const unseen = Array.from({ length: SECOND_FOLDS }, () => first);
  const seconds = fitSecond(statements, unseen, SECOND, tell);
  tell('judging statements');
  const statementJudge = judgeStatements(statements, unseen, seconds.without);
  return { whole: { ...present, origin, statements: seconds.whole, statementJudge }, seconds, unseen };
}

function countOf(documents: readonly Document[]): string {
  const sentences = documents.filter(({ single }) => single).length;
  return `${documents.length - sentences} annotated for statements and ${sentences} sentences`;
}

/** `firsts` and `seconds` have, for each part of the articles, taggers that have not seen it. */
export function judgeStatements(
  documents: readonly Document[],
  firsts: readonly FirstTagger[],
  seconds: readonly Tagger[],
): Judge {
  const readers = seconds.map((second, k) => readWith(firsts[k] as FirstTagger, second, false));
  return fitJudge(byFolds(readers, documents), STATEMENT_FOREST);
}

/** The step of cueness of each word that is a cue now and then. */
export function listCueSteps(words: Iterable<number>, { cueness }: FirstTagger): Map<number, number> {
  return new Map(Array.from(words, (word) => [word, cueness(word)] as const).filter(([, step]) => step > 0));
}

/** What the judge is to learn from an article that these taggers read. */
function readWith(
  { tagger, cueness }: FirstTagger,
  second: Tagger,
  whole: boolean,
): (document: Document) => ArticleCases {
  const taggers = { attributions: prepareScorer(tagger), statements: prepareScorer(second), cueness };
  return (document) =>
    readCases(document, tagArticle(document.scan, document.findings, taggers), cueness, whole);
}

/** Each article by the reader of its fold, which has not seen it. */
function byFolds(
  readers: readonly ((document: Document) => ArticleCases)[],
  documents: readonly Document[],
): ArticleCases[] {
  return documents.map((document, i) => (readers[i % readers.length] as (typeof readers)[number])(document));
}
