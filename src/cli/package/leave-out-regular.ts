import { regularForms, regularPlural } from '../../lexicon/regular-forms.ts';

/** A table without the second cell of the rows where it says what follows from the first: "ally⇥allies⇥x" → "ally⇥⇥x". */
function leaveOut(table: string, follows: (first: string) => string): string {
  const rows = table.split('\n').map((row) => {
    const [first = '', second, ...rest] = row.split('\t');
    return second === follows(first) ? [first, '', ...rest].join('\t') : row;
  });
  return rows.join('\n');
}

/** A list of nouns without their regular plurals. */
export const leaveOutPlurals = (table: string): string => leaveOut(table, regularPlural);

/** A list of verbs without the forms of those that are regular; of several words the first is inflected. */
export const leaveOutForms = (table: string): string =>
  leaveOut(table, (lemma) => regularForms(lemma.split(' ', 1)[0] ?? ''));
