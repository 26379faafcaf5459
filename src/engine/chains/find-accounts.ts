import { isOfClass } from '../../lexicon/grammar';
import { findSourceNoun } from '../../lexicon/source-nouns';
import { findPronoun } from '../../lexicon/word-classes';
import type { People, Person } from '../names/collect-people';
import { findFirst } from '../reading/find-first';
import { isFiniteAt } from '../reading/is-finite-at';
import { headOf, readNounPhrase } from '../reading/noun-phrase';
import { normAt, type Scan, wordsOf } from '../reading/scan';
import { isHuman } from '../referents/is-human';
import type { Finding, TokenRange } from '../rules/finding';
import type { Carrier } from './carrier';
import { describedAlone, findProtagonist } from './described-alone';
import { carriersIn } from './find-carrier';
import { readAskedOn, readAsking } from './read-asking';
import { type MediaContext, readMedium } from './read-medium';
import { readStaff } from './read-staff';
import { readTalk } from './read-talk';
import { goesOnAir, holds, remarksOnAir } from './remarks-on-air';

/** From token `from` on, what the person says comes through a medium: an interview that the article retells. */
export interface Account {
  readonly from: number;
  readonly carrier: Carrier;
  /** The person works for the medium: what others tell them is told to it. */
  readonly staff?: true;
  /** Somebody was asked something on the air: only the answer. */
  readonly brief?: boolean;
}

/** By the surname of who is named, else by the description without its article, in order of the text. */
export type Accounts = ReadonlyMap<string, readonly Account[]>;

/**
 * Finds the sentences that introduce an interview with another medium, "Holt opened up in an interview with Radio Sund", or a
 * record that a medium has of what was said: "she said, according to a transcript seen by Radio Sund".
 */
export function findAccounts(
  context: MediaContext,
  people: People,
  siblings: ReadonlyMap<number, readonly Finding[]>,
): Accounts {
  const { scan } = context;
  const accounts = new Map<string, Account[]>();
  const protagonist = findProtagonist(scan, people);
  let latest: Introduced | null = null;
  scan.sentences.forEach(({ first, end }, sentence) => {
    for (const finding of siblings.get(sentence) ?? []) {
      addStaff(context, people, finding.addressee, end, accounts);
      if (finding.rule !== 'transcript' || !latest || sentence - latest.sentence > TURN_REACH) continue;
      // its host speaks on the same show
      const label = finding.source ? wordsOf(scan, finding.source.end - 1, finding.source.end) : '';
      addAccount(accounts, label, { from: first, carrier: latest.carrier });
      latest = { sentence, carrier: latest.carrier };
    }
    const talked =
      holds(scan, first, end, introduces) ||
      goesOnAir(scan, first, end) ||
      remarksOnAir(context, first, end, siblings.get(sentence) ?? []);
    if (!talked && latest && sentence - latest.sentence <= HOST_REACH)
      addHost(scan, people, latest, first, end, accounts);
    const asked = talked ? null : findAsking(context, first, end, siblings.get(sentence) ?? []);
    if (!talked && !asked && !holds(scan, first, end, isRecord)) return;
    const frame: number[] = [];
    for (let i = first; i < end; i++) frame.push(i);
    const { told, carried } = carriersIn(context, sentence, frame);
    const carrier = asked ?? (talked ? (told ?? readTalk(context, first, end) ?? carried) : carried);
    if (!carrier?.foreign || carrier.once) return;
    latest = { sentence, carrier };
    const alone = describedAlone(scan, people, protagonist, first, end);
    if (alone) addAccount(accounts, surnameOf(alone.name), { from: first, carrier });
    const brief = asked !== null && normAt(scan, asked.words.first - 1) === 'on';
    for (const name of namesIn(scan, people, sentence, siblings.get(sentence) ?? []))
      addAccount(accounts, name, { from: first, carrier, brief });
  });
  return accounts;
}

/** Where an interview was introduced last. */
interface Introduced {
  readonly sentence: number;
  readonly carrier: Carrier;
}

/** Sentences: the host of a show is named so soon behind it. */
const HOST_REACH = 4;

/** Sentences: a turn of a transcript begins so soon behind what introduces it, or behind another. */
const TURN_REACH = 20;

function addAccount(accounts: Map<string, Account[]>, name: string, account: Account): void {
  const known = accounts.get(name) ?? [];
  // a listener is named later in the sentence than it begins
  known.splice(
    findFirst(known.length, (i) => (known[i]?.from ?? 0) > account.from),
    0,
    account,
  );
  accounts.set(name, known);
}

/** "told Dana Webb of Radio Sund", "told Radio Sund host Dana Webb": what Webb says of it further on is said there. */
function addStaff(
  context: MediaContext,
  people: People,
  addressee: TokenRange | null,
  limit: number,
  accounts: Map<string, Account[]>,
): void {
  if (!addressee) return;
  const staff = people.at(addressee.first);
  const carrier = staff
    ? readStaff(context, addressee.first, limit)
    : readMedium(context, addressee.first, limit);
  const person = staff ?? people.at(carrier?.words.end ?? addressee.end);
  if (!person) return;
  if (carrier?.foreign)
    addAccount(accounts, surnameOf(person.name), { from: addressee.first, carrier, staff: true });
}

