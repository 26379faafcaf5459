import type { Report, Statement } from '../../report';
import { kindOf } from '../kinds';
import { wordsAt } from '../words/excerpt';
import { type Cell, writeRecord } from './csv-record';
import { linkPlaces, webAddress } from './link-places';

/** The columns in their order. Columns may be added at the end, never renamed. */
const COLUMNS = [
  'id',
  'url',
  'title',
  'outlet',
  'published',
  'statement',
  'block',
  'words',
  'who',
  'identity',
  'via',
  'anonymous',
  'secondHand',
  'kind',
  'mode',
  'confidence',
  'reason',
  'link',
  'start',
  'end',
  'place',
  'unread',
] as const;
type Row = Readonly<Record<(typeof COLUMNS)[number], Cell>>;

/** The first record, with its line break. */
export const CSV_HEADER = writeRecord(COLUMNS);

/**
 * The statements as records after RFC 4180, one each, without the header; '' where there are none. `id`: of the article.
 * `start` and `end` are UTF-16 code units into the report's text, `place` is the address of the words in the article,
 * `unread` about how many code units of its text were left unread.
 */
export function csvRecords(report: Report, id: string | number | null): string {
  const placeOf = linkPlaces(report);
  return report.statements
    .map((statement) => rowOf(report, statement, id, placeOf(statement)))
    .map((row) => writeRecord(COLUMNS.map((column) => row[column])))
    .join('');
}

function rowOf(
  { article, text }: Report,
  statement: Statement,
  id: string | number | null,
  place: string | null,
): Row {
  const { block, content, who, identity, via, anonymous, secondHand, mode, confidence, reason } = statement;
  return {
    id,
    url: article.url,
    title: article.title,
    outlet: article.outlet,
    published: article.published,
    statement: statement.id,
    block,
    words: wordsAt(text, content),
    who,
    identity,
    via: via.join(' ← '),
    anonymous,
    secondHand,
    kind: kindOf(statement),
    mode,
    confidence: Number(confidence.toFixed(3)),
    reason: reason && wordsAt(text, reason),
    link: webAddress(statement.link?.href ?? null),
    start: content[0]?.[0] ?? null,
    end: content.at(-1)?.[1] ?? null,
    place,
    unread: article.unread ?? null,
  };
}
