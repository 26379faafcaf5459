import { isOfClass } from '../../lexicon/grammar';
import { findPronoun } from '../../lexicon/word-classes';
import type { People, Person } from '../names/collect-people';
import { holdsClause } from '../reading/holds-clause';
import { type BlockTokens, listBlocks } from '../reading/list-blocks';
import { normAt, type Scan, wordsOf } from '../reading/scan';
import { holdsOther } from './attribute-block';
import type { VerbCue } from './find-verb-cues';
import { type Finding, type TokenRange, trimMarks } from './finding';
import { laidOut } from './laid-out';

/** A speaker's label has no more tokens than this: "REP. HOLT (N-SUND):". */
const LONGEST_LABEL = 8;

/** One label may be anything ("UPDATE:"); from so many on an article is a transcript. */
const LEAST_LABELS = 2;

/** A paragraph that a label opens, and what is said in it. */
interface Turn extends TokenRange {
  /** Index into the blocks that have words. */
  readonly index: number;
  readonly label: TokenRange;
  readonly mark: number;
  readonly content: TokenRange;
  /** Who is named where the label is no more than a name: "Holt: …". */
  readonly person: Person | null;
  /** The words of the label, by which a speaker is known again. */
  readonly name: string;
}

/** An answer of an interview goes on over so many more paragraphs at most. */
const LONGEST_ANSWER = 4;

/** Findings of transcripts: "HOLT: …", "Q: … A: …", and of interviews in which names open the answers, "Holt: …". */
export function attributeTurns(scan: Scan, people: People, cues: readonly (readonly VerbCue[])[]): Finding[] {
  const blocks = listBlocks(scan.sentences);
  const turns = blocks.flatMap((block, index) => readTurn(scan, people, block, index));
  const named = turns.filter(({ person }) => person !== null);
  const others = turns.filter(({ person }) => person === null);
  const told = new Set([
    ...(others.length >= LEAST_LABELS ? others : []),
    ...(converses(scan, named) ? named : []),
  ]);
  const telling = new Set(turns.flatMap(({ name, end }) => (normAt(scan, end - 1) === '?' ? [] : [name])));
  for (const turn of told) if (!telling.has(turn.name) || isQuestion(scan, turn)) told.delete(turn);
  return turns.flatMap((turn, i) => {
    if (!told.has(turn) || isNobodys(scan, people, turn)) return [];
    const { label: source, mark, content } = turn;
    const finding = laidOut(scan, 'transcript', { source, cue: { first: mark, end: mark + 1 }, content });
    const next = turns[i + 1];
    const rest = next ? readRest(scan, blocks.slice(turn.index + 1, next.index), !told.has(next)) : [];
    const own = rest.every((block) => isOwn(scan, people, block, turn, cues));
    const more = own ? rest : [];
    return [finding, ...more.map((block) => goesOn(scan, finding, block))];
  });
}

/** The further paragraphs of an answer, of all up to the next turn; `asked`: that one is a question. */
function readRest(scan: Scan, rest: readonly BlockTokens[], asked: boolean): readonly BlockTokens[] {
  const question = normAt(scan, (rest.at(-1)?.end ?? 0) - 1) === '?';
  const answer = !asked && question ? rest.slice(0, -1) : rest;
  const plain = answer.every((block) => isPlain(scan, block));
  return (asked || question) && plain && answer.length <= LONGEST_ANSWER ? answer : [];
}

/** A paragraph of sentences, and no stage direction: "(Laughs)". */
function isPlain(scan: Scan, { first, end }: BlockTokens): boolean {
  const opens = normAt(scan, first);
  const closes = normAt(scan, end - 1);
  return opens !== '(' && opens !== '[' && scan.classes[end - 1] === 'mark' && closes !== ':';
}

/** Nobody else says something there, but in what "I" tell of, and whoever answers is not spoken of by his name. */
function isOwn(
  scan: Scan,
  people: People,
  block: BlockTokens,
  { person }: Turn,
  cues: readonly (readonly VerbCue[])[],
): boolean {
  if (holdsSelf(scan, block)) return true;
  if (holdsOther(scan, block, cues)) return false;
  for (let i = block.first; i < block.end; i++) if (person && people.at(i) === person) return false;
  return true;
}

