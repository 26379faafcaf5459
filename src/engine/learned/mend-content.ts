import { findCueNoun } from '../../lexicon/cue-nouns';
import { isOfClass } from '../../lexicon/grammar';
import { findClauseSubject } from '../mentions/clause-subject';
import { readSubject } from '../mentions/subject-phrase';
import { trimMention } from '../mentions/trim-mention';
import type { WordClass } from '../reading/classify-words';
import { readNounPhrase } from '../reading/noun-phrase';
import { normAt, type Scan } from '../reading/scan';
import { skipDateline } from '../reading/skip-dateline';
import { overlaps, type TokenRange, trimMarks } from '../rules/finding';
import { isConnection } from '../rules/opens-sentence';
import { holdsVerb, leadsSentence, quotationsFollowing } from '../rules/place-content';
import { quotationResumed } from '../rules/quotation-resumed';
import { addAntecedent } from './add-antecedent';
import { addResumed } from './add-resumed';
import { closeQuotations } from './close-quotations';
import { cutAside } from './cut-aside';
import { cutInsert } from './cut-insert';
import { cutMade } from './cut-made';
import { cutMainClause } from './cut-main-clause';
import { cutNarration } from './cut-narration';
import { cutNext } from './cut-next';
import { cutOccasion } from './cut-occasion';
import { cutRelative } from './cut-relative';
import { cutSecondVerb } from './cut-second-verb';
import { cutTeller } from './cut-teller';
import { cutTitle } from './cut-title';
import { cutTurn } from './cut-turn';
import { dropAdjuncts } from './drop-adjuncts';
import { fillEnd } from './fill-end';
import { fillStart } from './fill-start';
import { widenHeardOf } from './widen-heard-of';

/** Where a statement's words stand. */
interface Placed {
  readonly rule: string;
  readonly source: TokenRange | null;
  readonly cue: readonly TokenRange[];
  readonly content: readonly TokenRange[];
  readonly addressee?: TokenRange | null;
}

/**
 * The content without a main clause that follows the clause of its cue, or asides on how it was said, and with the quotations that go
 * on behind cue and source.
 */
export function mendContent(scan: Scan, read: Placed): readonly TokenRange[] {
  const [cue] = read.cue;
  if (!cue) return read.content;
  const whole = fillEnd(scan, fillStart(scan, read.content, cue), cue);
  const plain = cutNext(scan, cutTitle(scan, whole, cue), cue);
  const own = cutTurn(scan, cutAside(scan, plain, cue), cue);
  const told = cutMade(scan, cutSecondVerb(scan, cutOccasion(scan, own, cue), cue, read.source), cue);
  const alone = cutNarration(scan, read.rule, cutTeller(scan, told, cue), cue);
  const content = cutDateline(scan, cutInsert(scan, cutRelative(scan, read.source, alone, cue), cue));
  const placed = { ...read, content: dropConnection(scan, dropAdjuncts(scan, read.source, content, cue)) };
  const clause = cutMainClause(scan, placed, cue);
  const mended =
    closeGap(scan, placed, cue) ??
    cutOwnVerb(scan, placed, cue) ??
    addSubject(scan, placed, cue) ??
    widenHeardOf(scan, placed.rule, placed.content, cue) ??
    addAntecedent(scan, placed.source, clause ?? placed.content, cue) ??
    clause ??
    addResumed(scan, placed.content, cue, behindAll(placed, cue)) ??
    addQuotations(scan, placed, cue);
  return closeQuotations(
    scan,
    mended.map((range) => dropEven(scan, cutBrackets(scan, range, cue))),
  );
}

/** "said [the pier was shut], even | though Veld denied it": the "even" belongs to the clause behind it. */
function dropEven(scan: Scan, { first, end }: TokenRange): TokenRange {
  const even = normAt(scan, end - 1) === 'even' && scan.speechAt[end - 1] === -1;
  return even && isOfClass('subordinating', normAt(scan, end))
    ? trimMarks(scan, { first, end: end - 1 })
    : { first, end };
}

