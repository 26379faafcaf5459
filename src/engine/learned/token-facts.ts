import { type BlockTokens, listBlocks } from '../reading/list-blocks';
import type { Sentence } from '../reading/reading';
import type { Scan } from '../reading/scan';
import type { Finding } from '../rules/finding';
import { classNumber } from './class-number';
import { hashWord, mix, spread } from './hash';
import { type RuleFacts, readRules } from './rule-facts';
import { markQuote, shapeOf, stepOf } from './steps';
import { type Cueness, readWords, type WordFacts } from './word-facts';

/** The facts that templates name; each is one column of a block's table. */
export const FACTS = [
  'word',
  'stem',
  'suffix',
  'prefix',
  'class',
  'shape',
  'lexicon',
  'cueness',
  'quote',
  'quoteFar',
  'rule',
  'ruleName',
  'ruleSide',
  'leftCue',
  'leftGap',
  'leftFrames',
  'between',
  'rightCue',
  'rightGap',
  'place',
  'block',
  'ahead',
  // of the first tagger, for the second: see opinions.ts
  'thinks',
  'sureness',
  'asSource',
  'asCue',
  'asContent',
  'asOpening',
] as const;

export type Fact = (typeof FACTS)[number];

/** Rows of nothing before and behind each block, so that templates may look over its edges. */
export const PADDING = 3;

/** `columns[fact][PADDING + i]` is the fact of the block's token i, as a 32-bit hash. */
export interface BlockFacts {
  /** Index of the block's first token. */
  readonly first: number;
  readonly length: number;
  readonly columns: Readonly<Record<Fact, Int32Array>>;
}

/** From this step of cueness on a word outside quotations counts as a likely cue: one in twenty of its uses is one. */
const LIKELY_CUE = 2;

/** What stands between a token and the likely cue before it, as bits. */
const SEEN = { comma: 1, quote: 2, mark: 4, verb: 8, that: 16, noun: 32, none: 64 } as const;

/** The facts of every block that has words, in order. */
export function readFacts(scan: Scan, findings: readonly Finding[], cueness: Cueness): BlockFacts[] {
  const rules = readRules(scan.tokens.length, findings);
  const words = readWords(scan.norms, cueness);
  return listBlocks(scan.sentences).map((block) => readBlock(scan, rules, words, block));
}

function readBlock(
  scan: Scan,
  rules: RuleFacts,
  words: readonly WordFacts[],
  block: BlockTokens,
): BlockFacts {
  const { first, sentences } = block;
  const length = block.end - first;
  const columns = Object.fromEntries(
    FACTS.map((fact) => [fact, new Int32Array(length + 2 * PADDING).fill(-1)]),
  ) as Record<Fact, Int32Array>;
  const facts: BlockFacts = { first, length, columns };
  columns.block.fill(describeBlock(scan, block), PADDING, PADDING + length);
  for (let i = first; i < first + length; i++) readToken(scan, rules, words, facts, i);
  for (const sentence of sentences) {
    lookLeft(scan, rules, words, facts, sentence);
    lookRight(scan, rules, words, facts, sentence);
  }
  FACTS.forEach((fact, index) => {
    const column = columns[fact];
    for (let j = 0; j < column.length; j++) column[j] = spread((column[j] as number) ^ (index << 24));
  });
  return facts;
}

/** Paragraphs with more sentences are all long. */
const LONG_BLOCK = 4;

function describeBlock(scan: Scan, { block: index, first, end, sentences }: BlockTokens): number {
  const quotation = scan.quotations[scan.speechAt[first] ?? -1];
  const filled = quotation !== undefined && quotation.end >= end - 1;
  const quoted = filled ? (quotation.continues ? 3 : quotation.open ? 2 : 1) : 0;
  const kind = hashWord(scan.article.blocks[index]?.kind ?? '');
  return mix(mix(mix(kind, Math.min(index, 2)), quoted), Math.min(sentences.length, LONG_BLOCK));
}

