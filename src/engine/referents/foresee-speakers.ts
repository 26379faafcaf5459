import { findAnonymity } from '../../lexicon/anonymity';
import { isAlsoCalled } from '../../lexicon/broader-nouns';
import { isOfClass } from '../../lexicon/grammar';
import { normAt, type Scan } from '../reading/scan';
import type { Finding } from '../rules/finding';
import type { Discourse } from './discourse';
import { knowPair } from './join-referents';
import type { Referent } from './referent';

/** A lead leaves a name for later within its first paragraphs: the title and so many blocks behind it; elsewhere it follows at once. */
const LEAD = 3;
/** The name follows within so many paragraphs. */
const FORESIGHT = 4;
/** So many content words in common make two statements one matter. */
const SAME_MATTER = 2;
const SAME_IN_TITLE = 1;
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
        (isPresented(discourse.scan, referent, speaker) ||
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
    else if (count === 2 && named[0] && named[1])
      referent.standsFor = knowPair(discourse, named[0], named[1]);
  }
}

/** Introduced without a definite article, and without a word that its name is withheld. */
function isOpen(scan: Scan, { kind, range, appearances, owner }: Referent, sentence: number): boolean {
  if ((kind !== 'someone' && kind !== 'people') || owner || appearances.length === 0) return false;
  if (isOfClass('known', normAt(scan, range.first))) return false;
  const { first, end } = scan.sentences[sentence] ?? { first: 0, end: 0 };
  for (let i = first; i < end; i++) if (findAnonymity(scan.norms, i)) return false;
  return true;
}

function countOf(scan: Scan, { plural, range }: Referent): number {
  if (!plural) return 1;
  return normAt(scan, range.first) === 'two' ? 2 : 0;
}

/** Blocks: the title and the first paragraph. */
const OPENING = 1;
/** Paragraphs: the name follows at once. */
const AT_ONCE = 2;

/** "A mother has called the pool a trap. ¶ Ines Roth, 34, said …": the lead's somebody is whoever comes next with an age. */
function isPresented(scan: Scan, described: Referent, named: Referent): boolean {
  const lead = described.appearances[0]?.phrase;
  const next = named.appearances[0]?.phrase;
  if (!lead || !next || described.plural || !isOfClass('indefinite', normAt(scan, described.range.first)))
    return false;
  if (lead.block > OPENING || next.block - lead.block > AT_ONCE) return false;
  if (described.gender && named.gender && described.gender !== named.gender) return false;
  const { end } = next.range;
  return (normAt(scan, end) === ',' || normAt(scan, end) === '(') && isAge(scan, end + 1);
}

/** Years: who makes statements is no younger and no older. */
const YOUNGEST = 5;
const OLDEST = 110;

function isAge(scan: Scan, at: number): boolean {
  const years = Number(normAt(scan, at));
  return (
    scan.classes[at] === 'num' && years >= YOUNGEST && years <= OLDEST && scan.classes[at + 1] === 'mark'
  );
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
  let noun = false;
  for (const own of described.nouns)
    for (const other of named.nouns) if (own === other || isAlsoCalled(other, own)) noun = true;
  if (!noun && !isOfForce(described, named)) return false;
  for (const word of described.words) if (named.words.has(word) && !described.nouns.has(word)) return true;
  const { findingAt, scan } = discourse;
  return sharedWords(scan, findingAt.get(here), findingAt.get(there)) >= least;
}

/** The noun for whoever serves in a force. */
const OFFICER = 'officer';

/** "…, says officer": of the police chief, too. */
function isOfForce({ nouns }: Referent, { words }: Referent): boolean {
  return nouns.has(OFFICER) && [...words].some((word) => isOfClass('force', word));
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