function goesOn(scan: Scan, continues: Finding, block: BlockTokens): Finding {
  return {
    ...continues,
    rule: 'block-quotation',
    sentence: scan.sentenceAt[block.first] ?? 0,
    source: null,
    cue: [],
    content: [trimMarks(scan, block)],
    continues,
  };
}

function readTurn(scan: Scan, people: People, { block, first, end }: BlockTokens, index: number): Turn[] {
  if (scan.article.blocks[block]?.kind === 'title') return [];
  const mark = isDotted(scan, first) ? first : findColon(scan, first, end);
  const label = { first, end: Math.max(mark, first + 1) };
  const content = trimMarks(scan, { first: mark + 1, end });
  if (mark === -1 || content.first >= content.end) return [];
  const name = wordsOf(scan, label.first, label.end);
  const person = people.at(label.end - 1);
  // "Rovers: Visit the United on Friday.": nobody who is named in full
  const whole =
    person !== null &&
    person.words.length > 1 &&
    scan.classes.slice(first, label.end).every((kind) => kind === 'name');
  const inCapitals = name === name.toUpperCase() && name !== name.toLowerCase();
  if (!inCapitals && !whole) return [];
  return [{ index, first, end, label, mark, content, person: inCapitals ? null : person, name }];
}

/** "Q. Is it safe?", "A. It is." */
function isDotted(scan: Scan, at: number): boolean {
  const norm = normAt(scan, at);
  const letter = norm.slice(0, -1);
  return norm.endsWith('.') && (isOfClass('question-label', letter) || isOfClass('answer-label', letter));
}

/** "A. It is." below the question of a reader, where nobody is named who might answer. */
function isNobodys(scan: Scan, people: People, { first }: Turn): boolean {
  if (!isOfClass('answer-label', normAt(scan, first).replace('.', ''))) return false;
  for (let i = 0; i < first; i++) if (people.at(i)) return false;
  return true;
}

/** -1 where no label ends in one. */
function findColon(scan: Scan, first: number, end: number): number {
  const limit = Math.min(end - 1, first + LONGEST_LABEL);
  for (let at = first + 1; at <= limit; at++) if (normAt(scan, at) === ':') return at;
  return -1;
}

/**
 * Names that open paragraphs are those of speakers where something is told, and one comes again, answers a question or speaks of himself; else they
 * may head a list.
 */
function converses(scan: Scan, named: readonly Turn[]): boolean {
  const again = new Set(named.map(({ person }) => person)).size < named.length;
  return (
    named.length >= LEAST_LABELS &&
    named.some(({ content }) => holdsClause(scan, content)) &&
    (again || named.some((turn) => normAt(scan, turn.first - 1) === '?' || tellsOfSelf(scan, turn)))
  );
}

/** "I", "our" in whole sentences, the first of which is one: "A nurse of 31. We miss her." tells of her. */
function tellsOfSelf(scan: Scan, { content, end }: Turn): boolean {
  const opening = scan.sentences[scan.sentenceAt[content.first] ?? -1]?.end ?? end;
  const told = holdsClause(scan, { first: content.first, end: Math.min(opening, content.end) });
  return told && scan.classes[end - 1] === 'mark' && holdsSelf(scan, content);
}

/** "I", "our", and not in words that somebody quotes. */
function holdsSelf(scan: Scan, { first, end }: TokenRange): boolean {
  for (let i = first; i < end; i++)
    if (scan.speechAt[i] === -1 && findPronoun(normAt(scan, i))?.person === 1) return true;
  return false;
}

/** "Q: Is it safe?"; as little as whoever does nothing but ask, the outlet or an interviewer, it tells. */
function isQuestion(scan: Scan, { first }: Turn): boolean {
  return isOfClass('question-label', normAt(scan, first).replace('.', ''));
}
