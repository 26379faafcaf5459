import { isOfClass } from '../../lexicon/grammar';
import { readNounPhrase } from '../reading/noun-phrase';
import { normAt, type Scan } from '../reading/scan';
import { describesPerson } from './describes-person';

/** Whether the subject of a clause, with an insert behind it, may begin at token `first`: what stands before is a clause or opens one. */
export function opensSubject(scan: Scan, first: number): boolean {
  const at = first - 1;
  const kind = scan.classes[at];
  if (kind === 'prep' && opensTime(scan, first)) return true;
  // "[as] scientists, in a paper published in May, said"
  const inside = at > 0 && scan.sentenceAt[at - 1] === scan.sentenceAt[at];
  if (inside && isOfClass('accompanying', normAt(scan, at))) return true;
  // "the pier is “[a ruin]”, the mayor, Ines Roth, told"
  if (kind === 'mark' && scan.fragmentAt[at] === 1 && scan.classes[at - 1] === 'aux') return false;
  // "a letter in [which] Ines Roth, a clerk, said", "prices are not [high], Ines Roth, a clerk, said"
  if (kind === 'rel') return scan.classes[at - 1] === 'prep' || normAt(scan, at) === 'where';
  if (kind === 'adv') return scan.classes[at - 1] !== 'aux';
  return kind === 'mark' || kind === 'conj' || kind === 'time' || kind === 'that';
}

/** "The crews left after [Ines Roth, a clerk,] said", but "after [Easter], the mayor, Ines Roth, said" */
function opensTime(scan: Scan, first: number): boolean {
  if (!isOfClass('opens-clause-of-time', normAt(scan, first - 1))) return false;
  const limit = scan.sentences[scan.sentenceAt[first] ?? -1]?.end ?? first;
  const named = scan.classes[first] === 'name' && scan.classes[first + 1] === 'name';
  return named && describesPerson(scan, readNounPhrase(scan, first, limit), limit);
}
