import { findReportingVerb } from '../lexicon/reporting-verbs';
import { pairQuoteMarks, type QuotePair } from './pair-quote-marks';
import type { Quotation, Sentence, Token } from './reading';

/** Words up to which quoted words without a sentence of their own are a scare quote or a term. */
const FRAGMENT_WORDS = 4;
/** Words up to which quoted words that all have capitals are a title. */
const TITLE_WORDS = 10;
/** Words shorter than this need no capital in a title: "The Art of the Deal". */
const TITLE_WORD_LETTERS = 4;

/** The quotations of all blocks, in order, without those inside others. `sentences` are those of `splitSentences`. */
export function findQuotations(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  text: string,
): Quotation[] {
  const starts = new Set(sentences.map(({ first }) => first));
  const quotations: Quotation[] = [];
  let before: QuotePair | null = null;
  for (const pair of pairQuoteMarks(tokens, text)) {
    const opensBlock = tokens[pair.first - 1]?.block !== pair.block;
    const from = tokens[pair.first];
    const to = tokens[pair.last];
    if (!from || !to) continue;
    quotations.push({
      span: [from.span[0], to.span[1]],
      block: pair.block,
      first: pair.first,
      end: pair.last + 1,
      open: !pair.closed,
      continues: opensBlock && before !== null && !before.closed && before.block === pair.block - 1,
      fragment: pair.closed && isFragment(tokens, pair, starts),
    });
    before = pair;
  }
  return quotations;
}

function isFragment(
  tokens: readonly Token[],
  { first, last, block }: QuotePair,
  starts: ReadonlySet<number>,
): boolean {
  let words = 0;
  let capitals = 0;
  for (let at = first + 1; at < last; at++) {
    const token = tokens[at];
    if (!token || token.kind === 'mark') continue;
    words++;
    if (token.capital || token.kind === 'number' || token.norm.length < TITLE_WORD_LETTERS) capitals++;
  }
  const ending = tokens[last - 1]?.norm ?? '';
  const whole = starts.has(first) && (tokens[last + 1]?.block !== block || starts.has(last + 1));
  if (words === 0) return true;
  if (whole || isSaid(tokens, first, block)) return false;
  const title =
    capitals === words && words <= TITLE_WORDS && tokens[first + 1]?.capital === true && !starts.has(first);
  if (title) return true;
  return (
    words <= FRAGMENT_WORDS &&
    !(ending === ',' || ending === '.' || ending === '!' || ending === '?' || ending === '…')
  );
}

/** Right behind a verb of saying, a colon, or a comma behind one: He said, “No.” */
function isSaid(tokens: readonly Token[], first: number, block: number): boolean {
  let at = first - 1;
  const mark = tokens[at]?.norm ?? '';
  if (tokens[at]?.block !== block) return true;
  if (mark === ':') return true;
  if (mark === ',') at--;
  const verb = findReportingVerb(tokens[at]?.norm ?? '');
  return verb !== null && verb.verb.frames.includes('q');
}
