import { isGivenName } from '../../lexicon/given-names';
import { isOfNameClass, isOrdinaryWord } from '../../lexicon/names';
import { findClosedWord } from '../../lexicon/word-classes';
import { findFirst } from '../reading/find-first';
import { type Bearer, bearsName, fuller, type Person, splitSuffix } from './person';

/** What stands around a name that several may bear. */
export interface NameSetting {
  /** Token index. */
  readonly at: number;
  /** Token index of the paragraph's first one. */
  readonly opening: number;
  /** By its title: "Ms. Veld". */
  readonly gender: 'm' | 'f' | null;
  /** "the elder Veld" */
  readonly age: 'elder' | 'younger' | null;
  /** Behind an office: "President Veld". */
  readonly office: boolean;
  /** The word is nothing else that we know, and may be a surname with one wrong letter. */
  readonly mayBeSlip: boolean;
}

/** The article's people by the words of their names. */
export interface Namesakes {
  /** Adds a person, or tells who it is already; the fullest name of each is kept. */
  introduce(person: Bearer): Person;
  /** The person who bears the name (norms of its words); `null` where there is none. */
  find(words: readonly string[], setting: NameSetting): Person | null;
  /** All who bear the surname (norm), in the order of the text. */
  family(surname: string): readonly Person[];
}

/** People in one article who bear the same name; a list of more is no article, and the first ones stand for it. */
const MOST_BEARERS = 40;

/** A surname with a slip of the pen has at least this many letters: shorter ones are too near to each other. */
const SHORTEST_SLIP = 6;

/** An empty register of names. */
export function createNamesakes(): Namesakes {
  /** Slots: a person's fullest form so far. */
  const slots: Bearer[] = [];
  const byWord = new Map<string, number[]>();
  const bySlip = new Map<string, number>();
  /** By the father's name: "Ibarra" of Luis Ibarra Mendoza. */
  const byMiddle = new Map<string, number>();
  /** Per slot: where the person is named in full, in order. */
  const namings: number[][] = [];
  const enter = (word: string, slot: number) => {
    const bearers = byWord.get(word) ?? [];
    if (bearers.length < MOST_BEARERS && !bearers.includes(slot)) bearers.push(slot);
    byWord.set(word, bearers);
  };
  const bearersOf = (word: string): readonly number[] => byWord.get(word) ?? [];
  const index = (person: Bearer, slot: number) => {
    const surname = person.words.at(-1) ?? '';
    enter(surname, slot);
    enter(person.words[0] ?? '', slot);
    // "Daniel “Tosh” Roth" is Tosh
    for (const nickname of nicknamesOf(person)) enter(nickname, slot);
    // "Ines de la Cruz Mendieta" is De la Cruz
    const fathers = person.words.at(-2) ?? '';
    const particle = person.words.findIndex((word) => isOfNameClass('particle', word));
    if (particle > 0 && person.words.length > particle + 2 && !isOfNameClass('particle', fathers))
      enter(fathers, slot);
    // "Regina Lau Suk-yee" is Lau
    if (person.words.length > 2 && surname.includes('-')) enter(fathers, slot);
    if (mayBeFathers(person)) byMiddle.set(fathers, slot);
    if (surname.length < SHORTEST_SLIP || bySlip.has(surname)) return;
    for (const slip of [surname, ...slipsOf(surname)]) if (!bySlip.has(slip)) bySlip.set(slip, slot);
  };
  const personAt = (slot: number | undefined): Bearer | null =>
    slot === undefined ? null : (slots[slot] ?? null);
  return {
    introduce(given) {
      const surname = given.words.at(-1) ?? '';
      const openers = bearersOf(given.words[0] ?? '').filter((slot) => opens(personAt(slot), given));
      const bearers = [...bearersOf(surname), ...openers];
      const isYounger = given.suffix !== '' && bearers.some((slot) => isElder(personAt(slot), given));
      const person: Bearer = isYounger ? { ...given, kin: 'child' } : given;
      const same = bearers.find((slot) => isOne(personAt(slot), person));
      const slot = same ?? slots.length;
      const known = personAt(same);
      slots[slot] = known ? fuller(known, person) : person;
      index(slots[slot] ?? person, slot);
      enter(surname, slot);
      const places = namings[slot] ?? [];
      // "Ines Holm" tells nothing of who is meant by the "Veld" of Ines Holm Veld
      if (surname === slots[slot]?.words.at(-1)) places.push(given.first);
      namings[slot] = places;
      return slots[slot] ?? person;
    },
    family: (surname) =>
      bearersOf(surname)
        .map((slot) => slots[slot] as Bearer)
        .filter(({ words }) => words.length > 1 && words.at(-1) === surname),
    find(written, setting) {
      const { words, suffix } = splitSuffix(written);
      const last = words.at(-1) ?? '';
      const all = bearersOf(last).map((slot) => slots[slot] as Bearer);
      const bearers = words.length > 1 ? keep(all, (one) => (one.suffix === '') === (suffix === '')) : all;
      const kin = words.length === 1 ? kinOf(bearers, setting.gender, slots) : null;
      if (kin) return kin;
      const found = choose(
        words.length > 1 ? bearers.filter((one) => bearsName(words, one)) : bearers,
        last,
        setting,
        (one) => namings[bearersOf(last).find((slot) => slots[slot] === one) ?? -1] ?? [],
      );
      if (found || !setting.mayBeSlip || words.length > 1) return found;
      const middle = personAt(byMiddle.get(last));
      if (middle || last.length < SHORTEST_SLIP) return middle;
      for (const slip of [last, ...slipsOf(last)]) {
        const slot = bySlip.get(slip);
        if (slot !== undefined) return personAt(slot);
      }
      return null;
    },
  };
}

