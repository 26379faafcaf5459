import { readTable } from './read';
import text from './sentence-words.txt?raw';

/** What a word says about a sentence's end; explained at the head of `sentence-words.txt`. */
type Role = 'opener' | 'adjunct' | 'clock' | 'particle';

const rows = readTable(text);

const words = (role: Role): ReadonlySet<string> =>
  new Set(rows.filter(([, roles]) => roles?.split(' ').includes(role)).map(([word = '']) => word));

const openers = words('opener');
const adjuncts = words('adjunct');
const clocks = words('clock');
const particles = words('particle');

/** Whether `norm` (lower case) begins sentences and seldom has a capital inside one: "the", "however". */
export function opensSentences(norm: string): boolean {
  return openers.has(norm);
}

/** Whether `norm` may follow the verb of a cue without being its content: Holt asked [on] Tuesday. */
export function followsCue(norm: string): boolean {
  return adjuncts.has(norm);
}

/** Whether `norm` may follow a time of day in the same sentence: 5 p.m. [Tuesday], 9 a.m. [ET]. */
export function followsClock(norm: string): boolean {
  return clocks.has(norm);
}

/** Whether `norm` is the small first word of names: [de] Marsh, [von] Holt. */
export function isNameParticle(norm: string): boolean {
  return particles.has(norm);
}
