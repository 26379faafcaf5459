import { findReportingVerb } from '../lexicon/reporting-verbs';
import { isQuoteMark, pairQuoteMarks, type QuotePair } from './pair-quote-marks';
import type { Quotation, Sentence, Token } from './reading';

/** Words up to which quoted words without a sentence of their own are a scare quote or a term. */
const FRAGMENT_WORDS = 4;
/** Words up to which quoted words that all have capitals are a title. */
const TITLE_WORDS = 10;
/** Letters of the shortest word that needs a capital in a title: "The Art of the Deal". */
const TITLE_WORD_LETTERS = 4;
/** Words behind a quotation among which the verb of its cue stands: “…,” the port's chief engineer said. */
const CUE_REACH = 8;

/** The quotations of all blocks, in order, without those inside others. `sentences` are those of `splitSentences`. */
export function findQuotations(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  text: string,
): Quotation[] {
  const starts = new Set(sentences.map(({ first }) => first));
  const quotations: Quotation[] = [];
  for (const pair of pairQuoteMarks(tokens, text)) {
    const from = tokens[pair.first];
    const to = tokens[pair.last];
    if (!from || !to) continue;
    quotations.push({
      span: [from.span[0], to.span[1]],
      block: pair.block,
      first: pair.first,
      end: pair.last + 1,
      open: pair.open,
      continues: pair.continues,
      fragment: !pair.open && !pair.continues && isFragment(tokens, pair, starts, quotations.at(-1)),
    });
  }
  return quotations;
}

/** Whether the quotation is a term, a title or a scare quote inside a sentence, rather than what somebody says. */
function isFragment(
  tokens: readonly Token[],
  pair: QuotePair,
  starts: ReadonlySet<number>,
  before: Quotation | undefined,
): boolean {
  const { first, last, block } = pair;
  const words = tokens.slice(first + 1, last).filter(({ kind }) => kind !== 'mark');
  if (words.length === 0) return true;
  const opensSentence = starts.has(first);
  const alone = opensSentence && (tokens[last + 1]?.block !== block || starts.has(last + 1));
  if (alone || isSaid(tokens, first, block)) return false;
  if (!opensSentence && isTitle(words)) return true;
  if (words.length > FRAGMENT_WORDS) return false;
  if (!endsSpeech(tokens[last - 1])) return true;
  return isNarrated(tokens, first, before) && !hasCueBehind(tokens, last, block);
}

/** It was “falling apart,” [a visitor said]. */
function hasCueBehind(tokens: readonly Token[], last: number, block: number): boolean {
  for (let at = last + 1; at <= last + CUE_REACH && tokens[at]?.block === block; at++) {
    if (tokens[at]?.kind === 'mark') return false;
    const verb = findReportingVerb(tokens[at]?.norm ?? '');
    if (verb?.verb.frames.includes('q') && !verb.forms.includes('base')) return true;
  }
  return false;
}

/** All words of some length have capitals: the film “A Night at the Harbour”. */
function isTitle(words: readonly Token[]): boolean {
  if (words.length > TITLE_WORDS || !words[0]?.capital) return false;
  return words.every(
    ({ capital, kind, norm }) => capital || kind === 'number' || norm.length < TITLE_WORD_LETTERS,
  );
}

function endsSpeech(token: Token | undefined): boolean {
  const mark = token?.kind === 'mark' ? token.norm : '';
  return mark === ',' || mark === '.' || mark === '!' || mark === '?' || mark === '…';
}

/** Stands in the middle of a clause: the rooms were “bare,” or, in a list, “bare,” “cold” and “dark.” */
function isNarrated(tokens: readonly Token[], first: number, before: Quotation | undefined): boolean {
  const previous = tokens[first - 1];
  if (previous?.block !== tokens[first]?.block) return false;
  if (isQuoteMark(previous)) return before?.fragment === true && before.end === first;
  return previous?.kind !== 'mark' || previous.norm === '(';
}

/** Right behind a colon, a verb of saying, or such a verb and a comma: He said, “No.” */
function isSaid(tokens: readonly Token[], first: number, block: number): boolean {
  let at = first - 1;
  if (tokens[at]?.block !== block) return false;
  if (tokens[at]?.norm === ':') return true;
  if (tokens[at]?.norm === ',') at--;
  return findReportingVerb(tokens[at]?.norm ?? '')?.verb.frames.includes('q') ?? false;
}
