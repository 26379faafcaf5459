import { isBodyWord, kindsOfBody } from '../../lexicon/body-kinds';
import { isOfNameClass } from '../../lexicon/names';
import { isDemonym, isPlace } from '../../lexicon/places';
import { findReportingVerb } from '../../lexicon/reporting-verbs';
import { findSourceNoun } from '../../lexicon/source-nouns';
import { opensSetting } from '../reading/opens-setting';
import { normAt, type Scan, wordsOf } from '../reading/scan';
import type { TokenRange } from '../rules/finding';
import { type Bodies, createBodies } from './bodies';
import { acronymsOf, bracketedAcronym, readBodyName, wordsOfBody } from './body-name';
import type { People } from './collect-people';
import type { JudgedName } from './judge-names';
import { isAcronym } from './name-run';
import { findOffices } from './offices';
import { isSpeaking } from './read-name-context';

/** A body that the article names. */
export interface Organization {
  /** The fullest name, with its acronym where the article uses one: "Sund Harbour Authority (SHA)". */
  readonly name: string;
  /** One for all its forms. */
  readonly key: string;
  /** Singular nouns that it goes by: "union", "company". */
  readonly nouns: ReadonlySet<string>;
}

/** Which body is named at which token. */
export interface Organizations {
  /** The body whose name covers the token, or `null`. */
  at(token: number): Organization | null;
  /** The body named last before the token that goes by the noun (singular): "the union"; `null` where there is none. */
  before(token: number, noun: string): Organization | null;
}

/** Collects the bodies named in the article, each with all its forms: the full name, its acronym, its first words. Linear. */
export function collectOrganizations(
  scan: Scan,
  names: readonly JudgedName[],
  people: People,
): Organizations {
  const bodies = createBodies();
  const ranges = new Map<number, TokenRange>();
  let covered = 0;
  for (const run of names) {
    if (run.first < covered || people.at(run.first) || isShort(scan, run)) continue;
    const range = readBodyName(scan, run, people);
    if (run.kind !== 'organization' && range.end === run.end && range.first === run.first) continue;
    covered = range.end;
    ranges.set(run.first, range);
    const words = wordsOfBody(scan, range);
    bodies.add(words, wordsOf(scan, range.first, range.end), [
      ...kindsOfRange(scan, range, words),
      ...nounsAround(scan, run, range),
      ...(run.evidence.has('cause') ? OF_MEMBERS : []),
    ]);
    const acronym = bracketedAcronym(scan, range.end);
    if (acronym) bodies.addAcronym(words, acronym);
  }
  const offices = findOffices(scan, people);
  for (const range of offices) {
    if (scan.classes[range.first] !== 'name') continue;
    const words = wordsOfBody(scan, range);
    bodies.add(words, wordsOf(scan, range.first, range.end), kindsOfRange(scan, range, words));
  }
  bodies.settle(acronymsOf);
  const holders: (Organization | null)[] = new Array<Organization | null>(scan.tokens.length).fill(null);
  for (const run of names) {
    if (people.at(run.first) || holders[run.first]) continue;
    const range = ranges.get(run.first) ?? { first: run.first, end: run.end };
    const body = findBody(scan, run, range, bodies);
    if (body) holders.fill(body, range.first, range.end);
  }
  for (const range of offices) {
    const words = wordsOfBody(scan, range);
    const body = bodies.find(words) ?? bodies.findTail(words);
    if (body)
      holders.fill(body, scan.classes[range.first] === 'name' ? range.first : range.end - 1, range.end);
  }
  return {
    at: (token) => holders[token] ?? null,
    before: (token, noun) => findBefore(scan, holders, token, noun),
  };
}

/** What a body that is called after its members goes by. */
const OF_MEMBERS: readonly string[] = ['association'];

/** How far back a description's body is looked for, in tokens: about five paragraphs. */
const DESCRIPTION_REACH = 600;

/** What is named inside a quotation is not what the article goes on about. */
function findBefore(
  scan: Scan,
  holders: readonly (Organization | null)[],
  token: number,
  noun: string,
): Organization | null {
  for (let i = token - 1; i >= 0 && i > token - DESCRIPTION_REACH; i--)
    if (scan.speechAt[i] === -1 && holders[i]?.nouns.has(noun)) return holders[i] ?? null;
  return null;
}

