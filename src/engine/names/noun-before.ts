import { isGivenName } from '../../lexicon/given-names';
import { isOfClass } from '../../lexicon/grammar';
import { isLikelySurname } from '../../lexicon/names';
import { findSourceNoun } from '../../lexicon/source-nouns';
import type { WordClass } from '../reading/classify-words';
import { normAt, type Scan } from '../reading/scan';
import { isSomebody } from './is-somebody';
import type { NameEvidence } from './name-evidence';
import { isHuman, type NameRun } from './name-run';

/** How many tokens a description before a comma may have. */
const DESCRIPTION_REACH = 14;

/** What stands in none. */
const ENDS: ReadonlySet<WordClass> = new Set(['verb', 'aux', 'mark', 'conj', 'pron']);

/** "another rebel at Ras Sund, [Ines Roth]", "the parent company, [Sund Works]": what the description before the comma says of the name. */
export function readDescriptionBefore(scan: Scan, run: NameRun, comma: number): NameEvidence | null {
  const before = nounBefore(scan, comma);
  if (!before) return null;
  const name = isPersonal(scan, run);
  const firm = !name && isOfClass('trading', normAt(scan, comma - 1));
  if (before === 'body' || firm) return 'behind-body-description';
  // "a doctor at the main hospital, Vestra": one word behind what is no person names that
  return name || isHuman(normAt(scan, comma - 1)) ? 'in-apposition' : null;
}

/** People are introduced with two names, or by one that is known as theirs. */
function isPersonal(scan: Scan, { first, end }: NameRun): boolean {
  const word = normAt(scan, first);
  return end > first + 1 || isLikelySurname(word) || isGivenName(word);
}

/** What the description before the comma is headed by. */
function nounBefore(scan: Scan, comma: number): 'human' | 'body' | null {
  const sentence = scan.sentenceAt[comma];
  // "Leader of the House, …", "Sund Police Officer, …"
  if (opensWithRole(scan, comma) || isOfficer(scan, comma - 1)) return 'human';
  let found: 'human' | 'body' | 'other' | null = null;
  for (let i = comma - 1; i >= comma - DESCRIPTION_REACH; i--) {
    // "Police spokesman, …": the description opens its sentence
    if (scan.sentenceAt[i] !== sentence) return found === 'human' ? found : null;
    const kind = scan.classes[i];
    // "a nurse based in Sund, …", "a nurse close to the inquiry, …"
    const reduced = isOfClass('postposed', normAt(scan, i)) && scan.classes[i - 1] === 'word';
    if (!reduced && (!kind || ENDS.has(kind))) break;
    // "the minister for the port, …": the article of what stands behind the preposition
    if ((kind === 'det' || kind === 'num') && scan.classes[i - 1] === 'prep') {
      // "flowers from her brother, …"; but "the home of the artist, Villa Sund"
      if (found === 'human' && normAt(scan, i - 1) !== 'of') return found;
      continue;
    }
    // "whose owner, …"
    if (kind === 'det' || kind === 'poss' || kind === 'num' || kind === 'rel')
      return found === 'other' ? null : found;
    // "the leader of the council, …", "a nurse at the ward, …": what stands behind the preposition is not its head
    if (kind === 'prep' || reduced) found = null;
    else if (kind === 'word' && !found) found = kindOfHead(normAt(scan, i));
  }
  return null;
}

function kindOfHead(norm: string): 'human' | 'body' | 'other' {
  if (isHuman(norm)) return 'human';
  return findSourceNoun(norm)?.kind === 'organization' ? 'body' : 'other';
}

/** "[Leader of the House], …": what somebody is, at the head of the sentence and without an article. */
function opensWithRole(scan: Scan, comma: number): boolean {
  const opening = scan.sentences[scan.sentenceAt[comma] ?? -1]?.first ?? comma;
  const near = comma - opening <= DESCRIPTION_REACH && scan.classes[opening + 1] === 'prep';
  return (
    near &&
    isSomebody(normAt(scan, opening)) &&
    !scan.classes.slice(opening, comma).some((kind) => kind === 'verb' || kind === 'aux' || kind === 'mark')
  );
}

/** "Sund Police [Officer], …": a job written like a name behind other words that are. */
function isOfficer(scan: Scan, at: number): boolean {
  const named = scan.classes[at] === 'name' && scan.classes[at - 1] === 'name';
  return named && isSomebody(normAt(scan, at)) && !isGivenName(normAt(scan, at - 1));
}
