import { findAccording } from '../../lexicon/according';
import { isOfClass } from '../../lexicon/grammar';
import { findReportingVerb } from '../../lexicon/reporting-verbs';
import { findPronoun } from '../../lexicon/word-classes';
import { readClauseStart } from '../mentions/main-subject';
import type { People } from '../names/collect-people';
import type { BlockTokens } from '../reading/list-blocks';
import { readNounPhrase } from '../reading/noun-phrase';
import { normAt, type Scan } from '../reading/scan';
import type { Beside } from './attribute-beside';
import type { TokenRange } from './finding';
import { isWording, isWriting, readWordingAt, WORDS } from './read-wording';

/**
 * Who is said to have spoken the quotation above: "So says Holt.", "Those were the words of Holt.", "That’s Holt’s view."; `null` where nobody is. While
 * somebody is `quoted` already, "That’s what Holt says" tells of one more who says it.
 */
export function readCloser(
  scan: Scan,
  people: People,
  { sentences }: BlockTokens,
  quoted: boolean,
): Beside | null {
  const [sentence] = sentences;
  if (!sentence) return null;
  const { first, end } = sentence;
  if (scan.speechAt[first] !== -1) return null;
  return (
    readInverted(scan, first, end) ??
    readPointing(scan, people, first, end, quoted) ??
    readLeaving(scan, first, end) ??
    readSpeaker(scan, first, end)
  );
}

/** "So says [Holt], the mayor.", "Thus [Holt]" */
function readInverted(scan: Scan, first: number, limit: number): Beside | null {
  if (normAt(scan, first) !== 'so' && normAt(scan, first) !== 'thus') return null;
  const verb = findReportingVerb(normAt(scan, first + 1))?.verb;
  if (verb?.kind !== 'speech') return null;
  const source = phraseAt(scan, first + 2, limit);
  return source && { source, cue: { first: first + 1, end: first + 2 } };
}

/** "That was the verdict of [Holt]", "Those are [Holt]’s words", "This is what [Holt] told us", "That’s according to [Holt]" */
function readPointing(
  scan: Scan,
  people: People,
  first: number,
  limit: number,
  quoted: boolean,
): Beside | null {
  const opens = normAt(scan, first) === 'the' || isDemonstrative(scan, first);
  // “…” The story belongs to Holt.
  const named = opens && (quoted ? normAt(scan, first + 1) === WORDS : isWording(normAt(scan, first + 1)));
  const words = named ? first + 1 : first;
  const points = named || isDemonstrative(scan, first);
  if (!points) return null;
  let be = words + 1;
  while (be < limit && scan.classes[be] === 'adv') be++;
  // "That[, at least,] is"
  if (normAt(scan, be) === ',') {
    const behind = scan.norms.indexOf(',', be + 1);
    be = behind === -1 || behind > be + LONGEST_ASIDE ? be : behind + 1;
  }
  if (named && normAt(scan, be).startsWith(BELONG)) {
    const owner = phraseAt(scan, be + 2, limit);
    return owner && { source: owner, cue: { first: words, end: words + 1 } };
  }
  if (!isOfClass('be', normAt(scan, be)) && scan.classes[be] !== 'poss') return null;
  const at = be + 1;
  const according = findAccording(scan.norms, at);
  if (according) {
    const source = phraseAt(scan, at + according.length, limit);
    return source && closes(scan, source.end, limit)
      ? { source, cue: { first: at, end: at + according.length } }
      : null;
  }
  if (named && normAt(scan, at) === 'those') {
    const source = phraseAt(scan, at + 2, limit);
    return source && { source, cue: { first: words, end: words + 1 } };
  }
  if (named) return readOwner(scan, people, at, limit);
  return readView(scan, at, limit) ?? (quoted ? null : readTold(scan, at, limit));
}

/** Behind "that is": "the words of [Holt].", "[Holt]’s view, too."; but "Holt’s third speech", "Holt’s idea of a joke" */
function readView(scan: Scan, at: number, limit: number): Beside | null {
  const view = readWordingAt(scan, at, limit);
  if (!view || isWriting(normAt(scan, view.cue.first))) return null;
  return closes(scan, Math.max(view.source.end, view.cue.end), limit) ? view : null;
}

/** The sentence ends there, or an insert begins. */
function closes(scan: Scan, at: number, limit: number): boolean {
  return at >= limit - 1 || normAt(scan, at) === ',';
}

/** "The words are [Mira Holt]’s" */
function readOwner(scan: Scan, people: People, at: number, limit: number): Beside | null {
  const end = readNounPhrase(scan, at, limit);
  const last = scan.classes[end - 1] === 'poss' ? end - 1 : end;
  const whole = people.at(at) !== null && people.at(last - 1) === people.at(at);
  return whole && closes(scan, end, limit)
    ? { source: { first: at, end: last }, cue: { first: at - 1, end: at } }
    : null;
}

/** Tokens of "at least". */
const LONGEST_ASIDE = 5;

const BELONG = 'belong';

/** "what [Holt] told us", "how [Holt] describes it" */
function readTold(scan: Scan, at: number, limit: number): Beside | null {
  if (normAt(scan, at) !== 'what' && normAt(scan, at) !== 'how') return null;
  const source = readClauseStart(scan, at + 1, limit);
  if (!source) return null;
  let verb = source.end;
  while (verb < limit && scan.classes[verb] !== 'verb') verb++;
  if (!findReportingVerb(normAt(scan, verb))) return null;
  const end = readNounPhrase(scan, verb + 1, limit);
  return closes(scan, end, limit) || scan.classes[end] === 'time' || scan.classes[end] === 'prep'
    ? { source, cue: { first: verb, end: verb + 1 } }
    : null;
}

/** "With these words [Holt] left the room." */
function readLeaving(scan: Scan, first: number, limit: number): Beside | null {
  if (normAt(scan, first) !== 'with' || !isDemonstrative(scan, first + 1)) return null;
  if (normAt(scan, first + 2) !== WORDS) return null;
  const at = normAt(scan, first + 3) === ',' ? first + 4 : first + 3;
  const source = phraseAt(scan, at, limit);
  return source && { source, cue: { first: first + 2, end: first + 3 } };
}

function isDemonstrative(scan: Scan, at: number): boolean {
  return findPronoun(normAt(scan, at))?.kind === 'demonstrative';
}

/** "The speaker: [Mira Holt]", "The speaker was [Mira Holt]" */
function readSpeaker(scan: Scan, first: number, limit: number): Beside | null {
  if (normAt(scan, first) !== 'the' || normAt(scan, first + 1) !== SPEAKER) return null;
  const mark = normAt(scan, first + 2);
  if (mark !== ':' && !isOfClass('be', mark)) return null;
  const source = phraseAt(scan, first + 3, limit);
  return source && { source, cue: { first: first + 1, end: first + 2 } };
}

const SPEAKER = 'speaker';

function phraseAt(scan: Scan, at: number, limit: number): TokenRange | null {
  const end = readNounPhrase(scan, at, limit);
  return end > at ? { first: at, end } : null;
}
