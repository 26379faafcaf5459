import type { RememberedStatement, Report, Visit } from '../../report';
import { wordsAt } from '../words/excerpt';

/** What has changed in an article's sourcing since an earlier visit. */
export interface Changes {
  /** Of the earlier visit, milliseconds since 1970. */
  readonly since: number;
  /** The headline of the earlier visit, where it was another one. */
  readonly title: string | null;
  /** Statements that are no longer there. */
  readonly gone: readonly RememberedStatement[];
  /** Ids of statements that were not there. */
  readonly added: readonly string[];
  /** Statements whose source had no name and has one now. */
  readonly named: readonly Change[];
  /** Statements whose source had a name and has none now. */
  readonly unnamed: readonly Change[];
}

export interface Change {
  readonly before: RememberedStatement;
  /** Id of the statement as it is now. */
  readonly now: string;
}

/** Share of their different words that two statements have in common, from which on one is the other, edited. */
const SAME = 0.6;

/** What is remembered is at least this sure, 0–1: the engine's own measure, whatever the reader wants to see. */
const USUAL_CONFIDENCE = 0.45;

/** Compares an article with what is remembered of an earlier visit; `null` where nothing has changed. */
export function changesSince(before: Visit, report: Report): Changes | null {
  // What the reader has corrected since, or is shown more or less of, is no change of the article.
  const shown = new Set(report.statements.map(({ id }) => id));
  const rest = [...report.statements, ...(report.withdrawn ?? []), ...report.candidates].map((statement) => ({
    statement,
    words: wordsIn(wordsAt(report.text, statement.content)),
  }));
  const gone: RememberedStatement[] = [];
  const kept: { before: RememberedStatement; statement: Report['statements'][number] }[] = [];
  for (const remembered of before.statements) {
    const at = indexOfSame(wordsIn(remembered.words), rest);
    const [found] = at === null ? [] : rest.splice(at, 1);
    if (found) kept.push({ before: remembered, statement: found.statement });
    else gone.push(remembered);
  }
  const changed = (from: boolean) =>
    kept
      .filter(({ before: old, statement }) => old.anonymous === from && statement.anonymous !== from)
      .filter(({ statement }) => !statement.corrected)
      .map(({ before: old, statement }) => ({ before: old, now: statement.id }));
  const title = before.title === report.article.title ? null : before.title;
  // Where not all are remembered, what seems new may have been there.
  const isNew = ({ statement }: (typeof rest)[number]) =>
    shown.has(statement.id) && statement.confidence >= USUAL_CONFIDENCE;
  const added = before.isWhole ? rest.filter(isNew).map(({ statement }) => statement.id) : [];
  const changes = { since: before.at, title, gone, added, named: changed(true), unnamed: changed(false) };
  const isSame =
    title === null && [gone, added, changes.named, changes.unnamed].every(({ length }) => length === 0);
  return isSame ? null : changes;
}

/** Index of the words that are the same or nearest to it; `null` where none is near enough. */
function indexOfSame(
  words: ReadonlySet<string>,
  others: readonly { readonly words: ReadonlySet<string> }[],
): number | null {
  const shares = others.map((other) => shareOf(words, other.words));
  const best = Math.max(...shares);
  return best >= SAME ? shares.indexOf(best) : null;
}

/** Jaccard index, 0–1. */
function shareOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const word of a) if (b.has(word)) common += 1;
  const all = a.size + b.size - common;
  return all === 0 ? 0 : common / all;
}

function wordsIn(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}
