import { isOfClass } from '../../lexicon/grammar';
import { normAt, type Scan } from '../reading/scan';

/**
 * The end (exclusive) of what stands before token `at` without the adverbs, auxiliaries, times and "all" or "both" that may
 * part a subject from its verb: "The executives [last week all reportedly] said". Looks back no further than `floor`.
 */
export function skipBack(scan: Scan, at: number, floor: number): number {
  let end = at;
  while (end > floor) {
    const next = skipOne(scan, end, floor);
    if (next === end) break;
    end = next;
  }
  return end;
}

function skipOne(scan: Scan, end: number, floor: number): number {
  const kind = scan.classes[end - 1];
  const word = normAt(scan, end - 1);
  if (scan.speechAt[end - 1] !== -1) return end;
  if (kind === 'adv' || kind === 'aux' || isOfClass('negation', word) || isOfClass('be', word)) {
    // "Holt's" is no "Holt is" before a participle that we would have to know
    return kind === 'poss' ? end : end - 1;
  }
  if (kind === 'time') return isNameOfTime(scan, end - 1) ? end : skipTimeBack(scan, end, floor);
  const before = scan.classes[end - 2];
  if (normAt(scan, end - 2) === 'in' && isOfClass('in-adverb', word) && end - 2 > floor) return end - 2;
  // "have long warned"
  if ((kind === 'word' || kind === 'verb') && before === 'aux') return end - 1;
  // "the sailors themselves"
  if (word.endsWith('selves') || word === 'himself' || word === 'herself' || word === 'itself')
    return end - 1;
  const floats =
    isOfClass('stands-alone', word) && (before === 'name' || before === 'word' || before === 'pron');
  return floats && kind === 'det' && end - 1 > floor ? end - 1 : end;
}

/** "on Sunday", "last week", "back in May", "Oct. 11": where the time begins; `end` where it is all there is. */
function skipTimeBack(scan: Scan, end: number, floor: number): number {
  let at = end - 1;
  while (at > floor) {
    const kind = scan.classes[at - 1];
    const leads = isOfClass('leads-to-time', normAt(scan, at - 1)) && kind !== 'name';
    if (kind === 'time' || leads || (kind === 'num' && scan.classes[at] === 'time')) at--;
    else if (kind === 'prep' && isOfClass('linking', normAt(scan, at - 1))) {
      at--;
      break;
    } else break;
  }
  return at > floor ? at : end;
}

/** "but Early says": written like a name, and no day or month. */
export function isNameOfTime(scan: Scan, at: number): boolean {
  const opens = scan.sentences[scan.sentenceAt[at] ?? -1]?.first === at;
  return !opens && scan.tokens[at]?.capital === true && isOfClass('leads-to-time', normAt(scan, at));
}
