import { existsSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { analyse } from '../engine/analyse';
import type { Judge } from '../engine/learned/judge';
import { tagArticle } from '../engine/learned/tag-article';
import { prepareScorer, type Tagger } from '../engine/learned/tagger';
import { packWeights, type Unpacked, unpackWeights, WEIGHTS_FILE } from '../engine/learned/weights-file';
import { readGold, readPolnear } from './corpora';
import { countCues } from './count-cues';
import { type Document, prepareDocument } from './documents';
import { type ArticleCases, ATTRIBUTION_FOREST, fitJudge, readCases, STATEMENT_FOREST } from './fit-judges';
import { FIRST, type FirstTagger, type Folded, fitFirst, fitSecond, SECOND, type Tell } from './fit-taggers';
import { trainHeadline } from './train-headline';

/** Parts of the attributions' articles; each is judged by a tagger that has not seen it. */
const FIRST_FOLDS = 5;

/** Parts of the statements' articles. */
const SECOND_FOLDS = 4;

/** With fewer articles there is nothing to hold out. */
const LEAST_ARTICLES = 20;

/** Folders: the checkout, the corpus, and the one that the command was called from. */
export interface Folders {
  readonly root: string;
  readonly corpus: string;
  readonly caller: string;
}

/**
 * `whence train`: fits the weights from the corpus and writes them where the extension and the terminal command read
 * them, into `public`. The same corpus gives the same file. With `--without polnear` attributions are learned from the
 * statements' articles too. With `--held-out FILE` the reports that each of these articles gets by weights which have not
 * seen it are written there, one a line. With `--headline` only the few weights are learned by which headlines are tied to
 * statements; they are data of the lexicon.
 */
export async function train(args: string[], { root, corpus, caller }: Folders): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      without: { type: 'string' },
      'held-out': { type: 'string' },
      headline: { type: 'boolean' },
    },
  });
  const tell: Tell = (line) => process.stderr.write(`${line}\n`);
  const polnear = values.without === 'polnear' ? null : join(corpus, 'polnear/train.jsonl');
  const heldOut = values['held-out'] === undefined ? null : resolve(caller, values['held-out']);
  const missing = [
    ...(heldOut ? [dirname(heldOut)] : []),
    join(corpus, 'gold-train'),
    ...(polnear ? [polnear] : []),
  ].find((path) => !existsSync(path));
  if (missing || (values.without !== undefined && polnear)) {
    tell(missing ? `whence: there is no ${missing}` : `whence: --without knows "polnear" only`);
    return 2;
  }
  if (values.headline) {
    trainHeadline(root, join(corpus, 'gold-train'), tell);
    return 0;
  }
  const statements = readGold(join(corpus, 'gold-train')).map(prepareDocument);
  const attributions = polnear ? readPolnear(polnear).map(prepareDocument) : statements;
  if (statements.length < LEAST_ARTICLES || attributions.length < LEAST_ARTICLES) {
    tell(`whence: ${statements.length} and ${attributions.length} articles are too few to learn from`);
    return 2;
  }
  const origin = `${polnear ? `${attributions.length} articles of PolNeAR (train), ` : ''}${statements.length} of gold-train`;
  tell(`learning from ${origin}`);
  const learned = learnTaggers(attributions, statements, tell);
  const whole = learnJudges(attributions, statements, learned, origin, tell);
  const packed = packWeights(whole);
  writeFileSync(join(root, 'public', WEIGHTS_FILE), packed);
  tell(`${packed.length} bytes, ${gzipSync(packed).length} bytes gzipped`);
  if (heldOut) {
    const lines = Array.from({ length: SECOND_FOLDS }, (_, fold) => {
      tell(`reading part ${fold + 1} without having seen it`);
      return readUnseen(whole, statements, learned, fold);
    });
    const inOrder = statements.map((_, i) => lines[i % SECOND_FOLDS]?.[Math.floor(i / SECOND_FOLDS)]);
    writeFileSync(heldOut, `${inOrder.join('\n')}\n`);
  }
  return 0;
}

/** Both taggers, whole and without parts. */
interface Learned {
  readonly firsts: Folded<FirstTagger>;
  readonly seconds: Folded<Tagger>;
  /** By part of the statements' articles: a first tagger that has not seen it. */
  readonly unseen: readonly FirstTagger[];
}

function learnTaggers(
  attributions: readonly Document[],
  statements: readonly Document[],
  tell: Tell,
): Learned {
  const same = attributions === statements;
  const firsts = fitFirst(attributions, same ? SECOND_FOLDS : FIRST_FOLDS, FIRST, tell);
  const unseen = same ? firsts.without : Array.from({ length: SECOND_FOLDS }, () => firsts.whole);
  return { firsts, seconds: fitSecond(statements, unseen, SECOND, tell), unseen };
}

function learnJudges(
  attributions: readonly Document[],
  statements: readonly Document[],
  { firsts, seconds, unseen }: Learned,
  origin: string,
  tell: Tell,
): Unpacked {
  tell('judging attributions');
  const same = attributions === statements;
  const cases = byFolds(
    firsts.without.map((first, k) =>
      readWith(first, same ? (seconds.without[k] as Tagger) : seconds.whole, true),
    ),
    attributions,
  );
  const attributionJudge = fitJudge(cases, ATTRIBUTION_FOREST);
  tell('judging statements');
  return {
    origin,
    attributions: firsts.whole.tagger,
    statements: seconds.whole,
    cueSteps: listCueSteps(countCues(attributions).keys(), firsts.whole),
    attributionJudge,
    statementJudge: judgeStatements(statements, unseen, seconds.without),
  };
}

/** `firsts` and `seconds` have, for each part of the articles, taggers that have not seen it. */
function judgeStatements(
  documents: readonly Document[],
  firsts: readonly FirstTagger[],
  seconds: readonly Tagger[],
): Judge {
  const readers = seconds.map((second, k) => readWith(firsts[k] as FirstTagger, second, false));
  return fitJudge(byFolds(readers, documents), STATEMENT_FOREST);
}

/** Reports of the articles of one part by weights that have not seen them; `whole` has, but its judge of attributions has no say in statements. */
function readUnseen(
  whole: Unpacked,
  statements: readonly Document[],
  { seconds, unseen }: Learned,
  fold: number,
): string[] {
  const other = (_: unknown, i: number): boolean => i % SECOND_FOLDS !== fold;
  const first = unseen[fold] as FirstTagger;
  const weights = unpackWeights(
    packWeights({
      ...whole,
      attributions: first.tagger,
      cueSteps: listCueSteps(whole.cueSteps.keys(), first),
      statements: seconds.without[fold] as Tagger,
      statementJudge: judgeStatements(
        statements.filter(other),
        unseen.filter(other),
        seconds.without.filter(other),
      ),
    }),
  );
  return statements
    .filter((_, i) => i % SECOND_FOLDS === fold)
    .map(({ annotated: { id, article } }) => JSON.stringify({ id, ...analyse(article, weights) }));
}

/** The step of cueness of each word that is a cue now and then. */
function listCueSteps(words: Iterable<number>, { cueness }: FirstTagger): Map<number, number> {
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
