import { isBodyWord, kindsOfBody } from '../../lexicon/body-kinds';
import { isOfNameClass } from '../../lexicon/names';
import { isKnownOrganization } from '../../lexicon/organizations';
import { isPlace } from '../../lexicon/places';
import type { Organization } from './collect-organizations';

/** The article's bodies by the forms of their names. */
export interface Bodies {
  /** Notes a name (words for comparison, text as printed) and nouns that the body goes by. */
  add(words: readonly string[], text: string, nouns: readonly string[]): void;
  /** Notes an acronym that the article puts behind the full name. */
  addAcronym(words: readonly string[], acronym: string): void;
  /** To be called once all names are in: a short form joins the fullest name that begins or ends with it. */
  settle(acronymsOf: (words: readonly string[]) => readonly string[]): void;
  find(words: readonly string[]): Organization | null;
  /** By an acronym in letters ("sha") and as printed ("S.H.A."). */
  findAcronym(letters: string, printed: string): Organization | null;
  /** By the first words of its name. */
  findShort(words: readonly string[]): Organization | null;
  /** By the last words of its name. */
  findTail(words: readonly string[]): Organization | null;
}

interface Body extends Organization {
  readonly words: readonly string[];
  readonly text: string;
  name: string;
  readonly nouns: Set<string>;
  acronym: string | null;
}

/** A name of more words than this is read by its first ones. */
const MOST_WORDS = 12;

/** An empty register of bodies. */
export function createBodies(): Bodies {
  const byName = new Map<string, Body>();
  const byAcronym = new Map<string, Body>();
  /** `null` where several bodies begin or end so. */
  const byStart = new Map<string, Body | null>();
  const byEnd = new Map<string, Body | null>();
  const merged = new Map<string, Body>();
  const keyOf = (words: readonly string[]) => words.slice(0, MOST_WORDS).join(' ');
  return {
    add(words, text, nouns) {
      const key = keyOf(words);
      const known = byName.get(key);
      if (!known)
        byName.set(key, {
          words: words.slice(0, MOST_WORDS),
          text,
          name: text,
          key,
          nouns: new Set(nouns),
          acronym: null,
        });
      else for (const noun of nouns) known.nouns.add(noun);
    },
    addAcronym(words, acronym) {
      const body = byName.get(keyOf(words));
      if (!body) return;
      byAcronym.set(lettersOf(acronym), body);
    },
    settle(acronymsOf) {
      const fullest = [...byName.values()].sort((a, b) => b.words.length - a.words.length);
      for (const body of fullest) {
        const longer = byStart.get(body.key) ?? (body.words.length > 1 ? byEnd.get(body.key) : undefined);
        if (longer) {
          merged.set(body.key, longer);
          for (const noun of body.nouns) longer.nouns.add(noun);
          continue;
        }
        for (let n = 1; n < body.words.length; n++) {
          if (isShortForm(body, n)) enter(byStart, keyOf(body.words.slice(0, n)), body);
          enter(byEnd, keyOf(body.words.slice(n)), body);
        }
        for (const acronym of acronymsOf(body.words))
          if (!byAcronym.has(acronym)) byAcronym.set(acronym, body);
      }
    },
    find(words) {
      const key = keyOf(words);
      return merged.get(key) ?? byName.get(key) ?? null;
    },
    findAcronym(letters, printed) {
      const spelled = byAcronym.get(lettersOf(letters));
      const body = spelled && (merged.get(spelled.key) ?? spelled);
      if (!body) return null;
      if (!body.acronym) name(body, printed);
      return body;
    },
    findShort(words) {
      return byStart.get(keyOf(words)) ?? null;
    },
    findTail(words) {
      return byEnd.get(keyOf(words)) ?? null;
    },
  };
}

function enter(index: Map<string, Body | null>, key: string, body: Body): void {
  const known = index.get(key);
  index.set(key, known === undefined || known === body ? body : null);
}

/**
 * Whether the first `n` words may stand for the whole: "Sund" for the Sund Union, "Dockers Guild" for the Dockers Guild of Sund;
 * but the Labour Youth Network is not Labour, nor Sund Mobile Games Sund.
 */
function isShortForm({ words, nouns }: Body, n: number): boolean {
  const next = words[n] ?? '';
  if (next === '&') return true;
  // "Open Cove UK"
  if (n > 1 && n + 1 === words.length && isPlace(next)) return true;
  if (isOfNameClass('small', next)) return n > 1 || isBodyWord(words[0] ?? '');
  const trade = kindsOfBody(words.at(-1) ?? '')[0];
  if (trade ? isOfNameClass('firm', trade) : nouns.has('company') || nouns.has('firm')) return true;
  return isBodyWord(next) && (n + 1 === words.length || !isKnownOrganization(words.slice(0, n).join(' ')));
}

function lettersOf(acronym: string): string {
  return acronym.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
}

/** The acronym, with the name that shows it. */
function name(body: Body, acronym: string): void {
  body.acronym = acronym;
  if (!body.text.includes(acronym)) body.name = `${body.text} (${acronym})`;
}