/** "Host Ben Roth asked her": he speaks on the same show. */
function addHost(
  scan: Scan,
  people: People,
  { carrier }: Introduced,
  first: number,
  end: number,
  accounts: Map<string, Account[]>,
): void {
  for (let i = first; i + 1 < end; i++) {
    const person = isOfClass('hosting', normAt(scan, i)) ? people.at(i + 1) : null;
    if (person) addAccount(accounts, surnameOf(person.name), { from: first, carrier });
  }
}

/** "told Dana Webb of Radio Sund. … told [Webb]": the medium of a listener whom the article has introduced; `null` for others. */
export function toldStaff(scan: Scan, accounts: Accounts, { addressee }: Finding): Carrier | null {
  if (!addressee || scan.classes[addressee.end - 1] !== 'name') return null;
  const known = accounts.get(wordsOf(scan, addressee.end - 1, addressee.end)) ?? [];
  return known.findLast(({ staff, from }) => staff && from < addressee.first)?.carrier ?? null;
}

/** The account that the person is giving before token `until`; `null` where none has begun. */
export function accountBefore(accounts: Accounts, name: string, until: number): Account | null {
  const surname = surnameOf(name);
  const described = surname === surname.toLowerCase() ? undefined : accounts.get(surname);
  const known = described ?? accounts.get(keyOf(name)) ?? [];
  return known[findFirst(known.length, (i) => (known[i]?.from ?? until) >= until) - 1] ?? null;
}

/** "Radio Sund’s Ada Webb asked Holt about the pier. “It is safe,” Holt said.", "Asked by Radio Sund about the pier, Holt smiled." */
function findAsking(
  context: MediaContext,
  first: number,
  end: number,
  findings: readonly Finding[],
): Carrier | null {
  if (!holds(context.scan, first, end, (norm) => isOfClass('questioned', norm))) return null;
  for (let i = first; i < end; i++) {
    const own = context.scan.speechAt[i] === -1 && !isSaid(findings, i);
    const by = isOfClass('questioned', normAt(context.scan, i)) && normAt(context.scan, i + 1) === 'by';
    const asker = by ? readMedium(context, i + 2, end) : null;
    const carrier = own ? (asker ?? readAsking(context, i, end) ?? readAskedOn(context, i, end)) : null;
    if (carrier) return carrier;
  }
  return null;
}

function introduces(norm: string): boolean {
  return isOfClass('interviewing', norm) || isOfClass('appearing', norm);
}

function isRecord(norm: string): boolean {
  return isOfClass('transcribed', norm);
}

/** Surnames of those who speak or are spoken of in a sentence, and other names, which may be people's; not those within what is said. */
function namesIn(scan: Scan, people: People, sentence: number, findings: readonly Finding[]): Set<string> {
  const { first, end } = scan.sentences[sentence] ?? { first: 0, end: 0 };
  const names = new Set<string>();
  for (let i = first; i < end; i++) {
    if (isSaid(findings, i)) continue;
    const person = people.at(i) ?? personMeant(scan, people, i);
    if (isPossessor(scan, people, i)) continue;
    if (person) names.add(surnameOf(person.name));
    else if (scan.classes[i] === 'name') names.add(wordsOf(scan, i, i + 1));
  }
  const described = people.at(first) ? null : subjectDescribed(scan, first, end);
  return described ? names.add(described) : names;
}

/** "The [mayor] appeared on CNN", "[Two aides] spoke to CNN": people without a name, right before the sentence's verb; `null` where there are none. */
function subjectDescribed(scan: Scan, first: number, end: number): string | null {
  const next = readNounPhrase(scan, first, end);
  const head = headOf(scan, first, next);
  const noun = scan.classes[head] === 'word' ? findSourceNoun(normAt(scan, head)) : null;
  return noun && (isHuman(noun) || noun.kind === 'unnamed' || noun.kind === 'group') && isFiniteAt(scan, next)
    ? keyOf(wordsOf(scan, first, next))
    : null;
}

/** "mayor" for "the mayor", "former aide" for "a former aide": in small letters, as no surname is. */
function keyOf(description: string): string {
  const [first = '', ...rest] = description.toLowerCase().split(' ');
  const led = isOfClass('definite', first) || isOfClass('indefinite', first);
  return (led ? rest : [first, ...rest]).join(' ');
}

/** "[Holt]'s manager, Ines Roth, appeared on CNN" */
function isPossessor(scan: Scan, people: People, at: number): boolean {
  let end = at + 1;
  while (people.at(at) !== null && people.at(end) === people.at(at)) end++;
  return scan.classes[end] === 'poss';
}

function isSaid(findings: readonly Finding[], at: number): boolean {
  return findings.some(({ content, source }) => {
    const speaks = source !== null && at >= source.first && at < source.end;
    return !speaks && content.some((piece) => at >= piece.first && at < piece.end);
  });
}

/** Whom "he" or "she" means: who was named before. */
function personMeant(scan: Scan, people: People, at: number): Person | null {
  const pronoun = findPronoun(normAt(scan, at));
  if (pronoun?.person !== 3 || pronoun.number !== 's' || pronoun.kind !== 'subject') return null;
  return pronoun.gender === 'm' || pronoun.gender === 'f' ? people.before(at, pronoun.gender) : null;
}

function surnameOf(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1);
}
