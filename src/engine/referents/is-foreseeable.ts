import { findAnonymity } from '../../lexicon/anonymity';
import { isOfClass } from '../../lexicon/grammar';
import { findSourceNoun } from '../../lexicon/source-nouns';
import { normAt, type Scan } from '../reading/scan';
import type { Discourse } from './discourse';
import { isTitle } from './find-entry';
import { isHuman } from './is-human';
import { isKin } from './is-presented';
import { isJournalist } from './opens-next';
import type { Referent } from './referent';

/** Blocks: the title and the first paragraphs, which leave a name for later. */
export const LEAD = 3;

/**
 * Whether the description may be of somebody whom the text names further on: it is the first that the text says of somebody,
 * nowhere with a word that the name is withheld.
 */
export function isForeseeable(discourse: Discourse, referent: Referent): boolean {
  const { scan } = discourse;
  const { kind, appearances, owner, mention } = referent;
  const human = kind === 'someone' || kind === 'people' || (kind === 'outlet' && isJournalist(referent));
  if (!human || appearances.length === 0 || isNamed(discourse, referent) || isWithheld(scan, referent))
    return false;
  if (owner) return isKin(referent) || mention?.noun?.kind === 'agent';
  return !isKnown(scan, referent) || isKinOf(scan, referent) || isOffice(referent);
}

/** "the harbour master", "these sailors" */
export function isKnown(scan: Scan, { range }: Referent): boolean {
  return isOfClass('known', normAt(scan, range.first));
}

/** "Secretary of State Wren Holm": words without an article that end with a name. */
function isNamed({ scan, people }: Discourse, { range: { first, end } }: Referent): boolean {
  const about = people.at(end - 1) !== null && isTitle(scan, scan.tokens[first]?.block ?? -1);
  const bare = scan.classes[first] !== 'det' && scan.classes[first] !== 'num' && !about;
  return bare && scan.classes[end - 1] === 'name' && findSourceNoun(normAt(scan, end - 1)) === null;
}

function isWithheld(scan: Scan, { appearances }: Referent): boolean {
  for (const { phrase } of appearances) {
    const { first, end } = scan.sentences[phrase.sentence] ?? { first: 0, end: 0 };
    for (let i = first; i < end; i++) if (findAnonymity(scan.norms, i)) return true;
  }
  return false;
}

/** "[The father of] the sailor": a definite article that makes nobody known. */
function isKinOf(scan: Scan, referent: Referent): boolean {
  const head = referent.appearances[0]?.phrase.head ?? -1;
  return isKin(referent) && normAt(scan, head + 1) === 'of';
}

/** "The head of the port" in the lead: who holds the office the text says later on. */
function isOffice({ mention, plural, appearances }: Referent): boolean {
  const noun = mention?.noun;
  const job = noun?.kind === 'office' || noun?.kind === 'role';
  return !plural && job && isHuman(noun) && (appearances[0]?.phrase.block ?? LEAD) < LEAD;
}
