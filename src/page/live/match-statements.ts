import type { Report, Statement } from '../../report';

/** The statements of one report that are also in another one of the same page, in the same words: its ids, with the other's. */
export function matchStatements(before: Report, now: Report): ReadonlyMap<string, string> {
  const byWords = new Map<string, string[]>();
  for (const statement of now.statements) {
    const words = wordsOf(now, statement);
    byWords.set(words, [...(byWords.get(words) ?? []), statement.id]);
  }
  const ids = new Map<string, string>();
  for (const statement of before.statements) {
    const id = byWords.get(wordsOf(before, statement))?.shift();
    if (id !== undefined) ids.set(statement.id, id);
  }
  return ids;
}

function wordsOf({ text }: Report, { content }: Statement): string {
  return content.map(([start, end]) => text.slice(start, end)).join('\n');
}
