import type { Report } from '../../report';
import { quoted, wordsAt } from '../words/excerpt';
import type { Translate } from '../words/words';
import type { Changes } from './changes';

/** One kind of change in a sentence, and the statements it concerns. */
export interface ChangeLine {
  readonly sentence: string;
  readonly items: readonly ChangeItem[];
}

export interface ChangeItem {
  readonly words: string;
  /** Whose statement it is or was: "a senior official → Dana Holt"; `null` where nobody is named. */
  readonly who: string | null;
  /** Id of the statement as it is now; `null` where it is gone. */
  readonly statement: string | null;
}

/** When the earlier visit was: "Since your visit of 3 May 2026, 14:05". */
export function sinceWhen({ since }: Changes, t: Translate): string {
  const date = new Intl.DateTimeFormat(t('languageTag'), { dateStyle: 'medium', timeStyle: 'short' }).format(
    since,
  );
  return t('changesSince', { date });
}

/** What has changed, in words: what weighs most comes first. */
export function changeLines(report: Report, changes: Changes, t: Translate): ChangeLine[] {
  const { title, gone, added, named, unnamed } = changes;
  const byId = new Map(report.statements.map((statement) => [statement.id, statement]));
  const itemOf = (id: string, before?: string | null): ChangeItem[] => {
    const statement = byId.get(id);
    if (!statement) return [];
    const now = statement.who ?? t('nobodyNamed');
    const who =
      before === undefined ? statement.who : t('changeFromTo', { before: before ?? t('nobodyNamed'), now });
    return [{ words: wordsAt(report.text, statement.content), who, statement: id }];
  };
  const line = (key: string, items: readonly ChangeItem[]): ChangeLine[] =>
    items.length === 0 ? [] : [{ sentence: t(key, { count: items.length }), items }];
  return [
    ...(title === null ? [] : [{ sentence: t('changeTitle', { words: quoted(title, t) }), items: [] }]),
    ...line(
      'changeNamed',
      named.flatMap(({ now, before }) => itemOf(now, before.who)),
    ),
    ...line(
      'changeUnnamed',
      unnamed.flatMap(({ now, before }) => itemOf(now, before.who)),
    ),
    ...line(
      'changeGone',
      gone.map(({ words, who }) => ({ words, who, statement: null })),
    ),
    ...line(
      'changeAdded',
      added.flatMap((id) => itemOf(id)),
    ),
  ];
}