/** "Some 300 people (nurses say [most are children]) live there", "The pier ([it is safe], Holt says) is shut": what is said within brackets stays there. */
function cutBrackets(scan: Scan, { first, end }: TokenRange, cue: TokenRange): TokenRange {
  const floor = scan.sentences[scan.sentenceAt[cue.first] ?? -1]?.first ?? cue.first;
  let open = cue.first - 1;
  while (open >= floor && normAt(scan, open) !== '(' && normAt(scan, open) !== ')') open--;
  if (open < floor || normAt(scan, open) === ')') return { first, end };
  if (first < open && end > open) return trimMarks(scan, { first: open + 1, end });
  for (let i = first; i > open && i < end; i++)
    if (normAt(scan, i) === ')') return trimMarks(scan, { first, end: i });
  return { first, end };
}

/** "[Even so], said Holt, [the port is shut]": the first piece links the sentence to the one before. */
function dropConnection(scan: Scan, content: readonly TokenRange[]): readonly TokenRange[] {
  const [opening, ...others] = content;
  return opening && others.length > 0 && isConnection(scan, opening) ? others : content;
}

/** "SUND, Norland — [The port is shut], police said.": the place of the report is none of what they said. */
function cutDateline(scan: Scan, content: readonly TokenRange[]): readonly TokenRange[] {
  const [opening, ...others] = content;
  const first = opening ? skipDateline(scan, opening.first) : 0;
  return opening && first > opening.first && first < opening.end
    ? [{ first, end: opening.end }, ...others]
    : content;
}

/** "[The key to the port], says Roth, [is its pier]", "[The pier is], according to Roth, [unsafe]": the clause on both sides of its cue. */
function closeGap(scan: Scan, { source, content }: Placed, cue: TokenRange): readonly TokenRange[] | null {
  const [only, ...others] = content;
  const sentence = scan.sentences[scan.sentenceAt[cue.first] ?? -1];
  if (!only || !sentence || others.length > 0) return null;
  if (only.first === cue.end) {
    const name = readNounPhrase(scan, cue.end, only.end);
    const verb = scan.classes[name + 1];
    const inverted = name > cue.end && normAt(scan, cue.first - 1) === ',' && normAt(scan, name) === ',';
    if (!inverted || (verb !== 'verb' && verb !== 'aux')) return null;
    const subject = readSubject(scan, sentence.first, cue.first - 1);
    if (subject !== cue.first - 1) return null;
    return [
      { first: sentence.first, end: subject },
      { first: name + 1, end: only.end },
    ];
  }
  const end = Math.max(cue.end, source?.end ?? 0);
  const behind = scan.classes[end + 1];
  // "[One of them], said Roth, [had his face covered]"
  const bare = !holdsVerb(scan, only) && (behind === 'aux' || behind === 'verb');
  const open = (bare || scan.classes[only.end - 1] === 'aux') && normAt(scan, only.end) === ',';
  if (!open || only.end > cue.first || normAt(scan, end) !== ',' || end + 1 >= sentence.end) return null;
  const rest = trimMarks(scan, { first: end + 1, end: sentence.end });
  return rest.end > rest.first ? [only, rest] : null;
}

/** What a clause may end with, right before the verb of which it is the subject. */
const ENDS_CLAUSE: ReadonlySet<WordClass> = new Set<WordClass>(['name', 'num', 'time', 'verb', 'word']);

/** "Rumours that [the pier was sold] have spread since May.": the second verb is that of the rumours. */
function cutOwnVerb(
  scan: Scan,
  { rule, source, content }: Placed,
  cue: TokenRange,
): readonly TokenRange[] | null {
  const [only, ...others] = content;
  const subject =
    rule === 'cue-noun' || (rule === 'hearsay-phrase' && findCueNoun(normAt(scan, cue.first)) !== null);
  const sentence = scan.sentences[scan.sentenceAt[cue.first] ?? -1];
  if (!subject || !sentence || !leadsSentence(scan, nounStart(scan, source, cue), sentence.first))
    return null;
  if (!only || others.length > 0 || only.first < cue.end) return null;
  const closes = only.end >= sentence.end - 1;
  let verb = -1;
  let own = -1;
  for (let i = only.first + 1; i < only.end; i++) {
    const kind = scan.classes[i];
    if (scan.speechAt[i] !== -1 || kind === 'conj' || kind === 'rel' || kind === 'that') break;
    if (kind !== 'aux' && kind !== 'verb') continue;
    const before = scan.classes[i - 1];
    const grouped = before === 'aux' || before === 'adv' || before === 'pron' || before === 'mark';
    if (kind === 'aux' && verb !== -1 && !grouped) return [{ first: only.first, end: i }];
    // "the crews had left the pier [sent] fares down"
    if (closes && verb !== -1 && before !== undefined && ENDS_CLAUSE.has(before)) own = i;
    verb = i;
  }
  return own === -1 ? null : [{ first: only.first, end: own }];
}

