import { findCueNoun } from '../../lexicon/cue-nouns';
import { isOfClass } from '../../lexicon/grammar';
import { isMediumPhrase } from '../../lexicon/outlet-words';
import { findSourceNoun } from '../../lexicon/source-nouns';
import { isSomebody } from '../names/is-somebody';
import { looksPast } from '../reading/looks-past';
import { outletEnd } from '../reading/match-outlet';
import { headOf } from '../reading/noun-phrase';
import { normAt, type Scan, wordsOf } from '../reading/scan';
import { skipDateline } from '../reading/skip-dateline';
import type { TokenRange } from '../rules/finding';
import { interviewedBehind } from '../rules/interviewed-behind';

/** Without a dateline, and without the adverbs, times and connectives at its edges: "[Roth] later", "what [researchers]", "interviews with [sailors]". The same range where none stand there. */
export function trimMention(scan: Scan, range: TokenRange): TokenRange {
  let { first, end } = { first: range.first, end: endOfOwner(scan, range) };
  // "SUND, [Norland] - The port said"
  const dateline = skipDateline(scan, scan.sentences[scan.sentenceAt[first] ?? -1]?.first ?? first);
  first = Math.max(
    behindTime(scan, range),
    behindAs(scan, range),
    first < dateline && dateline < end ? dateline : first,
  );
  if (opensWithParticiple(scan, first)) first = behindInsert(scan, first, end);
  while (first < end - 1 && leads(scan, first)) first++;
  first = interviewedBehind(scan, first, end);
  while (end > first + 1 && trails(scan, end - 1)) end--;
  end = outletEndIn(scan, first, beforeWriter(scan, first, end));
  // "[state] television": the first word of a medium's name looks like a verb
  if (first > 0 && isMediumPhrase(wordsOf(scan, first - 1, end)) && sameSentence(scan, first)) first--;
  return first === range.first && end === range.end ? range : { first, end };
}

/** "[The union]'s latest (claim)", "[Ines Roth] issues stark (warning)": where the words for the one who makes what the noun behind them says end. */
function endOfOwner(scan: Scan, { first, end }: TokenRange): number {
  const carries = findCueNoun(normAt(scan, end)) !== null && isDescribing(scan, end - 1);
  if (!carries || findSourceNoun(normAt(scan, end - 1))) return end;
  for (let i = end - 2; i > first; i--) {
    if (scan.classes[i] === 'poss') return i;
    if (isOfClass('issuing', normAt(scan, i))) return i;
    if (!isDescribing(scan, i)) return end;
  }
  return end;
}

/** "[a farmer] I met": without the clause that tells how the writer came to know them; but with a name: "the man I met, Omar Roth". */
function beforeWriter(scan: Scan, first: number, end: number): number {
  let at = end;
  for (let i = end - 1; i > first && scan.classes[i] !== 'mark'; i--) if (isWriter(scan, i)) at = i;
  return at;
}

/** Right behind a noun, where a clause begins that tells of it: not "you and I". */
function isWriter(scan: Scan, at: number): boolean {
  const word = normAt(scan, at);
  return (word === 'i' || word === 'we') && scan.classes[at] === 'pron' && scan.classes[at - 1] === 'word';
}

function isDescribing(scan: Scan, at: number): boolean {
  return scan.classes[at] === 'word' || scan.classes[at] === 'gerund';
}

/** "USA [Today]", "Radio Sund [Tonight]": a time that is part of an outlet's name. */
function outletEndIn(scan: Scan, first: number, end: number): number {
  if (scan.classes[end] !== 'time' || !scan.tokens[end]?.capital) return end;
  for (let at = first; at < end; at++) {
    const named = outletEnd(scan, at, scan.sentences[scan.sentenceAt[at] ?? -1]?.end ?? end);
    if (named > end) return named;
  }
  return end;
}

function sameSentence(scan: Scan, at: number): boolean {
  return scan.sentenceAt[at - 1] === scan.sentenceAt[at];
}

/** "[Giving] evidence, his wife": a word in -ing opens the sentence, and no name follows it. */
function opensWithParticiple(scan: Scan, at: number): boolean {
  const opens = scan.sentences[scan.sentenceAt[at] ?? -1]?.first === at;
  const next = scan.classes[at + 1];
  return opens && normAt(scan, at).endsWith('ing') && (next === 'det' || next === 'word' || next === 'prep');
}

