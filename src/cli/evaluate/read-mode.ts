import { findQuotations } from '../../engine/reading/quotations';
import { splitSentences } from '../../engine/reading/sentences';
import { tokenise } from '../../engine/reading/tokenise';
import type { Article, Mode, Span } from '../../report';
import { charactersOf, LETTER_OR_DIGIT } from './judge-findings';
import { countShared } from './match-one-to-one';

/** Tells whether spans of the article stand within quotation marks, outside, or both, for gold and report alike. */
export function modeReader(article: Article): (content: readonly Span[]) => Mode {
  const tokens = tokenise(article);
  const quotations = findQuotations(tokens, splitSentences(tokens, article.text), article.text);
  const quoted = charactersOf(
    article.text,
    quotations.map(({ span }) => span),
    LETTER_OR_DIGIT,
  );
  return (content) => {
    const letters = charactersOf(article.text, content, LETTER_OR_DIGIT);
    const within = countShared(letters, quoted);
    return within === letters.size ? 'direct' : within === 0 ? 'indirect' : 'mixed';
  };
}
