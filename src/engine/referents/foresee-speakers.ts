import { findAnonymity } from '../../lexicon/anonymity';
import { isOfClass } from '../../lexicon/grammar';
import { normAt, type Scan } from '../reading/scan';
import type { Finding } from '../rules/finding';
import type { Discourse } from './discourse';
import { fitsNoun } from './fits-noun';
import { isKin, isPresented } from './is-presented';
import { knowPair } from './join-referents';
import { isJournalist, opensNext } from './opens-next';
import type { Phrase } from './read-phrases';
import type { Referent } from './referent';

/** A lead leaves a name for later within its first paragraphs: the title and so many blocks behind it; elsewhere it follows at once. */
const LEAD = 3;
/** The name follows within so many paragraphs. */
const FORESIGHT = 4;
/** So many content words in common make two statements one matter. */
const SAME_MATTER = 2;
const SAME_IN_TITLE = 1;
const SAME_IN_NEXT = 1;
/** Paragraphs: who is named so soon behind the title, and fits its noun, is whom it speaks of. */
const TITLE_REACH = 2;
/** Shorter words are mostly function words. */
const SHORTEST_CONTENT = 4;

/**
 * "An expert has warned …" in the lead, and soon after "…, said Mira Holt, a harbour expert": ties the description to the
 * first named speaker whom it fits. `speakers` are the persons whom statements come from, in order of the text.
 */
export function foreseeSpeakers(
  discourse: Discourse,
  described: readonly Referent[],
  speakers: readonly Referent[],
): void {
  for (const referent of described) {
    const first = referent.appearances[0]?.phrase;
    if (!first || !isOpen(discourse.scan, referent, first.sentence)) continue;
    const reach = first.block > LEAD ? 1 : FORESIGHT;
    const named = speakers.filter((speaker) => {
      const at = speaker.appearances.find(({ phrase }) => discourse.findingAt.has(phrase.head))?.phrase;
      const opening = speaker.appearances[0]?.phrase;
      return (
        at !== undefined &&
        opening !== undefined &&
        opening.head > first.head &&
        at.block - first.block <= reach &&
        (isPresented(discourse, referent, speaker) ||
          isTakenUp(discourse, referent, speaker, first.head, at.head) ||
          isSame(
            discourse,
            referent,
            speaker,
            first.head,
            at.head,
            sharedLeast(discourse.scan, first.block, at.block),
          ))
      );
    });
    const count = countOf(discourse.scan, referent);
    if (count === 1 && named[0]) referent.standsFor = named[0];
    else if (count === 2) {
      const [one, other] = named;
      referent.standsFor =
        one && other ? knowPair(discourse, one, other) : findPair(discourse, referent, first);
    }
  }
}

/** Introduced without a definite article, or as somebody's relative, and without a word that its name is withheld. */
function isOpen(scan: Scan, referent: Referent, sentence: number): boolean {
  const { kind, range, appearances, owner } = referent;
  const human = kind === 'someone' || kind === 'people' || (kind === 'outlet' && isJournalist(referent));
  if (!human || owner || appearances.length === 0) return false;
  if (isOfClass('known', normAt(scan, range.first)) && !isKinOf(scan, referent)) return false;
  const { first, end } = scan.sentences[sentence] ?? { first: 0, end: 0 };
  for (let i = first; i < end; i++) if (findAnonymity(scan.norms, i)) return false;
  return true;
}

/** "Two councillors have … ¶ Council leaders Ines Roth and Ben Holt called …": the two new ones who open the paragraph after a lead's. */
function findPair({ scan, byName }: Discourse, described: Referent, { block }: Phrase): Referent | null {
  if (block > LEAD) return null;
  for (const pair of byName.values()) {
    const [one, other] = pair.parts;
    const next = one?.appearances[0]?.phrase;
    if (!one || !other || next?.block !== block + 1 || next.role !== 'subject' || next.quoted) continue;
    if (pair.appearances[0]?.phrase.sentence !== next.sentence) continue;
    if (other.appearances[0]?.phrase.sentence !== next.sentence) continue;
    if (scan.tokens[next.range.first - 1]?.block === next.block) continue;
    const fits = [one, other].every((named) => named.nouns.size === 0 || fitsNoun(described, named));
    if (fits) return pair;
  }
  return null;
}

/** "[The father of] the sailor": a definite article that makes nobody known. */
function isKinOf(scan: Scan, referent: Referent): boolean {
  const head = referent.appearances[0]?.phrase.head ?? -1;
  return isKin(referent) && normAt(scan, head + 1) === 'of';
}

/** "a tram executive called it a joke. ¶ Ben Veld said the joke …": who opens the next paragraph, on the same matter. */
function isTakenUp(
  { scan, findingAt }: Discourse,
  described: Referent,
  named: Referent,
  here: number,
  there: number,
): boolean {
  if (described.plural || scan.article.blocks[scan.tokens[here]?.block ?? -1]?.kind === 'title') return false;
  if (described.gender && named.gender && described.gender !== named.gender) return false;
  if (!opensNext(scan, described, named) || scan.tokens[there]?.block !== named.appearances[0]?.phrase.block)
    return false;
  return sharedWords(scan, findingAt.get(here), findingAt.get(there)) >= SAME_IN_NEXT;
}

function countOf(scan: Scan, { plural, range }: Referent): number {
  if (!plural) return 1;
  return normAt(scan, range.first) === 'two' ? 2 : 0;
}

/** "…, says officer": a headline's few words are seldom those of the body, whose first speakers it mostly speaks of. */
function sharedLeast({ article }: Scan, here: number, there: number): number {
  if (article.blocks[here]?.kind !== 'title') return SAME_MATTER;
  return there - here <= TITLE_REACH ? 0 : SAME_IN_TITLE;
}

function isSame(
  discourse: Discourse,
  described: Referent,
  named: Referent,
  here: number,
  there: number,
  least: number,
): boolean {
  if (!fitsNoun(described, named) || speaksForOther(discourse.scan, described, named)) return false;
  for (const word of described.words) if (named.words.has(word) && !described.nouns.has(word)) return true;
  const { findingAt, scan } = discourse;
  return sharedWords(scan, findingAt.get(here), findingAt.get(there)) >= least;
}

/** "a Port Ministry spokesman" is none whom the text calls the mayor's spokesman. */
function speaksForOther(scan: Scan, { mention, range }: Referent, { words }: Referent): boolean {
  if (mention?.noun?.kind !== 'spokesperson') return false;
  let body = false;
  for (let i = range.first; i < range.end; i++) {
    if (scan.classes[i] !== 'name') continue;
    if (words.has(normAt(scan, i))) return false;
    body = true;
  }
  return body;
}

function sharedWords(scan: Scan, one: Finding | undefined, other: Finding | undefined): number {
  const words = contentWords(scan, one);
  let shared = 0;
  for (const word of contentWords(scan, other)) if (words.has(word)) shared++;
  return shared;
}

function contentWords(scan: Scan, finding: Finding | undefined): Set<string> {
  const words = new Set<string>();
  for (const { first, end } of finding?.content ?? [])
    for (let i = first; i < end; i++) {
      const word = normAt(scan, i);
      const kind = scan.classes[i];
      const full = kind === 'word' || kind === 'name' || kind === 'verb' || kind === 'gerund';
      if (full && word.length >= SHORTEST_CONTENT) words.add(word);
    }
  return words;
}