/** "Luis Ibarra Mendoza", but not "Mary Jane Roth", "Ines J. Roth" or a heading. */
function mayBeFathers({ words, shouted }: Bearer): boolean {
  const word = words.at(-2) ?? '';
  return words.length > 2 && !shouted && WHOLE.test(word) && belongsToName(word) && !isGivenName(word);
}

const WHOLE = /^[\p{L}’'-]{3,}$/u;

/** The words that stand by themselves in marks between given name and surname. */
function nicknamesOf({ words }: Person): readonly string[] {
  const isMark = (word: string | undefined) => word !== undefined && !WORD.test(word);
  return words.filter((word, i) => !isMark(word) && isMark(words[i - 1]) && isMark(words[i + 1]));
}

const WORD = /[\p{L}\p{N}]/u;

/** Words: a longer run with capitals is a heading rather than a name. */
const LONGEST_NAME = 6;

/** "Loga Bala" for Loga Bala Mohan, either way: two words or more of a name without its last ones. */
function opens(known: Bearer | null, { words, shouted }: Bearer): boolean {
  if (!known || shouted || known.shouted) return false;
  const shorter = Math.min(known.words.length, words.length);
  const longer = known.words.length > shorter ? known.words : words;
  return (
    shorter > 1 &&
    longer.length <= LONGEST_NAME &&
    known.words.slice(0, shorter).every((word, i) => word === words[i]) &&
    longer.slice(shorter).every(belongsToName)
  );
}

/** "Jan", "bin", "Alamgir", but not the "Talks" of a heading. */
function belongsToName(word: string): boolean {
  if (isGivenName(word) || isOfNameClass('particle', word)) return true;
  return !isOrdinaryWord(word) && !findClosedWord(word);
}

function isOne(known: Bearer | null, person: Bearer): boolean {
  if (!known) return false;
  if (known.gender && person.gender && known.gender !== person.gender) return false;
  if (person.office && isOnlyKin(known, person.words)) return false;
  if (person.suffix !== '' && person.suffix !== known.suffix && known.words.length > 1) return false;
  return bearsName(person.words, known) || bearsName(known.words, person);
}

/** Named in full before the one with a "Jr." behind the same name. */
function isElder(known: Bearer | null, { words }: Person): boolean {
  return known !== null && known.suffix === '' && known.words.length > 1 && bearsName(words, known);
}

/** "First Lady Ada Veld" alone bears the surname: "President Veld" is somebody else. */
function isOnlyKin({ kin, words }: Bearer, name: readonly string[]): boolean {
  return kin !== null && words.length > 1 && name.length === 1 && name[0] === words.at(-1);
}

/** "Mr Veld's widow, Ada … Mrs Veld": kin by the given name alone, where all who bear the surname are of the other gender. */
function kinOf(
  bearers: readonly Bearer[],
  gender: 'm' | 'f' | null,
  slots: readonly Bearer[],
): Bearer | null {
  if (!gender || bearers.length === 0 || bearers.some((one) => !one.gender || one.gender === gender))
    return null;
  return (
    slots.findLast((one) => one.kin !== null && one.words.length === 1 && one.gender !== other(gender)) ??
    null
  );
}

function other(gender: 'm' | 'f'): 'm' | 'f' {
  return gender === 'm' ? 'f' : 'm';
}

/**
 * Of several bearers of a surname the one counts whom the paragraph has named in full, else who has been named so most often before,
 * else who was introduced last; a first mention may also look ahead.
 */
function choose(
  bearers: readonly Bearer[],
  word: string,
  setting: NameSetting,
  namingsOf: (one: Bearer) => readonly number[],
): Person | null {
  const { at, gender, age, office } = setting;
  if (office && bearers.every((one) => isOnlyKin(one, [word]))) return null;
  let fitting = gender ? keep(bearers, (one) => !one.gender || one.gender === gender) : bearers;
  // "The president's sister, Ada Veld, said … Veld said": nobody else has been named yet
  if (!age && !office) fitting = keep(fitting, (one) => (namingsOf(one)[0] ?? at) < at);
  if (fitting.length > 1) {
    if (age) fitting = keep(fitting, (one) => (age === 'younger') === (one.kin === 'child'));
    else fitting = keep(fitting, (one) => one.kin === null || one.words.at(-1) !== word);
    fitting = keep(fitting, (one) => one.words.at(-1) === word);
    fitting = keep(fitting, (one) => !one.aside);
  }
  if (fitting.length < 2) return fitting[0] ?? null;
  let best: Bearer | null = null;
  let most = 0;
  let near = -1;
  for (const one of fitting) {
    const places = namingsOf(one);
    const count = findFirst(places.length, (i) => (places[i] ?? at) > at);
    const last = count > 0 ? (places[count - 1] ?? -1) : -1;
    const here = last >= setting.opening ? last : -1;
    if (count === 0 || here < near || (here === near && count < most)) continue;
    best = one;
    most = count;
    near = here;
  }
  return best ?? fitting.findLast((one) => one.first <= at) ?? fitting[0] ?? null;
}

/** Those that fit, or all where none does. */
function keep(bearers: readonly Bearer[], fits: (one: Bearer) => boolean): readonly Bearer[] {
  const kept = bearers.filter(fits);
  return kept.length > 0 ? kept : bearers;
}

/** The surname without one of its inner letters: two names that share such a form differ by one letter. */
function slipsOf(surname: string): string[] {
  const slips: string[] = [];
  for (let i = 1; i < surname.length - 1; i++) slips.push(surname.slice(0, i) + surname.slice(i + 1));
  return slips;
}
