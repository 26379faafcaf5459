import { STEP } from '../engine/learned/chain';
import { hashFeatures, WIDTH } from '../engine/learned/features';
import { hashOpinions, SECOND_WIDTH } from '../engine/learned/second-features';
import { record, emptyTagging } from '../engine/learned/tag-article';
import { findRow, scoreTokens, type Tagger } from '../engine/learned/tagger';
import { readFacts } from '../engine/learned/token-facts';
import { KIND_COUNT, kindsOf } from '../engine/learned/token-kinds';
import type { Cueness } from '../engine/learned/word-facts';
import { countCues, readCueness } from './count-cues';
import type { Document } from './documents';
import { type Example, type FitOptions, fitChain } from './fit-chain';
import { selectFeatures } from './select-features';

/** Tells how far the training is. */
export type Tell = (line: string) => void;

/** Everything learned without the articles of one fold, and everything learned with all of them. */
export interface Folded<T> {
  readonly whole: T;
  /** `without[k]` has seen no article whose index leaves k when divided by the number of folds. */
  readonly without: readonly T[];
}

/** A tagger of attributions with the cueness that its features were read with. */
export interface FirstTagger {
  readonly tagger: Tagger;
  readonly cueness: Cueness;
}

export const FIRST: FitOptions & { least: number } = { epochs: 6, rate: 0.03, penalty: 0.002, dropout: 0.6, seed: 1, least: 3 };
export const SECOND: FitOptions & { least: number } = { epochs: 12, rate: 0.03, penalty: 0.005, dropout: 0.6, seed: 1, least: 2 };

/** Fits the tagger of attributions, whole and `folds` times without a part. */
export function fitFirst(documents: readonly Document[], folds: number, options: typeof FIRST, tell: Tell): Folded<FirstTagger> {
  const all = countCues(documents);
  const own = Array.from({ length: folds }, (_, k) => countCues(documents.filter((_d, i) => i % folds === k)));
  const blocks = documents.flatMap((document, i) =>
    readFacts(document.scan, document.findings, readCueness(all, own[i % folds])).map((facts) => {
      const hashes = new Int32Array(facts.length * WIDTH);
      hashFeatures(facts, hashes, WIDTH);
      return { fold: i % folds, document, first: facts.first, length: facts.length, hashes };
    }),
  );
  const { examples, fit } = prepare(blocks, WIDTH, options, tell);
  const whole = fit(examples, 'attributions');
  return {
    whole: { tagger: whole, cueness: readCueness(all) },
    without: own.map((counts, k) => ({
      tagger: fit(examples.filter((_, i) => blocks[i]?.fold !== k), `attributions without part ${k + 1}`),
      cueness: readCueness(all, counts),
    })),
  };
}

/** Fits the tagger of statements on what the first one says of the same articles. */
export function fitSecond(
  documents: readonly Document[],
  first: FirstTagger,
  folds: number,
  options: typeof SECOND,
  tell: Tell,
): Folded<Tagger> {
  const width = WIDTH + SECOND_WIDTH;
  const blocks = documents.flatMap((document, i) => {
    const scratch = emptyTagging(document.scan.tokens.length, 0);
    return readFacts(document.scan, document.findings, first.cueness).map((facts) => {
      const hashes = new Int32Array(facts.length * width);
      hashFeatures(facts, hashes, width);
      const kinds = kindsOf(document.scan, facts.first, facts.length);
      const scores = scoreTokens(first.tagger, hashes, width, facts.length);
      const marginals = record(scratch, { length: facts.length, kinds, scores }, first.tagger, [], facts.first);
      hashOpinions(facts, marginals, hashes, WIDTH, width);
      return { fold: i % folds, document, first: facts.first, length: facts.length, hashes };
    });
  });
  const { examples, fit } = prepare(blocks, width, options, tell);
  return {
    whole: fit(examples, 'statements'),
    without: Array.from({ length: folds }, (_, k) =>
      fit(examples.filter((_e, i) => blocks[i]?.fold !== k), `statements without part ${k + 1}`),
    ),
  };
}

interface TrainingBlock {
  readonly document: Document;
  readonly first: number;
  readonly length: number;
  /** Becomes the rows. */
  readonly hashes: Int32Array;
}

function prepare(
  blocks: readonly TrainingBlock[],
  width: number,
  options: FitOptions & { least: number },
  tell: Tell,
): { examples: Example[]; fit: (some: readonly Example[], name: string) => Tagger } {
  const index = selectFeatures(blocks.map(({ hashes }) => hashes), options.least);
  tell(`${blocks.length} paragraphs, ${index.keys.length} features`);
  const examples = blocks.map(({ document, first, length, hashes }) => {
    for (let k = 0; k < hashes.length; k++) hashes[k] = findRow(index, hashes[k] as number);
    const gold = document.labels.subarray(first, first + length);
    return { rows: hashes, width, kinds: kindsOf(document.scan, first, length), gold, weight: isDiscarded(document, first, length) ? 0 : 1 };
  });
  return {
    examples,
    fit: (some, name) => ({
      ...index,
      ...fitChain(some.filter(({ weight }) => weight > 0), index.keys.length, KIND_COUNT, options, (line) => tell(`${name}: ${line}`)),
    }),
  };
}

/** Paragraphs that the annotators set aside. */
function isDiscarded({ annotated, scan }: Document, first: number, length: number): boolean {
  const from = scan.tokens[first]?.span[0] ?? 0;
  const to = scan.tokens[first + length - 1]?.span[1] ?? 0;
  return annotated.discard.some(([start, end]) => start <= from && end >= to);
}
void STEP;
