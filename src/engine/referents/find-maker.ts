import { isOfClass } from '../../lexicon/grammar';
import { findSourceNoun } from '../../lexicon/source-nouns';
import type { WordClass } from '../reading/classify-words';
import { isJob } from '../reading/is-job';
import { normAt, type Scan } from '../reading/scan';
import { chooseReferent } from './choose-antecedent';
import type { Discourse } from './discourse';
import type { Phrase } from './read-phrases';
import type { Referent } from './referent';

/** A statement is sooner a body's than a person's. */
const BODY_STATES = 1.2;
/** Who has no office and says nothing is mostly whom a statement is about; a press release is never his. */
const PRIVATE_STATES = 0.4;
const RELEASE = 'release';

/** Whose statement "a statement", "its statement", "Roth's statement" is; `null` where the phrase goes on to say it: "a statement from …". */
export function findMaker(discourse: Discourse, phrase: Phrase): Referent | null {
  const { scan, atHead } = discourse;
  for (let i = phrase.range.end - 2; i >= phrase.range.first; i--) {
    if (scan.classes[i] === 'poss') return atHead[i - 1] ?? null;
    if (scan.classes[i] === 'name') return null;
  }
  const owner = atHead[phrase.range.first];
  if (owner && scan.classes[phrase.range.first] === 'det') return owner;
  if (ownerAfter(scan, phrase.range.end) !== -1) return null;
  const again = isOfClass('definite', normAt(scan, phrase.range.first));
  const made = again ? makerBefore(discourse, phrase) : null;
  if (made) return made;
  return again && isOfMany(discourse, phrase) ? null : chooseMaker(discourse, phrase);
}

/** "Officials said in a statement … [The statement] said": of many who are no body. */
function isOfMany({ scan, speaker }: Discourse, { head, block, sentence }: Phrase): boolean {
  if (!speaker?.plural || speaker.kind === 'organization') return false;
  const spoke = speaker.appearances.at(-1)?.phrase;
  if (!spoke || block - spoke.block > 1 || spoke.sentence === sentence) return false;
  for (let i = spoke.head; scan.sentenceAt[i] === spoke.sentence; i++)
    if (normAt(scan, i) === normAt(scan, head) && scan.speechAt[i] === -1) return true;
  return false;
}

/** Tokens: "statement issued late on Monday by". */
const OWNER_REACH = 6;

/** What tells when and where a statement came out: "posted on its website by". */
const WITHIN: ReadonlySet<WordClass> = new Set<WordClass>(['time', 'adv', 'prep', 'num', 'det', 'word']);

/** Behind the noun, where whose it is begins: "from [the port]", "issued by [the port]"; -1 where it does not say so. */
function ownerAfter(scan: Scan, end: number): number {
  const next = normAt(scan, end);
  if (next === 'from' || next === 'by' || next === 'of') return end + 1;
  if (scan.classes[end] !== 'verb') return -1;
  for (let i = end + 1; i < end + OWNER_REACH; i++) {
    if (normAt(scan, i) === 'by' || normAt(scan, i) === 'from') return i + 1;
    if (!WITHIN.has(scan.classes[i] ?? 'mark')) return -1;
  }
  return -1;
}

/** Tokens: a statement is spoken of again so far behind its first mention, about two paragraphs. */
const AGAIN_REACH = 120;

/** Tokens: the name or noun of its maker ends so near behind "by". */
const LONGEST_MAKER = 8;

/** "carried a statement by [the ministry] … “…,” the statement said": whose the last statement spoken of was, where its own words say so. */
function makerBefore({ scan, atHead }: Discourse, { head }: Phrase): Referent | null {
  const noun = normAt(scan, head);
  for (let i = head - 1; i > head - AGAIN_REACH && i >= 0; i--) {
    if (normAt(scan, i) !== noun || scan.speechAt[i] !== -1) continue;
    const from = ownerAfter(scan, i + 1);
    if (from === -1) return null;
    for (let k = from; k < from + LONGEST_MAKER && scan.sentenceAt[k] === scan.sentenceAt[i]; k++) {
      const referent = atHead[k];
      if (referent) return referent.plural || referent.kind === 'document' ? null : referent;
      if (scan.classes[k] === 'verb' || scan.classes[k] === 'aux') return null;
    }
    return null;
  }
  return null;
}

/** Who makes a statement that the text does not tie to anybody: bodies sooner than persons. */
function chooseMaker(discourse: Discourse, phrase: Phrase): Referent | null {
  const release = normAt(discourse.scan, phrase.head) === RELEASE;
  return chooseReferent(discourse, phrase, ({ kind, plural, speaks, nouns }) => {
    if (plural) return 0;
    if (kind === 'person') return speaks || holdsJob(nouns) ? 1 : release ? 0 : PRIVATE_STATES;
    return kind === 'organization' ? BODY_STATES : 0;
  });
}

function holdsJob(nouns: ReadonlySet<string>): boolean {
  for (const noun of nouns) {
    const job = findSourceNoun(noun);
    if (job && isJob(job)) return true;
  }
  return false;
}
