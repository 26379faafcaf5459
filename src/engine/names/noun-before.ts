import { isGivenName } from '../../lexicon/given-names';
import { findSourceNoun } from '../../lexicon/source-nouns';
import { normAt, type Scan } from '../reading/scan';
import { isSomebody } from './is-somebody';
import { isHuman } from './name-run';

/** How many tokens a description before a comma may have. */
const DESCRIPTION_REACH = 14;

/** "another rebel at Ras Sund, …", "the parent company, …": what the description before the comma is headed by. */
export function nounBefore(scan: Scan, comma: number): 'human' | 'body' | null {
  const sentence = scan.sentenceAt[comma];
  // "Leader of the House, …", "Sund Police Officer, …"
  if (opensWithRole(scan, comma) || isOfficer(scan, comma - 1)) return 'human';
  let found: 'human' | 'body' | null = null;
  for (let i = comma - 1; i >= comma - DESCRIPTION_REACH; i--) {
    // "Police spokesman, …": the description opens its sentence
    if (scan.sentenceAt[i] !== sentence) return found === 'human' ? found : null;
    const kind = scan.classes[i];
    if (kind === 'verb' || kind === 'aux' || kind === 'mark' || kind === 'conj' || kind === 'pron') break;
    // "the minister for the port, …": the article of what stands behind the preposition
    if (kind === 'det' && scan.classes[i - 1] === 'prep') continue;
    if (kind === 'det' || kind === 'poss') return found;
    // "the leader of the council, …": what stands behind the "of" is not its head
    if (kind === 'prep') found = null;
    const noun = kind === 'word' ? findSourceNoun(normAt(scan, i)) : null;
    if (noun && !found)
      found = isHuman(normAt(scan, i)) ? 'human' : noun.kind === 'organization' ? 'body' : null;
    else if (kind === 'word' && !found && scan.classes[i + 1] !== 'prep') return null;
  }
  return null;
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
