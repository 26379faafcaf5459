import type { Referent } from './referent';

/** "[Holt] accused the minister of lying": who does something to somebody is not that one. */
export function isMetBy({ appearances: [first] }: Referent, { appearances }: Referent): boolean {
  return appearances.some(
    ({ phrase: { sentence, role, head } }) =>
      first?.phrase.presence === 1 &&
      role === 'subject' &&
      sentence === first.phrase.sentence &&
      head < first.phrase.head,
  );
}
