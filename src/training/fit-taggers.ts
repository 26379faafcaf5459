import { readSteps } from '../engine/learned/chain';
import {
  ATTRIBUTION_TEMPLATES,
  hashFeature,
  STATEMENT_TEMPLATES,
  type Template,
} from '../engine/learned/features';
import { emptyTagging, tagAttributions } from '../engine/learned/tag-article';
import { prepareScorer, type Tagger } from '../engine/learned/tagger';
import { type BlockFacts, readFacts } from '../engine/learned/token-facts';
import { KIND_COUNT, kindsOf } from '../engine/learned/token-kinds';
import { roundValues } from '../engine/learned/weight-tables';
import type { Cueness } from '../engine/learned/word-facts';
import { countCues, readCueness } from './count-cues';
import type { Document } from './documents';
import { type Example, type FitOptions, fitChain } from './fit-chain';
import { keepRows, rankRows } from './keep-features';
import { listReadings } from './list-readings';
import { selectFeatures } from './select-features';

/** Tells how far the training is. */
export type Tell = (line: string) => void;

/** Everything learned without the articles of one fold, and everything learned with all of them. */
export interface Folded<T> {
  readonly whole: T;
  /** `without[k]` has learned from no article whose index leaves k when divided by the number of folds. */
  readonly without: readonly T[];
}

/** A tagger of attributions with the cueness that its features were read with. */
export interface FirstTagger {
  readonly tagger: Tagger;
  readonly cueness: Cueness;
}

export interface TaggerOptions extends Omit<FitOptions, 'seed'> {
  /** Fits as often as there are seeds, each in another order, and takes the mean: a single order leaves its traces. */
  readonly seeds: readonly number[];
  /** Features seen less often than this are not looked at. */
  readonly least: number;
  /** Rounds over the articles before features are left out. */
  readonly scouting: number;
  /** Features that are kept. */
  readonly features: number;
  /** Weights closer to 0 are dropped in the end: they are noise, and leaving them out betters what is found. */
  readonly smallest: number;
}

/** Chosen on polnear/dev and by cross-validation over gold-train. */
export const FIRST: TaggerOptions = {
  least: 3,
  scouting: 2,
  features: 28_000,
  smallest: 0.015,
  epochs: 8,
  averaged: 3,
  rate: 0.03,
  penalty: 0.005,
  dropout: 0.4,
  seeds: [1],
};
export const SECOND: TaggerOptions = {
  least: 2,
  scouting: 4,
  features: 9_000,
  smallest: 0.005,
  epochs: 10,
  averaged: 2,
  rate: 0.03,
  penalty: 0.01,
  dropout: 0.5,
  seeds: [1, 2, 3],
};

/** How often the tagger of statements reads each article once more, with gaps in what the rules find. */
const GAPPED = 1;

/** Fits the tagger of attributions, whole and `folds` times without a part. */
export function fitFirst(
  documents: readonly Document[],
  folds: number,
  options: TaggerOptions,
  tell: Tell,
): Folded<FirstTagger> {
  const all = countCues(documents);
  const own = Array.from({ length: folds }, (_, k) =>
    countCues(documents.filter((_d, i) => i % folds === k)),
  );
  const blocks = documents.flatMap((document, i) =>
    readFacts(document.scan, document.findings, readCueness(all, own[i % folds])).map((facts) =>
      toBlock(document, i % folds, facts, ATTRIBUTION_TEMPLATES),
    ),
  );
  const { examples, keys } = prepare(blocks, ATTRIBUTION_TEMPLATES.length, options, tell);
  // left out by the whole: taggers without a part only tell the judge how sure such a tagger is
  const kept = scout(examples, keys, options, tell);
  const fit = (some: readonly Example[], name: string): Tagger =>
    fitKept(some, kept.keys, options, name, tell);
  const whole = fit(kept.examples, 'attributions');
  return {
    whole: { tagger: whole, cueness: readCueness(all) },
    without: own.map((counts, k) => ({
      tagger: fit(
        kept.examples.filter((_, i) => blocks[i]?.fold !== k),
        `attributions without part ${k + 1}`,
      ),
      cueness: readCueness(all, counts),
    })),
  };
}

/**
 * Fits the tagger of statements on what the first one says of the same articles, whole and without each part. `firsts` has, for each part, a first
 * tagger that has not seen it.
 */