/** The body that a name means, in full, by its acronym or by its first words. */
function findBody(scan: Scan, run: JudgedName, range: TokenRange, bodies: Bodies): Organization | null {
  const words = wordsOfBody(scan, range);
  const whole = bodies.find(words);
  if (whole) return whole;
  const spelled =
    isShort(scan, run) && bodies.findAcronym(words.join(''), wordsOf(scan, range.first, range.end));
  if (spelled) return spelled;
  const short = bodies.findShort(words);
  return short && standsForBody(scan, run, words, short) ? short : null;
}

/** Whether the first words of a body's name mean the body here. "American said it would fly": the airline; "American officials" are of the country. */
function standsForBody(
  scan: Scan,
  run: JudgedName,
  words: readonly string[],
  { nouns }: Organization,
): boolean {
  const [first = ''] = words;
  // "New Sund" is the town, whatever council it has
  const town = run.evidence.has('place-first') || run.evidence.has('in-before');
  if (words.length > 1) return !isPlace(words.join(' ')) && (!town || isBodyWord(words.at(-1) ?? ''));
  const common = run.evidence.has('one-ordinary-word') || isPlace(first) || isDemonym(first);
  if (isBodyWord(first) || (run.kind === 'organization' && !common)) return true;
  const speaks = isSpeaking(scan, run) && normAt(scan, run.first - 1) !== 'the';
  return speaks && [...nouns].some((noun) => isOfNameClass('firm', noun));
}

/** One word in capitals: an acronym, whose full name may stand elsewhere. */
function isShort(scan: Scan, { first, end }: TokenRange): boolean {
  const word = wordsOf(scan, first, end).replaceAll('.', '');
  return end - first === 1 && (isAcronym(word) || MIXED_ACRONYM.test(word));
}

/** "MoD", "DfE", "DoH": a small word keeps its small letter. */
const MIXED_ACRONYM = /^[A-Z][a-z][A-Z]{1,3}$/;

const OFFICE = 'office';

/** "the Prime Minister’s Office" is an office, and no agency. */
function kindsOfRange(scan: Scan, { first, end }: TokenRange, words: readonly string[]): readonly string[] {
  const owned = scan.classes.slice(first, end).includes('poss');
  return owned && words.at(-1) === OFFICE ? [OFFICE] : kindsOfName(words);
}

/** By the last word that tells: "Dockers Guild of Sund" is a guild, a "Department of Energy" no company. */
function kindsOfName(words: readonly string[]): readonly string[] {
  const link = words.findIndex((word, at) => at > 0 && isOfNameClass('body-link', word));
  const leading = kindsOfBody(words[link - 1] ?? '');
  if (leading.length > 0) return leading;
  for (let i = words.length - 1; i >= 0; i--) {
    const kinds = kindsOfBody(words[i] ?? '');
    if (kinds.length > 0) return kinds;
  }
  return [];
}

/** How many tokens of an apposition are read. */
const APPOSITION_REACH = 8;

/** "said", "warned"; but "believed to be" */
function isSaying(scan: Scan, at: number): boolean {
  const verb = scan.classes[at] === 'verb' ? findReportingVerb(normAt(scan, at))?.verb : null;
  return verb?.kind === 'speech' && verb.frames.includes('c') && normAt(scan, at + 1) !== 'to';
}

/** What stands before, like the title, says nothing of it. */
function startsBlock({ tokens }: Scan, at: number): boolean {
  return tokens[at]?.block !== tokens[at - 1]?.block;
}

/** "the brokerage Sund Equities", "Sund Equities, a brokerage": what the words around the name call the body. */
function nounsAround(scan: Scan, run: JudgedName, range: TokenRange): string[] {
  const nouns: string[] = [];
  const led = scan.classes[run.start - 1] === 'word' && !startsBlock(scan, run.start);
  const before = led ? findSourceNoun(normAt(scan, run.start - 1)) : null;
  if (before?.kind === 'organization') nouns.push(before.singular);
  const owned = scan.classes[range.end] === 'poss' ? range.end + 1 : range.end;
  if (isOfNameClass('firm-owns', normAt(scan, owned))) nouns.push('company', 'firm');
  if (normAt(scan, range.end) !== ',' || scan.classes[range.end + 1] !== 'det') return nouns;
  let last: string | null = null;
  for (let i = range.end + 2; i < range.end + APPOSITION_REACH; i++) {
    // "In a post on Facebook, [the club] said"
    if (isSaying(scan, i) && opensSetting(scan, range.end)) return nouns;
    if (scan.classes[i] !== 'word' && scan.classes[i] !== 'name' && scan.classes[i] !== 'adv') break;
    const noun = findSourceNoun(normAt(scan, i));
    last = noun?.kind === 'organization' ? noun.singular : last;
  }
  return last ? [...nouns, last] : nouns;
}
