import { analyse } from '../engine/analyse';
import type { Tagger } from '../engine/learned/tagger';
import { packWeights, unpackWeights } from '../engine/learned/weights-file';
import type { Document } from './documents';
import type { FirstTagger, Tell } from './fit-taggers';
import { judgeStatements, type Learned, listCueSteps, SECOND_FOLDS } from './learn';

/** The report of each article, as a line, by weights that have not seen it; that of a single sentence is left empty. */
export function readUnseen(learned: Learned, statements: readonly Document[], tell: Tell): string[] {
  const lines = Array.from({ length: SECOND_FOLDS }, (_, fold) => {
    tell(`reading part ${fold + 1} without having seen it`);
    return readPart(learned, statements, fold);
  });
  return statements.map((_, i) => lines[i % SECOND_FOLDS]?.[Math.floor(i / SECOND_FOLDS)] ?? '');
}

/** `whole` has seen the articles of this part, but its judge of attributions has no say in statements. */
function readPart(
  { whole, seconds, unseen }: Learned,
  statements: readonly Document[],
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
    .map(({ single, annotated: { id, article } }) =>
      single ? '' : JSON.stringify({ id, ...analyse(article, weights) }),
    );
}
