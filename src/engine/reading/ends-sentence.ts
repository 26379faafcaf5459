import { findAbbreviation } from '../../lexicon/abbreviations';
import { matchOutlet } from '../../lexicon/outlets';
import { findReportingVerb } from '../../lexicon/reporting-verbs';
import { followsClock, followsCue, isNameParticle, opensSentences } from '../../lexicon/sentence-words';
import type { Token } from './reading';

/** A stop, and what stands around it. */
export interface Stop {
  readonly tokens: readonly Token[];
  readonly text: string;
  /** First token of the sentence. */
  readonly first: number;
  /** The token with the stop. */
  readonly stop: number;
  /** The token behind it and behind the marks that close with it; in the same block. */
  readonly end: number;
  /** Closing quotation marks, by token. */
  readonly closing: ReadonlySet<number>;
}

/** Words of a clause that may stand behind a quotation as its cue: “Really?” [Dana Holt asked on Tuesday]. */
const LONGEST_CUE = 9;
/** Figures of the number of a list's item; longer ones are years, which may stand alone. */
const LIST_NUMBER_FIGURES = 2;
/** Words of a name before or behind its verb. */
const LONGEST_NAME = 5;

/** Whether the sentence ends at the stop. */
export function endsSentence(stop: Stop): boolean {
  const { tokens, end } = stop;
  const last = tokens[stop.stop];
  let next = end;
  while (isOpeningMark(tokens, next, stop) && next < end + 2) next++;
  const word = tokens[next];
  if (!last || !word) return true;
  const quoted = isQuoted(stop);
  if (word.kind === 'mark') return goesOnWith(word.norm, last.norm) === false;
  if (last.kind === 'word') return endsAtAbbreviation(stop, word, next > end);
  if (isListNumber(stop) || isOmission(stop) || isInName(stop)) return false;
  if (word.kind === 'word' && !word.capital && next === end && !beginsInside(stop, next)) return false;
  if (quoted && next === end && isCue(stop)) return false;
  if (last.norm === '…' && isLoose(stop)) return opensSentences(word.norm) || next > end;
  return true;
}

/** Between the stop and the end stands a closing quotation mark. */
function isQuoted({ stop, end, closing }: Stop): boolean {
  for (let at = stop + 1; at < end; at++) if (closing.has(at)) return true;
  return false;
}

function isOpeningMark(tokens: readonly Token[], at: number, stop: Stop): boolean {
  const token = tokens[at];
  if (token?.kind !== 'mark' || token.block !== tokens[stop.stop]?.block) return false;
  return token.norm === '"' || token.norm === "'" || token.norm === '(' || token.norm === '[';
}

/** Marks behind a stop with which the sentence goes on: “What?”, he said; Yahoo!'s; "what now? – is". */
function goesOnWith(mark: string, stop: string): boolean {
  if (mark === ',' || mark === ';' || mark === ':' || mark === '/' || mark === '%') return true;
  const dash = mark === '—' || mark === '–' || mark === '--' || mark === '-';
  return dash && stop !== '.';
}

/** "iPhone sales fell" and "de Blasio said" begin sentences although their first letter is small. */
function beginsInside({ tokens, text }: Stop, at: number): boolean {
  const word = tokens[at];
  if (!word) return false;
  if (isNameParticle(word.norm) && tokens[at + 1]?.capital) return true;
  const written = text.slice(word.span[0] + 1, word.span[1]);
  return written !== written.toLowerCase();
}

function endsAtAbbreviation({ tokens, text, stop }: Stop, word: Token, marked: boolean): boolean {
  const token = tokens[stop];
  if (!token) return true;
  const written = text.slice(token.span[0], token.span[1] - 1);
  const kind = findAbbreviation(written) ?? 'name';
  if (kind === 'title' || kind === 'inside' || kind === 'number') return false;
  if (word.kind === 'number') return false;
  if (!word.capital) return false;
  if (kind === 'end') return marked || !followsClock(word.norm);
  return opensSentences(word.norm);
}

/** "E! News", "Yahoo! Sports": an outlet whose name has the mark inside. */
function isInName({ tokens, text, stop }: Stop): boolean {
  const [before, mark, next, after] = [tokens[stop - 1], tokens[stop], tokens[stop + 1], tokens[stop + 2]];
  if (mark?.norm !== '!' || !before?.capital || !next?.capital) return false;
  const words = [before, mark, next, ...(after ? [after] : [])].map(({ span }) => text.slice(...span));
  return (matchOutlet(words, 0, true)?.end ?? 0) > 2;
}

/** "1. Wash your hands." is one sentence. */
function isListNumber({ tokens, first, stop }: Stop): boolean {
  const number = tokens[first];
  return (
    stop === first + 1 &&
    number?.kind === 'number' &&
    number.norm.length <= LIST_NUMBER_FIGURES &&
    tokens[stop]?.norm === '.'
  );
}

/** "the plan [...] Reyes made" */
function isOmission({ tokens, stop }: Stop): boolean {
  const before = tokens[stop - 1]?.norm;
  return tokens[stop]?.norm === '…' && (before === '[' || before === '(');
}

/** A blank on both sides: "the plan … Holt's plan" leaves words out; "I don't know… Maybe" breaks off. */
function isLoose({ tokens, stop }: Stop): boolean {
  const before = tokens[stop - 1];
  const token = tokens[stop];
  return before !== undefined && token !== undefined && token.span[0] > before.span[1];
}

/** A short clause behind a quotation that is its cue: “Really?” Holt asked. “No way!” said Holt (the verb has no capital anyway). */
function isCue({ tokens, stop, end }: Stop): boolean {
  const block = tokens[stop]?.block;
  if (tokens[stop]?.norm === '.') return false;
  let at = end;
  while (at < end + LONGEST_NAME && tokens[at]?.block === block && !isSaying(tokens[at])) at++;
  if (!isSaying(tokens[at]) || at === end) return false;
  for (let i = end; i < at; i++) if (!tokens[i]?.capital && i > end) return false;
  const behind = tokens[at + 1];
  if (behind?.kind === 'word' && opensSentences(behind.norm) && !followsCue(behind.norm)) return false;
  for (let i = at + 1; i <= end + LONGEST_CUE; i++) {
    const token = tokens[i];
    if (token?.block !== block) return true;
    if (token?.kind === 'mark') return token.norm === '.' || token.norm === ',' || token.norm === ':';
  }
  return false;
}

function isSaying(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || token.capital) return false;
  const verb = findReportingVerb(token.norm);
  if (!verb?.verb.frames.includes('q')) return false;
  return verb.forms.includes('past') || verb.forms.includes('third');
}
