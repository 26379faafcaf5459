import { kindsOfBody } from '../../lexicon/body-kinds';
import { isGivenName } from '../../lexicon/given-names';
import { hasSmallBeginning, isOfNameClass, isOrdinaryWord } from '../../lexicon/names';
import { isKnownOrganization } from '../../lexicon/organizations';
import { isPlace } from '../../lexicon/places';
import { findSourceNoun } from '../../lexicon/source-nouns';
import { findTitle } from '../../lexicon/titles';
import type { WordClass } from '../reading/classify-words';
import { normAt, type Scan, wordsOf } from '../reading/scan';
import { findClosingEndings } from './closes-name';
import { collectOrganizations, type Organizations } from './collect-organizations';
import { collectPeople, type People } from './collect-people';
import { type JudgedName, judgeNames } from './judge-names';
import { isHuman } from './name-run';
import { findOwnAcronyms } from './own-acronyms';
import { isSpeaking } from './read-name-context';

/** Whom and what the article names, and its words with the names that look like ordinary words made out. */
export interface Names {
  readonly scan: Scan;
  readonly people: People;
  readonly organizations: Organizations;
}

/** Reads the article's names: who is a person, what is a body, and which ordinary words are names here ("Early said"). Linear. */
export function readNames(plain: Scan): Names {
  const first = judgeNames(plain);
  const hidden = findHidden(plain, first);
  const acronyms = findOwnAcronyms(plain);
  const scan = {
    ...plain,
    classes: hidden.length > 0 ? nameAt(plain.classes, hidden) : plain.classes,
    acronyms,
  };
  const names = hidden.length > 0 ? judgeNames(scan) : first;
  const people = collectPeople(scan, names);
  return { scan, people, organizations: collectOrganizations(scan, names, people) };
}

function nameAt(classes: readonly WordClass[], hidden: readonly number[]): WordClass[] {
  const named = [...classes];
  for (const at of hidden) named[at] = 'name';
  return named;
}

/** Tokens that look like ordinary words, but are the surname of a person or the short name of a firm named in full elsewhere. */
function findHidden(scan: Scan, names: readonly JudgedName[]): number[] {
  const words = new Set<string>();
  for (const { first, end, kind } of names) {
    if (end - first < 2) continue;
    if (kind === 'person') words.add(normAt(scan, end - 1));
    if (kind === 'organization' && kindsOfBody(normAt(scan, end - 1)).includes('company'))
      words.add(normAt(scan, first));
  }
  const hidden = findClosingEndings(scan, words);
  scan.tokens.forEach((token, at) => {
    const tied = !token.capital && (token.norm.includes('-') || token.norm.includes("'"));
    if (tied && hasSmallBeginning(wordsOf(scan, at, at + 1))) hidden.push(at);
    if (opensName(scan, at) || tiesFirm(scan, at)) hidden.push(at);
    const open = token.capital && token.kind === 'word' && scan.classes[at] !== 'name';
    if (open && words.has(token.norm) && isUsedAsName(scan, at)) hidden.push(at);
  });
  return hidden;
}

/** "Sund Group[,] Inc.": the comma before what a firm's name ends with. */
function tiesFirm(scan: Scan, at: number): boolean {
  if (normAt(scan, at) !== ',' || scan.classes[at - 1] !== 'name' || scan.classes[at + 1] !== 'name')
    return false;
  return isOfNameClass('firm-suffix', normAt(scan, at + 1)) && scan.speechAt[at] === scan.speechAt[at + 1];
}

/** "[April] Holt, a sailor", "governor [Jan] Holt said", "[Will] Holt has": a word that is a given name, as the surname behind it shows. */
function opensName(scan: Scan, at: number): boolean {
  const token = scan.tokens[at];
  const surname = scan.tokens[at + 1];
  if (!token?.capital || !surname?.capital || scan.classes[at] === 'name' || scan.classes[at + 1] !== 'name')
    return false;
  const word = wordsOf(scan, at + 1, at + 2);
  if (!isGivenName(token.norm) || isPlace(word) || isKnownOrganization(word)) return false;
  const sentence = scan.sentences[scan.sentenceAt[at] ?? -1];
  const asks = normAt(scan, (sentence?.end ?? 0) - 1) === '?';
  const before = scan.sentenceAt[at - 1] === scan.sentenceAt[at] ? normAt(scan, at - 1) : '';
  const led = before !== '' && (findTitle(before) ?? findSourceNoun(before)) !== null;
  const opens = before === '' || scan.classes[at - 1] === 'mark';
  const behind = scan.classes[at + 2];
  const parted = normAt(scan, at + 2) === ',' || behind === 'verb' || behind === 'poss';
  return (led && isHuman(before)) || (opens && parted && !asks && !isOrdinaryWord(surname.norm));
}

/** "Early said", "Early still says", "said Early", "Mr. Early", "Early's", "Farmer has", "Farmer, who" */
function isUsedAsName(scan: Scan, at: number): boolean {
  if (isBareJob(scan, at)) return true;
  let end = at + 1;
  while (scan.classes[end] === 'adv') end++;
  const before = normAt(scan, at - 1);
  return (
    isSpeaking(scan, { start: at, end }) ||
    scan.classes[at + 1] === 'poss' ||
    (scan.tokens[at - 1]?.capital === true &&
      (isOfNameClass('honorific', before) || findTitle(before) !== null))
  );
}

/** A job with a capital and without an article is a surname, where it has its own verb or description: "Farmer has", "Farmer, who". */
function isBareJob(scan: Scan, at: number): boolean {
  const word = normAt(scan, at);
  const noun = isHuman(word) ? findSourceNoun(word) : null;
  const behind = scan.classes[at + 1];
  const parted = behind === 'aux' || behind === 'rel' || normAt(scan, at + 1) === ',';
  return noun !== null && !noun.plural && parted && scan.classes[at - 1] !== 'det';
}
