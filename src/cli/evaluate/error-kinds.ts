import { namesAgree } from './names-agree';
import type { Pair } from './pair-statements';

/** A kind of error, with a sentence of the project's own in which it can happen. */
export interface ErrorKind {
  readonly name: string;
  readonly example: string;
  /** Asked of a pair that none of the kinds before it holds for. */
  holds(pair: Pair): boolean;
}

/** How often a kind of error is made. */
export interface ErrorCount {
  readonly name: string;
  readonly example: string;
  readonly count: number;
}

/** Those that stand for a source. */
const PRONOUNS: ReadonlySet<string> = new Set([
  'he',
  'her',
  'him',
  'his',
  'it',
  'she',
  'their',
  'they',
  'who',
]);

const ON_CAPITAL = /^\p{Lu}/u;
const WORD_GAP = /\s+/;

const isPronoun = ({ mention }: Pair): boolean => PRONOUNS.has(mention.toLowerCase());

/** "the ministry", "Norwegian officials": the last word is no name's. */
const isNoun = ({ mention }: Pair): boolean =>
  mention !== '' && !ON_CAPITAL.test(mention.split(WORD_GAP).at(-1) ?? '');

const hasOther = ({ gold, found }: Pair): boolean => !namesAgree(gold?.who ?? null, found?.who ?? null);

const via = ({ gold, found }: Pair): { readonly given: number; readonly read: number } => ({
  given: gold?.via.length ?? 0,
  read: found?.via.length ?? 0,
});

/** All kinds; each pair that is wrong is of the first that holds for it. */
const KINDS: readonly ErrorKind[] = [
  {
    name: 'a statement without quotation marks is missed',
    example: 'The harbour would close for a week, by the pilots’ account of Monday’s meeting.',
    holds: ({ found, mode }) => found === null && mode === 'indirect',
  },
  {
    name: 'a statement with quoted words is missed',
    example: 'To Brandt it was “a week too late”, and that was that.',
    holds: ({ found }) => found === null,
  },
  {
    name: 'what is no statement, or another stretch of words, is taken for one',
    example: 'The council said it would meet again, which nobody had asked for.',
    holds: ({ gold }) => gold === null,
  },
  {
    name: 'somebody named is taken for somebody without a name',
    example: 'Mila Brandt runs the port. … The harbour chief said the lamps were old.',
    holds: ({ gold, found }) => gold?.anonymous === false && found?.anonymous === true,
  },
  {
    name: 'somebody without a name is taken for somebody named',
    example: 'Brandt’s office was searched. One of those who work there said that files were gone.',
    holds: ({ gold, found }) => gold?.anonymous === true && found?.anonymous === false,
  },
  {
    name: '“he”, “she”, “they” is the wrong one',
    example: 'Brandt met Olsen on Friday. He had no lamps left, he said.',
    holds: (pair) => hasOther(pair) && isPronoun(pair),
  },
  {
    name: 'a description (“the ministry”, “the report”) is the wrong one',
    example: 'The ministry asked the port’s owner for the records. The company said there were none.',
    holds: (pair) => hasOther(pair) && isNoun(pair),
  },
  {
    name: 'a name is the wrong one',
    example: 'Anna and Lars Holt own the quay. Holt said the lamps were hers.',
    holds: hasOther,
  },
  {
    name: 'somebody who passed it on is overlooked',
    example: 'The Courier saw the letter. In it, Brandt says the lamps are old.',
    holds: (pair) => via(pair).read < via(pair).given,
  },
  {
    name: 'somebody is said to have passed it on who did not',
    example: 'Brandt, who reads the Courier, said the lamps were old.',
    holds: (pair) => via(pair).read > via(pair).given,
  },
  {
    name: 'another one passed it on',
    example: 'The Courier and the Gazette both asked. Brandt told the paper that the lamps were old.',
    holds: ({ gold, found }) =>
      gold?.via.some((name, at) => !namesAgree(name, found?.via[at] ?? null)) === true,
  },
  {
    name: 'first-hand and second-hand are confused',
    example: 'In a statement that agencies carried, Brandt denied it.',
    holds: ({ gold, found }) => gold?.secondHand !== found?.secondHand,
  },
];

/** The kinds of errors made, the most frequent first. Each statement that is missed, invented or has a wrong chain counts once. */
export function countErrors(pairs: readonly Pair[]): ErrorCount[] {
  const counts = new Map<ErrorKind, number>();
  for (const pair of pairs) {
    const kind = KINDS.find(({ holds }) => holds(pair));
    if (kind) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return [...counts]
    .map(([{ name, example }, count]) => ({ name, example, count }))
    .sort((a, b) => b.count - a.count);
}
