import { existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { analyse } from '../engine/analyse';
import { tagArticle } from '../engine/learned/tag-article';
import { pairTaggers, type Tagger } from '../engine/learned/tagger';
import {
  packWeights,
  type Unpacked,
  unpackWeights,
  WEIGHTS_FILE,
  type Weights,
} from '../engine/learned/weights-file';
import { readGold, readPolnear } from './corpora';
import { countCues, stepOfCounts } from './count-cues';
import { type Document, prepareDocument } from './documents';
import { ATTRIBUTION_FOREST, type Case, fitJudge, readCases, STATEMENT_FOREST } from './fit-judges';
import { FIRST, type FirstTagger, fitFirst, fitSecond, SECOND, type Tell } from './fit-taggers';

/** Parts of the attributions' articles; each is judged by a tagger that has not seen it. */
const FIRST_FOLDS = 3;
/** Parts of the statements' articles. */
const SECOND_FOLDS = 4;

/**
 * `whence train`: fits the weights from the corpus (`WHENCE_CORPUS`, else ../shared) and writes them where the
 * extension and the terminal command read them, into `public`. With
 * `--without polnear` attributions are learned from the statements' articles too. With `--held-out FILE` the reports that each
 * article gets by weights which have not seen it are written there, one a line.
 */
export async function train(args: string[], root: string): Promise<number> {
  const { values } = parseArgs({
    args,
    options: { without: { type: 'string' }, 'held-out': { type: 'string' } },
  });
  const corpus = resolve(root, process.env.WHENCE_CORPUS ?? '../shared');
  const tell: Tell = (line) => process.stderr.write(`${line}\n`);
  const statements = readGold(join(corpus, 'gold-train')).map(prepareDocument);
  const file = join(corpus, 'polnear/train.jsonl');
  const withPolnear = values.without !== 'polnear' && existsSync(file);
  const attributions = withPolnear ? readPolnear(file).map(prepareDocument) : statements;
  const origin = `${withPolnear ? `${attributions.length} articles of PolNeAR (train), ` : ''}${statements.length} of gold-train`;
  tell(`learning from ${origin}`);
  const { whole, heldOut } = learn(attributions, statements, origin, tell);
  const packed = packWeights(whole);
  writeFileSync(join(root, 'public', WEIGHTS_FILE), packed);
  tell(`${packed.length} bytes, ${gzipSync(packed).length} bytes gzipped`);
  if (values['held-out']) {
    const lines = statements.map(({ annotated: { id, article } }, i) => {
      const weights = heldOut[i % SECOND_FOLDS] as Weights;
      return JSON.stringify({ id, ...analyse(article, weights) });
    });
    writeFileSync(resolve(process.cwd(), values['held-out']), `${lines.join('\n')}\n`);
  }
  return 0;
}

function learn(
  attributions: readonly Document[],
  statements: readonly Document[],
  origin: string,
  tell: Tell,
): { whole: Unpacked; heldOut: readonly Weights[] } {
  const firsts = fitFirst(attributions, FIRST_FOLDS, FIRST, tell);
  const first = firsts.whole;
  const seconds = fitSecond(statements, first, SECOND_FOLDS, SECOND, tell);
  const second = seconds.whole;
  const { without } = seconds;
  tell('judging statements');
  const statementCases = statements.map((document, i) =>
    readCases(document, tag(document, first, without[i % SECOND_FOLDS] ?? second), false),
  );
  tell('judging attributions');
  const attributionCases = attributions.map((document, i) =>
    readCases(document, tag(document, firsts.without[i % FIRST_FOLDS] ?? first, second), true),
  );
  const counts = countCues(attributions);
  const common = {
    origin,
    attributions: first.tagger,
    cueSteps: new Map(
      [...counts]
        .map(([word, [cues, uses]]) => [word, stepOfCounts(cues, uses)] as const)
        .filter(([, step]) => step > 0),
    ),
    attributionJudge: fitJudge(attributionCases.flat(), ATTRIBUTION_FOREST),
  };
  const judgeOf = (cases: readonly (readonly Case[])[]) => fitJudge(cases.flat(), STATEMENT_FOREST);
  return {
    whole: { ...common, statements: second, statementJudge: judgeOf(statementCases) },
    heldOut: without.map((tagger, k) =>
      unpackWeights(
        packWeights({
          ...common,
          statements: tagger,
          statementJudge: judgeOf(statementCases.filter((_, i) => i % SECOND_FOLDS !== k)),
        }),
      ),
    ),
  };
}

function tag(
  { scan, findings }: Document,
  first: FirstTagger,
  statements: Tagger,
): ReturnType<typeof tagArticle> {
  return tagArticle(scan, findings, {
    attributions: first.tagger,
    statements,
    pair: pairTaggers(first.tagger, statements),
    cueness: first.cueness,
  });
}
