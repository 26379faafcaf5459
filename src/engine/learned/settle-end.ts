import { isOfClass } from '../../lexicon/grammar';
import { readHead } from '../mentions/subject-phrase';
import { isFiniteAt } from '../reading/is-finite-at';
import { isQuoted } from '../reading/is-quoted';
import { normAt, type Scan } from '../reading/scan';
import type { Finding, TokenRange } from '../rules/finding';
import { holdsVerb } from '../rules/place-content';
import { opensWholeClause } from '../rules/read-fronted';

/**
 * A content that a tagger has ended within the clause that the rules have read to its end: before the verb of its subject ("two crews, both
 * of Sund, | were lost"), between a condition and what would follow from it ("if the pier falls, | the port will close"), or before what had come
 * about still earlier ("they threatened the crews, | who had called the police"). What a rumour is about has no adjuncts of the outlet's.
 */
export function settleEnd(
  scan: Scan,
  content: readonly TokenRange[],
  rule: Finding | null,
): readonly TokenRange[] {
  const last = content.at(-1);
  const ruled = rule?.content.find(
    ({ first, end }) => last && first <= last.first && end > last.end && last.end > first,
  );
  if (!last || !ruled || isQuoted(scan, last.end - 1)) return content;
  const next = scan.classes[last.end];
  const alone = ruled.first === last.first && !holdsVerb(scan, last) && holdsVerb(scan, ruled);
  const parted = normAt(scan, last.end) === ',' && isBackground(scan, last, ruled);
  const past =
    normAt(scan, last.end) === ',' &&
    scan.classes[last.end + 1] === 'rel' &&
    normAt(scan, last.end + 2) === HAD;
  const adjunct = rule?.rule === 'hearsay-phrase' && next === 'prep';
  const cut = next === 'aux' && scan.classes[last.end - 1] !== 'rel' && !isFiniteAt(scan, last.end - 1);
  const open = isOpen(scan, last) || trails(scan, last.end, ruled.end) || isTold(scan, rule, last, ruled);
  return alone || parted || past || adjunct || cut || open
    ? [...content.slice(0, -1), { first: last.first, end: ruled.end }]
    : content;
}

/** "[if the pier falls,] the port will close", "[although she was late,] the crews waited": before the comma stands no more than what leads to the clause behind it. */
function isBackground(scan: Scan, { first, end }: TokenRange, ruled: TokenRange): boolean {
  const word = normAt(scan, first);
  if (isOfClass('condition', word)) return true;
  return (
    ruled.first === first &&
    isOfClass('subordinating', word) &&
    opensWholeClause(scan, { first: end + 1, end: ruled.end })
  );
}

const HAD = 'had';

/** "According to the port, [the crew met a guard], a man who had a gun": a whole clause is the source's, up to where another one is joined to it. */
function isTold(scan: Scan, rule: Finding | null, { first, end }: TokenRange, ruled: TokenRange): boolean {
  const leads = rule?.rule === 'according-to' && (rule.cue[0]?.first ?? first) < first;
  if (!leads || ruled.first !== first || normAt(scan, end) !== ',') return false;
  const joined =
    isOfClass('coordinating', normAt(scan, end + 1)) || isOfClass('subordinating', normAt(scan, end + 1));
  return !joined && !opensWholeClause(scan, { first: end + 1, end: ruled.end });
}

/**
 * "the ward — which opened in May | — would shut", "the crew, who had left, | were safe": an insert behind the subject, and its verb behind
 * that; "he had left, | and that he was safe", "he was hurt, | and would not return": no verb of the outlet's.
 */
function isOpen(scan: Scan, { first, end }: TokenRange): boolean {
  const mark = normAt(scan, end);
  const next = scan.classes[end + 1] === 'adv' ? end + 2 : end + 1;
  if (mark === ',' && isOfClass('coordinating', normAt(scan, end + 1)))
    return scan.classes[end + 2] === 'that'
      ? scan.classes[end + 3] !== 'verb'
      : JOINED.has(normAt(scan, end + 2));
  if (mark === ')') return scan.norms.slice(first, end).includes('(');
  if (!isFiniteAt(scan, next)) return false;
  const subject = readHead(scan, first, end);
  const opening = normAt(scan, subject);
  return subject > first && scan.speechAt[end] === -1 && opening === mark && INSERTS.has(mark);
}

/**
 * "the pier would shut[, with] the loss of 40 jobs", "the crews wanted rice[, and beans]": what hangs on the clause before the
 * comma at `at`, up to `limit`.
 */
function trails(scan: Scan, at: number, limit: number): boolean {
  if (normAt(scan, at) !== ',' || scan.speechAt[at] !== -1) return false;
  const next = at + 1;
  const kind = scan.classes[next];
  // "it narrows the gap, as the town had hoped, according to the port": said by somebody else
  if (normAt(scan, limit + 1) === 'according') return false;
  if (isOfClass('trailing', normAt(scan, next)))
    return normAt(scan, next) !== 'even' || normAt(scan, next + 1) !== 'as';
  // "the debt would shrink, helped by new taxes", but "…, accompanied by his wife"
  const participle = normAt(scan, next).endsWith('ed') && !isOfClass('escorted', normAt(scan, next));
  if (participle && normAt(scan, next + 1) === 'by') return true;
  // "a pair of owls lives there, as well as two foxes"
  if (normAt(scan, next) === 'as' && normAt(scan, next + 1) === 'well') return true;
  const behind = scan.classes[next + 1];
  const joined = isOfClass('coordinating', normAt(scan, next));
  // "but with great care", "but not always"
  if (joined && normAt(scan, next) === 'but')
    return behind === 'prep' || behind === 'adv' || normAt(scan, next + 1) === 'not';
  // "its cost, [time, noise and dust]"
  const listed = kind === 'word' && isList(scan, next, limit);
  const phrase = kind === 'det' || kind === 'num' || listed || (joined && limit - next <= LONGEST_LAST);
  return phrase && next + 1 < limit && !holdsVerb(scan, { first: next, end: limit });
}

/** A comma and an "and" or "or" stand between the tokens. */
function isList(scan: Scan, first: number, end: number): boolean {
  const words = scan.norms.slice(first, end);
  return words.includes(',') && words.some((word) => isOfClass('coordinating', word) && word !== 'but');
}

/** Tokens: "and the last of a list" is no longer. */
const LONGEST_LAST = 10;

/** What a second verb goes on with behind "said he had". */
const JOINED: ReadonlySet<string> = new Set(['could', 'had', 'would']);

/** Marks around an insert. */
const INSERTS: ReadonlySet<string> = new Set([',', '-', '--', '–', '—']);