/** "[Roth's] claim", "[The persistent] claim": where the phrase begins whose noun is the cue. */
function nounStart(scan: Scan, source: TokenRange | null, cue: TokenRange): number {
  let start = Math.min(source?.first ?? cue.first, cue.first);
  while (start > 0 && (scan.classes[start - 1] === 'word' || scan.classes[start - 1] === 'det')) start--;
  return start;
}

/** "[Ines Roth, the harbour master], reportedly <left>", "[the pier], which <was said to> [be safe]": of whom it is said. */
function addSubject(scan: Scan, { rule, content }: Placed, cue: TokenRange): readonly TokenRange[] | null {
  const [first] = content;
  // "are feared [dead]"
  const predicate = isOfClass('resultative', normAt(scan, cue.end)) || normAt(scan, cue.end - 1) === 'to';
  const personal = rule === 'hearsay-adverb' || (rule === 'hearsay-phrase' && predicate);
  if (!personal || !first || first.first < cue.end) return null;
  const floor = scan.sentences[scan.sentenceAt[cue.first] ?? -1]?.first ?? cue.first;
  const subject = findClauseSubject(scan, cue.first, floor);
  if (!subject) return null;
  const range = trimMention(scan, subject.range);
  return [subject.relative ? withoutRelative(scan, range) : range, ...content];
}

function withoutRelative(scan: Scan, { first, end }: TokenRange): TokenRange {
  let last = end;
  while (
    last > first + 1 &&
    (scan.classes[last - 1] === 'rel' ||
      scan.classes[last - 1] === 'that' ||
      scan.classes[last - 1] === 'mark')
  )
    last--;
  return { first, end: last };
}

/** “We looked,” said Ines Roth, [“and found nothing.”] [“It is gone.”]; “We looked,” said Ines Roth, and [“it is gone.”] */
function addQuotations(scan: Scan, placed: Placed, cue: TokenRange): readonly TokenRange[] {
  const found = placed.content;
  // “It is old,” said Ines Roth, [and] “it will fall.”
  const content = found.filter(({ first, end }) => end > first + 1 || scan.classes[first] !== 'conj');
  const last = content.at(-1);
  const closing = last ? scan.quotations[scan.speechAt[last.end - 1] ?? -1] : undefined;
  if (
    !last ||
    !closing ||
    closing.end !== last.end ||
    last.end > cue.first ||
    cue.first - last.end > MOST_BETWEEN
  )
    return content;
  const sentence = scan.sentences[scan.sentenceAt[cue.first] ?? -1];
  const behind = behindAll(placed, cue);
  if (!sentence || behind > sentence.end) return content;
  const resumed = quotationResumed(scan, behind);
  const at = resumed ? Math.max(resumed.end, sentence.end) : sentence.end;
  const pieces = resumed ? [{ first: resumed.first, end: resumed.end }] : [];
  const more = [...pieces, ...quotationsFollowing(scan, at)].filter(
    (piece) => !content.some((known) => overlaps(known, piece)),
  );
  return more.length > 0 ? [...content, ...more] : content;
}

/** The token behind cue, source and addressee. */
function behindAll({ source, addressee }: Placed, cue: TokenRange): number {
  return Math.max(cue.end, source?.end ?? 0, addressee?.end ?? 0);
}

/** Between a quotation and its cue stand a comma and the source, of so many tokens at most. */
const MOST_BETWEEN = 30;
