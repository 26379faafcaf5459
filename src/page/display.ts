import type { Looks } from '../view/look/looks';
import type { Choice } from '../view/readings/readings';

/** How the reader wants a report to show in the page. */
export interface Display {
  readonly choice: Choice;
  readonly looks: Looks;
  /** The card opens for a pointer that rests on a mark, not for keys and taps only. */
  readonly hoverCard: boolean;
}
