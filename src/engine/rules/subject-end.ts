import { isOfClass } from '../../lexicon/grammar';
import { isSetting } from '../../lexicon/settings';
import { headOf, readNounPhrase } from '../reading/noun-phrase';
import { normAt, type Scan } from '../reading/scan';

/** Tokens: "in an interview with the Harbour Post" and what is no longer. */
const LONGEST_SETTING = 10;

/**
 * Where the subject ends before a verb at token `verb`, without what stands between the two: a time ("the mayor [on Friday]
 * said"), a setting ("the board [in a statement] said"), a stress ("Holt [herself] said"), an adverb ("police [at first] thought"). Looks back no further than `floor`.
 */
export function subjectEnd(scan: Scan, verb: number, floor: number): number {
  let end = verb;
  while (end - 1 > floor) {
    const next =
      beforeStress(scan, end) ??
      beforeAdverb(scan, end) ??
      beforeTime(scan, end, floor) ??
      beforeSetting(scan, end, floor);
    if (next === null || next <= floor || !isNominal(scan, next - 1)) return end;
    end = next;
  }
  return end;
}

function isNominal(scan: Scan, at: number): boolean {
  const kind = scan.classes[at];
  return kind === 'name' || kind === 'word' || kind === 'pron' || kind === 'time';
}

function beforeStress(scan: Scan, end: number): number | null {
  return isOfClass('stressing', normAt(scan, end - 1)) ? end - 1 : null;
}

/** "police [at first] thought", "the mayor [in turn] said" */
function beforeAdverb(scan: Scan, end: number): number | null {
  const lead = normAt(scan, end - 2);
  const adverb = lead === 'at' ? 'at-adverb' : lead === 'in' ? 'in-adverb' : null;
  return adverb !== null && isOfClass(adverb, normAt(scan, end - 1)) ? end - 2 : null;
}

function beforeTime(scan: Scan, end: number, floor: number): number | null {
  if (scan.classes[end - 1] !== 'time' && scan.classes[end - 2] !== 'time') return null;
  let i = end;
  let timed = false;
  while (i > floor) {
    const kind = scan.classes[i - 1];
    if (kind === 'time') timed = true;
    else if (kind !== 'num' && !(timed && isOfClass('leads-to-time', normAt(scan, i - 1)))) break;
    i--;
  }
  if (!timed) return null;
  return scan.classes[i - 1] === 'prep' && normAt(scan, i - 1) !== 'of' ? i - 1 : i;
}

/** "in [a] statement", "during [his] speech"; "in [the] statement" may be a part of the name. */
function beforeSetting(scan: Scan, end: number, floor: number): number | null {
  for (let i = end - 3; i > floor && i >= end - LONGEST_SETTING; i--) {
    if (scan.classes[i] === 'mark' || scan.classes[i] === 'verb' || scan.classes[i] === 'aux') return null;
    if (scan.classes[i] !== 'prep' || !isOfClass('holds-setting', normAt(scan, i))) continue;
    const own = isOfClass('one-of-many', normAt(scan, i + 1));
    if (own && readNounPhrase(scan, i + 1, end) === end && isSetting(normAt(scan, headOf(scan, i + 1, end))))
      return i;
  }
  return null;
}
