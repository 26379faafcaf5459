import wordsText from './outlet-words.txt?raw';
import { readTable } from './read';

/** What a word says about the name it stands in; explained at the head of `outlet-words.txt`. */
type Role = 'ending' | 'last' | 'weak' | 'led' | 'first' | 'leader' | 'none' | 'phrase' | 'short';

const roles: ReadonlyMap<string, readonly string[]> = new Map(
  readTable(wordsText).map(([word = '', cell = '']) => [word, cell.split(' ')]),
);

function hasRole(word: string, role: Role): boolean {
  return roles.get(word)?.includes(role) ?? false;
}

/** Whether the words stand for a medium that has no name: "state television". */
export function isMediumPhrase(words: string): boolean {
  return hasRole(words, 'phrase');
}

const phrases: ReadonlySet<string> = new Set(
  [...roles].filter(([, kinds]) => kinds.includes('phrase')).map(([words]) => words.toLowerCase()),
);

/** The same for words without their capitals: "state tv". */
export function isMediumInNorms(norms: string): boolean {
  return phrases.has(norms);
}

/** Whether a name of several words that ends in this one may be an outlet's, which is then called by it alone: "the Post". */
export function isOutletWord(word: string): boolean {
  return hasRole(word, 'last') || isWeakOutletWord(word);
}

/** Whether the word ends an outlet's name only where the words around say so as well: "the Harbour Star". */
export function isWeakOutletWord(word: string): boolean {
  return (hasRole(word, 'weak') || hasRole(word, 'led')) && !hasRole(word, 'last');
}

/** Whether the word alone stands for an outlet behind "the": "told the Post". */
export function isShortName(word: string): boolean {
  return hasRole(word, 'short');
}

/** Letters: what stands before the ending is no shorter: "Sundnews", not "enews". */
const SHORTEST_STEM = 3;

/** Whether a name in one word has an ending that media have: "Sundreporters", "Sundtoday.com". */
export function endsLikeOutlet(name: string): boolean {
  const lower = name.toLowerCase();
  for (let at = SHORTEST_STEM; at < lower.length; at++) if (hasRole(lower.slice(at), 'ending')) return true;
  return false;
}

/** Whether words in lower case end an outlet's name: "Sund magazine", "Sund news agency". */
export function endsOutletName(words: string): boolean {
  return hasRole(words, 'last') && !isCapital(words);
}

/** Call signs of American stations: WXYZ-TV, KABC-FM. */
const CALL_SIGN = /^[KW][A-Z]{2,3}-(?:TV|FM|AM|DT)$/;

/** Whether the words (texts of tokens, maybe with "the" before them) are the name of a medium, known or not: "the Harbour Gazette". */
export function looksLikeOutlet(words: readonly string[]): boolean {
  const article = words[0] === 'the' || words[0] === 'The';
  const name = article ? words.slice(1) : words;
  // "[NCS] Radio Sund"
  const first = name.length > 2 && hasRole(name[1] ?? '', 'first') ? name[1] : name[0];
  // "Times-[Sentinel]"
  const last = name.at(-1)?.split('-').at(-1);
  if (first === undefined || last === undefined) return false;
  if (name.length === 1) return CALL_SIGN.test(first);
  if (hasRole(name.join(' '), 'phrase')) return true;
  if (!isCapital(first) || hasRole(name.slice(-2).join(' '), 'none')) return false;
  if (hasRole(last, 'last') || (name.length > 2 && hasRole(name.slice(-2).join(' '), 'last'))) return true;
  const isLed = hasRole(first, 'leader');
  if ((hasRole(last, 'weak') && (article || isLed)) || (hasRole(last, 'led') && isLed)) return true;
  return hasRole(first, 'first') && (isCapital(last) || isFigure(last));
}

function isCapital(word: string): boolean {
  const letter = word[0] ?? '';
  return letter !== letter.toLowerCase();
}

function isFigure(word: string): boolean {
  const unit = word.charCodeAt(0);
  return unit >= 0x30 && unit <= 0x39;
}
