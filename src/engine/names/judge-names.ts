import { kindsOfBody } from '../../lexicon/body-kinds';
import { findTitleCase } from '../reading/find-title-case';
import type { Scan } from '../reading/scan';
import { standsInQuotes } from '../reading/stands-in-quotes';
import { dropRanks } from './drop-ranks';
import { decideKind, type NameEvidence, type NameKind } from './name-evidence';
import { countWords, type NameRun, readNameRuns } from './name-run';
import { readNameContext } from './read-name-context';
import { spellName } from './spell-name';

/** One mention of a name, and what the whole article makes of the name. */
export interface JudgedName extends NameRun {
  readonly kind: NameKind;
  /** Why; the signs of all its mentions. */
  readonly evidence: ReadonlySet<NameEvidence>;
  /** By the pronouns that go on with it; `null` where there are none, or both. */
  readonly pronoun: 'm' | 'f' | null;
  /** Stands in a block where every word has a capital: what is a name there is unsure. */
  readonly shouted: boolean;
}

/** What is known of one name, gathered from all its mentions. */
interface Dossier {
  readonly words: readonly string[];
  /** Words without particles: "Van den Berg" is one. */
  readonly length: number;
  readonly evidence: Set<NameEvidence>;
  kind: NameKind;
  /** Stands somewhere without quotation marks right around it. */
  bare: boolean;
  men: number;
  women: number;
}

/** Judges every capitalised name of the article to be a person, body, place, outlet or something else, by all its mentions. Linear. */
export function judgeNames(scan: Scan): JudgedName[] {
  const runs = dropRanks(scan, readNameRuns(scan));
  const dossiers = new Map<string, Dossier>();
  const alone = new Set<string>();
  const shouted = findTitleCase(scan.tokens, scan.article.blocks.length);
  const isShouted = (run: NameRun) => shouted[scan.tokens[run.first]?.block ?? 0] ?? false;
  const judged = runs.map((run) => {
    const words = scan.norms.slice(run.first, run.end);
    const key = words.join(' ');
    const dossier = dossiers.get(key) ?? open(scan, run, words);
    dossiers.set(key, dossier);
    if (isShouted(run)) return { run, dossier };
    dossier.bare ||= !standsInQuotes(scan, run.start, run.end);
    const { signs, gender } = readNameContext(scan, run);
    for (const sign of signs) dossier.evidence.add(sign);
    if (gender === 'm') dossier.men++;
    if (gender === 'f') dossier.women++;
    if (words.length === 1 && !signs.includes('the-before')) alone.add(key);
    return { run, dossier };
  });
  const all = [...dossiers.values()];
  for (const dossier of all) {
    compare(dossier, alone);
    dossier.kind = isCry(dossier) ? 'other' : decideKind(dossier.evidence);
  }
  explainParts(all);
  return judged.map(({ run, dossier: { kind, evidence, men, women } }) => ({
    first: run.first,
    end: run.end,
    start: run.start,
    lead: run.lead,
    leader: run.leader,
    gender: run.gender,
    kind,
    evidence,
    pronoun: men > 0 === women > 0 ? null : men > 0 ? 'm' : 'f',
    shouted: isShouted(run),
  }));
}

/** What speaks for a person's name though it always stands in quotation marks. */
const OF_PEOPLE: readonly NameEvidence[] = [
  'given-name',
  'honorific',
  'title',
  'initial',
  'age',
  'surname-alone',
];

/** shouting "Sundar Mer": what is always in quotation marks of its own is somebody's words or a title. */
function isCry({ bare, evidence, length }: Dossier): boolean {
  return !bare && length > 1 && !OF_PEOPLE.some((sign) => evidence.has(sign));
}

function open(scan: Scan, run: NameRun, words: readonly string[]): Dossier {
  const evidence = new Set(spellName(scan, run));
  return { words, length: countWords(words), evidence, kind: 'other', bare: false, men: 0, women: 0 };
}

/** What shows that the first word may be the given name of a person, though no list has it. */
const CALLED_BY_FIRST: readonly NameEvidence[] = [
  'given-name',
  'family-first',
  'role',
  'title',
  'age',
  'in-apposition',
  'human-apposition',
  'he-or-she',
];

/** "Holt" by itself is Ines Holt's surname; "Sund" by itself may be the Sund Group. */
function compare({ evidence, length, words }: Dossier, alone: ReadonlySet<string>): void {
  if (length === 1) return;
  const given = evidence.has('given-name') || evidence.has('given-name-word');
  // "News of the Day", though there is a Sund News
  const medium = evidence.has('outlet-words') || evidence.has('ordinary-word-last');
  const mute = evidence.has('place-last') || (medium && !given);
  if (alone.has(words.at(-1) ?? '') && !mute) evidence.add('surname-alone');
  else if (alone.has(words[0] ?? '') && !CALLED_BY_FIRST.some((sign) => evidence.has(sign)))
    evidence.add('first-word-alone');
}

/** Names that a longer one explains: the surname of a person, or the first words of a body's name. */
function explainParts(dossiers: readonly Dossier[]): void {
  const parts = new Map<string, NameKind>();
  for (const { kind, words, length, evidence } of dossiers) {
    if (length < 2 || kind !== 'organization') continue;
    // a foundation or campaign bears the name of a person, a company or university its own
    const kinds = kindsOfBody(words.at(-1) ?? '');
    // "the energy company Brazos Fuels"
    const called = kinds.length === 0 && evidence.has('behind-firm');
    const own = !evidence.has('place-first') && (called || kinds.some(isOwnNamed));
    for (let n = own ? 1 : 2; n < words.length; n++) parts.set(spell(words.slice(0, n)), kind);
  }
  for (const { kind, words, length } of dossiers)
    if (length > 1 && kind === 'person' && !parts.has(spell(words))) parts.set(words.at(-1) ?? '', kind);
  for (const dossier of dossiers) {
    if (isTown(dossier) || isSurelyPerson(dossier)) continue;
    dossier.kind = parts.get(spell(dossier.words)) ?? dossier.kind;
  }
}

function isOwnNamed(kind: string): boolean {
  return (
    kind === 'company' ||
    kind === 'university' ||
    kind === 'college' ||
    kind === 'hospital' ||
    kind === 'club'
  );
}

/** "New Sund" stays the town, though there is a New Sund Council. */
function isTown({ kind, evidence }: Dossier): boolean {
  if (kind === 'place' || evidence.has('people')) return true;
  return (evidence.has('place-first') || evidence.has('in-before')) && !evidence.has('body-word-last');
}

/** "Ines Roth" stays one, though there is an Ines Roth Foundation. */
function isSurelyPerson({ kind, evidence }: Dossier): boolean {
  return (
    kind === 'person' && (evidence.has('given-name') || evidence.has('honorific') || evidence.has('title'))
  );
}

/** "Mid-Sund School" and "Mid Sund School" are one. */
function spell(words: readonly string[]): string {
  return words.join(' ').replaceAll('-', ' ');
}
