import { isOfClass } from '../../lexicon/grammar';
import { houseOf } from '../../lexicon/houses';
import { isOrdinaryWord } from '../../lexicon/names';
import { isOutletWord, isShortName } from '../../lexicon/outlet-words';
import { findOutletByDomain, findOutletByName, matchOutlet } from '../../lexicon/outlets';
import { agencies } from '../../lexicon/page';
import { isDemonym, isPlace } from '../../lexicon/places';
import { splitName } from '../../lexicon/split-name';
import { isDash } from './is-dash';
import { readOutlet } from './match-outlet';
import { normAt, type Scan, wordsOf } from './scan';

/** Tells this outlet, and the agency whose copy this is, from the others: what they were told themselves is first-hand. */
export type OwnOutlet = (name: string) => boolean;

/** A dateline is looked for among the first tokens of the first paragraphs: "PORT SUND (Reuters) -". */
const DATELINE_REACH = 14;

/** Paragraphs: a byline or dateline may stand behind a summary, never further down. */
const FIRST_BLOCKS = 4;

/** Tokens: a paragraph that is a byline has no more. */
const LONGEST_BYLINE = 30;

/** Letters: an agency of so many is found even where it is stuck to a name, as pages run their lines together. */
const UNMISTAKABLE = 12;

/** Builds the test for "is this outlet's own name" from the page's own words about itself. */
export function knowOwnOutlet(scan: Scan): OwnOutlet {
  const { article } = scan;
  const own = new Set<string>();
  const families = new Set<string>();
  const addresses = new Set<string>();
  const add = (name: string): void => {
    for (const spelling of spellingsOf(name)) own.add(spelling);
    const family = familyOf(name);
    if (family) families.add(family);
  };
  for (const name of [article.outlet, article.agency]) if (name) addMasthead(name, add);
  const host = article.url && URL_HOST.exec(article.url)?.[1]?.toLowerCase();
  for (const address of [host, article.outlet])
    if (address?.includes('.')) addresses.add(labelOf(address).replace(/^the/, ''));
  const byDomain = host ? findOutletByDomain(host) : null;
  if (byDomain) add(byDomain.name);
  if (article.byline) addByline(article.byline, add);
  readOpening(scan, add);
  const copied = article.byline !== null && isAgencyCopy(article.byline);
  const isAddress = (name: string) => !findOutletByName(name) && addresses.has(squeeze(name));
  // "The Sunday Post" is neither The Post's nor The Washington Post's
  const masthead = plain(article.outlet ?? '');
  const sundays = masthead.includes(' ') && !findOutletByName(article.outlet ?? '');
  return (name) => {
    const outlet = findOutletByName(name);
    const known = plain(outlet?.name ?? name);
    const family = familyOf(name);
    const house = outlet && houseOf(outlet.name);
    // "Staff and agencies": the copy of all of them
    if (copied && outlet?.kind === 'agency') return true;
    return (
      own.has(plain(name)) ||
      own.has(known) ||
      // "The Sunday Gazette" of The Yard Gazette
      (sundays && !outlet && known.startsWith(SUNDAY) && own.has(known.slice(SUNDAY.length))) ||
      (house !== null && own.has(plain(house))) ||
      isAddress(name) ||
      (family !== null && families.has(family))
    );
  };
}

/** Before a paper's own short name, its edition of that day. */
const SUNDAY = 'sunday ';

/** "Staff and agencies", "Agencies": of agencies that the byline does not name. */
function isAgencyCopy(byline: string): boolean {
  return splitName(byline.toLowerCase()).some((word) => isOfClass('agency-copy', word));
}

/** "harbourpost.example", "The Harbour Post", "The Harbour Post Sunday": the outlet known by it, or the name as it stands. */
function addMasthead(name: string, add: (name: string) => void): void {
  add(name);
  for (const part of partsOf(name)) add(part);
  const outlet = findOutletByName(name);
  if (outlet) add(outlet.name);
  else if (name.includes('.')) add(name.slice(0, name.lastIndexOf('.')));
  for (const hit of outletsIn(name)) add(hit);
}

/** "Y Bont" and "The Bridge" of "Y Bont / The Bridge", "The Yard" of "The Yard (Marlow)", "Sund Cross News" of "Sund Cross News Online"; none where the name is whole. */
function partsOf(name: string): string[] {
  const words = name.split(' ');
  if (words.length > 2 && ON_THE_WEB.has(words.at(-1) ?? '')) return [words.slice(0, -1).join(' ')];
  const parts = name.split(PART).map((part) => part.trim());
  return parts.length > 1 ? parts.filter((part) => part !== '') : [];
}

/** Behind the name of a medium, its pages on the web: "Sund Cross News Online". */
const ON_THE_WEB: ReadonlySet<string> = new Set(['Digital', 'Online']);

/** What stands between the names of one masthead, or begins or ends what only tells where it is. */
const PART = / [/|–—-] |[()]/;

function addByline(byline: string, add: (name: string) => void): void {
  for (const hit of outletsIn(byline)) add(hit);
  const lower = byline.toLowerCase();
  for (const [spelling, agency] of agencies())
    if (spelling.length >= UNMISTAKABLE && lower.includes(spelling)) add(agency);
}

/** The outlets named anywhere in a line: "AFP/The Harbour Post", "Dana Holt, Associated Press". */
function outletsIn(line: string): string[] {
  const words = splitName(line);
  const found: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const hit = matchOutlet(words, at, at === 0 || words[at - 1] === '/');
    if (!hit) continue;
    found.push(hit.outlet.name);
    at = hit.end - 1;
  }
  return found;
}

