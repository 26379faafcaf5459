import { isOfClass } from '../../lexicon/grammar';
import { isThatSubject } from '../reading/is-that-subject';
import { normAt, type Scan } from '../reading/scan';
import { type TokenRange, trimMarks } from '../rules/finding';
import { tellsOfNoun } from '../rules/skip-adjuncts';

/** The content of an attribution as that of a statement: nothing beyond the cue's sentence but quotations, and without what leads to it. */
export function asStatement(
  scan: Scan,
  content: readonly TokenRange[],
  cue: TokenRange | null,
): readonly TokenRange[] {
  const said = content.filter(({ first }) => (cue && first < cue.end) || !isConditional(scan, first));
  if (!cue) return said;
  // "ROTH: The pier is shut. It will stay so.": behind a label all is said
  return trimContent(scan, scan.classes[cue.first] === 'mark' ? said : keepToSentence(scan, said, cue), cue);
}

/** "told CNN on condition that [he not be named]": on what terms something was said, or when. */
function isConditional(scan: Scan, first: number): boolean {
  return [first, first - 1, first - 2].some((at) => tellsOfNoun(scan, at));
}

/** What is not quoted goes no further than the sentence of its cue; a quotation may run on. */
function keepToSentence(scan: Scan, content: readonly TokenRange[], cue: TokenRange): readonly TokenRange[] {
  const sentence = scan.sentenceAt[cue.first];
  const leaves = (i: number): boolean => scan.sentenceAt[i] !== sentence && scan.speechAt[i] === -1;
  const kept = content.map((range) => {
    let { first, end } = range;
    while (first < end && leaves(first)) first++;
    while (end > first && leaves(end - 1)) end--;
    return { first, end };
  });
  const left = kept.filter(({ first, end }) => end > first);
  return left.length > 0 ? left : content;
}

/** A statement is what is asserted, without the word that leads to it: said that [the pier was gone]. Marks at its ends go too. */
function trimContent(scan: Scan, content: readonly TokenRange[], cue: TokenRange): TokenRange[] {
  const trimmed = content.map((range) => {
    const whole = trimMarks(scan, range);
    const { first, end } = { ...whole, first: skipLink(scan, whole) };
    const next = scan.classes[first + 1];
    // "said that was enough": here "that" is what was enough; "[That match] is almost won, according to the poll"
    const points =
      first < cue.first &&
      scan.tokens[first]?.capital === true &&
      (next === 'word' || next === 'time' || next === 'mark');
    const leads = scan.classes[first] === 'that' && next !== 'verb' && !isThatSubject(scan, first) && !points;
    return { first: leads && first + 1 < end ? first + 1 : first, end };
  });
  const left = trimmed.filter(({ first, end }) => end > first);
  return left.length > 0 ? left : [...content];
}

/** "According to Holt, [however,] the pier was gone", "noted [the fact that] the pier was gone": links the clause to what stands before. */
function skipLink(scan: Scan, { first, end }: TokenRange): number {
  const linked = isOfClass('parenthetic', normAt(scan, first)) && normAt(scan, first + 1) === ',';
  const behind = linked
    ? first + 2
    : normAt(scan, first + 1) === 'fact' && normAt(scan, first + 2) === 'that'
      ? first + 3
      : first;
  return behind < end ? behind : first;
}
