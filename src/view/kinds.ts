import type { Statement } from '../report';
import type { Translate } from './words/words';

/** The four kinds of a statement, from the firmest to the least firm; the order in which they are listed and drawn. */
export const KINDS = ['firstHand', 'secondHand', 'anonymous', 'anonymousSecondHand'] as const;
export type Kind = (typeof KINDS)[number];

/** The style of the line under a statement: the second channel beside the colour. */
export const SHAPES = {
  firstHand: 'solid',
  secondHand: 'dashed',
  anonymous: 'dotted',
  anonymousSecondHand: 'wavy',
} as const satisfies Record<Kind, string>;

const LABELS = {
  firstHand: 'kindFirstHand',
  secondHand: 'kindSecondHand',
  anonymous: 'kindAnonymous',
  anonymousSecondHand: 'kindAnonymousSecondHand',
} as const satisfies Record<Kind, string>;

type Flags = Pick<Statement, 'anonymous' | 'secondHand'>;

export function kindOf({ anonymous, secondHand }: Flags): Kind {
  if (anonymous) return secondHand ? 'anonymousSecondHand' : 'anonymous';
  return secondHand ? 'secondHand' : 'firstHand';
}

/** The kind in words: "Anonymous and second-hand". */
export function kindLabel(kind: Kind, t: Translate): string {
  return t(LABELS[kind]);
}

/** What the badge and the summary count: the statement rests on an anonymous or second-hand source. */
export function isDependent({ anonymous, secondHand }: Flags): boolean {
  return anonymous || secondHand;
}
