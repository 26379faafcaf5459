import { findSourceNoun } from '../../lexicon/source-nouns';
import { findPronoun } from '../../lexicon/word-classes';
import { findMainSubject } from '../mentions/main-subject';
import type { People } from '../names/collect-people';
import { isFiniteAt } from '../reading/is-finite-at';
import type { BlockTokens } from '../reading/list-blocks';
import { headOf } from '../reading/noun-phrase';
import { normAt, type Scan } from '../reading/scan';
import type { Beside } from './attribute-beside';
import type { TokenRange } from './finding';
import { readWording } from './read-wording';

/** "Here is Holt’s statement in full:", "Holt was blunt:", "She has this to say:": who speaks behind the colon that ends the paragraph; `null` where none does. */
export function readColonLead(scan: Scan, people: People, { end }: BlockTokens): Beside | null {
  const colon = end - 1;
  if (normAt(scan, colon) !== ':') return null;
  const { first } = scan.sentences[scan.sentenceAt[colon] ?? -1] ?? { first: colon };
  return (
    readWording(scan, first, colon) ??
    readFrom(scan, people, first, colon) ??
    readSubject(scan, people, first, colon)
  );
}

/** "More from [Mira Holt], the mayor:" */
function readFrom(scan: Scan, people: People, first: number, end: number): Beside | null {
  for (let at = first; at < end; at++) {
    const person = normAt(scan, at) === 'from' ? people.at(at + 1) : null;
    let name = at + 1;
    while (person && people.at(name) === person) name++;
    if (name > at + 1 && scan.classes[name] !== 'poss')
      return { source: { first: at + 1, end: name }, cue: { first: at, end: at + 1 } };
  }
  return null;
}

/** The subject of the sentence, where it is somebody or some body. */
function readSubject(scan: Scan, people: People, first: number, end: number): Beside | null {
  const subject = findMainSubject(scan, end, first);
  if (!subject || !speaks(scan, people, subject)) return null;
  let verb = subject.end;
  // "Holt, the mayor, was blunt:"
  while (verb < end && !isFiniteAt(scan, verb)) verb++;
  return verb < end ? { source: subject, cue: { first: verb, end: verb + 1 } } : null;
}

function speaks(scan: Scan, people: People, { first, end }: TokenRange): boolean {
  const pronoun = end === first + 1 ? findPronoun(normAt(scan, first)) : null;
  if (pronoun) return pronoun.person === 3 && pronoun.number === 's' && pronoun.gender !== 'n';
  const head = headOf(scan, first, end);
  if (people.at(end - 1) ?? people.at(head)) return true;
  const kind = findSourceNoun(normAt(scan, head))?.kind;
  return kind !== undefined && kind !== 'document' && kind !== 'statement' && kind !== 'medium';
}
