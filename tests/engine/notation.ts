import { findQuotations } from '../../src/engine/reading/quotations';
import type { Quotation, Sentence, Token } from '../../src/engine/reading/reading';
import { splitSentences } from '../../src/engine/reading/sentences';
import { tokenise } from '../../src/engine/reading/tokenise';
import type { Article } from '../../src/report';
import { articleOf } from './article-of';

/** Between two paragraphs in the notations below. */
const BREAK = ' ¶ ';

interface Read {
  readonly article: Article;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly Quotation[];
}

/** The three first stages over the paragraphs of a row. */
export function read(text: string): Read {
  const article = articleOf(text.split(BREAK));
  const tokens = tokenise(article);
  const sentences = splitSentences(tokens, article.text);
  return { article, tokens, sentences, quotations: findQuotations(tokens, sentences, article.text) };
}

/** `Rosie|'s boat|.`: tokens as they are cut; blanks cut as well, a blank inside a token is written `·`. */
export function plainOfTokens(row: string): string {
  return row.replaceAll('|', '').replaceAll('·', ' ');
}

export function markTokens(text: string): string {
  const { article, tokens } = read(text);
  let row = '';
  tokens.forEach(({ span, block }, at) => {
    const before = tokens[at - 1];
    if (before) row += block !== before.block ? BREAK : span[0] > before.span[1] ? ' ' : '|';
    row += article.text.slice(...span).replaceAll(' ', '·');
  });
  return row;
}

/** `She left. / He stayed.`: a slash where a sentence ends inside a paragraph. */
export function plainOfSentences(row: string): string {
  return row.replaceAll(' / ', ' ').replaceAll('//', '');
}

/** As above; `//` where no blank stands between two sentences. */
export function markSentences(text: string): string {
  const { article, sentences } = read(text);
  let row = '';
  sentences.forEach(({ span, block }, at) => {
    const before = sentences[at - 1];
    if (before) row += block !== before.block ? BREAK : span[0] > before.span[1] ? ' / ' : '//';
    row += article.text.slice(...span);
  });
  return row;
}

/**
 * `[“We left,”] she said of the {“move”}.`: speech in square brackets, fragments in braces. `>` instead of `]` where the
 * quotation stays open, `<` instead of `[` where it continues the one of the paragraph before.
 */
export function plainOfQuotations(row: string): string {
  return row.replace(/[[\]{}<>]/g, '');
}

export function markQuotations(text: string): string {
  const { article, quotations } = read(text);
  const marks = new Map<number, string>();
  for (const { span, open, continues, fragment } of quotations) {
    marks.set(span[0], fragment ? '{' : continues ? '<' : '[');
    marks.set(span[1], (marks.get(span[1]) ?? '') + (fragment ? '}' : open ? '>' : ']'));
  }
  let row = '';
  for (let at = 0; at <= article.text.length; at++) row += (marks.get(at) ?? '') + (article.text[at] ?? '');
  return row.replaceAll('\n\n', BREAK);
}

/** What must hold of every text: complaints, none where all is well. */
export function faultsOf(text: string): string[] {
  const { article, tokens, sentences, quotations } = read(text);
  const faults: string[] = [];
  const complain = (wrong: boolean, what: string) => {
    if (wrong) faults.push(what);
  };
  let covered = 0;
  tokens.forEach(({ span, block }, at) => {
    const within = article.blocks[block]?.span ?? [0, 0];
    complain(span[0] < covered || span[1] <= span[0], `token ${at} is empty or overlaps`);
    complain(span[0] < within[0] || span[1] > within[1], `token ${at} leaves its block`);
    complain(visible(article.text.slice(covered, span[0])), `text before token ${at} is lost`);
    covered = span[1];
  });
  complain(visible(article.text.slice(covered)), 'text behind the last token is lost');
  let next = 0;
  sentences.forEach(({ span, block, first, end }, at) => {
    complain(first !== next || end <= first, `sentence ${at} leaves a gap`);
    complain(
      span[0] !== tokens[first]?.span[0] || span[1] !== tokens[end - 1]?.span[1],
      `span of sentence ${at}`,
    );
    complain(
      tokens[first]?.block !== block || tokens[end - 1]?.block !== block,
      `sentence ${at} crosses a block`,
    );
    next = end;
  });
  complain(next !== tokens.length, 'tokens behind the last sentence');
  let last = 0;
  quotations.forEach(({ span, block, first, end }, at) => {
    complain(first < last || end <= first, `quotation ${at} is empty or overlaps`);
    complain(
      span[0] !== tokens[first]?.span[0] || span[1] !== tokens[end - 1]?.span[1],
      `span of quotation ${at}`,
    );
    complain(
      tokens[first]?.block !== block || tokens[end - 1]?.block !== block,
      `quotation ${at} crosses a block`,
    );
    last = end;
  });
  return faults;
}

/** Anything but blanks and invisible characters. */
function visible(text: string): boolean {
  return /[^\s\p{Cc}\p{Cf}\p{Mn}]/u.test(text);
}
