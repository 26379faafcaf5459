import type { Mode, Statement } from '../../report';
import type { AnnotatedArticle, GoldStatement } from '../../training/corpora';
import { charactersOf, LETTER_OR_DIGIT } from './judge-findings';
import { matchOneToOne } from './match-one-to-one';
import { modeReader } from './read-mode';

/** A statement of the gold, one of the report, or both where they are the same. */
export interface Pair {
  readonly article: string;
  readonly gold: GoldStatement | null;
  readonly found: Statement | null;
  /** By the gold's content where there is one. */
  readonly mode: Mode;
  /** The words that name the source, in the gold or else in the report; empty where there are none. */
  readonly mention: string;
}

/** Each statement of gold and report once, matched as `score-provenance.mjs` does. */
export function pairStatements(
  { id, article, attributions }: AnnotatedArticle<GoldStatement>,
  statements: readonly Statement[],
): Pair[] {
  const lettersOf = ({ content }: Pick<Statement, 'content'>) =>
    charactersOf(article.text, content, LETTER_OR_DIGIT);
  const found = statements.filter((statement) => lettersOf(statement).size > 0);
  const right = matchOneToOne(attributions.map(lettersOf), found.map(lettersOf));
  const taken = new Set(right.values());
  const readMode = modeReader(article);
  const pair = (gold: GoldStatement | null, statement: Statement | null): Pair[] => {
    const content = (gold ?? statement)?.content ?? [];
    const mention = gold?.source ?? statement?.mention ?? [];
    const words = mention.map((span) => article.text.slice(...span)).join(' ');
    return [{ article: id, gold, found: statement, mode: readMode(content), mention: words }];
  };
  return [
    ...found.flatMap((statement, at) => pair(attributions[right.get(at) ?? -1] ?? null, statement)),
    ...attributions.filter((_, at) => !taken.has(at)).flatMap((gold) => pair(gold, null)),
  ];
}
