import { isOfClass } from '../../lexicon/grammar';
import { isSetting } from '../../lexicon/settings';
import { normAt, type Scan } from '../reading/scan';
import type { TokenRange } from '../rules/finding';
import type { Discourse } from './discourse';
import { findNewcomer } from './find-newcomer';
import type { Phrase } from './read-phrases';
import type { Referent } from './referent';

/** Sentences: a paragraph that only brings somebody in has no more. */
const MOST_SENTENCES = 2;

/**
 * "Ben Holt, 44, agreed. ¶ “It is over,” he said", "In his letter, Holt thanked them. ¶ “It is over,” he wrote": whom the
 * paragraph before brings in to speak, where the words open this one. `null` where it tells what happened to somebody.
 */
export function findBroughtIn(discourse: Discourse, phrase: Phrase, content: TokenRange): Referent | null {
  const { scan, atHead } = discourse;
  if (!opensBlock(scan, Math.min(content.first, phrase.range.first), phrase.block))
    return spared(scan, findNewcomer(discourse, phrase, content));
  const sentences = sentencesOf(scan, phrase);
  const opening = sentences[0];
  if (opening === undefined || sentences.length > MOST_SENTENCES) return null;
  const { first, end } = scan.sentences[opening] ?? { first: 0, end: 0 };
  if (discourse.speaker && speaksIn(discourse, discourse.speaker, phrase.block - 1))
    return freshIn(discourse.speaker, phrase.block - 1);
  const writes = sentences.length === 1 && opensWithSetting(scan, first);
  for (let i = first; i < end; i++) {
    const described = atHead[i];
    const said = described?.appearances.find(({ phrase: { head } }) => head === i)?.phrase;
    if (!described || said?.role !== 'subject') continue;
    const referent = namedIn(discourse, said) ?? described;
    if (referent.plural || (referent.kind !== 'person' && referent.kind !== 'someone')) return null;
    if (writes) return referent;
    const fresh = referent.appearances[0]?.phrase === said || normAt(scan, said.range.end) === ',';
    return said.opens && !said.pronoun && fresh && !isSubjected(scan, referent, said, end) ? referent : null;
  }
  return null;
}

/** "Chief executive of the port [Ben Holt]": who is named in the words of the description. */
function namedIn({ people, atHead }: Discourse, { range, whole }: Phrase): Referent | null {
  for (let i = range.end; i < whole.end; i++) if (people.at(i) && atHead[i]?.person) return atHead[i] ?? null;
  return null;
}

function speaksIn({ findingAt }: Discourse, { appearances }: Referent, block: number): boolean {
  return appearances.findLast(({ phrase: { head } }) => findingAt.has(head))?.phrase.block === block;
}

/** Whoever speaks in the paragraph for the first time. */
function freshIn(speaker: Referent, block: number): Referent | null {
  return speaker.person && speaker.appearances[0]?.phrase.block === block ? speaker : null;
}

/** Nothing but marks stands before the token in its paragraph. */
function opensBlock({ tokens, classes }: Scan, at: number, block: number): boolean {
  for (let i = at - 1; tokens[i]?.block === block; i--) if (classes[i] !== 'mark') return false;
  return true;
}

/** The sentences of the paragraph before; none where it quotes somebody. */
function sentencesOf(scan: Scan, { sentence, block }: Phrase): number[] {
  let at = sentence;
  while ((scan.sentences[at]?.block ?? -1) >= block) at--;
  const found: number[] = [];
  for (; scan.sentences[at]?.block === block - 1 && found.length <= MOST_SENTENCES; at--) {
    const { first, end } = scan.sentences[at] ?? { first: 0, end: 0 };
    for (let i = first; i < end; i++) if (scan.speechAt[i] !== -1) return [];
    found.unshift(at);
  }
  return found;
}

/** Tokens: "In his resignation [letter], Holt". */
const SETTING_REACH = 5;

function opensWithSetting(scan: Scan, first: number): boolean {
  if (normAt(scan, first) !== 'in' || scan.classes[first + 1] !== 'det') return false;
  for (let i = first + 2; i < first + SETTING_REACH && normAt(scan, i) !== ','; i++)
    if (isSetting(normAt(scan, i)) && normAt(scan, i + 1) === ',') return true;
  return false;
}

/** The newcomer, unless something befalls him. */
function spared(scan: Scan, newcomer: Referent | null): Referent | null {
  const said = newcomer?.appearances[0]?.phrase;
  const end = scan.sentences[said?.sentence ?? -1]?.end ?? 0;
  return newcomer && said && !isSubjected(scan, newcomer, said, end) ? newcomer : null;
}

/** "was arrested", "died", "a rival": nobody whom the text is about to quote. */
function isSubjected(scan: Scan, { nouns }: Referent, { range }: Phrase, end: number): boolean {
  for (const noun of nouns) if (isOfClass('subjected', noun)) return true;
  for (let i = range.end; i < end; i++) {
    if (isOfClass('perishing', normAt(scan, i))) return true;
    if (!isOfClass('be', normAt(scan, i))) continue;
    let verb = i + 1;
    while (scan.classes[verb] === 'adv' || isOfClass('be', normAt(scan, verb))) verb++;
    return scan.classes[verb] === 'verb';
  }
  return false;
}
