import { isOfClass } from '../../lexicon/grammar';
import { isSetting } from '../../lexicon/settings';
import { findPronoun } from '../../lexicon/word-classes';
import { normAt, type Scan } from '../reading/scan';
import type { TokenRange } from '../rules/finding';
import type { Discourse } from './discourse';
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
    return findOnScene(discourse, phrase, content);
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

/** "[A driver] was loading a van. “It is over,” he said", "At the inn, [the landlord] shook his head. “It is over,” he said": whom the paragraph brings in. */
function findOnScene(discourse: Discourse, phrase: Phrase, content: TokenRange): Referent | null {
  const { scan, atHead } = discourse;
  const told = scan.sentences[(scan.sentenceAt[content.first] ?? 0) - 1];
  if (!told || told.block !== phrase.block || !opensBlock(scan, told.first, phrase.block)) return null;
  for (let i = told.first; i < told.end; i++) {
    if (scan.speechAt[i] !== -1) return null;
    const referent = atHead[i];
    const said = referent?.appearances[0]?.phrase;
    if (!referent || said?.head !== i || said.role !== 'subject') continue;
    const scene = scan.classes[told.first] === 'prep' && normAt(scan, said.range.first - 1) === ',';
    const fresh = scene || isOfClass('indefinite', normAt(scan, said.range.first));
    const nameless = referent.kind === 'someone' && !referent.plural && !referent.speaks;
    const alone = !holdsOther(scan, i + 1, told.end);
    const sure = scene || gestures(scan, said.range.end);
    if (!sure && isSpokenOf(discourse, phrase)) return null;
    return fresh && nameless && alone && !isSubjected(scan, referent, said, told.end) ? referent : null;
  }
  return null;
}

/** Somebody with a name has just spoken who may be meant, too: "Holt fled. ¶ A nurse held his arm. “They shot us,” [he] said". */
function isSpokenOf({ speaker }: Discourse, { pronoun }: Phrase): boolean {
  return speaker?.kind === 'person' && (!speaker.gender || speaker.gender === pronoun?.gender);
}

/** "laughed", "shook his head", "who is ill, shook his head" */
function gestures(scan: Scan, end: number): boolean {
  let verb = end;
  if (normAt(scan, verb) === ',' && scan.classes[verb + 1] === 'rel')
    for (verb += 2; scan.classes[verb] !== 'mark' && verb < scan.classes.length; ) verb++;
  while (scan.classes[verb] === 'adv' || normAt(scan, verb) === ',') verb++;
  return (
    isOfClass('answers-with-particle', normAt(scan, verb)) || isOfClass('possessor', normAt(scan, verb + 1))
  );
}

/** "A friend had told [him]", "An officer knocked at [his] door": somebody else is there; but "He shook his head", "A sailor, who says he is ill, left". */
function holdsOther(scan: Scan, first: number, end: number): boolean {
  for (let i = first; i < end; i++) {
    if (scan.classes[i] === 'rel' && normAt(scan, i - 1) === ',')
      while (i + 1 < end && normAt(scan, i + 1) !== ',') i++;
    const pronoun = findPronoun(normAt(scan, i));
    if (pronoun?.person !== 3 || !pronoun.gender || pronoun.gender === 'n') continue;
    if (pronoun.kind !== 'possessive' || scan.classes[i - 1] === 'prep') return true;
  }
  return false;
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
