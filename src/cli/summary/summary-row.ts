/** What is counted. Counts of parts of an archive may be added: they are those of the whole. */
export const COUNTS = [
  'articles',
  'otherLanguage',
  'notArticles',
  'faults',
  'words',
  'statements',
  'anonymous',
  'secondHand',
  'dependent',
  'sources',
  'anonymousSources',
  'headlines',
  'headlinesAttributed',
  'headlinesAnonymous',
  'headlinesSecondHand',
  'headlinesAsFact',
] as const;

/**
 * - `articles` that were read; of these `otherLanguage` were not in English, and have no statements.
 * - `notArticles`: pages that are none. `faults`: lines of `--faults report`. Both are in the row without outlet and day.
 * - `words`, between white space.
 * - `statements`; of these `anonymous`, `secondHand`, and `dependent` that are the one or the other or both.
 * - `sources` in the articles, each counted once an article; of these `anonymousSources` without a name.
 * - `headlines`; of these `headlinesAttributed` say themselves whose statement it is, `headlinesAnonymous` and
 *   `headlinesSecondHand` rest on nothing but such statements, and `headlinesAsFact` do so and say it as fact.
 */
export type Counts = Readonly<Record<(typeof COUNTS)[number], number>>;

/** One outlet on one day. */
export interface SummaryRow extends Counts {
  /** The outlet's name, or its host where it has none. */
  readonly outlet: string | null;
  /** ISO 8601 date of publication, as the page gives it, in the page's own time zone. */
  readonly day: string | null;
}

/** Shares (0–1) of the statements, `null` where there are none: to be calculated anew when counts are added. */
export function sharesOf({ statements, anonymous, secondHand, dependent }: Counts) {
  const share = (count: number) => (statements > 0 ? count / statements : null);
  return {
    shareAnonymous: share(anonymous),
    shareSecondHand: share(secondHand),
    shareDependent: share(dependent),
  };
}

export const NO_COUNTS = Object.fromEntries(COUNTS.map((name) => [name, 0])) as Record<
  (typeof COUNTS)[number],
  number
>;
