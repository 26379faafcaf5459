import { isBodyWord } from '../../lexicon/body-kinds';
import { isOfNameClass } from '../../lexicon/names';
import { normAt, type Scan } from '../reading/scan';
import type { Referent } from './referent';

/** Before the name of a place; bodies stand behind most others as well. */
const LEADS: ReadonlySet<string> = new Set(['in', 'near', 'outside', 'across', 'throughout', 'into']);
/** "shares in Sund Power": no place. */
const HELD: ReadonlySet<string> = new Set(['shares', 'stake', 'stakes', 'investment', 'confidence', 'jobs']);

/** "the house in Mill Road", "a station in Lenham": a name that the text has only for where something is. */
export function isWhereabouts(
  scan: Scan,
  { kind, mention, speaks, nouns, name, appearances }: Referent,
): boolean {
  if (kind !== 'organization' || !mention?.named || mention.organization || speaks || nouns.size > 0)
    return false;
  const last = name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
  if (last.length < name.length && isOfNameClass('thing', last) && !isBodyWord(last)) return true;
  return appearances.every(({ phrase: { range } }) => {
    const lead = scan.classes[range.first - 1] === 'det' ? range.first - 2 : range.first - 1;
    return LEADS.has(normAt(scan, lead)) && !HELD.has(normAt(scan, lead - 1));
  });
}
