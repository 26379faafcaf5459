import { isReadable } from '../../engine/reading/language';
import type { Report } from '../../report';
import { countWords } from '../count-words';
import { InputFault } from '../input-fault';
import { COUNTS, NO_COUNTS, type SummaryRow } from './summary-row';

type Line = Readonly<Record<string, unknown>>;

const DAY = /^\d{4}-\d\d-\d\d(?!\d)/;

/**
 * What one line adds: a report as `analyze` writes it, a page that is no article, a fault, or a row of another summary.
 * @throws InputFault where it is none of these
 */
export function readRow(json: string): SummaryRow {
  const line = parseLine(json);
  const nowhere = { outlet: null, day: null, ...NO_COUNTS };
  if (line.article === null) return { ...nowhere, notArticles: 1 };
  if (typeof line.error === 'string') return { ...nowhere, faults: 1 };
  if (isRow(line)) return line;
  if (isReport(line)) return countReport(line);
  throw new InputFault('is neither a report nor a line of a summary', 1);
}

function parseLine(json: string): Line {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    throw new InputFault(`is not valid JSON: ${error instanceof Error ? error.message : error}`, 1);
  }
  if (typeof value === 'object' && value !== null) return value as Line;
  throw new InputFault('is no object', 1);
}

function isRow(line: Line): line is Line & SummaryRow {
  const { outlet, day } = line;
  return (
    (outlet === null || typeof outlet === 'string') &&
    (day === null || (typeof day === 'string' && dayOf(day) === day)) &&
    COUNTS.every((name) => Number.isSafeInteger(line[name]) && Number(line[name]) >= 0)
  );
}

/** As much as is read here. */
function isReport(line: Line): line is Line & Report {
  const { article, text, statements, sources } = line;
  return (
    typeof article === 'object' &&
    typeof text === 'string' &&
    Array.isArray(statements) &&
    Array.isArray(sources) &&
    line.headline !== undefined
  );
}

function countReport({ article, text, statements, sources, headline }: Report): SummaryRow {
  const { language, published } = article;
  const count = <Item>(items: readonly Item[], holds: (item: Item) => boolean) => items.filter(holds).length;
  return {
    ...NO_COUNTS,
    outlet: article.outlet ?? hostOf(article.url),
    day: dayOf(published),
    articles: 1,
    otherLanguage: Number(language !== null && !isReadable(language)),
    words: countWords(text),
    statements: statements.length,
    anonymous: count(statements, ({ anonymous }) => anonymous),
    secondHand: count(statements, ({ secondHand }) => secondHand),
    dependent: count(statements, ({ anonymous, secondHand }) => anonymous || secondHand),
    sources: count(sources, ({ statements: own }) => own.length > 0),
    anonymousSources: count(
      sources,
      ({ identity, statements: own }) => own.length > 0 && (identity === 'unnamed' || identity === 'group'),
    ),
    headlines: Number(headline !== null),
    headlinesAttributed: Number(headline?.attributed === true),
    headlinesAnonymous: Number(headline?.anonymous === true),
    headlinesSecondHand: Number(headline?.secondHand === true),
    headlinesAsFact: Number(headline?.statesAsFact === true),
  };
}

/** The day of an ISO 8601 date, where there is such a day. */
function dayOf(published: string | null): string | null {
  const day = DAY.exec(published ?? '')?.[0] ?? '';
  return Number.isNaN(Date.parse(day)) ? null : day;
}

function hostOf(url: string | null): string | null {
  return url !== null && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') || null : null;
}
