import { isOfClass } from '../../lexicon/grammar';
import { findSourceNoun } from '../../lexicon/source-nouns';
import { findTitle } from '../../lexicon/titles';
import { normAt, type Scan } from '../reading/scan';
import { areApart, isOrigin } from './are-apart';
import type { Discourse } from './discourse';
import { type Entry, isTitle } from './find-entry';
import { countShared } from './find-matter';
import { fitsNoun } from './fits-noun';
import type { Phrase } from './read-phrases';
import type { Referent } from './referent';

/** So many words of content in common make two statements one matter. */
const SAME_MATTER = 2;
const SAME_IN_TITLE = 1;
/** Paragraphs: who is named so soon behind the title, and fits its noun, is whom it speaks of. */
const TITLE_REACH = 2;

/** Tokens: what somebody is ends so near behind the name: "Ines Roth, the harbour agency spokeswoman". */
const APPOSED = 6;
/** Paragraphs: whoever speaks for "the agency" so near behind speaks for the same one. */
const VOICE_REACH = 2;

/** Whether what the text calls the named one, and what both say, makes one person of them. */
export function isSameSpeaker(
  discourse: Discourse,
  described: Referent,
  named: Referent,
  first: Phrase,
  { speaks }: Entry,
): boolean {
  const { scan } = discourse;
  if (!fitsNoun(described, named)) return false;
  if (isVoiceOf(scan, described, named) && speaks.block - first.block <= VOICE_REACH) return true;
  if (speaksForOther(scan, described, named)) return false;
  if (countDescribing(scan, described, named) > 0) return true;
  return countShared(discourse, first.head, named) >= sharedLeast(scan, first.block, speaks.block);
}

/** "…, says officer": a headline's few words are seldom those of the body, whose first speakers it mostly speaks of. */
function sharedLeast(scan: Scan, here: number, there: number): number {
  if (!isTitle(scan, here)) return SAME_MATTER;
  return there - here <= TITLE_REACH ? 0 : SAME_IN_TITLE;
}

/**
 * Words that describe both: "a [harbour] official", "[harbour] master Ines Roth". From where, or of what force, tells nothing of
 * two who are called differently.
 */
export function countDescribing(scan: Scan, described: Referent, named: Referent): number {
  const alike = [...described.nouns].some((noun) => named.nouns.has(noun));
  let count = 0;
  for (const word of describing(scan, described))
    if (named.words.has(word) && !named.person?.words.includes(word) && (alike || !isOfMany(word))) count++;
  return count;
}

/** The words that a description has beside its noun. */
export function describing(scan: Scan, { range, nouns }: Referent): Set<string> {
  const words = new Set<string>();
  for (let i = range.first; i < range.end; i++) {
    const word = normAt(scan, i);
    const describes = scan.classes[i] === 'word' || scan.classes[i] === 'name';
    if (describes && !nouns.has(findSourceNoun(word)?.singular ?? word)) words.add(word);
  }
  return words;
}

function isOfMany(word: string): boolean {
  return isOrigin(word) || isOfClass('force', word);
}

/** "a spokesman for Sund Port … said Ines Roth, [the agency spokeswoman]": of the body just spoken of. */
function isVoiceOf(scan: Scan, { mention, plural }: Referent, named: Referent): boolean {
  if (mention?.noun?.kind !== 'spokesperson' || plural) return false;
  const phrase = named.appearances[0]?.phrase;
  if (!phrase) return false;
  const limit = scan.sentences[phrase.sentence]?.end ?? 0;
  for (let i = phrase.range.end; i < limit && i < phrase.range.end + APPOSED; i++) {
    if (findSourceNoun(normAt(scan, i))?.kind !== 'spokesperson') continue;
    let first = i;
    while (scan.classes[first - 1] === 'word') first--;
    return isOfClass('known', normAt(scan, first - 1)) && scan.classes[i + 1] === 'mark';
  }
  return false;
}

/** "a Port Ministry spokesman", "an army spokesman" is none whom the text calls the mayor's or the rebels' spokesman. */
export function speaksForOther(scan: Scan, described: Referent, named: Referent): boolean {
  if (described.mention?.noun?.kind !== 'spokesperson') return false;
  const own = describing(scan, described);
  if ([...own].some((word) => named.words.has(word))) return false;
  for (let i = described.range.first; i < described.range.end; i++)
    if (scan.classes[i] === 'name') return true;
  return own.size > 0 && isSetApart(described, named);
}

/** "[opposition] senator Ines Roth": a word beside the name that the description has not. */
export function isSetApart({ nouns, words }: Referent, { person, words: others }: Referent): boolean {
  for (const word of others) {
    const own = person?.words.includes(word) || words.has(word) || nouns.has(word);
    if (!own && findTitle(word.replace('.', '')) === null) return true;
  }
  return false;
}

/** "an Iranian official" is no US minister. */
export function isFromElsewhere(scan: Scan, described: Referent, { words }: Referent): boolean {
  return areApart(describing(scan, described), words);
}
