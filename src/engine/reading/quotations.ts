import { isOfClass } from '../../lexicon/grammar';
import { findReportingVerb } from '../../lexicon/reporting-verbs';
import { findSourceNoun } from '../../lexicon/source-nouns';
import { isQuoteMark, pairQuoteMarks, type QuotePair, SPEECH_ENDINGS } from './pair-quote-marks';
import type { Quotation, Sentence, Token } from './reading';

/** Words up to which quoted words without a sentence of their own are a scare quote or a term. */
const FRAGMENT_WORDS = 4;
/** Tokens up to which quoted words that all have capitals are a title. */
const TITLE_WORDS = 10;
/** Letters of the shortest word that needs a capital in a title: "The Art of the Deal". */
const TITLE_WORD_LETTERS = 4;
/** Tokens before a quotation that are looked at for a headline's capitals, and how many must have them. */
const TITLE_CASE_REACH = 8;
const TITLE_CASE_WORDS = 3;
const SENTENCE_ENDINGS: ReadonlySet<string> = new Set(['.', '!', '?', '…']);
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
      fragment: !pair.open && !pair.continues && isFragment(tokens, text, pair, starts, quotations.at(-1)),
    });
  }
  return quotations;
}

/** Whether the quotation is a term, a title or a scare quote inside a sentence, rather than what somebody says. */
function isFragment(
  tokens: readonly Token[],
  text: string,
  pair: QuotePair,
  starts: ReadonlySet<number>,
  before: Quotation | undefined,
): boolean {
  const { first, last, block } = pair;
  const words = tokens.slice(first + 1, last).filter(({ kind }) => kind !== 'mark');
  if (words.length === 0) return true;
  const opensSentence = starts.has(first);
  const alone = opensSentence && (tokens[last + 1]?.block !== block || starts.has(last + 1));
  if (alone || isAnnounced(tokens, first, block)) return false;
  if (isLabel(tokens, first, block)) return true;
  const title = !opensSentence && isTitle(tokens, text, pair) && !isInTitleCase(tokens, first);
  // He wrote “Harbour Days” and left; he yelled “No Way!”
  if (isSaying(tokens[first - 1])) return title && words.length > 1 && !isCall(tokens[last - 1]);
  if (title) return true;
  if (words.length > FRAGMENT_WORDS) return false;
  if (hasCueBehind(tokens, last, block, opensSentence)) return false;
  return !endsSpeech(tokens[last - 1]) || isNarrated(tokens, first, before);
}

/** It was “falling apart,” [a visitor said], and «We left», [she said]. */
function hasCueBehind(
  tokens: readonly Token[],
  last: number,
  block: number,
  opensSentence: boolean,
): boolean {
  const from = opensSentence && tokens[last + 1]?.norm === ',' ? last + 2 : last + 1;
  if (from === last + 1 && !endsSpeech(tokens[last - 1])) return false;
  for (let at = from; at < from + CUE_REACH && tokens[at]?.block === block; at++) {
    if (tokens[at]?.kind === 'mark') return false;
    if (isSaying(tokens[at]) && !findReportingVerb(tokens[at]?.norm ?? '')?.forms.includes('base'))
      return true;
  }
  return false;
}

/** All words of some length have capitals, but not all letters, and it is no speech of several sentences: “A Night at the Harbour”. */
function isTitle(tokens: readonly Token[], text: string, { first, last }: QuotePair): boolean {
  let long = 0;
  let mixed = 0;
  for (let at = first + 1; at < last; at++) {
    const token = tokens[at];
    if (!token || at - first > TITLE_WORDS) return false;
    if (token.kind === 'mark' && SENTENCE_ENDINGS.has(token.norm) && at < last - 1) return false;
    if (token.kind !== 'word' || token.norm.length < TITLE_WORD_LETTERS) continue;
    if (!token.capital) return false;
    long++;
    if (text.slice(token.span[0] + 1, token.span[1]) === token.norm.slice(1)) mixed++;
  }
  return tokens[first + 1]?.capital === true && (long === 0 || mixed > 0);
}

/** A headline in which most words have capitals: they say nothing of the quoted ones. */
function isInTitleCase(tokens: readonly Token[], first: number): boolean {
  let capitals = 0;
  for (
    let at = first - 1;
    at >= first - TITLE_CASE_REACH && tokens[at]?.block === tokens[first]?.block;
    at--
  ) {
    const token = tokens[at];
    if (token?.kind !== 'word' || token.norm.length < TITLE_WORD_LETTERS) continue;
    if (!token.capital) return false;
    capitals++;
  }
  return capitals >= TITLE_CASE_WORDS;
}

function isCall(token: Token | undefined): boolean {
  return token?.kind === 'mark' && (token.norm === '!' || token.norm === '?');
}

function endsSpeech(token: Token | undefined): boolean {
  return token?.kind === 'mark' && SPEECH_ENDINGS.has(token.norm);
}

/** Stands in the middle of a clause: the rooms were “bare,” or, in a list, “bare,” “cold” and “dark.” */
function isNarrated(tokens: readonly Token[], first: number, before: Quotation | undefined): boolean {
  const previous = tokens[first - 1];
  if (previous?.block !== tokens[first]?.block) return false;
  if (isQuoteMark(previous)) return before?.fragment === true && before.end === first;
  return previous?.kind !== 'mark' || previous.norm === '(';
}

/** Behind a colon, or behind a verb of saying and a comma: He said, “No.” */
function isAnnounced(tokens: readonly Token[], first: number, block: number): boolean {
  const mark = tokens[first - 1];
  if (mark?.block !== block) return false;
  return mark.norm === ':' || (mark.norm === ',' && isSaying(tokens[first - 2]));
}

/** A memo, marked “not to be shown,” says: what is written on it; but the move marked “a new era,” said Holt. */
function isLabel(tokens: readonly Token[], first: number, block: number): boolean {
  const [label, before] = [tokens[first - 1], tokens[first - 2]];
  if (label?.block !== block || !isOfClass('labelled', label.norm)) return false;
  const paper = before?.norm === ',' ? tokens[first - 3] : before;
  return paper?.block === block && findSourceNoun(paper.norm)?.kind === 'document';
}

function isSaying(token: Token | undefined): boolean {
  return token?.kind === 'word' && (findReportingVerb(token.norm)?.verb.frames.includes('q') ?? false);
}