export function fitSecond(
  documents: readonly Document[],
  firsts: readonly FirstTagger[],
  options: TaggerOptions,
  tell: Tell,
): Folded<Tagger> {
  const folds = firsts.length;
  const scorers = firsts.map(({ tagger, cueness }) => ({ scorer: prepareScorer(tagger), cueness }));
  const blocks = listReadings(documents, folds, GAPPED).flatMap(({ document, fold }) => {
    const { scan, findings } = document;
    const { scorer, cueness } = scorers[fold] as (typeof scorers)[number];
    const tagging = emptyTagging(scan.tokens.length, []);
    return readFacts(scan, findings, cueness).map((facts) => {
      tagAttributions(scan, facts, scorer, tagging);
      return toBlock(document, fold, facts, STATEMENT_TEMPLATES);
    });
  });
  const { examples, keys } = prepare(blocks, STATEMENT_TEMPLATES.length, options, tell);
  const fit = (some: readonly Example[], name: string): Tagger => {
    const kept = scout(some, keys, options, tell);
    return fitKept(kept.examples, kept.keys, options, name, tell);
  };
  return {
    whole: fit(examples, 'statements'),
    without: Array.from({ length: folds }, (_, k) =>
      fit(
        examples.filter((_e, i) => blocks[i]?.fold !== k),
        `statements without part ${k + 1}`,
      ),
    ),
  };
}

/** One paragraph with its features, before they are counted. */
interface TrainingBlock {
  readonly fold: number;
  readonly document: Document;
  readonly first: number;
  readonly length: number;
  /** Becomes the rows. */
  readonly hashes: Int32Array;
}

function toBlock(
  document: Document,
  fold: number,
  facts: BlockFacts,
  templates: readonly Template[],
): TrainingBlock {
  const { first, length } = facts;
  const hashes = new Int32Array(length * templates.length);
  const column = new Int32Array(length);
  templates.forEach((template, at) => {
    hashFeature(template, facts, column);
    for (let i = 0; i < length; i++) hashes[i * templates.length + at] = column[i] ?? 0;
  });
  return { fold, document, first, length, hashes };
}

function prepare(
  blocks: readonly TrainingBlock[],
  width: number,
  options: TaggerOptions,
  tell: Tell,
): { examples: Example[]; keys: Int32Array } {
  const { keys, rowOf } = selectFeatures(
    blocks.map(({ hashes }) => hashes),
    options.least,
  );
  tell(`${blocks.length} paragraphs, ${keys.length} features`);
  const examples = blocks.map(({ document, first, length, hashes }) => {
    for (let k = 0; k < hashes.length; k++) hashes[k] = rowOf[hashes[k] as number] as number;
    const gold = document.states.subarray(first, first + length);
    const weight = isDiscarded(document, first, length) ? 0 : document.weight;
    return { rows: hashes, width, kinds: kindsOf(document.scan, first, length), gold, weight };
  });
  return { examples, keys };
}

/** Fits with all features for a few rounds, and keeps those that matter. */
function scout(
  examples: readonly Example[],
  keys: Int32Array,
  options: TaggerOptions,
  tell: Tell,
): ReturnType<typeof keepRows> {
  const trial = fitChain(
    learnable(examples),
    keys.length,
    KIND_COUNT,
    { ...options, epochs: options.scouting, averaged: 1, seed: options.seeds[0] ?? 1 },
    (line) => tell(`all features: ${line}`),
  );
  return keepRows(examples, keys, rankRows(trial, options.features));
}

function fitKept(
  examples: readonly Example[],
  keys: Int32Array,
  options: TaggerOptions,
  name: string,
  tell: Tell,
): Tagger {
  const fits = options.seeds.map((seed) =>
    fitChain(learnable(examples), keys.length, KIND_COUNT, { ...options, seed }, (line) =>
      tell(`${name}, order ${seed}: ${line}`),
    ),
  );
  const weights = meanOf(fits.map((fit) => fit.weights));
  const steps = meanOf(fits.map((fit) => fit.steps.weights));
  const kept = weights.map((weight) => (Math.abs(weight) < options.smallest ? 0 : weight));
  // the automaton is read off the examples, whatever their order
  const { automaton } = (fits[0] as (typeof fits)[number]).steps;
  return { keys, weights: roundValues(kept), steps: readSteps(automaton, roundValues(steps)) };
}

function meanOf(all: readonly Float32Array[]): Float32Array {
  const [first = new Float32Array()] = all;
  return first.map((_, k) => all.reduce((sum, values) => sum + (values[k] as number), 0) / all.length);
}

function learnable(examples: readonly Example[]): Example[] {
  return examples.filter(({ weight }) => weight > 0);
}

/** Paragraphs that the annotators set aside. */
function isDiscarded({ annotated, scan }: Document, first: number, length: number): boolean {
  const from = scan.tokens[first]?.span[0] ?? 0;
  const to = scan.tokens[first + length - 1]?.span[1] ?? 0;
  return annotated.discard.some(([start, end]) => start <= from && end >= to);
}