function readToken(
  scan: Scan,
  rules: RuleFacts,
  words: readonly WordFacts[],
  { first, columns }: BlockFacts,
  i: number,
): void {
  const j = i - first + PADDING;
  const word = words[i] as WordFacts;
  const sentence = scan.sentences[scan.sentenceAt[i] ?? -1] as Sentence;
  columns.word[j] = word.word;
  columns.stem[j] = word.stem;
  columns.suffix[j] = word.suffix;
  columns.prefix[j] = word.prefix;
  columns.lexicon[j] = word.lexicon;
  columns.cueness[j] = word.cueness;
  columns.class[j] = classNumber(scan, i);
  columns.shape[j] = shapeOf(scan, i, i === sentence.first);
  columns.quote[j] = markQuote(scan, i);
  columns.rule[j] = rules.role[i] as number;
  columns.ruleName[j] = rules.name[i] as number;
  columns.place[j] = mix(stepOf(i - sentence.first), stepOf(sentence.end - 1 - i));
}

function lookLeft(
  scan: Scan,
  rules: RuleFacts,
  words: readonly WordFacts[],
  { first, columns }: BlockFacts,
  sentence: Sentence,
): void {
  let cue: WordFacts | null = null;
  let at = 0;
  let seen: number = SEEN.none;
  let ruled = 0;
  for (let i = sentence.first; i < sentence.end; i++) {
    const j = i - first + PADDING;
    columns.leftCue[j] = cue ? cue.stem : 0;
    columns.leftFrames[j] = cue ? cue.frames : 1;
    columns.leftGap[j] = cue ? 1 + stepOf(i - at) : 0;
    columns.between[j] = seen;
    columns.ruleSide[j] = ruled;
    if (rules.cue[i] === 1) ruled = 1;
    if (isLikelyCue(scan, words, i)) {
      cue = words[i] ?? null;
      at = i;
      seen = 0;
    } else seen |= kindOf(scan, i);
  }
}

function isLikelyCue(scan: Scan, words: readonly WordFacts[], i: number): boolean {
  return scan.speechAt[i] === -1 && (words[i] as WordFacts).cueness >= LIKELY_CUE;
}

function kindOf(scan: Scan, i: number): number {
  switch (scan.classes[i]) {
    case 'mark': {
      const quote = markQuote(scan, i);
      return scan.norms[i] === ',' ? SEEN.comma : quote === 1 || quote === 2 ? SEEN.quote : SEEN.mark;
    }
    case 'verb':
    case 'aux':
      return SEEN.verb;
    case 'that':
      return SEEN.that;
    case 'name':
    case 'word':
    case 'pron':
      return SEEN.noun;
    default:
      return 0;
  }
}

function lookRight(
  scan: Scan,
  rules: RuleFacts,
  words: readonly WordFacts[],
  { first, columns }: BlockFacts,
  sentence: Sentence,
): void {
  let cue: WordFacts | null = null;
  let at = 0;
  let ruled = 0;
  let ahead = 0;
  let far = 0;
  for (let i = sentence.end - 1; i >= sentence.first; i--) {
    const j = i - first + PADDING;
    columns.rightCue[j] = cue ? cue.stem : 0;
    columns.rightGap[j] = cue ? 1 + stepOf(at - i) : 0;
    columns.ruleSide[j] = (columns.ruleSide[j] as number) + 2 * ruled;
    columns.ahead[j] = ahead;
    columns.quoteFar[j] = mix(columns.quote[j] as number, stepOf(far));
    // how far the quotation, or the end of the plain text behind one, reaches
    if (scan.speechAt[i] !== (scan.speechAt[i - 1] ?? -1)) far = 1;
    else if (far > 0) far++;
    if (rules.cue[i] === 1) ruled = 1;
    if (isLikelyCue(scan, words, i)) {
      cue = words[i] ?? null;
      at = i;
    }
    if (scan.classes[i] === 'mark')
      ahead = mix((words[i] as WordFacts).word, i + 1 < sentence.end ? classNumber(scan, i + 1) : 0);
  }
}