/** "By Dana Holt, Associated Press" and "PORT SUND (Reuters) -" in the first paragraphs. */
function readOpening(scan: Scan, add: (name: string) => void): void {
  let blocks = 0;
  for (let i = 0; i < scan.tokens.length && blocks <= FIRST_BLOCKS; i++) {
    const block = scan.tokens[i]?.block ?? 0;
    if (i > 0 && block === scan.tokens[i - 1]?.block) continue;
    blocks++;
    if (scan.article.blocks[block]?.kind === 'title') continue;
    const end = blockEnd(scan, i, block);
    const isByline = normAt(scan, i) === 'by' && end - i <= LONGEST_BYLINE;
    for (let at = i; at < end && (isByline || at < i + DATELINE_REACH); at++) {
      const opens = normAt(scan, at) === '(' || isByline;
      const hit = opens ? readOutlet(scan, isByline ? at : at + 1, end) : null;
      if (hit && (isByline || normAt(scan, hit.end) === ')')) add(hit.key);
      else if (isDateline(scan, i, at)) add(wordsOf(scan, at + 1, at + 2));
    }
  }
}

/** "PORT SUND [(]SNA) —": the letters of an agency in no list, behind a place in capitals. */
function isDateline(scan: Scan, first: number, bracket: number): boolean {
  if (
    normAt(scan, bracket) !== '(' ||
    normAt(scan, bracket + 2) !== ')' ||
    !isDash(normAt(scan, bracket + 3))
  )
    return false;
  return (
    CAPITALS.test(wordsOf(scan, first, first + 1)) && CAPITALS.test(wordsOf(scan, bracket + 1, bracket + 2))
  );
}

const CAPITALS = /^\p{Lu}{2,}$/u;

function blockEnd(scan: Scan, at: number, block: number): number {
  let end = at;
  while (end < scan.tokens.length && end <= at + LONGEST_BYLINE && scan.tokens[end]?.block === block) end++;
  return end;
}

/** The name and its short forms: "The Harbour Post" is "the Post" in its own pages. */
function spellingsOf(name: string): string[] {
  const words = plain(name).split(' ');
  const last = splitName(name).at(-1) ?? '';
  const short = words.length > 1 && isOutletWord(last) ? [last.toLowerCase()] : [];
  // "The Daily Sentinel Norland" is "The Sentinel"
  const inside = splitName(name)
    .filter(isShortName)
    .map((word) => word.toLowerCase());
  return [plain(name), ...short, ...(words.length > 1 ? [...inside, ...calledBy(name)] : [])];
}

/** Letters: initials of fewer words may be anybody's. */
const FEWEST_INITIALS = 3;
/** Letters: a shorter word may be any word. */
const SHORTEST_WORD = 5;

/** "SNS" of "Sund News Service", "Bugler" of "The Daily Bugler", "SundWatch" of "SundWatch Norland": what it calls itself for short. */
function calledBy(name: string): string[] {
  const words = splitName(name).filter((word) => /^\p{L}/u.test(word));
  const initials = words.map((word) => (/^\p{Lu}/u.test(word) ? word.slice(0, 1) : '')).join('');
  const last = words.at(-1) ?? '';
  const own = words.filter((word) => INNER_CAPITAL.test(word) || (word === last && isTelling(last)));
  return [...(initials.length >= FEWEST_INITIALS ? [initials] : []), ...own].map((word) =>
    word.toLowerCase(),
  );
}

/** A word that is nothing but a title: no place and no kind of thing. */
function isTelling(word: string): boolean {
  const norm = word.toLowerCase();
  const capital = word.slice(0, 1) !== norm.slice(0, 1);
  return (
    capital && word.length >= SHORTEST_WORD && !isOrdinaryWord(norm) && !isPlace(word) && !isDemonym(norm)
  );
}

/** "SundWatch", "StarSund" */
const INNER_CAPITAL = /^\p{Lu}\p{Ll}+\p{Lu}\p{Ll}/u;

/** "BBC" for "BBC Radio 4": the letters that the parts of one house share; `null` where the name has none. */
function familyOf(name: string): string | null {
  return LETTERS.exec(name)?.[1] ?? null;
}

/** Three capitals or more at the head of a name. */
const LETTERS = /^(?:The )?([A-Z]{3,})(?:$|[ .])/;

function plain(name: string): string {
  const lower = name.trim().toLowerCase();
  return lower.startsWith('the ') ? lower.slice(4) : lower;
}

/** "harbourpost" for "www.harbourpost.co.uk": the part of a host that somebody has chosen. */
function labelOf(host: string): string {
  const labels = host.toLowerCase().split('.');
  const last = labels.at(-2) ?? '';
  const shared = labels.length > 2 && (last.length < SHORTEST_LABEL || SHARED.has(last));
  return labels.at(shared ? -3 : -2) ?? '';
}

/** Letters: a shorter part before a country's is one that many share ("co.uk"). */
const SHORTEST_LABEL = 3;

const SHARED: ReadonlySet<string> = new Set(['com', 'net', 'org']);

/** "The Harbour Post" as an address writes it. */
function squeeze(name: string): string {
  return plain(name).replace(/[^\p{L}\p{N}]/gu, '');
}

/** The host of an absolute http(s) URL; the engine has no URL parser of a browser to call. */
const URL_HOST = /^https?:\/\/([^/:?#]+)/i;
