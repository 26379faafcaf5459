import ordinaryText from './outlet-ordinary-names.txt?raw';
import text from './outlets.txt?raw';
import { readTable, readWords } from './read';
import { splitName } from './split-name';

export type OutletKind =
  | 'agency'
  | 'broadcaster'
  | 'fact-checker'
  | 'journal'
  | 'magazine'
  | 'newspaper'
  | 'programme'
  | 'radio'
  | 'website';

/** A news medium or agency. */
export interface Outlet {
  readonly name: string;
  readonly kind: OutletKind;
  /** ISO 3166, two letters. */
  readonly country: string;
  readonly domains: readonly string[];
  /** Other names that articles use for it: "NYT". */
  readonly aliases: readonly string[];
}

interface Spelling {
  readonly text: string;
  readonly outlet: Outlet;
  readonly ordinary: boolean;
  /** The text as the tokeniser cuts it; made when first asked for, most never are. */
  words: readonly string[] | null;
}

const ordinaryNames = readWords(ordinaryText);
const byName = new Map<string, Outlet>();
const byDomain = new Map<string, Outlet>();
/** By the first word, or the first two where that is an article; longest first. */
const byBeginning = new Map<string, Spelling[]>();
/** Filled when first asked for: a name that is not as the list writes it is rare. */
const byLowerName = new Map<string, Outlet>();

const listOf = (cell: string) => (cell === '' || cell === '-' ? [] : cell.split(', '));

let kind = '';
let country = '';
for (const [name = '', ownKind, ownCountry, domains = '', aliases = ''] of readTable(text)) {
  // without them, as the list is shipped, a row has those of the row before
  if (ownKind) kind = ownKind;
  if (ownCountry) country = ownCountry;
  const outlet: Outlet = {
    name,
    kind: kind as OutletKind,
    country,
    domains: listOf(domains),
    aliases: listOf(aliases),
  };
  for (const domain of outlet.domains) byDomain.set(domain, outlet);
  for (const spelling of spellingsOf(outlet)) addSpelling(spelling, outlet);
}
for (const spellings of byBeginning.values()) spellings.sort((a, b) => b.text.length - a.text.length);

/** The names under which an article may speak of the outlet; those of several words also without "The" or with "the". */
function spellingsOf({ name, aliases }: Outlet): ReadonlySet<string> {
  // "The Gazette (Montreal)" is a name that others bear as well
  const spellings = new Set(name.endsWith(')') ? aliases : [name, ...aliases]);
  for (const spelling of [...spellings]) {
    if (!spelling.startsWith('The ') || !spelling.includes(' ', 'The '.length)) continue;
    spellings.add(spelling.slice('The '.length));
    spellings.add(`the ${spelling.slice('The '.length)}`);
  }
  return spellings;
}

function addSpelling(text: string, outlet: Outlet): void {
  if (byName.has(text)) return;
  byName.set(text, outlet);
  const [first = '', second] = splitName(text.slice(0, endOfBeginning(text)));
  const key = beginningOf(first, second);
  const spelling = { text, outlet, ordinary: ordinaryNames.has(text), words: null };
  const known = byBeginning.get(key);
  if (known) known.push(spelling);
  else byBeginning.set(key, [spelling]);
}

/** Behind the second blank: two words are enough to look a name up. */
function endOfBeginning(text: string): number {
  const first = text.indexOf(' ');
  const second = first === -1 ? -1 : text.indexOf(' ', first + 1);
  return second === -1 ? text.length : second;
}

function beginningOf(first: string, second: string | undefined): string {
  return first === 'The' || first === 'the' ? `${first} ${second ?? ''}` : first;
}

function straight(word: string): string {
  return word.includes('’') ? word.replaceAll('’', "'") : word;
}

/**
 * The outlet that bears this name, an alias or a domain, as mastheads and pages write it; `null` where none is known. Capitals
 * count only in names that are ordinary words: "time" is none, "reuters" is.
 */
export function findOutletByName(name: string): Outlet | null {
  const plain = straight(name.trim());
  const known = byName.get(plain) ?? findByLowerName(plain.toLowerCase());
  if (known) return known;
  return plain.includes('.') && !plain.includes(' ') ? findOutletByDomain(plain) : null;
}

function findByLowerName(name: string): Outlet | undefined {
  if (byLowerName.size === 0) {
    for (const [spelling, outlet] of byName) {
      const lower = spelling.toLowerCase();
      if (!ordinaryNames.has(spelling) && !byLowerName.has(lower)) byLowerName.set(lower, outlet);
    }
  }
  return byLowerName.get(name);
}

/** The outlet whose site has this host ("edition.cnn.com"), by the longest domain that the host ends with; `null` where none has. */
export function findOutletByDomain(host: string): Outlet | null {
  let rest = host.toLowerCase();
  while (rest.includes('.')) {
    const known = byDomain.get(rest);
    if (known) return known;
    rest = rest.slice(rest.indexOf('.') + 1);
  }
  return null;
}

/** Whether the name of an outlet begins with these words (texts of tokens). */
export function beginsOutlet(first: string | undefined, second: string | undefined): boolean {
  return spellingsFrom(first, second).length > 0;
}

const NONE: readonly Spelling[] = [];

function spellingsFrom(first: string | undefined, second: string | undefined): readonly Spelling[] {
  if (first === undefined) return NONE;
  return byBeginning.get(beginningOf(straight(first), second && straight(second))) ?? NONE;
}

/**
 * The longest name of an outlet that begins at `words[at]`, and where it ends (exclusive); `null` where none does. `words` are
 * the texts of tokens. Names that are ordinary words ("Time", "The State") are found only with `spokenOf`: where the words
 * around say that a medium stands here.
 */
export function matchOutlet(
  words: readonly string[],
  at: number,
  spokenOf = false,
): { outlet: Outlet; end: number } | null {
  for (const spelling of spellingsFrom(words[at], words[at + 1])) {
    if (spelling.ordinary && !spokenOf) continue;
    spelling.words ??= splitName(spelling.text);
    if (agrees(spelling.words, words, at))
      return { outlet: spelling.outlet, end: at + spelling.words.length };
  }
  return null;
}

function agrees(name: readonly string[], words: readonly string[], at: number): boolean {
  return name.every((part, i) => straight(words[at + i] ?? '') === part);
}
