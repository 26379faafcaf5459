import { languagesOf } from '../../lexicon/function-words';
import { APOSTROPHE, CAPITAL, kindAt, LETTER } from './characters';

/** Words below which the share of function words says little: the page's own word is taken. */
const SHORT_TEXT = 20;
/** Words read; the rest of a text is in the same language. */
const SAMPLE = 3000;
/** In news of any language listed at least a third of the words are its function words; in other text hardly any. */
const LEAST_SHARE = 0.15;
/** Code units below this are Latin letters. */
const LATIN = 0x250;
const LATIN_AGAIN = 0x1e00;
const LATIN_AGAIN_END = 0x1f00;
/** Part of the letters that may be of another script in a text that is written in Latin letters. */
const FOREIGN_LETTERS = 0.5;

const ENGLISH = 'en';
const UNKNOWN = 'und';

/** Whether the engine can read a text in this language: English of any country. */
export function isReadable(language: string): boolean {
  return language === ENGLISH || language.startsWith(`${ENGLISH}-`);
}

/**
 * The language of a text as a BCP 47 tag in lower case. `declared`, what the page says, decides between varieties ("en-gb") and
 * for short texts, but not against the words of the text; "und" where neither says. Counts function words, the most frequent
 * words of a language, as Ingle (1976) proposed.
 */
export function identifyLanguage(text: string, declared: string | null): string {
  const tag = declared === null || declared === '' ? null : declared.toLowerCase();
  const { words, foreign, counts } = count(text);
  if (foreign) return tag !== null && !isReadable(tag) ? tag : UNKNOWN;
  if (words < SHORT_TEXT) return tag ?? ENGLISH;
  const found = mostFrequent(counts, words);
  if (found === null) return tag !== null && !isReadable(tag) ? tag : UNKNOWN;
  return tag === found || tag?.startsWith(`${found}-`) ? tag : found;
}

interface Count {
  readonly words: number;
  /** Most letters are not Latin. */
  readonly foreign: boolean;
  /** Function words of each language. */
  readonly counts: ReadonlyMap<string, number>;
}

function count(text: string): Count {
  // by the list of a word's languages, of which there are few
  const said = new Map<readonly string[], number>();
  let words = 0;
  let letters = 0;
  let foreign = 0;
  let at = 0;
  while (at < text.length && words < SAMPLE) {
    const start = at;
    for (
      let kind = kindAt(text, at);
      kind === LETTER || kind === CAPITAL || (kind === APOSTROPHE && at > start && isApostrophe(text[at]));
      kind = kindAt(text, ++at)
    )
      if (!isLatin(text.charCodeAt(at))) foreign++;
    if (at === start) {
      at++;
      continue;
    }
    words++;
    letters += at - start;
    const languages = languagesOf(text.slice(start, at).toLowerCase());
    if (languages.length > 0) said.set(languages, (said.get(languages) ?? 0) + 1);
  }
  return { words, foreign: foreign > FOREIGN_LETTERS * letters, counts: countLanguages(said) };
}

function countLanguages(said: ReadonlyMap<readonly string[], number>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [languages, number] of said)
    for (const language of languages) counts.set(language, (counts.get(language) ?? 0) + number);
  return counts;
}

function isApostrophe(character: string | undefined): boolean {
  return character === "'" || character === '’';
}

function isLatin(unit: number): boolean {
  return unit < LATIN || unit === 0x2019 || (unit >= LATIN_AGAIN && unit < LATIN_AGAIN_END);
}

function mostFrequent(counts: ReadonlyMap<string, number>, words: number): string | null {
  let best: string | null = null;
  let most = LEAST_SHARE * words;
  for (const [language, number] of counts) {
    if (number < most || (number === most && language !== ENGLISH)) continue;
    best = language;
    most = number;
  }
  return best;
}
