import type { Attribution, Report, Span, Statement } from '../../report';
import type { AnnotatedArticle, GoldAttribution } from '../../training/corpora';
import type { Guess } from './calibrate';
import { type Characters, countShared, matchOneToOne } from './match-one-to-one';

const INK = /\S/;
export const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** A prediction counts where less than this share of it was set aside by the annotators. */
const MOST_DISCARDED = 0.5;

/** Which of the attributions are right by `score-attributions.mjs`' "who said what": contents and sources agree. */
export function judgeAttributions(gold: AnnotatedArticle, attributions: readonly Attribution[]): Guess[] {
  const { text } = gold.article;
  const inked = (spans: readonly Span[]): Characters => charactersOf(text, spans, INK);
  const read = <Item extends GoldAttribution>(item: Item) => ({
    item,
    source: inked(item.source),
    content: inked(item.content),
  });
  const discarded = inked(gold.discard);
  const isKept = ({ cue, content }: GoldAttribution): boolean => {
    const own = inked([...content, ...cue]);
    return countShared(own, discarded) < own.size * MOST_DISCARDED;
  };
  const given = gold.attributions.map(read);
  const found = attributions
    .filter(isKept)
    .map(read)
    .filter(({ content }) => content.size > 0);
  const right = matchOneToOne(
    given.map(({ content }) => content),
    found.map(({ content }) => content),
    (g, p) => sourcesAgree(given[g]?.source, found[p]?.source),
  );
  return found.map(({ item: { confidence } }, index) => ({ confidence, right: right.has(index) }));
}

/** They share a character, or both are empty. */
function sourcesAgree(given: Characters = new Set(), found: Characters = new Set()): boolean {
  return given.size === 0 ? found.size === 0 : countShared(given, found) > 0;
}

/** Which of the statements, whoever they are given to, are right by `score-provenance.mjs`: contents agree in letters and digits. */
export function judgeStatements(gold: AnnotatedArticle, statements: readonly Statement[]): Guess[] {
  const lettersOf = ({ content }: { readonly content: readonly Span[] }): Characters =>
    charactersOf(gold.article.text, content, LETTER_OR_DIGIT);
  const found = statements.filter((statement) => lettersOf(statement).size > 0);
  const right = matchOneToOne(gold.attributions.map(lettersOf), found.map(lettersOf));
  return found.map(({ confidence }, index) => ({ confidence, right: right.has(index) }));
}

/** The guesses of all articles; one without a report has none. */
export function judgeAll(
  gold: readonly AnnotatedArticle[],
  reports: ReadonlyMap<string, Report | null>,
  judge: (article: AnnotatedArticle, report: Report) => Guess[],
): Guess[] {
  return gold.flatMap((article) => {
    const report = reports.get(article.id);
    return report ? judge(article, report) : [];
  });
}

/** The positions in the spans at which such a code unit stands. */
export function charactersOf(text: string, spans: readonly Span[], kind: RegExp): Characters {
  const found = new Set<number>();
  for (const [start, end] of spans) {
    for (let i = start; i < end; i++) if (kind.test(text.charAt(i))) found.add(i);
  }
  return found;
}