/** "Giving evidence, [his wife, Ines Roth,] said": the main clause begins behind the first comma, unless who speaks stands before it. */
function behindInsert(scan: Scan, first: number, end: number): number {
  for (let i = first + 1; i + 1 < end; i++) {
    if (normAt(scan, i) !== ',') continue;
    const kind = scan.classes[i + 1];
    const noun = findSourceNoun(normAt(scan, i - 1))?.kind;
    const speaks = noun !== undefined && noun !== 'document' && noun !== 'statement';
    return !speaks && (kind === 'det' || kind === 'name' || kind === 'word') ? i + 1 : first;
  }
  return first;
}

/** "(rose 17) per cent on Wednesday after [the port]": what stands before is a measure and a time of another clause. */
function behindTime(scan: Scan, { first, end }: TokenRange): number {
  for (let i = first + 2; i + 1 < end; i++) {
    if (!isOfClass('opens-clause-of-time', normAt(scan, i)) || scan.classes[i - 1] !== 'time') continue;
    const head = headOf(scan, first, i);
    const speaker = head !== -1 && (scan.classes[head] === 'name' || findSourceNoun(normAt(scan, head)));
    return speaker ? first : i + 1;
  }
  return first;
}

/** In a headline, "Town in fear after shooting as [police] say": another clause begins there; but "Man working as [nurse] says". */
function behindAs(scan: Scan, { first, end }: TokenRange): number {
  if (scan.article.blocks[scan.tokens[first]?.block ?? -1]?.kind !== 'title') return first;
  for (let i = end - 2; i > first; i--) {
    if (normAt(scan, i) !== 'as') continue;
    // "Actor who starred as Batman says", "Holt's pick as mayor says"
    const inner = opensInner(scan, first, i);
    const noun = findSourceNoun(normAt(scan, headOf(scan, i + 1, end)));
    const doing = scan.classes[i - 1] === 'verb' || scan.classes[i - 1] === 'gerund';
    const job = normAt(scan, i - 1) === 'such' || (doing && isSomebody(normAt(scan, i - 2)));
    const others = noun !== null || (scan.classes[i + 1] === 'name' && !doing);
    return !inner && !job && others && noun?.kind !== 'document' ? i + 1 : first;
  }
  return first;
}

/** "Actor [who] …", "Holt[’s] pick", "[His] record" */
function opensInner(scan: Scan, first: number, end: number): boolean {
  for (let i = first; i < end; i++)
    if (scan.classes[i] === 'rel' || scan.classes[i] === 'poss' || isOfClass('possessor', normAt(scan, i)))
      return true;
  return false;
}

function leads(scan: Scan, at: number): boolean {
  const kind = scan.classes[at];
  const next = scan.classes[at + 1];
  const noun = next === 'word' || next === 'name' || next === 'det' || next === 'pron' || next === 'num';
  return noun && (kind === 'adv' || kind === 'conj' || kind === 'that' || normAt(scan, at) === 'what');
}

/** A time behind a name or noun says when it was said; one behind a preposition belongs to the noun before. */
function trails(scan: Scan, at: number): boolean {
  const before = scan.classes[at - 1];
  const kind = scan.classes[at];
  // "[those surveyed]"
  if (isOfClass('asked', normAt(scan, at)) && normAt(scan, at - 1) === 'those') return false;
  if (isUnknownVerb(scan, at)) return true;
  if (kind === 'adv' || kind === 'conj' || (kind === 'mark' && normAt(scan, at) === ',')) return true;
  const timed = kind === 'time' || (isOfClass('leads-to-time', normAt(scan, at)) && kind !== 'det');
  return (
    timed &&
    (before === 'name' || before === 'word' || before === 'pron' || before === 'time') &&
    !isNamed(scan, at)
  );
}

/** "[Another] brandished a spade … and said": a word in -ed right behind one that needs no noun. */
function isUnknownVerb(scan: Scan, at: number): boolean {
  return (
    looksPast(scan, at) &&
    isOfClass('stands-alone', normAt(scan, at - 1)) &&
    scan.sentences[scan.sentenceAt[at] ?? -1]?.first === at - 1
  );
}

function isNamed(scan: Scan, at: number): boolean {
  return scan.tokens[at]?.capital === true && scan.classes[at] !== 'time';
}
