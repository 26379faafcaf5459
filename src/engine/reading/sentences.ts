import { isWordKind, kindAt, SPACE } from './characters';
import { endsSentence } from './ends-sentence';
import { isQuoteMark, pairQuoteMarks, type QuotePair } from './pair-quote-marks';
import type { Sentence, Token } from './reading';

/** Tokens between brackets up to which stops inside them end no sentence: The pair (he is 40. She is 39.) left. */
const LONGEST_BRACKET = 60;

/**
 * Tokens after which a sentence is cut, whatever follows: the longest in print have about 200. The later stages look around
 * inside a sentence, so this bound is what keeps their work in proportion to the text.
 */
const LONGEST_SENTENCE = 300;

/** The sentences of all blocks, in order; they tile the tokens of each block. Closing marks belong to the sentence before them. */
export function splitSentences(tokens: readonly Token[], text: string): Sentence[] {
  const sentences: Sentence[] = [];
  const closing = closingMarks(tokens, pairQuoteMarks(tokens, text));
  const brackets = markBrackets(tokens);
  let first = 0;
  let at = 0;
  while (at < tokens.length) {
    let end = at + 1;
    let stop = at;
    const block = tokens[at]?.block ?? 0;
    const terminal = isTerminal(tokens, at, text);
    if (terminal) {
      while (tokens[end]?.block === block && belongsBefore(tokens, end, text, closing)) {
        // "He lives in Marlow (Calif.)." ends at the last stop
        if (tokens[stop]?.kind === 'word' && isTerminal(tokens, end, text)) stop = end;
        end++;
      }
    }
    // a bracket with which the sentence began may hold more of them
    const inside = (brackets[end] ?? 0) > first + 1;
    const ends =
      tokens[end]?.block !== block ||
      end - first >= LONGEST_SENTENCE ||
      (terminal && !inside && endsSentence({ tokens, text, first, stop, end, closing }));
    if (ends) {
      sentences.push(sentenceOf(tokens, first, end));
      first = end;
    }
    at = end;
  }
  return sentences;
}

function sentenceOf(tokens: readonly Token[], first: number, end: number): Sentence {
  const from = tokens[first];
  const to = tokens[end - 1];
  return { span: [from?.span[0] ?? 0, to?.span[1] ?? 0], block: from?.block ?? 0, first, end };
}

function isTerminal(tokens: readonly Token[], at: number, text: string): boolean {
  const token = tokens[at];
  if (!token) return false;
  const { norm } = token;
  if (token.kind === 'mark') return norm === '.' || norm === '!' || norm === '?' || norm === '…';
  return token.kind === 'word' && text[token.span[1] - 1] === '.';
}

/** Marks behind a stop that belong to its sentence: more stops, closing quotation marks and brackets. */
function belongsBefore(
  tokens: readonly Token[],
  at: number,
  text: string,
  closing: ReadonlySet<number>,
): boolean {
  const token = tokens[at];
  if (token?.kind !== 'mark') return false;
  const { norm } = token;
  if (norm === '.' || norm === '!' || norm === '?' || norm === '…' || norm === ')' || norm === ']')
    return true;
  return closing.has(at) || (isQuoteMark(token) && closesByPlace(token, text));
}

/** Marks of inner quotations and lost ones: no blank before, none of a word behind. “She said ‘No!’ Then she left.” */
function closesByPlace({ span }: Token, text: string): boolean {
  return kindAt(text, span[0] - 1) !== SPACE && !isWordKind(kindAt(text, span[1]));
}

function closingMarks(tokens: readonly Token[], pairs: readonly QuotePair[]): ReadonlySet<number> {
  const closing = new Set<number>();
  for (const { first, last, open } of pairs) {
    if (open) continue;
    closing.add(last);
    // “He said ‘No.’” – the inner mark goes with the outer one
    for (let at = last - 1; at > first && isQuoteMark(tokens[at]); at--) closing.add(at);
  }
  return closing;
}

/** For each token the opening bracket it stands behind, as index + 1, where that is closed soon; else 0. */
function markBrackets(tokens: readonly Token[]): Int32Array {
  const inside = new Int32Array(tokens.length + 1);
  let open = -1;
  tokens.forEach(({ norm, kind, block }, at) => {
    if (open !== -1 && (tokens[open]?.block !== block || at - open > LONGEST_BRACKET)) open = -1;
    if (kind !== 'mark') return;
    if (norm === '(' || norm === '[') {
      if (open === -1) open = at;
    } else if ((norm === ')' || norm === ']') && open !== -1) {
      inside.fill(open + 1, open + 1, at + 1);
      open = -1;
    }
  });
  return inside;
}
